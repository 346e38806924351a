/** One entry a language: a headline, three paragraphs, three datelines with their place and agency, three words before the page's address and three lines of dates. */
export type LanguagePage = {
  readonly code: string
  readonly headline: string
  readonly paragraphs: readonly [string, string, string]
  readonly datelines: readonly (readonly [opening: string, place: string, agency: string | null])[]
  readonly sources: readonly [string, string, string]
  /** Lines of dates, and when the page was published and changed by them. */
  readonly dates: readonly (readonly [lines: string, date: string | null, modified: string | null])[]
}

export const LANGUAGE_PAGES: readonly LanguagePage[] = [
  {
    code: 'en',
    headline: 'Tide wall wins council vote',
    paragraphs: [
      'The harbour council voted on Monday to build the tide wall that has divided the town for two years.',
      'Fishermen asked for a gate in the wall, and the council agreed to pay for one before the winter storms.',
      'Work on the wall is to begin next spring, said the engineer who drew the first plans for the harbour.',
    ],
    datelines: [
      ['WASHINGTON (Reuters) - ', 'WASHINGTON', 'Reuters'],
      ['PORT ELLERY, England — ', 'PORT ELLERY, England', null],
      ['PORT ELLERY, Feb. 3 (AP) — ', 'PORT ELLERY', 'AP'],
    ],
    sources: ['Original url:', 'Permalink:', 'Retrieved from'],
    dates: [
      ['Published 3 February 2026', '2026-02-03', null],
      ['Published 3 February 2026 | Last updated 4 February 2026', '2026-02-03', '2026-02-04'],
      ['Last updated: 4 February 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'de',
    headline: 'Flutmauer gewinnt Abstimmung im Rat',
    paragraphs: [
      'Der Hafenrat stimmte am Montag für den Bau der Flutmauer, die die Stadt seit zwei Jahren spaltet.',
      'Die Fischer wollten ein Tor in der Mauer, und der Rat hat zugesagt, es noch vor dem Winter zu bezahlen.',
      'Die Arbeiten an der Mauer beginnen im Frühjahr, sagte der Ingenieur, der die ersten Pläne gezeichnet hat.',
    ],
    datelines: [
      ['Berlin (dpa) - ', 'Berlin', 'dpa'],
      ['WIEN (APA) – ', 'WIEN', 'APA'],
      ['ELLERAU — ', 'ELLERAU', null],
    ],
    sources: ['Quelle:', 'Originalartikel:', 'Abgerufen von'],
    dates: [
      ['Veröffentlicht am 3. Februar 2026', '2026-02-03', null],
      ['Erstellt: 03.02.2026 | Aktualisiert: 04.02.2026', '2026-02-03', '2026-02-04'],
      ['Zuletzt aktualisiert: 4. Februar 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'fr',
    headline: 'Le mur du port remporte le vote du conseil',
    paragraphs: [
      'Le conseil du port a voté lundi la construction du mur qui divise la ville depuis deux ans.',
      'Les pêcheurs ont demandé une porte dans le mur, et le conseil a accepté de la payer avant les tempêtes.',
      'Les travaux du mur doivent commencer au printemps, a dit l’ingénieur qui a dessiné les premiers plans du port.',
    ],
    datelines: [
      ['PARIS (AFP) – ', 'PARIS', 'AFP'],
      ['LYON (Reuters) - ', 'LYON', 'Reuters'],
      ['MARSEILLE — ', 'MARSEILLE', null],
    ],
    sources: ['Source :', 'Lien original :', 'Article original :'],
    dates: [
      ['Publié le 3 février 2026', '2026-02-03', null],
      ['Publié le 03/02/2026, mis à jour le 04/02/2026', '2026-02-03', '2026-02-04'],
      ['Dernière mise à jour : 4 février 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'es',
    headline: 'El muro del puerto gana la votación del consejo',
    paragraphs: [
      'El consejo del puerto aprobó el lunes la construcción del muro que divide a la ciudad desde hace dos años.',
      'Los pescadores pidieron una puerta en el muro, y el consejo aceptó pagarla antes de las tormentas del invierno.',
      'Las obras del muro empiezan en primavera, dijo el ingeniero que dibujó los primeros planos para el puerto.',
    ],
    datelines: [
      ['MADRID, 3 (EUROPA PRESS) - ', 'MADRID', 'Europa Press'],
      ['Lima (EFE) - ', 'Lima', 'EFE'],
      ['BUENOS AIRES — ', 'BUENOS AIRES', null],
    ],
    sources: ['Fuente:', 'Enlace original:', 'Artículo original:'],
    dates: [
      ['Publicado el 3 de febrero de 2026', '2026-02-03', null],
      ['Publicado: 3 de febrero de 2026 | Actualizado: 4 de febrero de 2026', '2026-02-03', '2026-02-04'],
      ['Actualizado el 4 de febrero de 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'pt',
    headline: 'Muro do porto vence votação do conselho',
    paragraphs: [
      'O conselho do porto aprovou na segunda-feira a construção do muro que divide a cidade há dois anos.',
      'Os pescadores pediram uma porta no muro, e o conselho concordou em pagar por ela antes do inverno.',
      'As obras do muro começam na primavera, disse o engenheiro que desenhou os primeiros planos do porto.',
    ],
    datelines: [
      ['SÃO PAULO (Reuters) - ', 'SÃO PAULO', 'Reuters'],
      ['Lisboa (Lusa) – ', 'Lisboa', 'Lusa'],
      ['BRASÍLIA — ', 'BRASÍLIA', null],
    ],
    sources: ['Fonte:', 'Artigo original:', 'Endereço:'],
    dates: [
      ['Publicado em 3 de fevereiro de 2026', '2026-02-03', null],
      ['Publicado em 03/02/2026 | Atualizado em 04/02/2026', '2026-02-03', '2026-02-04'],
      ['Última atualização: 4 de fevereiro de 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'it',
    headline: 'Il muro del porto vince il voto del consiglio',
    paragraphs: [
      'Il consiglio del porto ha approvato lunedì la costruzione del muro che divide la città da due anni.',
      'I pescatori hanno chiesto una porta nel muro, e il consiglio ha accettato di pagarla prima delle tempeste.',
      'I lavori del muro cominciano in primavera, ha detto l’ingegnere che ha disegnato i primi piani per il porto.',
    ],
    datelines: [
      ['ROMA (ANSA) - ', 'ROMA', 'ANSA'],
      ['Milano (Reuters) - ', 'Milano', 'Reuters'],
      ['NAPOLI — ', 'NAPOLI', null],
    ],
    sources: ['Fonte:', 'Articolo originale:', 'Indirizzo:'],
    dates: [
      ['Pubblicato il 3 febbraio 2026', '2026-02-03', null],
      ['Pubblicato il 3 febbraio 2026 - Aggiornato il 4 febbraio 2026', '2026-02-03', '2026-02-04'],
      ['Ultimo aggiornamento: 4 febbraio 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'nl',
    headline: 'Havenmuur wint stemming in de raad',
    paragraphs: [
      'De havenraad stemde maandag voor de bouw van de muur die de stad al twee jaar verdeeld houdt.',
      'De vissers vroegen om een poort in de muur, en de raad wil die nog voor de winter betalen.',
      'Het werk aan de muur begint in het voorjaar, zei de ingenieur die de eerste plannen heeft getekend.',
    ],
    datelines: [
      ['AMSTERDAM (ANP) - ', 'AMSTERDAM', 'ANP'],
      ['Brussel (Belga) – ', 'Brussel', 'Belga'],
      ['ROTTERDAM — ', 'ROTTERDAM', null],
    ],
    sources: ['Bron:', 'Origineel artikel:', 'Adres:'],
    dates: [
      ['Gepubliceerd op 3 februari 2026', '2026-02-03', null],
      ['Geplaatst: 3 februari 2026 | Laatst bijgewerkt: 4 februari 2026', '2026-02-03', '2026-02-04'],
      ['Laatst bijgewerkt: 4 februari 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'pl',
    headline: 'Mur w porcie wygrywa głosowanie rady',
    paragraphs: [
      'Rada portu zagłosowała w poniedziałek za budową muru, który od dwóch lat dzieli mieszkańców miasta.',
      'Rybacy chcieli bramy w murze, ale rada nie zgodziła się od razu, bo jest ona tylko dla kilku łodzi w porcie.',
      'Prace przy murze zaczną się wiosną, powiedział inżynier, który narysował pierwsze plany dla portu.',
    ],
    datelines: [
      ['WARSZAWA (PAP) - ', 'WARSZAWA', 'PAP'],
      ['Gdańsk (PAP) – ', 'Gdańsk', 'PAP'],
      ['ŁÓDŹ — ', 'ŁÓDŹ', null],
    ],
    sources: ['Źródło:', 'Oryginalny artykuł:', 'Adres:'],
    dates: [
      ['Data publikacji: 3 lutego 2026', '2026-02-03', null],
      ['Opublikowano: 3 lutego 2026 | Aktualizacja: 4 lutego 2026', '2026-02-03', '2026-02-04'],
      ['Ostatnia aktualizacja: 4 lutego 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'sv',
    headline: 'Hamnmuren vinner omröstningen i rådet',
    paragraphs: [
      'Hamnrådet röstade på måndagen för att bygga muren som har delat staden i två år och inte bara den.',
      'Fiskarna bad om en port i muren, och rådet gick med på att betala för den före vinterns stormar.',
      'Arbetet med muren börjar i vår, sade ingenjören som har ritat de första planerna för hamnen.',
    ],
    datelines: [
      ['STOCKHOLM (TT) - ', 'STOCKHOLM', 'TT'],
      ['Göteborg (TT) – ', 'Göteborg', 'TT'],
      ['MALMÖ — ', 'MALMÖ', null],
    ],
    sources: ['Källa:', 'Länk:', 'Originalartikel:'],
    dates: [
      ['Publicerad 3 februari 2026', '2026-02-03', null],
      ['Publicerad: 3 februari 2026 | Uppdaterad: 4 februari 2026', '2026-02-03', '2026-02-04'],
      ['Senast uppdaterad: 4 februari 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'da',
    headline: 'Havnemuren vinder afstemningen i rådet',
    paragraphs: [
      'Havnerådet stemte mandag for at bygge den mur, der har delt byen i to år, og som ingen ville betale for.',
      'Fiskerne bad om en port i muren, og rådet gik med til at betale for den, før vinterens storme kommer.',
      'Arbejdet på muren begynder til foråret, sagde ingeniøren, der tegnede de første planer for havnen.',
    ],
    datelines: [
      ['KØBENHAVN (Ritzau) - ', 'KØBENHAVN', 'Ritzau'],
      ['Aarhus (Ritzau) – ', 'Aarhus', 'Ritzau'],
      ['ODENSE — ', 'ODENSE', null],
    ],
    sources: ['Kilde:', 'Link:', 'Original artikel:'],
    dates: [
      ['Publiceret 3. februar 2026', '2026-02-03', null],
      ['Publiceret: 3. februar 2026 | Opdateret: 4. februar 2026', '2026-02-03', '2026-02-04'],
      ['Senest opdateret: 4. februar 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'nb',
    headline: 'Havnemuren vinner avstemningen i rådet',
    paragraphs: [
      'Havnerådet stemte mandag for å bygge muren som har delt byen i to år, og som ingen ville betale for.',
      'Fiskerne ba om en port i muren, og rådet gikk med på å betale for den før stormene kommer til vinteren.',
      'Arbeidet med muren begynner til våren, sa ingeniøren som tegnet de første planene for havna.',
    ],
    datelines: [
      ['OSLO (NTB) - ', 'OSLO', 'NTB'],
      ['Bergen (NTB) – ', 'Bergen', 'NTB'],
      ['TROMSØ — ', 'TROMSØ', null],
    ],
    sources: ['Kilde:', 'Lenke:', 'Original artikkel:'],
    dates: [
      ['Publisert 3. februar 2026', '2026-02-03', null],
      ['Publisert: 3. februar 2026 | Oppdatert: 4. februar 2026', '2026-02-03', '2026-02-04'],
      ['Sist oppdatert: 4. februar 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'tr',
    headline: 'Liman duvarı meclis oylamasını kazandı',
    paragraphs: [
      'Liman meclisi pazartesi günü, kenti iki yıldır ikiye bölen duvarın yapılması için oy kullandı.',
      'Balıkçılar duvarda bir kapı istedi ve meclis kış fırtınalarından önce bunun için ödeme yapmayı kabul etti.',
      'Duvardaki çalışmalar ilkbaharda başlayacak, dedi liman için ilk planları çizen mühendis bu hafta.',
    ],
    datelines: [
      ['ANKARA (AA) - ', 'ANKARA', 'AA'],
      ['İSTANBUL (DHA) – ', 'İSTANBUL', 'DHA'],
      ['İZMİR — ', 'İZMİR', null],
    ],
    sources: ['Kaynak:', 'Bağlantı:', 'Link:'],
    dates: [
      ['Yayınlanma tarihi: 3 Şubat 2026', '2026-02-03', null],
      ['Giriş: 3 Şubat 2026 | Güncelleme: 4 Şubat 2026', '2026-02-03', '2026-02-04'],
      ['Son güncelleme: 4 Şubat 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'ru',
    headline: 'Стена в порту победила на голосовании совета',
    paragraphs: [
      'Совет порта в понедельник проголосовал за строительство стены, которая уже два года разделяет жителей города.',
      'Рыбаки попросили сделать в стене ворота, и совет согласился заплатить за них ещё до зимних штормов.',
      'Работы начнутся весной, сказал инженер, который нарисовал первые планы для порта и для старой гавани.',
    ],
    datelines: [
      ['МОСКВА (Интерфакс) — ', 'МОСКВА', 'Интерфакс'],
      ['Казань (ТАСС) – ', 'Казань', 'ТАСС'],
      ['САНКТ-ПЕТЕРБУРГ, 3 фев — ', 'САНКТ-ПЕТЕРБУРГ', null],
    ],
    sources: ['Источник:', 'Ссылка:', 'Оригинал:'],
    dates: [
      ['Опубликовано 3 февраля 2026', '2026-02-03', null],
      ['Опубликовано: 3 февраля 2026 | Обновлено: 4 февраля 2026', '2026-02-03', '2026-02-04'],
      ['Обновлено: 4 февраля 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'uk',
    headline: 'Стіна в порту перемогла на голосуванні ради',
    paragraphs: [
      'Рада порту в понеділок проголосувала за будівництво стіни, яка вже два роки розділяє мешканців міста.',
      'Рибалки попросили зробити в стіні ворота, і рада погодилася заплатити за них ще до зимових штормів.',
      'Роботи почнуться навесні, сказав інженер, який намалював перші плани для порту та для старої гавані.',
    ],
    datelines: [
      ['КИЇВ (Укрінформ) — ', 'КИЇВ', 'Укрінформ'],
      ['Одеса (УНІАН) – ', 'Одеса', 'УНІАН'],
      ['ЛЬВІВ — ', 'ЛЬВІВ', null],
    ],
    sources: ['Джерело:', 'Посилання:', 'Оригінал:'],
    dates: [
      ['Опубліковано 3 лютого 2026', '2026-02-03', null],
      ['Опубліковано: 3 лютого 2026 | Оновлено: 4 лютого 2026', '2026-02-03', '2026-02-04'],
      ['Останнє оновлення: 4 лютого 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'zh',
    headline: '港口防潮墙方案获委员会通过',
    paragraphs: [
      '港口委员会周一投票决定修建防潮墙，这堵墙两年来一直使全镇居民意见不一，明年春天将开始动工。',
      '渔民要求在墙上开一道闸门，委员会同意在冬季风暴来临之前支付这笔费用，港口仍将照常开放。',
      '绘制最初方案的工程师表示，防潮墙工程将在明年春天开始，预计需要三个冬天才能全部完工。',
    ],
    datelines: [
      ['新华社北京2月3日电 ', '北京', '新华社'],
      ['中新社上海2月3日电 ', '上海', '中新社'],
      ['（中央社台北3日電）', '台北', '中央社'],
    ],
    sources: ['来源：', '原文链接：', '網址：'],
    dates: [
      ['发布时间：2026年2月3日', '2026-02-03', null],
      ['发布时间：2026年2月3日 更新时间：2026年2月4日', '2026-02-03', '2026-02-04'],
      ['更新时间：2026年2月4日', null, '2026-02-04'],
    ],
  },
  {
    code: 'ja',
    headline: '港の防潮堤、評議会が建設を可決',
    paragraphs: [
      '港の評議会は月曜日、二年にわたって町を二分してきた防潮堤の建設を可決し、春に工事が始まる見通しとなった。',
      '漁師たちは堤防に門を求めており、評議会は冬の嵐が来る前にその費用を支払うことに同意したという。',
      '最初の計画を描いた技術者によると、工事は来年の春に始まり、完成までに三つの冬がかかる見込みだ。',
    ],
    datelines: [
      ['【東京共同】', '東京', '共同'],
      ['【ロンドン時事】', 'ロンドン', '時事'],
      ['（札幌共同）', '札幌', '共同'],
    ],
    sources: ['出典：', '元記事：', '引用元：'],
    dates: [
      ['公開日：2026年2月3日', '2026-02-03', null],
      ['公開：2026年2月3日 更新：2026年2月4日', '2026-02-03', '2026-02-04'],
      ['最終更新：2026年2月4日', null, '2026-02-04'],
    ],
  },
  {
    code: 'ko',
    headline: '항구 방조벽 건설안 위원회 통과',
    paragraphs: [
      '항만 위원회는 월요일에 지난 이 년 동안 마을을 갈라놓은 방조벽을 짓기로 표결했으며 공사는 봄에 시작된다.',
      '어민들은 벽에 문을 내 달라고 요구했고 위원회는 겨울 폭풍이 오기 전에 그 비용을 내기로 합의했다.',
      '처음 계획을 그린 기술자는 방조벽 공사가 내년 봄에 시작되어 세 번의 겨울이 걸릴 것이라고 말했다.',
    ],
    datelines: [
      ['(서울=연합뉴스) ', '서울', '연합뉴스'],
      ['[부산=뉴시스] ', '부산', '뉴시스'],
      ['(제주=뉴스1) ', '제주', '뉴스1'],
    ],
    sources: ['출처:', '원문:', '링크:'],
    dates: [
      ['입력 2026.02.03', '2026-02-03', null],
      ['입력 2026.02.03 | 수정 2026.02.04', '2026-02-03', '2026-02-04'],
      ['최종수정 2026.02.04', null, '2026-02-04'],
    ],
  },
  {
    code: 'ar',
    headline: 'جدار الميناء يفوز بتصويت المجلس',
    paragraphs: [
      'صوّت مجلس الميناء يوم الاثنين على بناء الجدار الذي قسّم المدينة منذ عامين ولم يرد أحد أن يدفع ثمنه.',
      'طلب الصيادون بوابة في الجدار، ووافق المجلس على دفع تكلفتها قبل أن تأتي عواصف الشتاء إلى المدينة.',
      'يبدأ العمل في الجدار في الربيع المقبل، كما قال المهندس الذي رسم الخطط الأولى لهذا الميناء القديم.',
    ],
    datelines: [
      ['القاهرة (رويترز) - ', 'القاهرة', 'رويترز'],
      ['دبي (وام) – ', 'دبي', 'وام'],
      ['بيروت (أ ف ب) - ', 'بيروت', 'أ ف ب'],
    ],
    sources: ['المصدر:', 'الرابط:', 'رابط:'],
    dates: [
      ['نشر في 3 فبراير 2026', '2026-02-03', null],
      ['تاريخ النشر: 3 فبراير 2026 | آخر تحديث: 4 فبراير 2026', '2026-02-03', '2026-02-04'],
      ['آخر تحديث: 4 فبراير 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'hi',
    headline: 'बंदरगाह की दीवार को परिषद की मंज़ूरी',
    paragraphs: [
      'बंदरगाह परिषद ने सोमवार को उस दीवार के निर्माण के लिए मतदान किया जिसने दो साल से शहर को बाँट रखा है।',
      'मछुआरों ने दीवार में एक फाटक माँगा था और परिषद सर्दियों के तूफ़ानों से पहले उसका खर्च देने को तैयार हो गई।',
      'दीवार का काम अगले वसंत में शुरू होगा, उस इंजीनियर ने कहा जिसने बंदरगाह की पहली योजना बनाई थी।',
    ],
    datelines: [
      ['नई दिल्ली (भाषा) - ', 'नई दिल्ली', 'भाषा'],
      ['मुंबई (पीटीआई) – ', 'मुंबई', 'पीटीआई'],
      ['लखनऊ (एएनआई) - ', 'लखनऊ', 'एएनआई'],
    ],
    sources: ['स्रोत:', 'लिंक:', 'सोर्स:'],
    dates: [
      ['प्रकाशित: 3 फ़रवरी 2026', '2026-02-03', null],
      ['प्रकाशित: 3 फ़रवरी 2026 | अपडेट: 4 फ़रवरी 2026', '2026-02-03', '2026-02-04'],
      ['अंतिम अपडेट: 4 फ़रवरी 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'id',
    headline: 'Tembok pelabuhan menang suara dewan',
    paragraphs: [
      'Dewan pelabuhan pada hari Senin memutuskan untuk membangun tembok yang telah membagi kota itu selama dua tahun.',
      'Para nelayan meminta pintu di tembok itu, dan dewan setuju untuk membayarnya sebelum badai musim dingin datang.',
      'Pekerjaan tembok akan dimulai pada musim semi, kata insinyur yang menggambar rencana pertama untuk pelabuhan ini.',
    ],
    datelines: [
      ['Jakarta (ANTARA) - ', 'Jakarta', 'ANTARA'],
      ['SURABAYA (ANTARA) – ', 'SURABAYA', 'ANTARA'],
      ['BANDUNG — ', 'BANDUNG', null],
    ],
    sources: ['Sumber:', 'Tautan:', 'Link:'],
    dates: [
      ['Diterbitkan 3 Februari 2026', '2026-02-03', null],
      ['Dipublikasikan: 3 Februari 2026 | Diperbarui: 4 Februari 2026', '2026-02-03', '2026-02-04'],
      ['Terakhir diperbarui: 4 Februari 2026', null, '2026-02-04'],
    ],
  },
  {
    code: 'vi',
    headline: 'Tường chắn cảng thắng phiếu hội đồng',
    paragraphs: [
      'Hội đồng cảng hôm thứ Hai đã bỏ phiếu xây dựng bức tường chia rẽ thị trấn trong suốt hai năm qua.',
      'Ngư dân yêu cầu một cánh cổng trong bức tường, và hội đồng đã đồng ý trả tiền cho nó trước mùa bão.',
      'Công việc xây tường sẽ bắt đầu vào mùa xuân, kỹ sư vẽ những bản kế hoạch đầu tiên cho cảng này cho biết.',
    ],
    datelines: [
      ['HÀ NỘI (TTXVN) - ', 'HÀ NỘI', 'TTXVN'],
      ['Đà Nẵng (TTXVN) – ', 'Đà Nẵng', 'TTXVN'],
      ['HẢI PHÒNG — ', 'HẢI PHÒNG', null],
    ],
    sources: ['Nguồn:', 'Liên kết:', 'Đường dẫn:'],
    dates: [
      ['Ngày đăng: 3/2/2026', '2026-02-03', null],
      ['Xuất bản: 3/2/2026 | Cập nhật: 4/2/2026', '2026-02-03', '2026-02-04'],
      ['Cập nhật lần cuối: 4/2/2026', null, '2026-02-04'],
    ],
  },
]
