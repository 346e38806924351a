// Words of all languages together, where a line shows none, and the names of houses.
import { list } from './languages.js'

/** Names that are the same in every language. */
export const NETWORKS: readonly string[] = list(
  'facebook, twitter, x, instagram, linkedin, whatsapp, telegram, pinterest, reddit, youtube, tiktok, tumblr, mastodon, bluesky, threads, snapchat, xing, vk, viber, messenger, flipboard, pocket, weibo, wechat, line, rss, google news, google plus, vkontakte, odnoklassniki, email, mail, e-mail, digg, stumbleupon, discord, twitch, flickr, vimeo, spotify, soundcloud, github, apple news, hacker news, linkedin icon, facebook icon, twitter icon, instagram icon, pinterest icon, youtube icon, hatena, kakaotalk',
)

/** News agencies and wire services, as they are credited. */
export const AGENCIES: readonly string[] = [
  'AFP',
  'Agence France-Presse',
  'AP',
  'Associated Press',
  'The Associated Press',
  'Reuters',
  'Thomson Reuters',
  'dpa',
  'dpa-AFX',
  'APA',
  'ATS',
  'Keystone-SDA',
  'SDA',
  'SID',
  'ots',
  'epd',
  'KNA',
  'AFX',
  'EFE',
  'Europa Press',
  'ANSA',
  'Adnkronos',
  'AGI',
  'ANP',
  'Belga',
  'PAP',
  'TT',
  'Ritzau',
  'NTB',
  'STT',
  'Lusa',
  'Xinhua',
  '新华社',
  '新華社',
  '中新社',
  '中央社',
  '共同',
  '共同通信',
  '時事',
  '時事通信',
  'Kyodo',
  'Kyodo News',
  'Jiji',
  '연합뉴스',
  'Yonhap',
  '뉴시스',
  '뉴스1',
  'PTI',
  'Press Trust of India',
  'ANI',
  'IANS',
  'UNI',
  'TASS',
  'ТАСС',
  'Interfax',
  'Интерфакс',
  'РИА Новости',
  'RIA Novosti',
  'Ukrinform',
  'Укрінформ',
  'UNIAN',
  'УНІАН',
  'Bloomberg',
  'Bloomberg News',
  'PA',
  'PA Media',
  'Press Association',
  'AAP',
  'Australian Associated Press',
  'UPI',
  'United Press International',
  'Canadian Press',
  'The Canadian Press',
  'CP',
  'Anadolu',
  'Anadolu Agency',
  'Anadolu Ajansı',
  'AA',
  'DHA',
  'İHA',
  'Demirören Haber Ajansı',
  'SPA',
  'WAM',
  'SANA',
  'MENA',
  'Antara',
  'ANTARA',
  'VNA',
  'TTXVN',
  'Bernama',
  'Agência Brasil',
  'Agência Estado',
  'Estadão Conteúdo',
  'Folhapress',
  'Télam',
  'Notimex',
  'CTK',
  'ČTK',
  'MTI',
  'Tanjug',
  'HINA',
  'BTA',
  'Agerpres',
  'ANA',
  'AMNA',
  'Getty Images',
  'CNS',
  'RNS',
  'TNS',
  'Tribune News Service',
  'McClatchy',
  'PR Newswire',
  'PRNewswire',
  'Business Wire',
  'GlobeNewswire',
  'GLOBE NEWSWIRE',
  'AFP Relaxnews',
  'ETX Daily Up',
  'رويترز',
  'أ ف ب',
  'وام',
  'واس',
  'بترا',
  'د ب أ',
  'भाषा',
  'पीटीआई',
  'एएनआई',
  'आईएएनएस',
  'ロイター',
  'AFP時事',
  '中央通訊社',
  '中新网',
  'Agencia EFE',
  'Agência Lusa',
  'askanews',
  'Рейтер',
  'Belga News Agency',
]

/** What a text opens with in capitals before a dash, and is no place. */
export const NOT_PLACES: readonly string[] = list(
  'breaking, breaking news, update, updated, watch, video, live, exclusive, opinion, analysis, review, news, note, correction, editorial, sponsored, advertisement, interview, photos, listen, read more, spoiler alert, eilmeldung, eil, anzeige, kommentar, exklusiv, vidéo, direct, exclusif, édito, última hora, vídeo, opinión, urgente, exclusivo, opinião, esclusiva, ultim’ora, video, update, opinie, pilne, wideo, opinia, reklama, senaste nytt, annons, siste, annonse, son dakika, özel, видео, срочно, мнение, обновлено, відео, терміново, думка',
)

