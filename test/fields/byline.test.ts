import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const BODY = `The council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years, after a debate of six hours.

Work begins next spring and will take three winters, said the engineer who drew the first plans for the wall. The harbour stays open.

Fishermen asked for a gate in the wall, and the council agreed to pay for one. It will close when the water rises above the old mark.`

const article = (lines: string): string => `# Tide wall wins council vote\n\n${lines.replaceAll(' / ', '\n\n')}\n\n${BODY}\n`

const bylineOf = (lines: string): { authors: readonly string[]; agency: string | null } => {
  const { authors, agency } = clean(article(lines)).record
  return { authors, agency }
}

describe('the byline', () => {
  it.each<[string, string[]]>([
    ['By Mara Quill and Tobias Renn, Reuters', ['Mara Quill', 'Tobias Renn']],
    ['By ABBY STONE, MARA QUILL and ROBERT PYLE', ['ABBY STONE', 'MARA QUILL', 'ROBERT PYLE']],
    ['By Dr Ilse van der Berg', ['Ilse van der Berg']],
    ['By Courier Staff and Agence France-Presse', ['Courier Staff']],
    ['Von der Redaktion mit Material von AFP', ['AFP']],
    ['By Professor Emeritus Robert Hale', ['Robert Hale']],
    ['Por Mara Quill e Tobias Renn, g1 Litoral', ['Mara Quill', 'Tobias Renn']],
    ["By J.R. O'Neill-Smith Jr.", ["J.R. O'Neill-Smith Jr."]],
    ['Mara Quill / Political Editor / 3 Feb 2026', ['Mara Quill']],
    ['Un texte d’Anne Morel', ['Anne Morel']],
    ['Par Anne Morel, Le Phare', ['Anne Morel']],
    ['记者　端木秋实　摄影报道', ['端木秋实']],
    ['供稿：端木秋实', ['端木秋实']],
    ['بقلم الدكتور زياد بن عمر الحلبي', ['زياد بن عمر الحلبي']],
    ['Laporan: Cokorda Rai Wijaya', ['Cokorda Rai Wijaya']],
    ['4 Şubat 2026 tarihinde Ayşe Yılmaz tarafından yayınlandı', ['Ayşe Yılmaz']],
    ['वासंती देशपांडे द्वारा प्रकाशित 4 फ़रवरी 2026', ['वासंती देशपांडे']],
    ['By Hook or by Crook / 3 Feb 2026', []],
    ['By Way of Dunmarrow', []],
    ['Par souci de clarté', []],
    ['Por dentro da obra', []],
    ['Ankara’dan İzmir’e', []],
    ['من القاهرة إلى بيروت', []],
    ['Text von Anna Weiß, Illustrationen von Jürgen Groß', ['Anna Weiß']],
    ['Une analyse d’Anne Morel', ['Anne Morel']],
    ['写真・文 山田花子', ['山田花子']],
    ['(إعداد سامر برهان للنشرة العربية - تحرير ليلى حداد)', ['سامر برهان']],
    ['إعداد سامر برهان؛ تحرير ليلى حداد', ['سامر برهان']],
    ['作者：沈亦舟，燕港大学教授', ['沈亦舟']],
    ['Directed by Mara Quill', []],
    ['Listen to this article, read by Mara Quill', []],
    ['Gesprochen von Jürgen Groß', []],
    ['Im Gespräch mit Jürgen Groß', []],
    ['Réalisé par Hélène Dubois', []],
    ['Avec Hélène Dubois, Paul Girard', []],
    ['Dirigida por Lucía Peña', []],
    ['Regia di Giulia Ferro', []],
    ['Читает Глеб Сойкин', []],
    ['東海林拓さんに聞く', []],
    ['Redacción Puerto Elías', ['Redacción Puerto Elías']],
    ['Local Democracy Reporter Emma Quill', ['Emma Quill']],
    ['沈亦舟/文 许念慈/图', ['沈亦舟']],
    ['沈亦舟 发自燕港', ['沈亦舟']],
    ['إعداد: سامر برهان، تحرير: ليلى حداد', ['سامر برهان']],
    ['EMMA BEST and TOBIAS RENN / Associated Press / 3 Feb 2026', ['EMMA BEST', 'TOBIAS RENN']],
    ['By Land and Sea', []],
    ['Por Tierra y Mar', []],
    ['By Mara and Tobias', ['Mara', 'Tobias']],
    ['By Popular Demand', []],
    ['BY POPULAR DEMAND', []],
    ['BY LAND AND SEA', []],
    ['BY THE NUMBERS', []],
    ['BY HOOK OR BY CROOK', []],
    ['By Any Means Necessary', []],
    ['BY SPECIAL ARRANGEMENT', []],
    ['VON HAND GEMACHT', []],
    ['POR DEMANDA POPULAR', []],
    ['POR TIERRA Y MAR', []],
    ['BY AMY FOX', ['AMY FOX']],
    ['By Allen Carter', ['Allen Carter']],
    ['Von Elke Weber, dpa', ['Elke Weber']],
    ['By Este Quill', ['Este Quill']],
    ['By No Jae-hyun', ['No Jae-hyun']],
    ['BY JOHN E HALE', ['JOHN E HALE']],
    ['BY SU LIN', ['SU LIN']],
    ['Von Herzen', []],
    ['Von Hamburg nach Bremen', []],
    ['De Brest à Dakar', []],
    ['Od Gdańska do Helu', []],
    ['Von Tür zu Tür', []],
    ['Von wegen Sommerloch', []],
    ['Par marée', []],
    ['von zahlenfee / 3 Feb 2026', ['zahlenfee']],
    ['Par la rédaction', ['la rédaction']],
    ['Von dpa', ['dpa']],
    ['كتب جديدة', []],
    ['द्वारा साझा करें', []],
    ['Baca Juga: Harga Ikan Naik', []],
    ['文章来源', []],
    ['Pubblicato il 4 febbraio 2026 da Giulia Ferro', ['Giulia Ferro']],
    ['Dipublikasikan pada 4 Februari 2026 oleh Bagas Prakoso', ['Bagas Prakoso']],
    ['Publisert: 4. februar 2026 Av: Karin Lund', ['Karin Lund']],
    ['Publié : 4 février 2026 Par : Lucie Morel', ['Lucie Morel']],
    ['Une chronique d’Anne Morel', ['Anne Morel']],
    ['From Emma Quill in Port Ellery', ['Emma Quill']],
    ['Ledarskribent: Karin Lund', ['Karin Lund']],
    ['文＝山田花子、写真＝田中太郎', ['山田花子']],
    ['佐久間 美緒 / 記者 / 2026年2月4日', ['佐久間 美緒']],
    ['中村 蓮司 記者', ['中村 蓮司']],
    ['新华社燕港2月4日电（记者沈亦舟、许念慈）', ['沈亦舟', '许念慈']],
    ['بقلم: ليلى بنت عبد الرحمن القصبي', ['ليلى بنت عبد الرحمن القصبي']],
    ['كتب- سامر برهان', ['سامر برهان']],
    ['LUCÍA PEÑA / Puerto Elías / 4 de febrero de 2026', ['LUCÍA PEÑA']],
    ['Karin Lund / Journalist / Lars Berg / Fotograf', ['Karin Lund']],
    ['Mara Quill / Reporter / Dana Voss / Photographer', ['Mara Quill']],
    ['Autor / Anna Kowalska / Redaktor / Jan Nowak', ['Anna Kowalska']],
    ['By Associated Press', ['Associated Press']],
    ['By Mara Quill in Port Ellery', ['Mara Quill']],
    ['By Councillor Edda Voss', ['Edda Voss']],
    ["di Giulia Ferro Ascolta l'articolo", ['Giulia Ferro']],
    ['POR JIMENA ROBLES EN PUNTA ARENAS', ['JIMENA ROBLES']],
    ['Geplaatst op 5 februari 2026 door zeewierbes', ['zeewierbes']],
    ['05.02.2026 | Campus | Text: Prof. Dr. Anna Weiß', ['Anna Weiß']],
    ['Themenstarter / moewenfreund / Beginndatum / 5 Februar 2026', ['moewenfreund']],
    ['Greta Lowell, as told to Imogen Hart', ['Imogen Hart']],
    ['Protokoll: Anna Weiß', ['Anna Weiß']],
    ['Autor:innen: Anna Weiß und Jürgen Groß', ['Anna Weiß', 'Jürgen Groß']],
    ['Autor*in Anna Weiß', ['Anna Weiß']],
    ['Ressorts / Autor:innen / Kontakt', []],
    ['Story: Mara Quill', ['Mara Quill']],
    ['เรื่อง: สมชาย ใจดี', ['สมชาย ใจดี']],
    ['Interviu: Ana Rus', ['Ana Rus']],
    ['מאת נועם בר-לב', ['נועם בר-לב']],
    ['Tác giả: Nguyễn Thị Lan Anh', ['Nguyễn Thị Lan Anh']],
    ['LENA MARSH, HOST:', []],
    ['lucie29 / Inscrit le : 12 mars 2019 / 3 février 2026 à 18:30', ['lucie29']],
    ['Texte de Lucie Morel · Photos de Paul Girard', ['Lucie Morel']],
    ['Billet invité de Lucie Morel', ['Lucie Morel']],
    ['Gastblog door Femke Smit', ['Femke Smit']],
    ['Gästinlägg av Karin Lund', ['Karin Lund']],
    ['Testo raccolto da Giulia Ferri', ['Giulia Ferri']],
    ['Wysłuchała Maria Nowak', ['Maria Nowak']],
    ['Opublikowano 9 lutego 2026 przez rybitwa77', ['rybitwa77']],
    ['Vložil racek dne Po, 02/09/2026 - 16:05', ['racek']],
    ['中華民國115年2月5日', []],
    ['Von Bürgermeisterin Anna Weiß', ['Anna Weiß']],
    ['di Avv. Giulia Ferro', ['Giulia Ferro']],
    ['By Don Pell', ['Don Pell']],
    ['By Emma Best and Dana Voss', ['Emma Best', 'Dana Voss']],
    ['By Ned Farrow and Jonah Key', ['Ned Farrow', 'Jonah Key']],
    ['Ned Farrow and Jonah Key / 3 Feb 2026', ['Ned Farrow', 'Jonah Key']],
    ['By Ned Farrow and Contributing Writer', ['Ned Farrow']],
    ['Par Odilon Carrel et Maëlys Photo', ['Odilon Carrel', 'Maëlys Photo']],
    ['By Mara Quill / Video by Dana Voss / 3 Feb 2026', ['Mara Quill']],
    ['Par Hélène Dubois de l’AFP', ['Hélène Dubois']],
    ['Por Lucía Peña de EFE', ['Lucía Peña']],
    ['Autor: Jana Malá a Petr Novák', ['Jana Malá', 'Petr Novák']],
    ['Jana Malá / a / Petr Novák / 3. února 2026', ['Jana Malá', 'Petr Novák']],
    ['By MARA QUILL FOR THE COAST LEDGER', ['MARA QUILL']],
    ['By / Mara Quill and / Ned Best / Staff Reporters / 3 Feb 2026', ['Mara Quill', 'Ned Best']],
    ['Nagy Anna / – / Kiss Péter / 2026. február 3., 18:30', ['Nagy Anna', 'Kiss Péter']],
    ['Text by Tess Holloway. Illustrations by Dana Voss.', ['Tess Holloway']],
    ['Texto: Lucía Peña. Fotos: Beto Salas', ['Lucía Peña']],
    ['PORTO ALBA / 3 febbraio 2026', []],
    ['Testi: / Giulia Ferro; foto: / Loris Neri / 3 febbraio 2026', ['Giulia Ferro']],
    [
      'Von [Jonas Weber](https://kueste.example/autor/jonas-weber), [Levke Petersen](https://kueste.example/autor/levke-petersen) (Fotos)',
      ['Jonas Weber'],
    ],
    ['West Bell Dental Care / 3 Feb 2026', ['West Bell Dental Care']],
    ['di Giulia Ferro a Reggio Emilia', ['Giulia Ferro']],
    ['By EMMA BEST, Harbour Correspondent', ['EMMA BEST']],
    ['By David Life for The Coast Ledger', ['David Life']],
    ['Emma Best / 3 Feb 2026', ['Emma Best']],
    ['Par Jean Photo et Marc Vidal', ['Jean Photo', 'Marc Vidal']],
    ['Soumis par ludivine.c le mar 03/02/2026 - 18:30', ['ludivine.c']],
    ['Submitted by mole_hexe on Tue, 02/03/2026 - 18:30', ['mole_hexe']],
    ['מאת: נועה ברק', ['נועה ברק']],
    ['By A. J. Neal View In Digital Edition', ['A. J. Neal']],
    ['Von Jürgen Groß Artikel anhören', ['Jürgen Groß']],
    ['Par Ludivine Carrel Lire dans le journal numérique', ['Ludivine Carrel']],
    ['By&nbspMara Quill', ['Mara Quill']],
    ['Por Lucía Peña en Buenos Aires', ['Lucía Peña']],
    ['Lucía Peña y Tomás Rial en San Martín / 3 feb 2026', ['Lucía Peña', 'Tomás Rial']],
    ['Door Anna Peeters en Sjuul de Boer', ['Anna Peeters', 'Sjuul de Boer']],
    ['Words by Mara Quill; photographs by Dana Voss', ['Mara Quill']],
    ['By Mara Quill3 Feb 202612 comments', ['Mara Quill']],
    ['Von Jürgen Groß und Anna Weiß', ['Jürgen Groß', 'Anna Weiß']],
    ['Por Lucía Peña y Íñigo Sáez', ['Lucía Peña', 'Íñigo Sáez']],
    ['記者 山田花子', ['山田花子']],
    ['By Mara Quill for The Coast Ledger', ['Mara Quill']],
    ['By [5]Mara Quill and [6]Tobias Renn', ['Mara Quill', 'Tobias Renn']],
    ['By Mara_Quill', ['Mara Quill']],
    ['By [Mara Quill](/a/mara)', ['Mara Quill']],
    ['By Martin Lowe Jr., Special to the Ledger', ['Martin Lowe Jr.']],
    ['By Mara Quill, Political Editor, and Tobias Renn', ['Mara Quill', 'Tobias Renn']],
    ['By / Mara Quill / and / Tobias Renn', ['Mara Quill', 'Tobias Renn']],
    ['By / Mara Quill, / Political Editor / 3 Feb 2026', ['Mara Quill']],
    ['3 Feb 2026 · 4 min read · By Mara Quill', ['Mara Quill']],
    ['Posted in Harbour by Mara Quill on 3 Feb 2026', ['Mara Quill']],
    ['ByMara Quill UpdatedJanuary 25, 2026', ['Mara Quill']],
    ['Mara Quill • Updated on Jul 4, 2026 • 28 min read', ['Mara Quill']],
    ['By Krystyna', ['Krystyna']],
    ['By Ledger Staff', ['Ledger Staff']],
    ['Reviewed by Robert Hale, MD — Written by Mara Quill, RD', ['Mara Quill']],
    ['By Mara QuillLifestyle Writer', ['Mara Quill']],
    ['By Mara Quill@maraquill Feb 3, 2026', ['Mara Quill']],
    ['By Mara Quill0', ['Mara Quill']],
    ['Mara Quill Facebook Twitter', ['Mara Quill']],
    ['This post was written by Mara Quill, MD', ['Mara Quill']],
    ['Posted on 3 Feb 2026AuthorMara Quill4 comments', ['Mara Quill']],
    ['Eingestellt von Mara Quill um 21:11', ['Mara Quill']],
    ['3 Feb 2026, posted by 1000ff', ['1000ff']],
    ['Posted by Krystyna on Tuesday, August 29, 2023', ['Krystyna']],
    ['Posted by Krystyna under Harbour, Weather', ['Krystyna']],
    ['3 Feb 2026 · by krysia1984 · in Harbour', ['krysia1984']],
    ['By @maraquill', ['maraquill']],
    ['By The Ledger editors', ['The Ledger editors']],
    ['By Mara (Anna) Quill', ['Mara (Anna) Quill']],
    ['Hosted by Mara Quill', ['Mara Quill']],
    ['Rozmawia Kinga Wrzos', ['Kinga Wrzos']],
    ['حاورها: سامي برهان', ['سامي برهان']],
    ['Caro direttore,', []],
    ['Par Ludivine Carrel, avec AFP / 3 février 2026', ['Ludivine Carrel']],
    ['Une carte blanche de Ludivine Carrel, ingénieure / 3 février 2026', ['Ludivine Carrel']],
    ['小字号 / 2026年2月3日', []],
    ['编译：沈芦 审校：葛汀', ['沈芦']],
    ['“Nobody rang us.” / — Hetty Marlow, fishmonger / 3 Feb 2026', []],
    ['Lucía Peña / Monte Claro / 3 de febrero de 2026', ['Lucía Peña']],
    [
      'By [Mara Quill](https://coast.example/author/mara-quill) Harbour Editor / and [Hugo Marsh](https://coast.example/author/hugo-marsh) Data Reporter',
      ['Mara Quill', 'Hugo Marsh'],
    ],
    ['[Mara Quill](https://coast.example/author/mara-quill) and Tobias Renn', ['Mara Quill', 'Tobias Renn']],
    ['Mara Quill und [Tobias Renn](https://coast.example/autor/tobias-renn) · 3. Februar 2026', ['Mara Quill', 'Tobias Renn']],
    ['[Mara Quill](https://coast.example/author/mara-quill), Port Ellery', ['Mara Quill']],
    ['[Mara Quill](https://coast.example/author/mara-quill), edited by Sam Fox', ['Mara Quill']],
    ['[Mara Quill](https://coast.example/author/mara-quill) / ![Anna Pell](https://coast.example/p.jpg)', ['Mara Quill']],
    ['Mara Quill Deputy Harbour Editor / 3 Feb 2026', ['Mara Quill']],
    ['By Mara Quill / Mara Quill / Political Editor', ['Mara Quill']],
    ["Mara Quill's avatar / Mara Quill / 3 Feb 2026", ['Mara Quill']],
    ['Headshot of Mara Quill, writer at the Ledger Mara Quill / 3 Feb 2026', ['Mara Quill']],
    ['Headshot of Mara Quill, Senior Harbour Writer at the Ledger Mara Quill / 3 Feb 2026', ['Mara Quill']],
    ['[Mara Quill]Mara Quill / 3 Feb 2026', ['Mara Quill']],
    ['Mara Quill COAST LEDGER / 3 Feb 2026', ['Mara Quill']],
    ['Text & Fotos: Mara Quill / 3. Februar 2026', ['Mara Quill']],
    ['Interview: Mara Quill / 3 Feb 2026', ['Mara Quill']],
    ['3 February 2026 Mara Quill Leave a comment', ['Mara Quill']],
    ['By Mara Quill and / Tobias Renn / 3 Feb 2026', ['Mara Quill', 'Tobias Renn']],
    ['Mara Quill | Tobias Renn / 3 Feb 2026', ['Mara Quill', 'Tobias Renn']],
    ['Mara Quill 1, Tobias Renn 2, Anna Weiss 1 / 3 Feb 2026', ['Mara Quill', 'Tobias Renn', 'Anna Weiss']],
    ['By [Mara Quill](/author/mara) | Fact-checked by [Sam Fox](/author/sam)', ['Mara Quill']],
    ['Geschrieben vonAnna Weiß', ['Anna Weiß']],
    ['서울 김철수 기자 / 2026년 2월 3일', ['김철수']],
    ['By Mara Quill; Tobias Renn / 3 Feb 2026', ['Mara Quill', 'Tobias Renn']],
    ['By Mara Quill / By Tobias Renn / 3 Feb 2026', ['Mara Quill', 'Tobias Renn']],
    ['By Mara Quill with additional reporting by Tobias Renn', ['Mara Quill']],
    ['By MARA QUILL Associated Press / 3 Feb 2026', ['MARA QUILL']],
    ['By Mara Quill / Associated Press / 3 Feb 2026', ['Mara Quill']],
    ['Datum: 3.2.2026 Autorin: Anna Weiß', ['Anna Weiß']],
    ['Von unserem Redakteur Jürgen Groß / 03.02.2026', ['Jürgen Groß']],
    ['dpa / 03.02.2026', ['dpa']],
    ['Inês Araújo, da Agência Lusa / 3 de fevereiro de 2026', ['Inês Araújo']],
    ['来源：新华社 作者：王小明 / 2026-02-03', ['王小明']],
    ['新华社记者 王小明 / 2026年2月3日', ['王小明']],
    ['記者陳美玲／台北報導 / 2026年2月3日', ['陳美玲']],
    ['文＝山田花子 写真＝佐藤健 / 2026年2月3日', ['山田花子']],
    ['김철수, 이영희 기자 / 2026년 2월 3일', ['김철수', '이영희']],
    ['김철수 기자 | 입력 2026.02.03', ['김철수']],
    ['Von Anna Weiß (Text) und Jürgen Groß (Fotos)', ['Anna Weiß']],
    ['Von Anna Weiß, Ressort Wirtschaft / 03.02.2026', ['Anna Weiß']],
    ['By Sgt. Tobias Renn / 3 Feb 2026', ['Tobias Renn']],
    ['(dpa) / 03.02.2026', ['dpa']],
    ['港口邮报记者 王小明 / 2026-02-03', ['王小明']],
    ['港新聞記者・山田花子 / 2026年2月3日', ['山田花子']],
    ['Sri Wahyuni - Pos Pelabuhan / 3 Feb 2026', ['Sri Wahyuni']],
    ['di / Lucia Peña / e Anna Marsili / 3 febbraio 2026', ['Lucia Peña', 'Anna Marsili']],
    ['Odalys Peña / Íñigo Sáez / Puerto Elías - / 3 de febrero de 2026', ['Odalys Peña', 'Íñigo Sáez']],
    ['王小明 / 港口晚报 2026年2月3日 18:02', ['王小明']],
    ['Интервью: Вера Озёрная / 3 февраля 2026', ['Вера Озёрная']],
    ['Lucía Peña es bióloga y autora de «Los muelles» / 3 de febrero de 2026', ['Lucía Peña']],
    ['Sri Wahyuni / CRN Indonesia / 3 Feb 2026', ['Sri Wahyuni']],
    ['Z Anną Lipską rozmawia Mara Kwiat / 3 lutego 2026', ['Mara Kwiat']],
    ['By Mara QuillShare on FacebookShare on X', ['Mara Quill']],
    ['Par Hélène DuboisPublié le 3 février 2026', ['Hélène Dubois']],
    ['Posted on3 Feb 2026byMara QuillLeave a comment', ['Mara Quill']],
    ['Publicado el3 febrero, 2026porLucía Peña', ['Lucía Peña']],
    ['By Mara Quill Environment Editor', ['Mara Quill']],
    ['文・山田花子　写真・佐藤健', ['山田花子']],
    ['文/王小明 图/李文博', ['王小明']],
    ['Author, Mara Quill / Role, Harbour Voice / 3 Feb 2026', ['Mara Quill']],
    ['文章分類 / 2026年2月3日', []],
    ['文｜港口周刊 方砚，鲁静 / 2026年2月3日', ['方砚', '鲁静']],
    ['김철수 / 기자 / 수정 / 2026-02-05 08:47 / 등록 / 2026-02-05 05:00', ['김철수']],
    ['2026年02月09日 12時30分 / ［山田花子，Harbour］', ['山田花子']],
    ['特约撰稿人 王小明 / 2026-02-03', ['王小明']],
  ])('"%s" names its authors', (lines, authors) => {
    expect(bylineOf(lines).authors).toEqual(authors)
  })

  it.each<[string, string]>([
    ['By Mara Quill and Tobias Renn, Reuters', 'Reuters'],
    ['By Courier Staff and Agence France-Presse', 'Agence France-Presse'],
    ['Von der Redaktion mit Material von AFP', 'AFP'],
    ['By Associated Press', 'Associated Press'],
    ['Von Jürgen Groß, dpa', 'dpa'],
    ['By Mara Quill of The Associated Press', 'The Associated Press'],
    ['Par Hélène Dubois de l’AFP', 'AFP'],
    ['Por Lucía Peña de EFE', 'EFE'],
    ['Oleh Bayu Telaga, Antara', 'Antara'],
    ['Redazione ANSA / 3 febbraio 2026', 'ANSA'],
    ['Von Jürgen Groß (dpa)', 'dpa'],
    ['By Mara Quill / Associated Press / 3 Feb 2026', 'Associated Press'],
    ['By MARA QUILL Associated Press / 3 Feb 2026', 'Associated Press'],
    ['Par Hélène Dubois (avec AFP)', 'AFP'],
    ['山田花子（共同） / 2026年2月3日', '共同'],
    ['연합뉴스 김철수 기자 / 2026년 2월 3일', '연합뉴스'],
    ['Par AFP / 3 février 2026', 'AFP'],
    ['Theo TTXVN / 3 Feb 2026', 'TTXVN'],
    ['Source: Reuters', 'Reuters'],
    ['Quelle: dpa/mq', 'dpa'],
    ['Quelle: Hafen Online, dpa, mq', 'dpa'],
    ['©NTB', 'NTB'],
    ['M.Q. avec AFP / 3 février 2026', 'AFP'],
    ['Article rédigé par / radioval avec AFP / 3 février 2026', 'AFP'],
    ['Źródło: PAP', 'PAP'],
    ['来源：新华社', '新华社'],
    ['المصدر: رويترز', 'رويترز'],
  ])('"%s" names its agency', (lines, agency) => {
    expect(bylineOf(lines).agency).toBe(agency)
  })

  it.each([
    'Reviewed by Robert Hale, MD',
    'Edited by Sam Fox',
    'By the numbers: how the vote split',
    'By Monday the water had gone.',
    'harbour_lights.png / 3 February 2026',
    'Fotos von Dana Voss',
    'Photographs by Dana Voss',
    'Traduit par Anne Petit',
    'Translated from the Dutch by Dana Voss',
    'Illustrations by Dana Voss',
    'Graphic by Dana Voss / 3 Feb 2026',
    'Audio by Dana Voss / 3 Feb 2026',
    'Vidéo de Hélène Dubois',
    'Vídeo de Lucía Peña',
    'Zdjęcia Anna Lipska',
    'Фотографии Анны Липской',
    'Commissioned and edited by Sam Fox',
    'Aus dem Englischen von Anna Weiß',
    'Traduit de l’anglais par Anne Petit',
    'Traducido del inglés por Lucía Peña',
    'Vertaald uit het Engels door Femke Smit',
    'Översatt från engelska av Karin Lund',
    'Ilustração de Rita Prado',
    'Přeložil Jan Kos',
    'Fotografii de Ana Rus',
    'Szerkesztette: Kiss Ágnes',
    'Redaktion: Sam Fox',
    'Tagged with Harbour News',
    'Vérifié par Anne Petit',
    'Übersetzt von Anna Weiß',
    'Editado por Lucía Peña',
    '責任編集：山田花子',
    'Additional reporting by Tobias Renn',
    'Fot. Łukasz Żak',
    'Temps de lecture : 3 min',
    'Traducción de Lucía Peña',
    'Kreis Ellerau',
    'Local Government',
    'Lokales Ellerau',
    'Medio Ambiente',
    'Meio Ambiente',
    'Cronaca Locale',
    'Regionaal Nieuws',
    'Wiadomości Lokalne',
    'Местные Новости',
    'أخبار محلية',
    'स्थानीय समाचार',
    'Berita Daerah',
    'Yerel Haberler',
    'Picture editor: Tobias Renn',
    'Autor zdjęcia: Łukasz Żak',
    'Getty Images',
    '13. februar 2026 kl. 18.05',
    '13 Februari 2026 pukul 18.05',
    '2026年2月13日金曜日 18:05',
    '公開日 2026年2月3日',
    '更新 2026/02/03 18:05',
    ...[
      ...['12 comentarios', '12 commenti', '12 комментариев', '12条评论', 'コメント12件', '12 تعليقا', '12 टिप्पणियाँ'],
      ...['Поделиться', 'シェアする', '공유하기', '分享', '社会', 'राजनीति'],
      ...['Слушать', '听全文', '記事を聞く', 'استمع إلى المقال', 'सुनें', '阅读时间：5分钟'],
    ].map((line) => `${line}\n\n3 February 2026`),
  ])('"%s" names nobody', (lines) => {
    expect(bylineOf(lines).authors).toEqual([])
  })

  it.each<[string, string[]]>([
    ['Reporting by Mara Quill; Editing by Sam Fox', ['Mara Quill']],
    ['(Reporting by Mara Quill in Port Ellery, Tobias J. Renn in Low Hest; Editing by Sam Fox)', ['Mara Quill', 'Tobias J. Renn']],
    ['Reporting by Mara Quill; Writing by Tobias Renn; Editing by Sam Fox', ['Mara Quill', 'Tobias Renn']],
    ['(Reporting by Mara Quill in Port Ellery, Writing by Tobias Renn, Editing by Sam Fox)', ['Mara Quill', 'Tobias Renn']],
    ['Reporting by Mara Quill (in Port Ellery); Writing by Tobias Renn, Abby Stone', ['Mara Quill', 'Tobias Renn', 'Abby Stone']],
    ['Bericht von Jürgen Groß; geschrieben von Anna Weiß; redigiert von Karl Veit', ['Jürgen Groß', 'Anna Weiß']],
    ['(Reportage Hélène Dubois, rédigé par Paul Girard, édité par Anne Petit)', ['Hélène Dubois', 'Paul Girard']],
    ['(Bericht von Anna Weiß, redigiert von Jürgen Groß)', ['Anna Weiß']],
    ['(Reportage Hélène Dubois, édité par Paul Girard)', ['Hélène Dubois']],
    ['(Reporte de Lucía Peña; Editado en español por Tomás Rial)', ['Lucía Peña']],
    ['(Reportagem de Inês Moura; Edição de Rui Sá)', ['Inês Moura']],
    ['(Relacja: Anna Lipska; Redakcja: Jan Wójcik)', ['Anna Lipska']],
    ['（记者：王小明；编辑：李文）', ['王小明']],
  ])('takes the reporter on the last line, not the editor, and leaves the line out of the body: %s', (line, authors) => {
    const { record } = clean(`${article('3 Feb 2026')}\n${line}\n`)
    expect(record.authors).toEqual(authors)
    expect(record.body).not.toContain(authors[0])
    expect(record.body).toContain('Fishermen')
  })

  it('leaves the agency above the text of which the last line names the reporters', () => {
    const { authors, agency, body } = clean(`${article('Reuters / 3 Feb 2026')}\nReporting by Mara Quill; Editing by Sam Fox\n`).record
    expect([authors, agency]).toEqual([['Mara Quill'], 'Reuters'])
    expect(body).not.toContain('Sam Fox')
  })

  it('takes the name with which a Japanese paper signs below the article', () => {
    const paragraph = '港の評議会は月曜日、二年にわたって町を二分してきた防潮堤の建設を可決した。工事は春に始まる見通しだ。'
    const record = clean(`# 防潮堤の建設が決まる\n\n2026年2月3日\n\n${paragraph}\n\n${paragraph}\n\n（山田花子）\n`).record
    expect(record.authors).toEqual(['山田花子'])
  })

  it.each([
    ['(Anna Weiß)', ['Anna Weiß']],
    ['— Dana Voss', ['Dana Voss']],
    ['(Getty Images)', []],
  ])('takes the name with which a paper signs below the article: %s', (signed, authors) => {
    expect(clean(`${article('')}\n${signed}\n`).record.authors).toEqual(authors)
  })

  it.each<[string, string, string[]]>([
    [
      '(서울=연합뉴스) 김철수 기자 = ',
      '항만위원회는 월요일 도시를 둘로 갈라놓은 방조제를 짓기로 결정했다. 공사는 봄에 시작되어 세 겨울이 걸린다고 기술자가 말했다. ',
      ['김철수'],
    ],
    [
      '本报讯（记者 王小明 李文博）',
      '港务委员会星期一决定修建防波堤，此前争论持续了两年，工程将于明年春季开始，预计需要三个冬天才能完成。',
      ['王小明', '李文博'],
    ],
    [
      '新华社上海2月3日电（记者陈晓岚）',
      '港务委员会星期一决定修建防波堤，此前争论持续了两年，工程将于明年春季开始，预计需要三个冬天才能完成。',
      ['陈晓岚'],
    ],
    [
      '송고시간2026-02-03 18:02 (서울=연합뉴스) 김철수 기자 = ',
      '항만위원회는 월요일 도시를 둘로 갈라놓은 방조제를 짓기로 결정했다. 공사는 봄에 시작되어 세 겨울이 걸린다고 기술자가 말했다. ',
      ['김철수'],
    ],
    [
      '[항구일보 김철수 기자] ',
      '항만위원회는 월요일 도시를 둘로 갈라놓은 방조제를 짓기로 결정했다. 공사는 봄에 시작되어 세 겨울이 걸린다고 기술자가 말했다. ',
      ['김철수'],
    ],
    [
      '〔記者陳曉嵐／台北報導〕',
      '港務委員會星期一決定修建防波堤，此前爭論持續了兩年，工程將於明年春季開始，預計需要三個冬天才能完成。',
      ['陳曉嵐'],
    ],
    [
      '【記者陳曉嵐台北報導】',
      '港務委員會星期一決定修建防波堤，此前爭論持續了兩年，工程將於明年春季開始，預計需要三個冬天才能完成。',
      ['陳曉嵐'],
    ],
  ])('takes the reporter whom the dateline "%s" names', (dateline, paragraph, authors) => {
    const record = clean(`${dateline}${paragraph}\n\n${paragraph}\n\n${paragraph.slice(0, -4)}。\n`).record
    expect(record.authors).toEqual(authors)
    expect(record.body).toContain(paragraph.slice(0, 20))
  })

  it.each([
    'From: Tobias Renn <tobias@renn.example>\nSubject: Tide wall wins council vote',
    'Von: Anna Weiß\nAn: Jürgen Groß\nBetreff: WG: Tide wall wins council vote',
    'De : Hélène Dubois <h@dubois.example>\nObjet : TR : Tide wall wins council vote',
  ])('is not who sends the article by mail: %j', (head) => {
    expect(clean(`${head}\n\n${BODY}\n`).record.authors).toEqual([])
    expect(clean(`${head} | The Coast Ledger\n\n${BODY}\n`).record.captions).toEqual([])
    expect(clean(`${head}\n\nBy Mara Quill\n\n${BODY}\n`).record.authors).toEqual(['Mara Quill'])
  })

  it.each([
    ['(dpa)', 'dpa'],
    ['(AFP/mq)', 'AFP'],
    ['(mq/dpa)', 'dpa'],
    ['(dpa/gem)', 'dpa'],
    ['Work is to begin in spring. (Anna Weiß, APA, 4.2.2026)', 'APA'],
  ])('leaves the agency with which a paper signs below the article: %s', (line, agency) => {
    expect(clean(`${article('3 Feb 2026')}\n${line}\n`).record.agency).toBe(agency)
  })

  it.each([
    ['AYŞE YILMAZ / İSTANBUL (AA)', 'AA'],
    ['【共同】', '共同'],
  ])('leaves the agency in brackets: %s', (lines, agency) => {
    expect(bylineOf(lines).agency).toBe(agency)
  })

  it('is the name below the label for the text, not the one below that for the pictures', () => {
    const body =
      'つばめ港の古い渡し場が、桟橋を支える杭を潜水士が取り換えるため、二度の冬にわたって閉鎖されると港湾委員会が火曜日に発表した。\n\n委員会によると、乗客はバスで北岸壁まで運ばれ、渡航の時間はおよそ四十分長くなる。'
    const { authors } = clean(`# 古い渡し場、二冬閉鎖へ\n\n文\n\n佐久間美緒\n\n写真\n\n東海林拓\n\n2026年2月4日\n\n${body}\n`).record
    expect(authors).toEqual(['佐久間美緒'])
  })

  it('is the agency behind the word for those who write a paper', () => {
    const { authors, agency } = clean(`# Tide wall wins council vote\n\nRedacción / EFE\n\n3 Feb 2026\n\n${BODY}\n`).record
    expect([authors, agency]).toEqual([['EFE'], 'EFE'])
  })

  it('leaves the agency that the first paragraph opens with', () => {
    expect(clean(`# Il muro vince\n\n3 febbraio 2026\n\nAGI - ${BODY}\n`).record.agency).toBe('AGI')
  })

  it('is of all names of which each is a link to write to', () => {
    const lines = '[Silje Myrvang](mailto:silje@coast.example) / [Ola Tveiten](mailto:ola@coast.example) / Publisert 2. februar 2026'
    expect(clean(article(lines)).record.authors).toEqual(['Silje Myrvang', 'Ola Tveiten'])
  })

  it('is not the name below which a part in brackets says that it took the pictures', () => {
    const lines = 'Inês Lobato / (texto) / e / Duarte Salema / (fotografia) / 4 de Fevereiro de 2026, 7:00'
    expect(clean(article(lines)).record.authors).toEqual(['Inês Lobato'])
    expect(clean(article('Malin Hedqvist / Text / Tove Åkerlund / Foto / Publicerad 2026-02-03')).record.authors).toEqual([
      'Malin Hedqvist',
    ])
  })

  it('is not the agency of a picture, nor who took it', () => {
    for (const lines of ['© Anna Weiß/dpa', 'The pier at low tide. / | / ANNA WEISS'])
      expect(clean(article(`${lines} / 3 Feb 2026`)).record).toMatchObject({ authors: [], agency: null })
  })

  it('stands below the headline where that is said again behind the body', () => {
    const again = 'Partager cet article\n\nTide wall wins council vote after a night of storms, and the crews are safe'
    const head = '# Tide wall wins council vote after a night of storms, and the crews are safe'
    const lines = ['The Ledger', 'Gwenaëlle LE BRIS', 'Publié le', '05/02/2026 à 07h40']
    expect(clean(`${head}\n\n${lines.join('\n\n')}\n\n${BODY}\n\n${again}\n`).record.authors).toEqual(['Gwenaëlle LE BRIS'])
  })

  it('leaves the source of a picture and of a table out of it', () => {
    const picture = '![The pier](https://coastledger.example/p.jpg)\n\nSource: Reuters'
    const table = '| Year | Cost |\n| --- | --- |\n| 2024 | 4.1 |\n| 2026 | 8.3 |\n\nSource: Bloomberg'
    for (const lines of [picture, table]) expect(clean(`${article('By Mara Quill')}\n${lines}\n`).record.agency).toBeNull()
  })

  it.each([
    ['Ansprechpartnerin zum Thema:', 'Anna Weiß', 'E-Mail: weiss@hafen.example'],
    ['Weitere Informationen', 'Anna Weiß', 'Telefon: +49 40 123 45 67'],
    ['Verantwortlich für den Inhalt nach § 55', 'Anna Weiß', 'Hafenstraße 1'],
    ['“The water has no patience.”', '— Emma Hale, 1984', 'The wall'],
    ['Tuesday', '3 February 2026'],
    ['(BUTTON) Emma Hale', '(BUTTON) Short Read'],
  ])('is not the name of another: %s', (...lines) => {
    expect(bylineOf(lines.join(' / ')).authors).toEqual([])
  })

  it('is not the name of somebody in a list of topics', () => {
    const topics = ['Tags', 'Tobias Renn', 'Port Ellery', 'Harbour Walls']
    expect(clean(`${article('3 Feb 2026')}\n${topics.join('\n\n')}\n`).record.authors).toEqual([])
  })

  it('is not the name of somebody who comments', () => {
    const comments = ['Comments', 'Tobias Renn', '6 March 2026 at 9:14', 'Good news, I fished there as a boy.']
    expect(clean(`${article('3 Feb 2026')}\n${comments.join('\n\n')}\n`).record.authors).toEqual([])
  })

  it('keeps an author who stands in a biography alone with less confidence than one after "By"', () => {
    const biography = clean(`${article('3 Feb 2026')}\nMara Quill is the Ledger's political editor.\n`).record
    const byline = clean(article('By Mara Quill')).record
    expect(biography.fields.authors?.confidence ?? 0).toBeLessThan(byline.fields.authors?.confidence ?? 0)
  })

  it.each<[string, string[]]>([
    ['Mara Quill, Tobias Renn', ['Mara Quill', 'Tobias Renn']],
    ['Mara Quill, Harbour Officer, Port Ellery', []],
  ])('below the body "%s" signs it, or says who was quoted', (line, authors) => {
    expect(clean(`${article('3 Feb 2026')}\n${line}\n`).record.authors).toEqual(authors)
  })

  it('is an agency alone below the day', () => {
    const head = ['Gündem', 'Liman duvarı oylandı', '05.02.2026 - 11:20', 'Son Güncelleme: 05.02.2026 - 11:34', 'AA', 'Abone ol']
    const { agency } = clean(
      [...head, 'Liman meclisi pazartesi günü iki yıldır kasabayı bölen dalga duvarının yapılması yönünde oy kullandı.'].join('\n'),
    ).record
    expect(agency).toBe('AA')
  })

  it('leaves a biography at the end out of the body', () => {
    expect(clean(`${article('By Mara Quill')}\nMara Quill is the Ledger's political editor.\n`).record.body).not.toContain(
      'political editor',
    )
  })

  it('takes the author, not a person whom the text speaks of', () => {
    expect(clean(article('Tobias Renn on the pier. Photo: Dana Voss / Mara Quill / 3 Feb 2026')).record.authors).toEqual(['Mara Quill'])
  })

  it('reads a line of 1 MB in no time', () => {
    const long = 'By Mara Quill and '.repeat(60_000)
    const start = performance.now()
    clean(`# Tide wall wins\n\n${long}\n\n${BODY}`)
    expect(performance.now() - start).toBeLessThan(8000)
  })
})

