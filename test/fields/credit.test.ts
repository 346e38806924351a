import { describe, expect, it } from 'vitest'
import { split } from '../../src/fields/credit.js'

const parts = (text: string) => split({ text, markdown: text })

describe('a credit', () => {
  it.each([
    [
      'en',
      'The Isla Grey leaves the pier. Photograph: Dana Voss/Harbour Pictures',
      'The Isla Grey leaves the pier.',
      'Dana Voss/Harbour Pictures',
    ],
    ['id', 'Foto: Dermaga saat fajar (Bayu Telaga/detikRawa)', 'Dermaga saat fajar', 'Bayu Telaga/detikRawa'],
    ['en', 'The pier in 1988. (Courtesy of the Voss family)', 'The pier in 1988.', 'Courtesy of the Voss family'],
    ['en', 'The pier at low tide (Diana Voss)', 'The pier at low tide', 'Diana Voss'],
    ['en', 'The pier at low tide (North Basin)', 'The pier at low tide (North Basin)', null],
    ['en', 'The pier at low tide. Diana Voss for The Coast Ledger', 'The pier at low tide.', 'Diana Voss for The Coast Ledger'],
    ['en', 'The pier at low tide. Get Started for Free', 'The pier at low tide. Get Started for Free', null],
    ['en', 'The pier at low tide. Photo by Dana Voss', 'The pier at low tide.', 'Dana Voss'],
    ['en', 'The pier at low tide (AP Photo/Dana Voss)', 'The pier at low tide', 'AP Photo/Dana Voss'],
    ['en', 'The pier at low tide. REUTERS/Dana Voss', 'The pier at low tide.', 'REUTERS/Dana Voss'],
    ['en', 'Fishermen wait for the tide in Port Ellery Getty Images', 'Fishermen wait for the tide in Port Ellery', 'Getty Images'],
    ['en', 'Image source, Getty Images', '', 'Getty Images'],
    ['sv', 'Arkivbild: Hamnen vid lågvatten. Foto: Elsa Lind/TT', 'Hamnen vid lågvatten.', 'Elsa Lind/TT'],
    ['de', 'Archivbild: Der Hafen bei Ebbe. Foto: Anna Weiß/dpa', 'Der Hafen bei Ebbe.', 'Anna Weiß/dpa'],
    ['fr', 'Photo d’archives : le port à marée basse. © Hélène Dubois', 'le port à marée basse.', 'Hélène Dubois'],
    ['sv', 'Arkivbild. Hamnen vid lågvatten.', 'Hamnen vid lågvatten.', null],
    ['de', 'Archivfoto: Anna Weiß', '', 'Anna Weiß'],
    ['ja', '干潮時の港＝佐々木遥撮影', '干潮時の港', '佐々木遥撮影'],
    ['zh', '退潮时的码头（新华社记者 王小明 摄）', '退潮时的码头', '新华社记者 王小明 摄'],
    ['ko', '▲ 썰물 때의 항구. ⓒ 김철수', '썰물 때의 항구.', '김철수'],
    ['en', 'File photo: the pier at low tide. REUTERS/Dana Voss', 'the pier at low tide.', 'REUTERS/Dana Voss'],
    ['en', 'Image: The pier at low tide. Credit: Dana Voss', 'The pier at low tide.', 'Dana Voss'],
    ['en', 'Picture: A view of the harbour (Getty Images)', 'A view of the harbour', 'Getty Images'],
    ['en', 'Photo: Ed Miller for The Ledger', '', 'Ed Miller for The Ledger'],
    ['en', 'Photo: Dana Voss / Harbour Pictures', '', 'Dana Voss / Harbour Pictures'],
    ['de', 'Bild: Der Hafen am Dienstag. (Foto: Anna Weiß)', 'Der Hafen am Dienstag.', 'Anna Weiß'],
    ['es', 'Foto: El faro de Puerto Elías al anochecer / Marcos Vidal', 'El faro de Puerto Elías al anochecer', 'Marcos Vidal'],
    ['en', 'The pier at low tide. (Dana Voss/AP) - Copyright AP Photo', 'The pier at low tide.', 'Dana Voss/AP, AP Photo'],
    ['en', 'The pier at low tide. Photo courtesy of the Harbour Museum', 'The pier at low tide.', 'the Harbour Museum'],
    ['en', 'The pier at low tide (Dana Voss/The Coast Ledger)', 'The pier at low tide', 'Dana Voss/The Coast Ledger'],
    ['en', 'The pier at low tide - Photo Dana Voss', 'The pier at low tide', 'Dana Voss'],
    ['ja', '新しい堤の起点となる桟橋＝2026年2月3日、佐々木遥撮影', '新しい堤の起点となる桟橋＝2026年2月3日', '佐々木遥撮影'],
    ['it', 'Il molo vecchio Il molo vecchio di Porto Alba (foto Dana Voss/ANSA)', 'Il molo vecchio di Porto Alba', 'Dana Voss/ANSA'],
    ['en', 'A harbour with a stone pierThe old pier at dusk. REUTERS/Dana Voss', 'The old pier at dusk.', 'REUTERS/Dana Voss'],
    ['de', 'Schafe auf einem Deich am MeerSchafe auf dem alten Deich. Foto: dpa', 'Schafe auf dem alten Deich.', 'dpa'],
    ['en', 'The pier as seen on LinkedIn by many. Photo: Dana Voss', 'The pier as seen on LinkedIn by many.', 'Dana Voss'],
    ['en', 'A still of a YouTube video from the harbour. Photo: Dana Voss', 'A still of a YouTube video from the harbour.', 'Dana Voss'],
    ['zh', '新防潮墙将从旧码头开始修建。王晓明 摄', '新防潮墙将从旧码头开始修建。', '王晓明 摄'],
    ['en', '[1/5]The pier. REUTERS/Dana Voss Purchase Licensing Rights, opens new tab', 'The pier.', 'REUTERS/Dana Voss'],
    ['ru', 'Старый причал. Фото: Дана Восс / ТАСС Увеличить фото', 'Старый причал.', 'Дана Восс / ТАСС'],
    ['de', 'Foto: dpa/Jürgen Groß', '', 'dpa/Jürgen Groß'],
    ['en', 'The islands are for sale. (Harbour Estates)', 'The islands are for sale.', 'Harbour Estates'],
    ['fr', 'Le port est rouvert. (Le Courrier)', 'Le port est rouvert.', 'Le Courrier'],
    ['de', 'Der Hafen bei Ebbe. (Symbolbild)', 'Der Hafen bei Ebbe. (Symbolbild)', null],
    ['en', 'The pier is open again. (VIDEO)', 'The pier is open again. (VIDEO)', null],
    ['en', 'The pier is open again (North Basin).', 'The pier is open again (North Basin).', null],
    ['ja', '記者団に話す山田町長（中央） 共同通信', '記者団に話す山田町長（中央）', '共同通信'],
    [
      'ru',
      'Мэр отвечает на вопросы у здания совета Дана Восс / РИА Новости',
      'Мэр отвечает на вопросы у здания совета',
      'Дана Восс / РИА Новости',
    ],
    ['es', '(Edu Marlo)', '', 'Edu Marlo'],
    ['en', 'Getty Images/Dana Voss', '', 'Getty Images/Dana Voss'],
    ['en', 'REUTERS/Dana Maria Voss', '', 'REUTERS/Dana Maria Voss'],
    ['en', 'The pier at low tide. REUTERS', 'The pier at low tide.', 'REUTERS'],
    ['ko', '부두는 봄에 다시 세워진다. 뉴스1', '부두는 봄에 다시 세워진다.', '뉴스1'],
    ['ko', '부두는 봄에 다시 세워진다. 김철수 기자', '부두는 봄에 다시 세워진다.', '김철수 기자'],
    [
      'de',
      'Der Pegel fällt seit Tagen. (Symbolfoto: picture alliance/dpa | Jürgen Groß)',
      'Der Pegel fällt seit Tagen.',
      'picture alliance/dpa | Jürgen Groß',
    ],
    ['de', 'Der Hafen von Ellerau bei Ebbe. © IMAGO / Jürgen Groß', 'Der Hafen von Ellerau bei Ebbe.', 'IMAGO / Jürgen Groß'],
    ['de', 'Die Kundgebung am Hafen. (Quelle: IMAGO/Jürgen Groß)', 'Die Kundgebung am Hafen.', 'IMAGO/Jürgen Groß'],
    ['fr', 'Crédit photo : AFP', '', 'AFP'],
    ['fr', 'Le port à marée basse. Photo : Anaïs Morel / AFP', 'Le port à marée basse.', 'Anaïs Morel / AFP'],
    ['fr', 'Le port à marée basse (© Anaïs Morel)', 'Le port à marée basse', 'Anaïs Morel'],
    ['fr', 'Le port à marée basse (Photo Anaïs Morel)', 'Le port à marée basse', 'Anaïs Morel'],
    ['fr', 'Le port à marée basse. © Crédit photo : Anaïs Morel', 'Le port à marée basse.', 'Anaïs Morel'],
    ['es', 'El puerto con marea baja / Lucía Peña', 'El puerto con marea baja', 'Lucía Peña'],
    ['es', 'El puerto con marea baja. Foto: Lucía Peña', 'El puerto con marea baja.', 'Lucía Peña'],
    ['es', 'El puerto con marea baja. Fuente: EFE', 'El puerto con marea baja.', 'EFE'],
    ['pt', 'O porto na maré baixa — Foto: Inês Prado/Agência Brasil', 'O porto na maré baixa', 'Inês Prado/Agência Brasil'],
    ['pt', 'O porto na maré baixa. Crédito: Inês Prado', 'O porto na maré baixa.', 'Inês Prado'],
    ['pt', 'O porto na maré baixa (Imagem: Inês Prado)', 'O porto na maré baixa', 'Inês Prado'],
    ['it', 'Il porto con la bassa marea (foto: Carla Neri / ANSA)', 'Il porto con la bassa marea', 'Carla Neri / ANSA'],
    ['it', 'Il porto con la bassa marea. Fotografia: Carla Neri', 'Il porto con la bassa marea.', 'Carla Neri'],
    ['it', 'Il porto con la bassa marea. ANSA', 'Il porto con la bassa marea.', 'ANSA'],
    ['it', 'Il porto con la bassa marea (Foto Ansa)', 'Il porto con la bassa marea', 'Ansa'],
    ['it', 'Il porto con la bassa marea (Ansa)', 'Il porto con la bassa marea', 'Ansa'],
    ['es', 'El muelle con marea baja, este jueves. MARTA ROLDÁN', 'El muelle con marea baja, este jueves.', 'MARTA ROLDÁN'],
    ['el', 'Το λιμάνι στην άμπωτη (Φωτ.: Νίκος Δήμου)', 'Το λιμάνι στην άμπωτη', 'Νίκος Δήμου'],
    ['zh', '退潮时的码头。记者 陈明 摄', '退潮时的码头。', '记者 陈明 摄'],
    ['ja', '干潮の港＝3日、港町で（撮影・山田花子）', '干潮の港＝3日、港町で', '山田花子'],
    ['it', 'Il porto con la bassa marea (foto di Carla Neri)', 'Il porto con la bassa marea', 'Carla Neri'],
    ['nl', 'De haven bij laag water. Foto: ANP / Joost Veld', 'De haven bij laag water.', 'ANP / Joost Veld'],
    ['nl', 'De haven bij laag water. Beeld: Joost Veld', 'De haven bij laag water.', 'Joost Veld'],
    ['nl', 'De haven bij laag water. Beeld Joost Veld / ANP', 'De haven bij laag water.', 'Joost Veld / ANP'],
    ['nl', 'De haven bij laag water (Archieffoto: Joost Veld)', 'De haven bij laag water', 'Joost Veld'],
    ['pl', 'Port podczas odpływu. Fot.: Zofia Lis', 'Port podczas odpływu.', 'Zofia Lis'],
    ['pl', 'Port podczas odpływu (fot. Zofia Lis / PAP)', 'Port podczas odpływu', 'Zofia Lis / PAP'],
    ['pl', 'Port podczas odpływu. Źródło: PAP', 'Port podczas odpływu.', 'PAP'],
    ['pl', 'Port podczas odpływu / Zofia Lis / PAP', 'Port podczas odpływu', 'Zofia Lis / PAP'],
    ['sv', 'Hamnen vid lågvatten. Foto: Elsa Lind/TT', 'Hamnen vid lågvatten.', 'Elsa Lind/TT'],
    ['sv', 'Hamnen vid lågvatten. Bild: Elsa Lind', 'Hamnen vid lågvatten.', 'Elsa Lind'],
    ['sv', 'Hamnen vid lågvatten (Arkivbild: Elsa Lind)', 'Hamnen vid lågvatten', 'Elsa Lind'],
    ['da', 'Havnen ved lavvande. Foto: Ida Holm/Ritzau Scanpix', 'Havnen ved lavvande.', 'Ida Holm/Ritzau Scanpix'],
    ['da', 'Havnen ved lavvande (Arkivfoto: Ida Holm)', 'Havnen ved lavvande', 'Ida Holm'],
    ['da', 'Havnen ved lavvande. Kilde: Ida Holm', 'Havnen ved lavvande.', 'Ida Holm'],
    ['nb', 'BÅT: Ferja ligger til kai. Foto: Liv Dahl / NTB Vis mer', 'BÅT: Ferja ligger til kai.', 'Liv Dahl / NTB'],
    ['nb', 'Havna ved fjære sjø. Bilde: Liv Dahl', 'Havna ved fjære sjø.', 'Liv Dahl'],
    ['nb', 'Havna ved fjære sjø (Illustrasjon: Liv Dahl)', 'Havna ved fjære sjø', 'Liv Dahl'],
    ['tr', 'Liman sular çekilince. Fotoğraf: Ayşe Demir/AA', 'Liman sular çekilince.', 'Ayşe Demir/AA'],
    ['tr', 'Liman sular çekilince (Foto: Ayşe Demir)', 'Liman sular çekilince', 'Ayşe Demir'],
    ['tr', 'Liman sular çekilince. Kaynak: DHA', 'Liman sular çekilince.', 'DHA'],
    ['ru', 'Порт во время отлива. Фото: Анна Лебедева / ТАСС', 'Порт во время отлива.', 'Анна Лебедева / ТАСС'],
    ['ru', 'Порт во время отлива © Анна Лебедева', 'Порт во время отлива', 'Анна Лебедева'],
    ['ru', 'Порт во время отлива. Источник: РИА Новости', 'Порт во время отлива.', 'РИА Новости'],
    ['uk', 'Порт під час відпливу. Фото: Олена Мельник', 'Порт під час відпливу.', 'Олена Мельник'],
    ['uk', 'Порт під час відпливу (фото: Укрінформ)', 'Порт під час відпливу', 'Укрінформ'],
    ['uk', 'Порт під час відпливу. Джерело: УНІАН', 'Порт під час відпливу.', 'УНІАН'],
    ['zh', '退潮时的港口。图：新华社', '退潮时的港口。', '新华社'],
    ['zh', '退潮时的港口（王小明摄影）', '退潮时的港口', '王小明摄影'],
    ['zh', '退潮时的港口（王小明 摄）', '退潮时的港口', '王小明 摄'],
    ['zh', '退潮时的港口。图片来源：王小明', '退潮时的港口。', '王小明'],
    ['ja', '写真：共同', '', '共同'],
    ['ja', '干潮の港＝3日、港町で（山田花子撮影）', '干潮の港＝3日、港町で', '山田花子撮影'],
    ['ja', '干潮の港（港町提供）', '干潮の港', '港町提供'],
    ['ja', '干潮の港(c)AFP', '干潮の港', 'AFP'],
    ['ko', '썰물 때의 항구 [사진=연합뉴스]', '썰물 때의 항구', '연합뉴스'],
    ['ko', '썰물 때의 항구를 주민들이 지켜보고 있다. 연합뉴스', '썰물 때의 항구를 주민들이 지켜보고 있다.', '연합뉴스'],
    ['ko', '썰물 때의 항구. 사진: 김민수', '썰물 때의 항구.', '김민수'],
    ['ko', '썰물 때의 항구. 사진 제공=항구시', '썰물 때의 항구.', '항구시'],
    ['ar', 'الميناء عند الجزر. تصوير: ليلى حداد', 'الميناء عند الجزر.', 'ليلى حداد'],
    ['ar', 'الميناء عند الجزر (صورة: رويترز)', 'الميناء عند الجزر', 'رويترز'],
    ['ar', 'الميناء عند الجزر. المصدر: ليلى حداد', 'الميناء عند الجزر.', 'ليلى حداد'],
    ['hi', 'भाटे के समय बंदरगाह। फोटो: मीरा जोशी', 'भाटे के समय बंदरगाह।', 'मीरा जोशी'],
    ['hi', 'भाटे के समय बंदरगाह (फोटो: पीटीआई)', 'भाटे के समय बंदरगाह', 'पीटीआई'],
    ['hi', 'भाटे के समय बंदरगाह। तस्वीर: मीरा जोशी', 'भाटे के समय बंदरगाह।', 'मीरा जोशी'],
    ['id', 'Pelabuhan saat surut. Foto: Sari Wulan/Antara', 'Pelabuhan saat surut.', 'Sari Wulan/Antara'],
    ['id', 'Pelabuhan saat surut (Foto: Sari Wulan)', 'Pelabuhan saat surut', 'Sari Wulan'],
    ['id', 'Pelabuhan saat surut. Sumber: Sari Wulan', 'Pelabuhan saat surut.', 'Sari Wulan'],
    ['vi', 'Bến cảng lúc triều xuống. Ảnh: Lê Hoa/TTXVN', 'Bến cảng lúc triều xuống.', 'Lê Hoa/TTXVN'],
    ['vi', 'Bến cảng lúc triều xuống (Ảnh: Lê Hoa)', 'Bến cảng lúc triều xuống', 'Lê Hoa'],
    ['vi', 'Bến cảng lúc triều xuống. Nguồn: Lê Hoa', 'Bến cảng lúc triều xuống.', 'Lê Hoa'],
  ])('in %s: %s', (_language, text, caption, credit) => {
    expect(parts(text)).toEqual({ text: caption, credit })
  })

  it.each([
    ['(Photo: Dana Voss, AP)', '', 'Dana Voss, AP'],
    ['REUTERS/Dana Voss Lift the pier, he said', 'Lift the pier, he said', 'REUTERS/Dana Voss'],
    ['[The pier at low tide. Photo: Dana Voss]', 'The pier at low tide.', 'Dana Voss'],
    ['The pier at low tide. The pier at low tide. © Dana Voss', 'The pier at low tide.', 'Dana Voss'],
    ['The pier at low tide The pier at low tide Harbour News', 'The pier at low tide', null],
    [
      'Coat by Quill & Renn.Photo: Dana Voss. Styling: Tobias Renn. Hair: Mara Quill',
      'Coat by Quill & Renn.',
      'Dana Voss. Styling: Tobias Renn. Hair: Mara Quill',
    ],
    ['The pier at low tide © The Coast Ledger Photo: Dana Voss', 'The pier at low tide', 'The Coast Ledger, Dana Voss'],
  ])('is found where it stands otherwise: %s', (text, caption, credit) => {
    expect(parts(text)).toEqual({ text: caption, credit })
  })

  it('in bold letters after the caption is one', () => {
    const text = 'The pier at low tide TASS'
    expect(split({ text, markdown: 'The pier at low tide **TASS**' })).toEqual({ text: 'The pier at low tide', credit: 'TASS' })
  })

  it.each([
    ['Image 1 of 4', ''],
    ['View image in fullscreen The pier', 'The pier'],
    ['Enlarge / The pier', 'The pier'],
    ['Bild 2 von 7: Der Hafen bei Ebbe', 'Der Hafen bei Ebbe'],
    ['拡大 干潮の港', '干潮の港'],
    ['Agrandir l’image Le port', 'Le port'],
  ])('is apart from the words of the page around the image: %s', (text, caption) => {
    expect(parts(text)).toEqual({ text: caption, credit: null })
  })

  it.each([
    'The pier at low tide',
    'Runners meet in the Harbour Road / Corner Pier Street.',
    'He was convicted of making pictures, and of selling them.',
    'Zoomed in, the pier looks small',
    'She said: the photo was hers',
    'Expanding harbours need money',
    'The Photo Museum opens in Port Ellery',
    'He took pictures of Dana Voss on the pier',
  ])('is not seen in "%s"', (text) => {
    expect(parts(text)).toEqual({ text, credit: null })
  })

  it('is looked for in a text of 1 MB', () => {
    expect(parts('(Foto '.repeat(170_000)).credit).toBeNull()
    expect(parts('A/'.repeat(500_000)).credit).toBeNull()
  })
})