/** What the names of towns and countries of more than one word open with, and hardly any name of a person. */
export const PLACE_WORDS: readonly string[] = list(
  'नई, new, north, south, east, west, port, fort, lake, cape, bad, nouvelle, puerto, ciudad, nueva, nuevo, buenos, porto, são, novo, belo, los, las, el, united, monte, mount, villa, santa, san, saint, sankt, punta, río, rio, isla, costa, valle, baden',
)

/** What the names of papers end in where they are written in one word: "Küstenbote", "Brobladet". */
export const PAPER_ENDS: readonly string[] = list(
  'zeitung, anzeiger, kurier, nachrichten, rundschau, bote, blatt, post, bladet, posten, tidningen, tidning, avisen, dagblad, courant, bode, krant',
)

/** Opens a caption with a full stop or a colon behind it: what kind of picture it is. */
export const ARCHIVE_LABELS: readonly string[] = list(
  'file photo, file picture, file image, file, archive photo, archive image, archivbild, archivfoto, symbolbild, symbolfoto, photo d’archives, image d’archives, photo d’illustration, image d’illustration, foto de archivo, imagen de archivo, imagen ilustrativa, foto de arquivo, imagem de arquivo, imagem ilustrativa, foto d’archivio, immagine d’archivio, archieffoto, archiefbeeld, zdjęcie ilustracyjne, zdjęcie archiwalne, arkivbild, genrebild, arkivfoto, arkivbilde, illustrationsfoto, illustrasjonsfoto, архивное фото, фото из архива, архівне фото, फाइल फोटो, foto arsip, ilustrasi, ảnh tư liệu, ảnh minh họa, 资料图, 資料圖, 資料写真, 자료사진',
)

/** Opens a pointer to another article, before a colon or a bar. */
export const SEE_ALSO: readonly string[] = list(
  'read also, also read, see also, read more, read next, related, related article, related story, don’t miss, watch also, lesen sie auch, lies auch, lesen sie mehr, mehr zum thema, siehe auch, auch interessant, lire aussi, à lire aussi, à lire également, lire également, à lire, voir aussi, lea también, lee también, leer también, vea también, ver también, le puede interesar, te puede interesar, leia também, leia mais, veja também, veja mais, leggi anche, guarda anche, vedi anche, lees ook, lees meer, bekijk ook, zie ook, czytaj też, czytaj także, przeczytaj też, przeczytaj także, zobacz też, zobacz także, polecamy, läs också, läs även, läs mer, se även, se också, læs også, læs mere, se også, les også, les mer, ayrıca okuyun, bunu da okuyun, ilgili haber, i̇lgili haber, читайте также, смотрите также, читать также, читайте також, дивіться також, baca juga, simak juga, lihat juga, đọc thêm, xem thêm, đọc tiếp, 延伸阅读, 延伸閱讀, 相关阅读, 相關閱讀, 相关新闻, 相關新聞, 関連記事, あわせて読みたい, 관련기사, 관련 기사, اقرأ أيضا, اقرأ أيضاً, اقرأ أيضًا, إقرأ أيضاً, شاهد أيضا, شاهد أيضاً, यह भी पढ़ें, ये भी पढ़ें, इसे भी पढ़ें, और पढ़ें, čtěte také, přečtěte si také, čtěte dále, διαβάστε επίσης, διαβάστε ακόμη, δείτε επίσης, olvassa el ezt is, ez is érdekelheti, olvasta már, citește și, citiți și, vezi și, lue myös, katso myös, بیشتر بخوانید, همچنین بخوانید, קראו גם, ראו גם, อ่านเพิ่มเติม, อ่านประกอบ, ข่าวที่เกี่ยวข้อง',
)

/** Between the title of a post and the name of its blog, at the end of what a feed sends. */
export const FEED_CREDITS: readonly string[] = list(
  'appeared first on, first appeared on, erschien zuerst auf, erschien zuerst bei, erschien zuerst in, est apparu en premier sur, apareció primero en, se publicó primero en, apareceu primeiro em, proviene da, è apparso per primo su, verscheen eerst op, pochodzi z serwisu, dök först upp på, blev først udgivet på, dukket først opp på, ilk önce, впервые появилась, first appeared in, ensimmäisenä julkaissut, se publică prima dată în, apare prima dată în, először itt jelent meg, εμφανίστηκε πρώτα στο',
)