it('is the name alone of a link that lynx shows up to the next one', () => {
  const page = `[1]Tide wall wins council vote

   26 Mai, 2026 | [2]ThE_QuiLL | [3]Comments 34 |

   ${BODY.replaceAll('\n\n', '\n\n   ')}

References

   1. https://coast.example/tide-wall
   2. https://coast.example/author/the_quill
   3. https://coast.example/tide-wall#comments
`
  expect(clean(page).record.authors).toEqual(['ThE_QuiLL'])
})

describe('the name of a paper above the headline', () => {
  it('is no author, nor more of one than an agency is', () => {
    const page = (line: string) =>
      clean(`De Moerasbode\n\nvrijdag 6 februari 2026\n\nDe Moerasbode\n\nHome\n\nRegio\n\n${article(line).slice(2)}`).record
    expect(page('3 februari 2026').authors).toEqual([])
    expect(page('ANP/Moerasbode / 3 februari 2026').agency).toBe('ANP')
  })
})

describe('the byline in each language', () => {
  it.each<[code: string, lines: string, authors: string[]]>([
    ['en', 'Written by Mara Quill', ['Mara Quill']],
    ['en', 'Story by Mara Quill with Tobias Renn', ['Mara Quill', 'Tobias Renn']],
    ['en', 'Author: Mara Quill', ['Mara Quill']],
    ['en', 'Guest post by Mara Quill', ['Mara Quill']],
    ['es', 'Opinión de Lucía Peña', ['Lucía Peña']],
    ['en', 'From our correspondent Mara Quill in Low Hest', ['Mara Quill']],
    ['en', 'As told to Mara Quill', ['Mara Quill']],
    ['de', 'Ein Bericht von Anna Weiß', ['Anna Weiß']],
    ['de', 'Von Dr. med. Anna Weiß', ['Anna Weiß']],
    ['fr', 'De notre correspondante à Port-Marais, Hélène Dubois', ['Hélène Dubois']],
    ['hi', 'राजेश वर्मा, नई दिल्ली', ['राजेश वर्मा']],
    ['zh', '文丨王小明', ['王小明']],
    ['ja', '【社会部・山田花子】', ['山田花子']],
    ['vi', 'PV Thu Hằng', ['Thu Hằng']],
    ['ja', '聞き手・山田花子', ['山田花子']],
    ['zh', '2026年02月04日09:15来源：港报记者：王小明', ['王小明']],
    ['en', 'Words and photos by Mara Quill', ['Mara Quill']],
    ['de', 'Text und Fotos von Anna Weiß', ['Anna Weiß']],
    ['it', 'Testo e foto di Giulia Rossi', ['Giulia Rossi']],
    ['de', 'Von Jürgen Groß, Berlin', ['Jürgen Groß']],
    ['de', 'Ein Gastbeitrag von Anna Weiß', ['Anna Weiß']],
    ['de', 'Autorin: Anna von der Heide', ['Anna von der Heide']],
    ['de', 'Das Gespräch führte Anna Weiß', ['Anna Weiß']],
    ['fr', 'Par Hélène Dubois et Jean-Luc Martin', ['Hélène Dubois', 'Jean-Luc Martin']],
    ['fr', 'Publié par Anne d’Artois', ['Anne d’Artois']],
    ['fr', 'Propos recueillis par Hélène Le Goff', ['Hélène Le Goff']],
    ['fr', 'Texte : Hélène Dubois / Photos : Yves Le Goff', ['Hélène Dubois']],
    ['es', 'Por Lucía Peña e Íñigo Sáez', ['Lucía Peña', 'Íñigo Sáez']],
    ['es', 'Escrito por María de la Cruz', ['María de la Cruz']],
    ['es', 'Autor: Íñigo Sáez', ['Íñigo Sáez']],
    ['es', 'Una crónica de Lucía Peña', ['Lucía Peña']],
    ['pt', 'Por João da Silva e Inês Araújo', ['João da Silva', 'Inês Araújo']],
    ['pt', 'Texto: Inês Araújo', ['Inês Araújo']],
    ['pt', 'Escrito por João dos Santos', ['João dos Santos']],
    ['pt', 'Reportagem: Inês Araújo', ['Inês Araújo']],
    ['it', 'A cura di Giulia Rossi', ['Giulia Rossi']],
    ['it', 'Scritto da Marco De Luca', ['Marco De Luca']],
    ['it', 'Articolo di Giulia Rossi e Marco De Luca', ['Giulia Rossi', 'Marco De Luca']],
    ['it', 'dal nostro inviato Marco De Luca', ['Marco De Luca']],
    ['nl', 'Door Sanne de Vries en Pieter van den Berg', ['Sanne de Vries', 'Pieter van den Berg']],
    ['nl', 'Geschreven door Sanne de Vries', ['Sanne de Vries']],
    ['nl', 'Auteur: Pieter van ’t Hof', ['Pieter van ’t Hof']],
    ['nl', 'Door onze redacteur Sanne de Vries', ['Sanne de Vries']],
    ['pl', 'Autor: Łukasz Żak', ['Łukasz Żak']],
    ['pl', 'Tekst: Zofia Wiśniewska i Łukasz Żak', ['Zofia Wiśniewska', 'Łukasz Żak']],
    ['pl', 'Opracowała: Zofia Wiśniewska', ['Zofia Wiśniewska']],
    ['pl', 'Rozmawiała Zofia Wiśniewska', ['Zofia Wiśniewska']],
    ['sv', 'Av Åsa Öberg och Nils Ek', ['Åsa Öberg', 'Nils Ek']],
    ['sv', 'Text: Åsa Öberg', ['Åsa Öberg']],
    ['sv', 'Skriven av Nils Ek', ['Nils Ek']],
    ['sv', 'Skrivet av: Nils Ek', ['Nils Ek']],
    ['da', 'Af Søren Bøgh og Maja Krogh', ['Søren Bøgh', 'Maja Krogh']],
    ['da', 'Skrevet af Maja Krogh', ['Maja Krogh']],
    ['da', 'Forfatter: Søren Bøgh', ['Søren Bøgh']],
    ['nb', 'Av Kåre Lie og Ingrid Moe', ['Kåre Lie', 'Ingrid Moe']],
    ['nb', 'Skrevet av Ingrid Moe', ['Ingrid Moe']],
    ['nb', 'Tekst: Kåre Lie', ['Kåre Lie']],
    ['tr', 'Haber: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['tr', 'Yazan: İbrahim Şahin ve Ayşe Yılmaz', ['İbrahim Şahin', 'Ayşe Yılmaz']],
    ['tr', 'Muhabir: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['tr', 'Ayşe Yılmaz yazdı', ['Ayşe Yılmaz']],
    ['ru', 'Автор: Иван Петров', ['Иван Петров']],
    ['ru', 'Текст: Анна Орлова и Иван Петров', ['Анна Орлова', 'Иван Петров']],
    ['ru', 'Подготовила Анна Орлова', ['Анна Орлова']],
    ['ru', 'Беседовала Анна Орлова', ['Анна Орлова']],
    ['uk', 'Автор: Олена Ковальчук', ['Олена Ковальчук']],
    ['uk', 'Підготував Тарас Бойко', ['Тарас Бойко']],
    ['uk', 'Спілкувалася Олена Ковальчук', ['Олена Ковальчук']],
    ['uk', 'Автори: Олена Ковальчук та Тарас Бойко', ['Олена Ковальчук', 'Тарас Бойко']],
    ['zh', '记者 王小明', ['王小明']],
    ['zh', '作者：李华', ['李华']],
    ['zh', '文／陳美玲', ['陳美玲']],
    ['ja', '執筆：佐藤健', ['佐藤健']],
    ['ja', '文・山田花子', ['山田花子']],
    ['ja', '著者 ジョン・スミス', ['ジョン・スミス']],
    ['ja', '執筆者：佐藤健', ['佐藤健']],
    ['ko', '글 김철수', ['김철수']],
    ['ko', '김철수·이영희 기자', ['김철수', '이영희']],
    ['hi', 'रिपोर्ट: राजेश वर्मा', ['राजेश वर्मा']],
    ['ko', '김철수 기자 / 2026년 2월 3일', ['김철수']],
    ['ko', '작성자: 이영희', ['이영희']],
    ['ko', '기자명 이영희 / 승인 2026.02.03', ['이영희']],
    ['ar', 'بقلم: أحمد علي', ['أحمد علي']],
    ['ar', 'كتب أحمد علي', ['أحمد علي']],
    ['ar', 'الكاتب: سارة حسن', ['سارة حسن']],
    ['hi', 'लेखक: राहुल शर्मा', ['राहुल शर्मा']],
    ['hi', 'रिपोर्टर: सीता वर्मा', ['सीता वर्मा']],
    ['hi', 'प्रस्तुति: राहुल शर्मा', ['राहुल शर्मा']],
    ['id', 'Oleh: Budi Santoso', ['Budi Santoso']],
    ['id', 'Penulis: Sri Wahyuni', ['Sri Wahyuni']],
    ['id', 'Tim Penulis: Budi Santoso, Sri Wahyuni', ['Budi Santoso', 'Sri Wahyuni']],
    ['id', 'Oleh Budi Santoso dan Sri Wahyuni', ['Budi Santoso', 'Sri Wahyuni']],
    ['vi', 'Tác giả: Nguyễn Văn An', ['Nguyễn Văn An']],
    ['vi', 'Bài: Trần Thị Hoa', ['Trần Thị Hoa']],
    ['vi', 'Bài và ảnh: Trần Thị Hoa', ['Trần Thị Hoa']],
    ['vi', 'Viết bởi Nguyễn Văn An', ['Nguyễn Văn An']],
  ])('%s: %s', (_, lines, authors) => {
    expect(bylineOf(lines).authors).toEqual(authors)
  })
})

describe('a byline as printed', () => {
  it.each([
    ['Author: Mara Quill', 'Mara Quill'],
    ['Autor: Jürgen Groß', 'Jürgen Groß'],
    ['Auteur : Lucie Perrin', 'Lucie Perrin'],
    ['Autore: Elena Orsi', 'Elena Orsi'],
    ['Yazar: Ali Kaya', 'Ali Kaya'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['作者：王小明', '王小明'],
    ['Penulis: Budi Santoso', 'Budi Santoso'],
  ])('is without the word for its author: %s', (line, byline) => {
    expect(clean(article(line)).record.byline).toBe(byline)
  })
})
