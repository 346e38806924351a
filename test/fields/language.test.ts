import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

describe('the language', () => {
  it.each([
    ['en', 'The harbour council voted on Monday to build the tide wall that has divided the town for two years.'],
    ['de', 'Der Hafenrat stimmte am Montag für den Bau der Flutmauer, die die Stadt seit zwei Jahren spaltet.'],
    [
      'de',
      'Das Stück „The Wall of the Harbour“ läuft am Montag im Theater, danach liest der Autor aus seinem Buch „To the Sea and in the Wind“ vor.',
    ],
    ['fr', 'Le conseil du port a voté lundi la construction du mur qui divise la ville depuis deux ans.'],
    ['es', 'El consejo del puerto aprobó el lunes la construcción del muro que divide a la ciudad desde hace dos años.'],
    ['pt', 'O conselho do porto aprovou na segunda-feira a construção do muro que divide a cidade há dois anos.'],
    ['it', 'Il consiglio del porto ha approvato lunedì la costruzione del muro che divide la città da due anni.'],
    ['nl', 'De havenraad stemde maandag voor de bouw van de muur die de stad al twee jaar verdeeld houdt.'],
    ['pl', 'Rada portu zagłosowała w poniedziałek za budową muru, który od dwóch lat dzieli mieszkańców miasta.'],
    ['sv', 'Hamnrådet röstade på måndagen för att bygga muren som har delat staden i två år och inte bara den.'],
    ['da', 'Havnerådet stemte mandag for at bygge den mur, der har delt byen i to år, og som ingen ville betale for.'],
    ['nb', 'Jernbrua over elva Sarn, som har vært stengt siden flommen for ni år siden, åpner i mai for gående og syklister.'],
    ['nb', 'Havnerådet stemte mandag for å bygge muren som har delt byen i to år, og som ingen ville betale for.'],
    [
      'nb',
      'Handelsfolk på nordsiden sa at de hadde hørt om det på radioen, og at omveien gjennom Myrgata legger tjue minutter til hver levering.',
    ],
    [
      'da',
      'De handlende på nordsiden sagde, at de havde hørt om det i radioen, og at omvejen gennem Mosegade lægger tyve minutter til hver tur.',
    ],
    [
      'pt',
      '“Ninguém nos ligou, ninguém nos escreveu”, disse Helena Marlos, que vende peixe ao lado da ponte. “Vamos perder o verão inteiro.”',
    ],
    ['ru', '«Никто нам не звонил, никто нам не писал», — сказала Елена, которая продаёт рыбу у моста. «Мы потеряем всё лето».'],
    ['tr', 'Liman meclisi pazartesi günü, kenti iki yıldır ikiye bölen duvarın yapılması için oy kullandı.'],
    ['ru', 'Совет порта в понедельник проголосовал за строительство стены, которая уже два года разделяет жителей города.'],
    ['uk', 'Рада порту в понеділок проголосувала за будівництво стіни, яка вже два роки розділяє мешканців міста.'],
    ['zh', '港口委员会周一投票决定修建防潮墙，这堵墙两年来一直使全镇居民意见不一，明年春天将开始动工。'],
    ['ja', '港の評議会は月曜日、二年にわたって町を二分してきた防潮堤の建設を可決し、春に工事が始まる見通しとなった。'],
    ['ko', '항만 위원회는 월요일에 지난 이 년 동안 마을을 갈라놓은 방조벽을 짓기로 표결했으며 공사는 봄에 시작된다.'],
    ['ar', 'صوّت مجلس الميناء يوم الاثنين على بناء الجدار الذي قسّم المدينة منذ عامين ولم يرد أحد أن يدفع ثمنه.'],
    ['hi', 'बंदरगाह परिषद ने सोमवार को उस दीवार के निर्माण के लिए मतदान किया जिसने दो साल से शहर को बाँट रखा है।'],
    ['id', 'Dewan pelabuhan pada hari Senin memutuskan untuk membangun tembok yang telah membagi kota itu selama dua tahun.'],
    ['vi', 'Hội đồng cảng hôm thứ Hai đã bỏ phiếu xây dựng bức tường chia rẽ thị trấn trong suốt hai năm qua.'],
  ])('of an article in %s', (code, sentence) => {
    expect(clean(`${sentence}\n\n${sentence}\n`).record.language).toBe(code)
  })

  it('of a few words is not guessed', () => {
    expect(clean('Tide wall wins\n').record.language).toBeNull()
  })
})