/** Above whom the press may ask. */
export const CONTACT_LABELS: readonly string[] = list(
  'contact, contacts, media contact, media contacts, press contact, press contacts, contact person, media inquiries, media enquiries, press inquiries, press enquiries, for media inquiries, for more information, for further information, kontakt, pressekontakt, ansprechpartner, ansprechpartnerin, rückfragen, pressekontakte, contact presse, contacts presse, contact média, contacto, contacto de prensa, contacto para medios, contato, contato para a imprensa, contatos, contatto, contatti, contatto stampa, contatti stampa, perscontact, contactpersoon, kontakt dla mediów, kontakt prasowy, presskontakt, kontaktperson, pressekontaktperson, basın iletişim, iletişim, контакты, контакт, контакты для прессы, контактное лицо, контакти, контактна особа, 媒体联系人, 联系人, 媒體聯絡人, 聯絡人, 連絡先, お問い合わせ先, 問い合わせ先, 문의, 연락처, للتواصل, جهة الاتصال, संपर्क, kontak, kontak media, liên hệ, liên hệ báo chí, kontakt pro média, επικοινωνία, sajtókapcsolat, contact media, yhteyshenkilö',
)

/** What a wiki writes in brackets behind a heading. */
export const EDIT_WORDS: readonly string[] = list(
  'edit, edit source, bearbeiten, quelltext bearbeiten, modifier, modifier le code, modifier le wikicode, editar, editar código, editar código-fonte, modifica, modifica wikitesto, bewerken, brontekst bewerken, edytuj, edytuj kod, redigera, redigera wikitext, redigér, rediger, rediger kildetekst, rediger kilde, değiştir, kaynağı değiştir, править, править код, ред., ред. код, редагувати, редагувати код, 编辑, 編輯, 编辑源代码, 編輯原始碼, 編集, ソースを編集, 편집, 원본 편집, عدل, تعديل, تعديل المصدر, संपादित करें, स्रोत सम्पादित करें, sunting, sunting sumber, sửa, sửa mã nguồn, sửa đổi, editovat, editovat zdroj, muokkaa, muokkaa wikitekstiä, szerkesztés, forrásszöveg szerkesztése, επεξεργασία, επεξεργασία κώδικα, modificare, modificare sursă, ویرایش, ویرایش مبدأ, עריכה, עריכת קוד מקור, แก้ไข, แก้ไขต้นฉบับ',
)

/** Words that lead the reader on to what stands behind their colon: "Sign the petition here:". */
export const HERE_WORDS: readonly string[] = list(
  'here, below, following, video, petition, hier, dazu, unten, folgende, ici, ci-dessous, suivant, aquí, siguiente, aqui, seguinte, qui, seguente, hieronder, tutaj, poniżej, här, nedan, her, nedenfor, burada, buradan, aşağıda, здесь, тут, ниже, нижче, هنا, यहां, sini, berikut, đây, 这里, 這裡, こちら, 여기',
)

/** What the names of towns of more than one word end in: "Long Beach". */
export const PLACE_ENDS: readonly string[] = list(
  'city, beach, springs, falls, heights, island, islands, lane, bay, harbour, harbor, county, valley, town, village, kong, lake, port, bridge',
)

/** What opens the lines of a mail's head that name its sender and its subject, before a colon. */
export const MAIL_SENDERS: readonly string[] = list('from, von, de, da, van, från, fra, od, kimden, от, від, 发件人, 差出人, 보낸사람')

export const MAIL_SUBJECTS: readonly string[] = list(
  'subject, betreff, objet, asunto, assunto, oggetto, onderwerp, temat, ämne, emne, konu, тема, 主题, 件名, 제목',
)

/** Words for the day that a text is as of: that of its publication where they stand alone, and that of its last change beside a day of publication. */
export const AS_OF_WORDS = list('stand')

/** How often a site is updated; the day beside such a word is not that of a change. */
export const HABIT_WORDS: readonly string[] = list(
  'daily, hourly, weekly, monthly, every day, every hour, every week, regularly, continuously, constantly, täglich, stündlich, wöchentlich, monatlich, regelmäßig, laufend, fortlaufend, ständig, quotidiennement, chaque jour, tous les jours, chaque semaine, régulièrement, en continu, diariamente, a diario, cada día, todos los días, semanalmente, regularmente, cada hora, todos os dias, quotidianamente, ogni giorno, ogni ora, settimanalmente, regolarmente, dagelijks, elke dag, wekelijks, regelmatig, codziennie, co tydzień, regularnie, na bieżąco, dagligen, varje dag, löpande, varje vecka, dagligt, hver dag, løbende, ugentligt, daglig, løpende, ukentlig, jevnlig, her gün, her saat, günlük, sürekli, düzenli olarak, ежедневно, каждый день, еженедельно, регулярно, постоянно, щодня, щотижня, постійно, 毎日, 毎時, 毎週, 随時, 每日, 每天, 每周, 每小时, 每小時, 实时, 即時, 매일, 매주, 매시간, 수시, يوميا, يومياً, على مدار الساعة, باستمرار, प्रतिदिन, रोज़, रोजाना, लगातार, setiap hari, setiap jam, setiap minggu, secara berkala, hằng ngày, hàng ngày, mỗi ngày, liên tục, thường xuyên, denně, každý den, týdně, průběžně, pravidelně, καθημερινά, συνεχώς, κάθε μέρα, naponta, minden nap, hetente, folyamatosan, zilnic, săptămânal, permanent, päivittäin, viikoittain, jatkuvasti, روزانه, هر روز, به طور مداوم, מדי יום, יומי, באופן שוטף, ทุกวัน, ทุกชั่วโมง, ตลอดเวลา',
)

/** Words right before a day that is not that of the article: a visit, an end, a birth. */
export const OTHER_DAYS: readonly string[] = list(
  'accessed, retrieved, as it appeared on, photo taken on, taken on, next meeting, copyright, expires, expiry date, valid until, deadline, closing date, event date, due date, born, died, abgerufen, zuletzt abgerufen, gültig bis, läuft bis, einsendeschluss, anmeldeschluss, geboren, consulté, consulted on, last checked, last active, registered, registriert, registriert seit, member since, mitglied seit, dabei seit, joined, effective beginning, until, through, since, bis, bis zum, ab, ab dem, seit, seit dem, jusqu’au, à partir du, hasta el, desde el, fino al, tot, vanaf, sinds, valable jusqu’au, expire, date limite, né, née, consultado, fecha límite, válido hasta, caduca, acesso em, acessado em, válido até, consultato, scade, scadenza, valido fino al, geraadpleegd, geldig tot, dostęp, ważne do, termin, hämtad, giltig till, sista dag, besøgt, gyldig til, frist, lest, erişim tarihi, son tarih, son başvuru tarihi, дата обращения, действует до, срок, дата звернення, діє до, термін, 访问日期, 截止日期, 有效期至, 閲覧日, 最終閲覧, 締切, 有効期限, 접속일, 마감, 마감일, تاريخ الدخول, صالح حتى, अंतिम तिथि, diakses, berlaku hingga, truy cập, hạn chót',
)

/** Words before the author's name and a colon that say "by" nowhere else. */
export const CREDITED_WORDS: readonly string[] = list(
  'protokoll, aufgezeichnet von, recherche, reportage, propos recueillis, recueilli, récit, enquête, crónica, reportaje, testimonianza raccolta, opgetekend, spisała, spisał, wysłuchała, wysłuchał, notował, notowała, berättat för, fortalt til, репортаж, записала, записал, записав, words and photos, words & photos, words and images, words & images, text and photos, text & photos, story and photos, interview, writer, text und fotos, text & fotos, text & foto, text und bilder, text & bilder, texte et photos, texte & photos, entretien, texto y fotos, entrevista, testo e foto, intervista, tekst en foto’s, tekst i zdjęcia, text och foto, tekst og foto, röportaj, интервью, беседа, інтерв’ю, розмова',
)

/** Words before the author's name that say "by" in the lines of blogs and forums, and in a few papers; too rare to tell a byline to the labels. */
export const POSTED_WORDS: readonly string[] = list(
  'live reporting by, submitted by, uploaded by, thread starter, auteur de la discussion, autore discussione, autore della discussione, iniciador del tema, onderwerpstarter, autor wątku, автор темы, автор теми, konuyu başlatan, konbuyu başlatan, trådskapare, trådstartare, zakladatel vlákna, eingestellt von, gepostet von, gespeichert von, eingetragen von, hinzugefügt von, publiziert von, artikel von, beitrag von, themenstarter, mis en ligne par, ajouté par, soumis par, publiée par, publicada por, postada por, enviado por, subido por, escribe, escriben, escreve, pubblicata da, inserito da, scritta da, gepost door, ingediend door, ingezonden door, toegevoegd door, upplagd av, publicerad av, skriven av, lagt inn av, skrevet av, publisert av, indsendt af, skrevet af, opublikowane przez, dodane przez, gönderen, yazan, lähettänyt, vystavil, vystavila, vložil, vložila, publikoval, publikovala, bejegyezte, publicat de, scris de, опубликовал, опубликовала, разместил, разместила, добавил, добавила, αναρτήθηκε από',
)

/** Words between the person who was asked and the author who asked. */
export const SPOKEN_WORDS: readonly string[] = list(
  'as told to, rozmawia, rozmawiał, rozmawiała, беседовала, беседовал, розмовляв, розмовляла, спілкувалася, спілкувався',
)

/** What texts for the press open with: the headline stands below. */
export const RELEASE_LABELS: readonly string[] = list(
  'for immediate release, press release, news release, media release, pressemitteilung, medienmitteilung, presseinformation, presseaussendung, communiqué de presse, communiqué, pour diffusion immédiate, nota de prensa, comunicado de prensa, para publicación inmediata, comunicado de imprensa, nota à imprensa, comunicato stampa, persbericht, informacja prasowa, komunikat prasowy, pressmeddelande, pressemeddelelse, pressemelding, basın bülteni, basın açıklaması, пресс-релиз, пресреліз, прес-реліз, 新闻稿, 新聞稿, プレスリリース, 보도자료, بيان صحفي, प्रेस विज्ञप्ति, siaran pers, thông cáo báo chí',
)

/** Words that speak to the reader, over all languages: in a short block they call to act, in a long one they are advice. */
export const ADDRESSES: readonly string[] = list(
  "you, your, yours, you're, our, we, us, sie, ihr, ihre, ihren, dein, deine, wir, uns, unser, unsere, vous, votre, vos, nous, nos, notre, usted, ustedes, su, sus, tu, tus, nosotros, nuestro, nuestra, você, seu, sua, nós, nosso, nossa, voi, vostro, vostra, noi, nostro, nostra, je, jouw, jullie, uw, wij, ons, onze, twój, twoje, wasz, nasz, nasze, nas, dig, din, ditt, vår, vårt, oss, jeg, vi, vores, deg, dere, vårt, siz, sizin, biz, bizim, вы, вас, ваш, ваши, мы, нас, наш, ви, вам, наші, ми, أنت, نحن, आप, आपका, हम, हमारे, anda, kamu, kami, bạn, chúng tôi",
)

/** Those of them that speak of others as often ("ihre Kinder", "su barco"), or are another word in another language: Czech "je", Romanian "din". */
export const ADDRESSES_OF_OTHERS: readonly string[] = list('sie, ihr, ihre, ihren, su, sus, seu, sua, je, din, nas, nos, tu, vi, noi')

/** Articles, prepositions and conjunctions: a line that ends in one goes on, whatever follows. All in one list, since a line shows no language. */
export const HANGING_WORDS: readonly string[] = list(
  'a, an, the, of, at, by, to, from, with, and, or, for, our, its, his, her, their, my, your, via, per, than, into, onto, between, der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, von, vom, zum, zur, mit, für, im, le, la, les, un, une, du, de, et, ou, par, avec, aux, sur, dans, el, los, las, una, y, del, al, por, para, con, il, lo, gli, di, della, dei, e, o, do, da, dos, das, em, com, um, uma, het, een, van, voor, met, en, och, av, med, på, og, til, på, i, и, в, на, с, по, из, от, для, та, і, w, z, na, do, oraz, في, من, على, إلى, عن, مع, بين, التي, الذي, منذ, خلال, ضد, של, את, על, עם, אל, בין, به, از, در, با, برای, که, के, की, का, ने, को, और',
)

/** Houses that deal in pictures, and in nothing else. */
export const PICTURE_AGENCIES: readonly string[] = [
  'Getty Images',
  'Getty',
  'iStock',
  'Shutterstock',
  'Unsplash',
  'Pexels',
  'Alamy',
  'Alamy Stock Photo',
  'REUTERS',
  'imago',
  'imago images',
  'IMAGO',
  'picture alliance',
  'picture-alliance',
  'REX',
  'EPA',
  'EPA-EFE',
  'AP Photo',
  'Adobe Stock',
  'Flickr',
  'Wikimedia Commons',
  'ZUMA Press',
  'NurPhoto',
  'Depositphotos',
]
