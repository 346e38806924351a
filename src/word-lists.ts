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
  'УНИАН',
  'Укринформ',
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
  'Prensa Latina',
  'Dow Jones',
  'CNN Indonesia',
]

/** What a text opens with in capitals before a dash, and is no place. */
export const NOT_PLACES: readonly string[] = list(
  'breaking, breaking news, update, updated, watch, video, live, exclusive, opinion, analysis, review, news, note, correction, editorial, sponsored, advertisement, interview, photos, listen, read more, spoiler alert, eilmeldung, eil, anzeige, kommentar, exklusiv, vidéo, direct, exclusif, édito, última hora, vídeo, opinión, urgente, exclusivo, opinião, esclusiva, ultim’ora, video, update, opinie, pilne, wideo, opinia, reklama, senaste nytt, annons, siste, annonse, son dakika, özel, видео, срочно, мнение, обновлено, відео, терміново, думка',
)

/** What the names of towns and countries of more than one word open with, and hardly any name of a person. */
export const PLACE_WORDS: readonly string[] = list(
  'नई, new, north, south, east, west, port, fort, lake, cape, bad, nouvelle, puerto, ciudad, nueva, nuevo, buenos, porto, são, novo, belo, los, las, el, united, monte, mount, villa, santa, san, saint, sankt, punta, río, rio, isla, costa, valle, baden',
)

/** Between a verb and the place where something happens: "a meeting in Port Ellery". Words that stand before persons as well are left out. */
export const PLACE_PREPOSITIONS: readonly string[] = list('in, near, nach, aus, à, en, em, no, te, i, på, w, we, ve, di, في, ở, tại')

/** The same behind the place, with a space between them in Hindi and none in Japanese. */
export const PLACE_POSTPOSITIONS: readonly string[] = list(' में, で, 都, 市, 県')

/** Between brackets before the text in Japan, and no place. */
export const BRACKET_LABELS: readonly string[] = list(
  '速報, 独自, 社説, 解説, 更新, 号外, 詳報, 続報, 訂正, 連載, 特集, 寄稿, 論説, 評論, 動画, 写真, 画像, 映像, 関連記事, 記者, 取材, 会見, 現場, 緊急, 単独, 全文, 要旨, 一覧, 図解',
)

/** What the names of papers end in where they are written in one word: "Küstenbote", "Brobladet". */
export const PAPER_ENDS: readonly string[] = list(
  'zeitung, anzeiger, kurier, nachrichten, rundschau, bote, blatt, post, bladet, posten, tidningen, tidning, avisen, dagblad, courant, bode, krant',
)

/** What stands before the name of a paper, and is left out where the name is said of it. */
export const NAME_ARTICLES: readonly string[] = list('the, le, la, les, el, los, las, il, lo, gli, de, het, der, die, das, o, os, as')

/** What the name of a firm ends in, by its law. */
export const COMPANY_FORMS: readonly string[] = list(
  'ltd, private limited, limited, llc, inc, incorporated, corp, corporation, co, company, plc, llp, pty, pte, gmbh, ggmbh, ag, kg, kgaa, ug, se, e.v, sa, s.a, sas, sarl, s.l, sl, slu, s.l.u, s.a.u, ltda, lda, s/a, srl, s.r.l, spa, s.p.a, sp, verlags-gmbh, verlagsgesellschaft, medien-gmbh, bv, b.v, nv, n.v, vof, sp. z o.o, spółka, s.a, ab, a/s, aps, as, asa, oy, oyj, a.ş, aş, ltd. şti, ооо, зао, ао, тов, пп, tbk, tnhh, jsc, pvt',
)

/** What the name of a house with several papers or sites ends in. */
export const HOUSE_ENDS: readonly string[] = list(
  'media, group, publishing, publications, publishers, press, holding, holdings, network, networks, interactive, communications, enterprises, ventures, mediengruppe, medien, medienhaus, verlag, groupe, éditions, médias, grupo, medios, editorial, editora, gruppo, editore, editoriale, uitgeverij, mediagroep, wydawnictwo, grupa, koncern, förlag, medier, mediehus, forlag, yayıncılık, medya, издательство, медиа, холдинг, видавництво, медіа, 传媒, 集团, 集團, 出版社, 미디어, 그룹',
)

/** Opens or ends a link past a box inside the text: "Skip Top stories and continue reading". */
export const SKIP_WORDS: readonly string[] = list(
  'skip, überspringen, sauter, passer, saltar, saltarse, pular, salta, overslaan, pomiń, hoppa över, spring over, hopp over, atla, пропустить, пропустити, 跳过, 跳過, スキップ, 건너뛰기, تخطى, تخطي, छोड़कर, स्किप, lewati, bỏ qua, přeskočit, رد شدن, דלג, ข้าม',
)

/** Stands above a picture's caption, before a comma and who took it: "Image source, Getty Images". */
export const IMAGE_SOURCES: readonly string[] = list(
  'image source, image copyright, bildquelle, crédit photo, fuente de la imagen, crédito, fonte da imagem, fotoğraf kaynağı, kaynak, автор фото, источник фото, джерело зображення, 图像来源, 圖像來源, 画像提供, 画像の出典, 사진 출처, صدر الصورة, इमेज स्रोत, sumber gambar, nguồn hình ảnh, منبع تصویر, ที่มาของภาพ, picture source, crédito da imagem, source de l’image, fonte dell’immagine, bron afbeelding, źródło obrazu, источник изображения, görsel kaynağı, 画像出典, مصدر الصورة, तस्वीर का स्रोत',
)

/** Stands below it, before a comma and the caption itself: "Image caption, The pier". */
export const IMAGE_CAPTIONS: readonly string[] = list(
  'image caption, caption, legende, bildunterschrift, légende image, légende, pie de foto, legenda da foto, fotoğraf altı yazısı, подпись к фото, підпис до фото, 图像加注文字, 圖像加註文字, 画像説明, 사진 설명, التعليق على الصورة, इमेज कैप्शन, keterangan gambar, chụp lại hình ảnh, توضیح تصویر, คำบรรยายภาพ, picture caption, photo caption, légende de l’image, didascalia, bijschrift, podpis zdjęcia, bildtext, billedtekst, bildetekst, popisek obrázku, képaláírás, kuvateksti',
)

/** Opens a caption with a full stop or a colon behind it: what kind of picture it is. */
export const ARCHIVE_LABELS: readonly string[] = list(
  'file photo, file picture, file image, file, archive photo, archive image, archivbild, archivfoto, symbolbild, symbolfoto, photo d’archives, image d’archives, photo d’illustration, image d’illustration, foto de archivo, imagen de archivo, imagen ilustrativa, foto de arquivo, imagem de arquivo, imagem ilustrativa, foto d’archivio, immagine d’archivio, archieffoto, archiefbeeld, zdjęcie ilustracyjne, zdjęcie archiwalne, arkivbild, genrebild, arkivfoto, arkivbilde, illustrationsfoto, illustrasjonsfoto, архивное фото, фото из архива, архівне фото, फाइल फोटो, foto arsip, ilustrasi, ảnh tư liệu, ảnh minh họa, 资料图, 資料圖, 資料写真, 자료사진',
)

/** Stands alone in place of a credit: the picture came from those whom it shows, or from an archive. */
export const PROVIDED_WORDS: readonly string[] = list(
  'handout, supplied, contributed, contributed photo, submitted photo, courtesy photo, file, archiv, privat, reprofoto, archives, archives personnelles, droits réservés, archivo, archivo personal, archivo particular, cedida, cortesía, redes sociales, divulgação, reprodução, arquivo, arquivo pessoal, acervo pessoal, direitos reservados, archivio, per gentile concessione, archief, eigen foto, archiwum, archiwum prywatne, materiały prasowe, mat. prasowe, arkiv, pressbild, arşiv, архив, личный архив, архів, особистий архів, istimewa, dok. istimewa, dok. pribadi, nvcc, tư liệu, rozhlasový archiv, soukromý archiv, arhivă, arhiva personală',
)

/** Opens a credit, and is a word of articles too. */
export const CREDIT_LABELS: readonly string[] = list(
  'pic, pics, photographer, photographers, photo-illustration, photo illustration, video still, photo courtesy, photo supplied, fotografin, autor zdjęcia, autor zdjęć, autor fot., captura, skjermdump, skärmdump, skærmbillede, görsel kaynağı, fotoğraf kaynağı, fotoğraf kredisi, автор фото, автор фотографии, автор фотографії, источник изображения, знімок, світлини, 供图, 供圖, フォト, 사진출처, عدسة, مصدر الصورة, साभार, फोटो साभार, फोटो क्रेडिट, फोटो सौजन्य, छायाकार, kredit foto, fotografer, 來源, supplied, contributed, zdj., collage, fotomontage, photomontage, fotomontaje, fotomontagem, fotomontaggio, fotomontaż, fotomontáž, fotomontaj, fotocollage, фотомонтаж, коллаж, колаж, 합성사진',
)

/** Opens a pointer to another article, before a colon or a bar. */
export const SEE_ALSO: readonly string[] = list(
  'read also, also read, see also, you may also like, you might also like, read more, read next, related, related article, related story, don’t miss, watch also, lesen sie auch, lies auch, lesen sie mehr, mehr zum thema, siehe auch, auch interessant, das könnte sie auch interessieren, das könnte dich auch interessieren, lire aussi, à lire aussi, à lire également, lire également, à lire, voir aussi, sur le même sujet, lea también, lee también, leer también, vea también, ver también, le puede interesar, también te puede interesar, más información, te puede interesar, leia também, leia mais, veja também, veja mais, saiba mais, leggi anche, guarda anche, vedi anche, potrebbe interessarti, ti potrebbe interessare, lees ook, lees meer, bekijk ook, zie ook, meer over dit onderwerp, czytaj też, czytaj także, przeczytaj też, przeczytaj także, zobacz też, zobacz także, polecamy, läs också, läs även, läs mer, se även, se också, læs også, læs mere, se også, les også, les mer, ayrıca okuyun, ilginizi çekebilir, bunlar da ilginizi çekebilir, bunu da okuyun, ilgili haber, ilgili haberler, читайте также, смотрите также, читать также, читайте також, дивіться також, baca juga, simak juga, lihat juga, đọc thêm, xem thêm, đọc tiếp, 延伸阅读, 延伸閱讀, 相关阅读, 相關閱讀, 相关新闻, 相關新聞, 関連記事, あわせて読みたい, 관련기사, 관련 기사, اقرأ أيضا, اقرأ أيضاً, اقرأ أيضًا, إقرأ أيضاً, شاهد أيضا, شاهد أيضاً, यह भी पढ़ें, ये भी पढ़ें, यह खबर भी पढ़ें, ये खबर भी पढ़ें, ये खबरें भी पढ़ें, इसे भी पढ़ें, और पढ़ें, čtěte také, přečtěte si také, čtěte dále, διαβάστε επίσης, διαβάστε ακόμη, δείτε επίσης, olvassa el ezt is, ez is érdekelheti, olvasta már, citește și, citiți și, vezi și, lue myös, katso myös, بیشتر بخوانید, همچنین بخوانید, קראו גם, ראו גם, อ่านเพิ่มเติม, อ่านประกอบ, ข่าวที่เกี่ยวข้อง, leé también, mirá también, mira también, mire también, lea además, lee además, lea más, lee más, no te pierdas, confira também, İlginizi çekebilir, i̇lgili haber, mai citește, go deeper, more, a lire aussi, a lire également, lue seuraavaksi',
)

/** What a page says behind a link to those who hear it, glued to its words or not. */
export const NEW_WINDOW_WORDS: readonly string[] = list(
  'opens in new window, opens in a new window, opens in new tab, opens in a new tab, opens new tab, öffnet in neuem fenster, öffnet sich in neuem fenster, öffnet sich in einem neuen fenster, externer link, nouvelle fenêtre, se abre en una ventana nueva, se abre en ventana nueva, abre en nueva ventana, abre em nova janela, abre numa nova janela, si apre in una nuova finestra, apre in una nuova finestra, opent in nieuw venster, opent in een nieuw venster, otwiera się w nowym oknie, öppnas i nytt fönster, åbner i nyt vindue, åpnes i nytt vindu, yeni pencerede açılır, откроется в новом окне, відкриється в новому вікні, 새 창 열림, 새창열림, 新しいウィンドウで開く, 在新窗口打开, 另開新視窗, avautuu uuteen ikkunaan, otevře se v novém okně, se deschide într-o fereastră nouă',
)

/** In brackets before the title of the pictures, the film or the article that a line leads to: "【写真】", "[Video]". */
export const POINTER_LABELS: readonly string[] = list(
  'video, watch, listen, kijk, luister, photos, gallery, pictures, infographic, graphic, live blog, bilder, bildergalerie, fotostrecke, vidéo, en images, diaporama, vídeo, fotos, galería, galeria, galerie, foto, galeri, видео, фото, фотогалерея, відео, 写真, 画像, 動画, 映像, 図解, 図表, グラフ, 一覧, イラスト, 関連記事, 関連, 相關文章, 相关文章, 相關報道, 写真特集, あわせて読む, 視頻, 视频, 影片, 影音, 图集, 圖輯, 組圖, 组图, 高清图, 相关阅读, 相關新聞, 사진, 포토, 화보, 영상, 동영상, 관련기사, 관련 기사, फोटो, वीडियो, ویدیو, فيديو, بالفيديو, صور, بالصور, วิดีโอ, คลิป',
)

/** How a box inside the text ends for those who hear the page. */
export const BOX_ENDS: readonly string[] = list(
  'end of list, end of recommended, end of most read, end of podcast, end of twitter post, end of newsletter, ende der liste, fin de la liste, fin de la lista, fin de recomendamos, fin de más leídas, fim da lista, fim do que recomendamos, fine dell’elenco, einde van lijst, koniec listy, конец списка, кінець списку, نهاية القائمة, نهاية قصص مقترحة, listenin sonu, akhir daftar, hết danh sách, 列表结束, リストの終わり, 목록 끝',
)

/** Between the title of a post and the name of its blog, at the end of what a feed sends. */
export const FEED_CREDITS: readonly string[] = list(
  'appeared first on, first appeared on, erschien zuerst auf, erschien zuerst bei, erschien zuerst in, est apparu en premier sur, apareció primero en, se publicó primero en, apareceu primeiro em, proviene da, è apparso per primo su, verscheen eerst op, pochodzi z serwisu, dök först upp på, blev først udgivet på, dukket først opp på, ilk önce, впервые появилась, first appeared in, ensimmäisenä julkaissut, se publică prima dată în, apare prima dată în, először itt jelent meg, εμφανίστηκε πρώτα στο',
)

/** Above whom the press may ask. */
export const CONTACT_LABELS: readonly string[] = list(
  'contact, contacts, media contact, media contacts, press contact, press contacts, contact person, media inquiries, media enquiries, press inquiries, press enquiries, for media inquiries, for more information, for further information, kontakt, pressekontakt, ansprechpartner, ansprechpartnerin, ansprechperson, verantwortlich, verantwortlich für den inhalt, responsable de la publication, directeur de la publication, responsable legal, responsável legal, direttore responsabile, verantwoordelijke uitgever, redaktor odpowiedzialny, ansvarig utgivare, ansvarlig redaktør, ansvarshavende redaktør, rückfragen, pressekontakte, contact presse, contacts presse, contact média, contacto, contacto de prensa, contacto para medios, contato, contato para a imprensa, contatos, contatto, contatti, contatto stampa, contatti stampa, perscontact, contactpersoon, kontakt dla mediów, kontakt prasowy, presskontakt, kontaktperson, pressekontaktperson, basın iletişim, iletişim, контакты, контакт, контакты для прессы, контактное лицо, контакти, контактна особа, 媒体联系人, 联系人, 媒體聯絡人, 聯絡人, 連絡先, お問い合わせ先, 問い合わせ先, 문의, 연락처, للتواصل, جهة الاتصال, संपर्क, kontak, kontak media, liên hệ, liên hệ báo chí, kontakt pro média, επικοινωνία, sajtókapcsolat, contact media, yhteyshenkilö',
)

/** What a wiki writes in brackets behind a heading. */
export const EDIT_WORDS: readonly string[] = list(
  'edit, edit source, bearbeiten, quelltext bearbeiten, modifier, modifier le code, modifier le wikicode, editar, editar código, editar código-fonte, modifica, modifica wikitesto, bewerken, brontekst bewerken, edytuj, edytuj kod, redigera, redigera wikitext, redigér, rediger, rediger kildetekst, rediger kilde, değiştir, kaynağı değiştir, править, править код, ред., ред. код, редагувати, редагувати код, 编辑, 編輯, 编辑源代码, 編輯原始碼, 編集, ソースを編集, 편집, 원본 편집, عدل, تعديل, تعديل المصدر, संपादित करें, स्रोत सम्पादित करें, sunting, sunting sumber, sửa, sửa mã nguồn, sửa đổi, editovat, editovat zdroj, muokkaa, muokkaa wikitekstiä, szerkesztés, forrásszöveg szerkesztése, επεξεργασία, επεξεργασία κώδικα, modificare, modificare sursă, ویرایش, ویرایش مبدأ, עריכה, עריכת קוד מקור, แก้ไข, แก้ไขต้นฉบับ',
)

/** Words that lead the reader on to what stands behind their colon: "Sign the petition here:". */
export const HERE_WORDS: readonly string[] = list(
  'here, below, following, video, petition, hier, dazu, unten, folgende, ici, ci-dessous, suivant, aquí, siguiente, aqui, seguinte, qui, seguente, hieronder, tutaj, poniżej, här, nedan, her, nedenfor, burada, buradan, aşağıda, здесь, тут, ниже, нижче, هنا, यहां, sini, berikut, đây, 这里, 這裡, こちら, 여기',
)

/** Before the short address that leads to the article. */
export const SHORT_LINK_LABELS: readonly string[] = list(
  'shortlink, short link, short url, short-url, short-link, kurzlink, kurz-url, kurz-link, lien court, lien raccourci, url courte, enlace corto, url corta, link curto, url curto, link breve, url breve, korte link, korte url, krótki link, skrócony link, kort länk, kortlänk, kort link, kortlink, kort lenke, kısa link, kısa bağlantı, короткая ссылка, коротке посилання, krátký odkaz, rövid link, rövid hivatkozás, link scurt, lyhyt linkki, lyhytosoite, σύντομος σύνδεσμος, tautan pendek, liên kết ngắn, 短链接, 短網址, 短縮url, 단축url, 단축 url, الرابط المختصر, رابط مختصر',
)

/** Names of places on a page, as the fragment of an address has them. */
export const PAGE_PLACES: readonly string[] = list(
  'top, page-top, pagetop, back-to-top, content, contents, main-content, maincontent, main_content, main, page, primary, article, article-body, skip, skip-to-content, skiptocontent, site-content, wrapper, header, footer, nav, navigation, menu, search, share, comment, comments, comments-section, commentsection, respond, reply, discussion, disqus_thread, newsletter, related, video, gallery, inhalt, kommentare, kommentar, anfang, oben, seitenanfang, contenu, commentaires, haut, contenido, comentarios, arriba, conteudo, topo, contenuto, commenti, inhoud, reacties, reageren, tresc, komentarze, innehall, kommentarer, innhold, indhold, debat, icerik, yorumlar, obsah, komentare, diskuse, tartalom, kommentek, hozzaszolasok, continut, comentarii, sisalto, kommentit, konten, komentar, binh-luan, noi-dung',
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

/** Words before the day that a text is as of: that of its last change, and where they stand alone that of its publication too. */
export const AS_OF_WORDS: readonly string[] = list(
  'stand, stand vom, stand per, as of, as at, correct as of, current as of, accurate as of, situation au, état au, à jour au, situación al, a fecha de, actualizado al, situação em, à data de, situazione al, aggiornato al, stand van zaken, situatie per, situatie op, stan na, stan na dzień, per den, läget den, pr., opgjort pr., status pr., per, status per, по состоянию на, станом на, 截至, حتى تاريخ, per tanggal, tính đến, tính đến ngày',
)

/** The same, behind the day. */
export const AS_OF_BEHIND: readonly string[] = list('itibarıyla, itibariyle, tarihi itibarıyla, 現在, 時点, 기준, 现状, तक की स्थिति')

/** How a sentence opens that says when the article was changed: "This story was last updated on 4 February 2026." */
export const ARTICLE_OPENINGS: readonly string[] = list(
  'this article, this story, this post, this page, this report, this piece, the article, the story, article, story, dieser artikel, dieser beitrag, dieser text, der artikel, der beitrag, der text, artikel, diese seite, cet article, ce texte, article, cette page, este artículo, esta noticia, esta nota, artículo, noticia, este artigo, esta reportagem, esta notícia, artigo, reportagem, questo articolo, articolo, dit artikel, dit bericht, deze pagina, artykuł, ten artykuł, tekst, artikeln, den här artikeln, texten, artiklen, denne artikel, artikkelen, denne artikkelen, bu haber, haber, bu yazı, эта статья, статья, новость, материал, ця стаття, стаття, новина, матеріал, tento článek, článek, ez a cikk, a cikk, a cikket, acest articol, articol, articolul, tämä artikkeli, artikkelia, juttua, το άρθρο, αυτό το άρθρο, artikel ini, berita ini, bài viết, 本文, 此文, この記事, 이 기사, هذا المقال, تم تحديث هذا, यह लेख, این مقاله',
)

/** How often a site is updated; the day beside such a word is not that of a change. */
export const HABIT_WORDS: readonly string[] = list(
  'daily, hourly, weekly, monthly, every day, every hour, every week, regularly, continuously, constantly, täglich, stündlich, wöchentlich, monatlich, regelmäßig, laufend, fortlaufend, ständig, quotidiennement, chaque jour, tous les jours, chaque semaine, régulièrement, en continu, diariamente, a diario, cada día, todos los días, semanalmente, regularmente, cada hora, todos os dias, quotidianamente, ogni giorno, ogni ora, settimanalmente, regolarmente, dagelijks, elke dag, wekelijks, regelmatig, codziennie, co tydzień, regularnie, na bieżąco, dagligen, varje dag, löpande, varje vecka, dagligt, hver dag, løbende, ugentligt, daglig, løpende, ukentlig, jevnlig, her gün, her saat, günlük, sürekli, düzenli olarak, ежедневно, каждый день, еженедельно, регулярно, постоянно, щодня, щотижня, постійно, 毎日, 毎時, 毎週, 随時, 每日, 每天, 每周, 每小时, 每小時, 实时, 即時, 매일, 매주, 매시간, 수시, يوميا, يومياً, على مدار الساعة, باستمرار, प्रतिदिन, रोज़, रोजाना, लगातार, setiap hari, setiap jam, setiap minggu, secara berkala, hằng ngày, hàng ngày, mỗi ngày, liên tục, thường xuyên, denně, každý den, týdně, průběžně, pravidelně, καθημερινά, συνεχώς, κάθε μέρα, naponta, minden nap, hetente, folyamatosan, zilnic, săptămânal, permanent, päivittäin, viikoittain, jatkuvasti, روزانه, هر روز, به طور مداوم, מדי יום, יומי, באופן שוטף, ทุกวัน, ทุกชั่วโมง, ตลอดเวลา',
)

/** Words for the day from which on a text can be read. */
export const ONLINE_SINCE: readonly string[] = list(
  'online since, online seit, online seit dem, en ligne depuis, en ligne depuis le, online desde, en línea desde, online desde el, no ar desde, online dal, online sinds, online od, online sedan, online siden, på nett siden, på nettet siden',
)

/** Entries of menus beside which papers show what day it is today. */
export const TODAY_NEIGHBOURS: readonly string[] = list(
  'weather, log in, login, sign in, sign up, e-paper, epaper, e-edition, today’s paper, wetter, anmelden, einloggen, météo, se connecter, connexion, el tiempo, iniciar sesión, ingresar, acceder, previsão do tempo, tempo, entrar, iniciar sessão, meteo, accedi, weer, inloggen, pogoda, zaloguj się, zaloguj, väder, vädret, logga in, vejret, vejr, log ind, været, vær, logg inn, hava durumu, giriş yap, üye girişi, погода, войти, вход, увійти, вхід, 天气, 天气预报, 登录, 天気, ログイン, 날씨, 로그인, الطقس, تسجيل الدخول, मौसम, लॉग इन, लॉगिन, cuaca, masuk, thời tiết, đăng nhập',
)

/** Between the first and the last day of something. */
export const RANGE_WORDS: readonly string[] = list(
  'to, to the, until, through, bis, bis zum, au, al, ao, a, à, tot, t/m, tot en met, do, till, t.o.m., til, til den, ile, по, до, hingga, sampai, s/d, s.d., đến, až, έως, până la',
)

/** What a page calls a day, or the article, before a colon and the day of publication. */
export const DAY_LABELS: readonly string[] = list(
  'time, day, date, dated, article, story, post, press release, news release, media release, release, released, day of publication, edition, issue, blog, entry, publication, first publication, online, web, print, zeit, tag, uhrzeit, datum, artikel, beitrag, meldung, nachricht, ausgabe, pressemitteilung, erstveröffentlichung, heure, jour, communiqué, parution, édition, hora, día, dia, fecha, artículo, nota, noticia, edición, edição, artigo, notícia, comunicado, ora, giorno, articolo, comunicato, edizione, notizia, tijd, dag, bericht, persbericht, uitgave, editie, czas, dzień, artykuł, wydanie, tid, utgåva, pressmeddelande, udgave, utgave, pressemelding, pressemeddelelse, artikkel, saat, gün, haber, yazı, sayı, время, день, статья, выпуск, номер, новость, час, стаття, випуск, новина, 时间, 時間, 日時, 日付, 날짜, 시간, التاريخ, الوقت, العدد, تاريخ, तारीख, दिनांक, तिथि, समय, tanggal, waktu, hari, edisi, thời gian, ngày, số báo, čas, den, článek, ημερομηνία, ώρα, idő, dátum, cikk, data, ora, articol, aika, päivä, artikkeli, زمان, تاریخ, תאריך, שעה, วันที่, เวลา',
)

/** What heads a list of events. */
export const EVENT_HEADINGS: readonly string[] = list(
  "events, upcoming events, upcoming, event calendar, calendar, calendar of events, what’s on, what's on, diary, dates, coming up, next events, termine, nächste termine, veranstaltungen, kommende veranstaltungen, veranstaltungskalender, terminkalender, kalender, agenda, événements, prochains événements, évènements, calendrier, prochaines dates, à venir, eventos, próximos eventos, calendario, calendario de eventos, calendário, calendário de eventos, agenda cultural, eventi, prossimi eventi, calendario eventi, appuntamenti, prossimi appuntamenti, evenementen, activiteiten, komende evenementen, evenementenkalender, wydarzenia, nadchodzące wydarzenia, kalendarz, kalendarz wydarzeń, evenemang, kommande evenemang, kalendarium, begivenheder, kommende begivenheder, arrangementer, kommende arrangementer, det skjer, etkinlikler, yaklaşan etkinlikler, etkinlik takvimi, takvim, события, ближайшие события, мероприятия, ближайшие мероприятия, афиша, календарь, події, найближчі події, заходи, афіша, календар, 活动, 活动预告, 近期活动, 活動預告, 近期活動, イベント, 今後のイベント, イベント情報, 開催予定, 행사, 행사 일정, 예정된 행사, 일정, فعاليات, الفعاليات, الفعاليات القادمة, आगामी कार्यक्रम, कार्यक्रम, acara, acara mendatang, agenda acara, sự kiện, sự kiện sắp tới, lịch sự kiện, akce, nadcházející akce, kalendář akcí, εκδηλώσεις, προσεχείς εκδηλώσεις, események, közelgő események, evenimente, evenimente viitoare, tapahtumat, tulevat tapahtumat, رویدادها, אירועים, אירועים קרובים, กิจกรรม, กิจกรรมที่กำลังจะมาถึง",
)

/** Words right before a day that is not that of the article: a visit, an end, a birth. */
export const OTHER_DAYS: readonly string[] = list(
  'accessed, retrieved, data as of, rates as of, prices as of, pricing as of, figures as of, numbers as of, stand der daten, données au, datos al, dati al, gegevens per, dane na dzień, as it appeared on, takes place, takes place on, taking place on, take place on, will be held on, to be held on, when, closes, closes on, in cinemas, in cinemas from, effective, effective from, effective date, hearing date, conference date, date of event, date of the event, date of birth, date of death, apply by, rsvp by, submission deadline, registration deadline, scheduled for, today is, findet am, veranstaltungsdatum, datum der veranstaltung, wann, kinostart, gültig ab, bewerbungsschluss, geburtsdatum, heute ist, a lieu le, aura lieu le, se tiendra le, rendez-vous le, quand, date de l’événement, date de naissance, en salles le, inscriptions jusqu’au, se celebra el, se celebrará el, tendrá lugar el, fecha del evento, cuándo, fecha de nacimiento, inscripción hasta el, acontece em, será realizado em, data do evento, data de nascimento, inscrições até, quando, si terrà il, si tiene il, data dell’evento, data di nascita, iscrizioni entro il, al cinema dal, vindt plaats op, datum evenement, wanneer, aanmelden tot, geboortedatum, odbędzie się, data wydarzenia, kiedy, zapisy do, data urodzenia, w kinach od, äger rum, evenemangsdatum, när, anmälan senast, biopremiär, födelsedatum, finder sted, hvornår, tilmelding senest, biografpremiere, fødselsdato, finner sted, påmeldingsfrist, kinopremiere, etkinlik tarihi, vizyon tarihi, doğum tarihi, состоится, пройдет, пройдёт, дата мероприятия, дата проведения, когда, дата рождения, відбудеться, дата події, коли, дата народження, 活动时间, 活動時間, 活动日期, 活動日期, 举办时间, 舉辦時間, 出生日期, 截止时间, 截止時間, 上映日期, 開催日, 開催日時, 公演日, 生年月日, 応募締切, 행사일, 개최일, 개봉일, 생년월일, 일시, تاريخ الفعالية, موعد الفعالية, تاريخ الميلاد, آخر موعد, आयोजन की तिथि, जन्म तिथि, tanggal acara, tanggal lahir, batas waktu, pendaftaran hingga, ngày diễn ra, ngày sinh, datum konání, koná se, uzávěrka, datum narození, ημερομηνία εκδήλωσης, προθεσμία, ημερομηνία γέννησης, esemény dátuma, határidő, születési dátum, data evenimentului, termen limită, data nașterii, tapahtuman päivämäärä, määräaika, syntymäaika, تاریخ رویداد, تاریخ تولد, مهلت, תאריך האירוע, תאריך לידה, מועד אחרון, วันจัดงาน, วันเกิด, หมดเขต, photo taken on, taken on, next meeting, copyright, expires, expiry date, valid until, deadline, closing date, event date, due date, born, died, abgerufen, zuletzt abgerufen, gültig bis, läuft bis, einsendeschluss, anmeldeschluss, geboren, consulté, consulted on, last checked, last active, registered, registriert, registriert seit, member since, mitglied seit, dabei seit, joined, effective beginning, until, through, since, bis, bis zum, ab, ab dem, seit, seit dem, jusqu’au, à partir du, hasta el, desde el, fino al, tot, vanaf, sinds, valable jusqu’au, expire, date limite, né, née, consultado, fecha límite, válido hasta, caduca, acesso em, acessado em, válido até, consultato, scade, scadenza, valido fino al, geraadpleegd, geldig tot, dostęp, ważne do, termin, hämtad, giltig till, sista dag, besøgt, gyldig til, frist, lest, erişim tarihi, son tarih, son başvuru tarihi, дата обращения, действует до, срок, дата звернення, діє до, термін, 访问日期, 截止日期, 有效期至, 閲覧日, 最終閲覧, 締切, 有効期限, 접속일, 마감, 마감일, تاريخ الدخول, صالح حتى, अंतिम तिथि, diakses, berlaku hingga, truy cập, hạn chót, inscrit le, inscrit, inscrite le, date d’inscription, inscription, registriert am, mitglied seit dem, dabei seit dem, registrado, registrado el, registrado desde, miembro desde, fecha de registro, ingreso, registado em, membro desde, iscritto il, iscritto dal, registrato il, registrazione, data registrazione, lid sinds, lid geworden, geregistreerd, geregistreerd op, dołączył, dołączyła, rejestracja, zarejestrowany, medlem sedan, reg.datum, registrerad, medlem siden, tilmeldt, registrert, kayıt tarihi, üyelik tarihi, katılım, регистрация, зарегистрирован, зарегистрирована, на форуме с, реєстрація, зареєстрований, registrován, registrace, člen od, csatlakozott, regisztrált, înregistrat, membru din, liittynyt, rekisteröitynyt, εγγραφή, μέλος από, 注册时间, 註冊時間, 注册于, 加入于, 登録日, 参加日, 가입일, تاريخ التسجيل, انضم في, عضو منذ, bergabung, terdaftar, gabung, tham gia, ngày tham gia, عضویت, تاریخ عضویت, הצטרף, הצטרפה, เข้าร่วมเมื่อ, สมัครเมื่อ, printed on, printed, saved on, archived on, captured on, downloaded on, crawled on, fetched on, scraped on, gedruckt am, ausgedruckt am, gespeichert am, archiviert am, heruntergeladen am, imprimé le, enregistré le, archivé le, téléchargé le, impreso el, guardado el, archivado el, descargado el, impresso em, salvo em, arquivado em, baixado em, stampato il, salvato il, archiviato il, scaricato il, afgedrukt op, opgeslagen op, gearchiveerd op, gedownload op, wydrukowano, zapisano, zarchiwizowano, pobrano, utskriven, sparad, arkiverad, nedladdad, udskrevet, gemt, arkiveret, hentet, skrevet ut, lagret, arkivert, lastet ned, yazdırma tarihi, kaydedildi, arşivlendi, indirildi, распечатано, сохранено, архивировано, скачано, роздруковано, збережено, архівовано, завантажено, 打印时间, 列印時間, 抓取时间, 抓取時間, 存档日期, 存檔日期, 下载时间, 下載時間, 印刷日, 取得日, 保存日, 출력일, 인쇄일, 저장일, 수집일, تمت الطباعة في, تم الحفظ في, dicetak pada, diunduh pada, diarsipkan pada, ngày in, ngày lưu, ngày tải, event on, concert on, meeting on, fair on, festival on, workshop on, webinar on, hearing on, veranstaltung am, konzert am, sitzung am, fest am, vortrag am, termin am, événement le, concert le, réunion le, spectacle le, fête le, evento el, concierto el, reunión el, fiesta el, evento em, show em, reunião em, festa em, evento il, concerto il, riunione il, festa il, evenement op, concert op, vergadering op, feest op, wydarzenie, koncert, spotkanie, evenemang, konsert, möte, koncert den, møde den, arrangement, konsert den, møte, etkinlik, konser, toplantı, мероприятие, концерт, собрание, захід, зустріч, 活动日, 会期, 會期, イベント, 행사, فعالية, حفل, कार्यक्रम, acara, rapat, sự kiện, hội nghị, archived from the original on, archived from the original, on sale from, on sale, available from, open from, opens on, starts on, begins on, starting, week ending, week ending on, for the week of, year ended, year ending, quarter ended, months ended, in der woche vom, woche vom, geschäftsjahr zum, im vorverkauf ab, beginnt am, startet am, eröffnet wird am, semaine du, exercice clos le, en vente dès le, en vente le, débute le, commence le, semana del, a la venta el, comienza el, empieza el, inicia el, semana de, à venda em, começa em, inicia em, settimana del, in vendita dal, inizia il, week van, start op, begint op, te koop vanaf, tydzień od, w sprzedaży od, rozpoczyna się, vecka, börjar den, startar den, till salu från, uge, begynder den, starter den, begynner den, haftası, başlıyor, satışta, неделя с, начнется, начнётся, в продаже с, почнеться, у продажу з, 开始日期, 开售日期, 発売日, 開始日, 発売予定日, 시작일, 출시일, 판매 시작, يبدأ في, शुरू होगा, mulai, dijual mulai, dimulai pada, bắt đầu từ, mở bán từ, version, firmware, premiere, premieres, premieres on, premiere date, opening night, grand opening, opening day, founded, founded on, established, election day, election day is, sale ends, offer ends, ends, ends on, season starts, starts, begins, first aired, aired on, air date, recorded on, filmed on, wahltag, einsendeschluss ist der, anmeldeschluss ist der, gegründet, gegründet am, eröffnung, eröffnung am, endet am, erstausstrahlung, sendetermin, aufgenommen am, première, première le, sortie, sortie le, date de sortie, en salle le, clôture des inscriptions, clôture, fondé le, fondée le, ouverture le, se termine le, diffusé le, diffusion, diffusion le, tourné le, estreno, estreno el, se estrena el, fecha de estreno, cierre de inscripciones, cierre, fundado el, fundada el, termina el, emisión, inauguración, estreia, estreia em, data de estreia, fundado em, fundada em, termina em, encerramento, debutto, in scena dal, in scena il, in onda il, uscita nelle sale, data di uscita, fondato il, fondata il, termina il, chiusura iscrizioni, al via il, opgericht op, opgericht, eindigt op, uitzending, premiera, założono, emisja, otwarcie, zapisy do dnia, premiär, grundad, invigning, slutar den, sändes, premieredato, grundlagt, åbner den, slutter den, stiftet, åpner, slutter, gösterim tarihi, vizyona giriş, vizyona giriş tarihi, kuruluş, kuruluş tarihi, bitiş tarihi, gala, премьера, дата премьеры, основан, основана, открытие, дата выхода, окончание, дата окончания, прем’єра, засновано, відкриття, дата виходу, 版本, 上映, 首映, 开播, 開播, 播出时间, 成立于, 开幕, 開幕, 締め切り, 締切日, 放送日, 公開初日, 創立, 개봉, 방송일, 공연, 종료일, 창립, 창립일, العرض الأول, الافتتاح, تأسس في, रिलीज, रिलीज डेट, प्रीमियर, स्थापना, tayang perdana, pembukaan, didirikan, berakhir pada, khởi chiếu, khai mạc, thành lập, kết thúc, registration opens, opens, polls close, polls open, close on, in theaters, in theatres, fixée au, fixé au, reporté au, verschoben auf, aplazado al, adiado para, rinviato al, verplaatst naar, przełożone na, uppskjutet till, udsat til, utsatt til, перенесено на, перенесен на, перенесена на, (c), verkaufsstart, bewerbungsfrist, anmeldefrist, meldefrist, einreichungsfrist, abgabefrist, antragsfrist, søknadsfrist, ansøgningsfrist, ansökningstid, sista ansökningsdag, plazo, plazo de inscripción, plazo límite, prazo, prazo final, data limite, termine ultimo, inschrijfdatum, sluitingsdatum, termin składania, başvuru tarihi, son başvuru, срок подачи, термін подання, 报名截止, 申込期限, 신청 마감, موعد التقديم, batas pendaftaran, next update, next update due, next review, next review due, nächste aktualisierung, nächste überprüfung, prochaine mise à jour, próxima actualización, próxima revisión, próxima atualização, próxima revisão, prossimo aggiornamento, volgende update, następna aktualizacja, nästa uppdatering, næste opdatering, neste oppdatering, sonraki güncelleme, следующее обновление, наступне оновлення, 下次更新, 次回更新, 次回更新日, 다음 업데이트, التحديث القادم, अगला अपडेट, pembaruan berikutnya, cập nhật tiếp theo',
)

/** Words before the author's name and a colon that say "by" nowhere else. */
export const CREDITED_WORDS: readonly string[] = list(
  'protokoll, aufgezeichnet von, recherche, reportage, propos recueillis, recueilli, récit, enquête, crónica, reportaje, testimonianza raccolta, opgetekend, spisała, spisał, wysłuchała, wysłuchał, notował, notowała, berättat för, fortalt til, репортаж, записала, записал, записав, words and photos, words & photos, words and images, words & images, text and photos, text & photos, story and photos, interview, writer, text und fotos, text & fotos, text & foto, text und bilder, text & bilder, texte et photos, texte & photos, entretien, texto y fotos, entrevista, testo e foto, intervista, tekst en foto’s, tekst i zdjęcia, text och foto, tekst og foto, röportaj, story, rozhovor, συνέντευξη, ρεπορτάζ, interjú, riport, interviu, reportaj, haastattelu, wawancara, naskah, 整理, 構成, 供稿, laporan, حوار, تقرير, متابعة, phỏng vấn, nội dung, 采访, 採訪, インタビュー, 인터뷰, เรื่อง, เรื่องและภาพ, สัมภาษณ์, گزارشگر, נכתב, ראיון, интервью, беседа, інтерв’ю, розмова',
)

/** Words before the author's name that say "by" in the lines of blogs and forums, and in a few papers; too rare to tell a byline to the labels. */
export const POSTED_WORDS: readonly string[] = list(
  'live reporting by, submitted by, uploaded by, thread starter, auteur de la discussion, autore discussione, autore della discussione, iniciador del tema, onderwerpstarter, autor wątku, автор темы, автор теми, konuyu başlatan, konbuyu başlatan, trådskapare, trådstartare, zakladatel vlákna, eingestellt von, gepostet von, gespeichert von, eingetragen von, hinzugefügt von, publiziert von, artikel von, beitrag von, themenstarter, mis en ligne par, article rédigé par, article écrit par, ajouté par, soumis par, publiée par, publicada por, postada por, enviado por, subido por, escribe, escriben, escreve, pubblicata da, inserito da, scritta da, gepost door, ingediend door, ingezonden door, toegevoegd door, upplagd av, publicerad av, skriven av, lagt inn av, skrevet av, publisert av, indsendt af, skrevet af, opublikowane przez, dodane przez, gönderen, yazan, lähettänyt, vystavil, vystavila, vložil, vložila, publikoval, publikovala, bejegyezte, publicat de, scris de, опубликовал, опубликовала, разместил, разместила, добавил, добавила, αναρτήθηκε από, une analyse de, l’analyse de, un récit de, un portrait de, un billet de, le billet de, un édito de, l’édito de, la chronique de, le récit de, eine analyse von, ein bericht von, eine reportage von, ein essay von, ein porträt von, eine kolumne von, die kolumne von, un análisis de, una crónica de, una columna de, un artículo de, una entrevista de, uma análise de, uma crônica de, uma crónica de, uma reportagem de, um artigo de, un’analisi di, l’analisi di, un commento di, il commento di, un servizio di, un reportage di, een analyse van, een verhaal van, een opinie van, een reportage van, en analys av, en krönika av, en kommentar av, en analyse af, en klumme af, en kommentar af, en analyse av, 写真・文, 撮影・文, 写真と文, 文と写真',
)

/** Joins two names in Czech, and in other languages stands before a place. */
export const DOUBTED_ANDS: readonly string[] = list('a')

/** How such a phrase opens that goes on: "By Way of Dunmarrow", "Par souci de clarté". */
export const BY_PHRASE_OPENINGS: readonly string[] = list(
  'way of, means of, virtue of, order of, dint of, force of, reason of, the end of, the time, the way, courtesy of, permission of, invitation of, seiten der, seiten des, wegen, voie de, voie d’, souci de, souci d’, manque de, manque d’, ordre de, ordre du, peur de, peur du, crainte de, mesure de, mesure d’, respect pour, amour de, amour du, rapport à, medio de, medio del, causa de, causa del, falta de, orden de, orden del, motivo de, motivos de, razones de, culpa de, culpa del, miedo a, amor a, amor al, conta de, conta do, conta da, causa do, causa da, meio de, meio do, ordem de, dentro da, dentro do, dentro de, trás do, trás da, medo de, amor ao, via di, via del, via della, colpa di, colpa del, paura di, mezzo di, middel van, gebrek aan, toedoen van, hensyn til, hänsyn till, rädsla för, brist på, frygt for, mangel på, mangel af, frykt for',
)

/** Words that open such a phrase and no name, whatever stands behind them: "By Any Means Necessary". */
export const BY_DETERMINERS: readonly string[] = list(
  'all, any, every, each, our, your, his, their, its, this, that, these, those, what, which, whom, half, einem, einer, allem, diesem, dieser, diesen, jedem, jeder, meinem, meiner, unserem, unserer, ihrem, ihrer, wem, keinem, tous, toutes, toute, cette, notre, votre, vos, leur, leurs, aucun, aucune, chaque, plusieurs, todos, todas, cada, estas, estos, nuestro, nuestra, nuestros, qué, quién, quem, ningún, ninguna, algún, alguna, esse, essa, estes, nosso, nossa, meu, minha, nenhum, algum, tutti, tutte, tutto, questo, questa, questi, queste, nessun, nessuna, nostro, nostra, onze, deze, ieder, iedere, geen, wszystkie, wszystkich, każdy, każdą, cały, całą, detta, denna, varje, vår, vårt, vores, våre, dette, denne, semua, setiap, tất cả, mọi, những',
)

/** What those are called who make the pictures, as it stands below their name beside that of the author. */
export const PICTURE_POSTS: readonly string[] = list(
  'photographer, staff photographer, photojournalist, photo editor, illustrator, videographer, fotograf, fotografin, fotojournalist, fotojournalistin, bildjournalist, illustratorin, kameramann, kamerafrau, photographe, photojournaliste, illustrateur, illustratrice, vidéaste, fotógrafo, fotógrafa, reportero gráfico, reportera gráfica, fotoperiodista, ilustrador, ilustradora, repórter fotográfico, repórter fotográfica, fotojornalista, fotografo, fotografa, fotoreporter, illustratore, fotograaf, fotografe, cameraman, fotografka, fotoreporterka, ilustrator, ilustratorka, pressfotograf, illustratör, illustratør, pressefotograf, tegner, fotojournalist, fotoğrafçı, foto muhabiri, kameraman, çizer, фотограф, фотокорреспондент, иллюстратор, оператор, фотокореспондент, ілюстратор, 摄影, 摄影师, 摄影记者, 攝影, 攝影記者, カメラマン, 写真家, 写真記者, イラストレーター, 사진기자, 사진작가, مصور, مصورة, फोटोग्राफर, फोटो पत्रकार, fotografer, pewarta foto, juru foto, phóng viên ảnh, nhiếp ảnh gia',
)

/** What stands behind a word for "by", "from" or "through" and names nobody: "By Popular Demand". */
export const BY_PHRASES: readonly string[] = list(
  'rote, trial and error, popular demand, request, royal appointment, appointment, appointment only, invitation only, candlelight, any other name, chance, accident, design, default, hand, heart, post, mail, email, phone, sea, air, rail, road, land, water, night, day, definition, extension, contrast, comparison, law, rule, proxy, region, category, date, author, name, herzen, amts wegen, rechts wegen, hand, haus aus, haus zu haus, anfang an, grund auf, beginn an, außen, innen, oben, unten, vorn, vorne, neuem, natur aus, klein auf, weitem, nahem, ferne, nutzen, vorteil, bedeutung, interesse, wegen, vornherein, ailleurs, exemple, conséquent, contre, hasard, courrier, décret, mesure de sécurité, défaut, téléphone, bateau, avion, train, terre, mer, amour, endroits, moments, ordre, région, thème, date, fin, ejemplo, correo, correo electrónico, teléfono, barco, avión, tren, tierra, mar, amor, barrios, barrio, zonas, regiones, región, fecha, tema, tanto, supuesto, ahora, primera vez, última vez, partes, sorpresa, favor, dentro, fuera, horas, exemplo, enquanto, telefone, carta, navio, terra, região, bairro, data, acaso, inteiro, fim, causa, conta, nuovo, solito, fatto, corsa, mare, notte, giorno, sera, mattina, recente, persona, proposito, sapere, non perdere, più, meno, post, elkaar, toeval, weer en wind, dik en dun, guds nåde, en slump, misstag, princip, tillfällighet, vana, nöd, hensyn til naturen, hensyn til sikkerheten, vane, princip, tilfældighed, przypadek, telefon, pocztę, internet, public vote, special arrangement, special request, popular request, request only, hook or crook, hook or by crook, nature, force, numbers, the numbers, the book, the hour, leaps and bounds, word of mouth, the sea, unanimous vote, hand gemacht, hand gefertigt, nun an, jetzt an, a bis z, fall zu fall, mensch zu mensch, tür zu tür, heute auf morgen, morgens bis abends, demande populaire, élimination, principe, intérêt, habitude, politesse, pitié, ici, là, chance, miracle, étapes, monts et par vaux, tous les temps, demanda popular, petición popular, aclamación popular, aclamación, encargo, invitación, siempre, unanimidad, mayoría, fin, suerte, tierra y mar, aclamação, aclamação popular, convite, encomenda, sempre, unanimidade, maioria, sorte, sicuro, moda, stagione, mano in mano, oggi, domani, natura, non credere, overmacht, populaire vraag, de natuur, cały rok, całą dobę, hjärtat, naturen, hjertet, nød, masyarakat',
)

/** Words before the names of the reporters in a line below the text that names who worked on it. */
export const REPORTED_WORDS: readonly string[] = list(
  'reporting by, reporting and writing by, writing and reporting by, writing by, written by, story by, text by, bericht von, bericht, berichterstattung von, berichterstattung, reporter, reporterin, text von, geschrieben von, reportage de, reportage par, reportage, récit de, rédigé par, écrit par, reporte de, reporte, información de, reportaje de, reportado por, escrito por, reportagem de, reportagem, servizio di, scritto da, verslaggeving door, verslaggeving, verslag van, verslag door, geschreven door, relacja, opracowanie, opracowała, opracował, rapportering av, rapportering, rapporterat av, rapportering af, skriven av, skrevet af, skrevet av, haber, haberi yazan, muhabir, haberi hazırlayan, репортаж, подготовил, подготовила, текст, репортер, підготував, підготувала, zpracoval, zpracovala, tudósít, írta, reporteri, reporter, raportointi, ρεπορτάζ, reportase, pewarta, laporan, 记者, 記者, 采写, 採寫, 撰文, 取材, 取材・文, 취재, إعداد, रिपोर्ट, tường thuật, thực hiện',
)

/** The same before the names of others who worked on it. */
export const OTHER_REPORTED_WORDS: readonly string[] = list(
  'additional reporting by, additional reporting, additional writing by, with reporting by, reporting contributed by, writing and editing by, rewriting by, mitarbeit von, mitarbeit, unter mitarbeit von, weitere berichterstattung von, zusätzliche berichterstattung von, avec la contribution de, avec la collaboration de, avec, contribution de, version française, version française par, version française de, montage de, con información de, con la colaboración de, información adicional de, reporte adicional de, editado en español por, edición en español de, traducción al español de, colaboraron, colaboró, com informações de, reportagem adicional de, edição em português de, com a colaboração de, con la collaborazione di, ha collaborato, hanno collaborato, in redazione, versione italiana di, met medewerking van, medewerking van, współpraca, medverkan av, medvirken af, bidrag fra, katkıda bulunan, при участии, за участі, s přispěním, közreműködött, contribuție, kontribusi, 综合报道, 參與報道',
)

/** Words that open a line in which "by" names who translated, illustrated or edited, however many words stand between: "Translated from the Dutch by". */
export const OTHER_ACTS: readonly string[] = list(
  'directed by, read by, voiced by, narrated by, spoken by, music by, produced by, developed by, development by, design and, starring, in conversation with, interview with, regie, regie von, gesprochen von, gelesen von, vorgelesen von, produziert von, musik von, gestaltet von, im gespräch mit, interview mit, réalisé par, réalisée par, lu par, lue par, mis en scène par, musique de, entretien avec, en conversation avec, rencontre avec, dirigido por, dirigida por, leído por, leída por, música de, entrevista a, entrevista con, en conversación con, lido por, lida por, produzido por, entrevista com, em conversa com, regia di, diretto da, diretta da, letto da, letta da, musiche di, intervista a, intervista con, in conversazione con, geregisseerd door, voorgelezen door, ingesproken door, muziek van, in gesprek met, interview met, reżyseria, czyta, muzyka, wywiad z, rozmowa z, regi, regi av, uppläst av, inläst av, musik av, intervju med, samtal med, instrueret af, læst op af, musik af, interview med, samtale med, regissert av, lest av, musikk av, yönetmen, seslendiren, okuyan, читает, режиссер, режиссёр, музыка, интервью с, беседа с, читає, режисер, музика, інтерв’ю з, розмова з, sutradara, wawancara dengan, đạo diễn, phỏng vấn với, translated, adapted, illustrated, illustration, illustrations, commissioned, photographed, artwork, edited and, video by, videos by, video and, audio by, sound by, film by, graphic by, graphics, animation by, animations by, art by, art direction, maps by, map by, visuals by, images by, drawings by, design by, collage by, photo illustration, video von, videos von, audio von, grafik von, animation von, animationen von, karte von, karten von, bilder von, kamera, schnitt, vidéo de, vidéo par, vidéos de, vidéo réalisée par, infographie, infographies, images de, montage de, vídeo de, vídeo por, vídeos de, video de, video por, videos de, infografía, infografías, gráficos, imágenes de, imágenes por, diseño de, infografia, imagens de, imagens por, arte de, video di, video a cura, grafica di, grafica a cura, immagini di, riprese di, animazioni di, montaggio di, video van, video door, beeld van, beeld door, animatie van, animatie door, infographic van, zdjęcia, wideo, video av, videor av, animation av, grafik av, film av, karta av, video af, grafik af, animation af, film af, grafikk av, animasjon av, kamera av, видео, фото, фотографии, графика, инфографика, рисунки, відео, світлини, графіка, інфографіка, малюнки, übersetzt, illustriert, illustrationen, grafiken, zeichnungen, deutsch von, aus dem englischen, aus dem amerikanischen, aus dem französischen, aus dem spanischen, aus dem italienischen, aus dem portugiesischen, aus dem niederländischen, aus dem polnischen, aus dem russischen, aus dem ukrainischen, aus dem türkischen, aus dem arabischen, aus dem chinesischen, aus dem japanischen, aus dem schwedischen, aus dem dänischen, aus dem norwegischen, traduit, traduite, traduction, adapté, adaptation, illustré, dessins, photographies, traducido, traducida, traducción, adaptado, ilustrado, ilustración, ilustraciones, fotografías, tradotto, tradotta, traduzione, adattamento, illustrazione, illustrazioni, disegni, fotografie, traduzido, traduzida, tradução, ilustração, ilustrações, fotografias, editado, vertaald, vertaling, bewerkt, illustratie, illustraties, foto’s, tłumaczył, tłumaczyła, tłumaczenie, przełożył, przełożyła, przekład, ilustracje, översatt, översättning, illustrationer, oversat, oversættelse, oversatt, oversettelse, illustrasjon, illustrasjoner, çeviren, çeviri, illüstrasyon, перевел, перевёл, перевела, перевод, иллюстрации, переклав, переклала, переклад, ілюстрації, přeložil, přeložila, překlad, z angličtiny, ilustrace, fordította, fordítás, illusztráció, traducere, traducerea, tradus, tradusă, ilustrații, fotografii, suomentanut, kääntänyt, kuvitus, μετάφραση, εικονογράφηση, φωτογραφίες',
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
  'a, an, the, of, at, by, to, from, with, and, or, for, our, its, his, her, their, my, your, via, per, than, into, onto, between, der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, von, vom, zum, zur, mit, für, im, le, la, les, un, une, du, de, et, ou, par, avec, aux, sur, dans, el, los, las, una, y, del, al, por, para, con, il, lo, gli, di, della, dei, e, o, do, da, dos, das, em, com, um, uma, het, een, van, voor, met, en, och, av, med, på, og, til, på, i, и, в, на, с, по, из, от, для, та, і, w, z, na, do, oraz, في, من, على, إلى, عن, مع, بين, التي, الذي, منذ, خلال, ضد, של, את, על, עם, אל, בין, به, از, در, با, برای, که, के, की, का, ने, को, और, ve, dan, yang, và, của',
)

/** Words behind a part of a compound whose other part comes later: "pre- and post-war", "Ein- und Ausfuhr". */
export const SUSPENDING_WORDS: readonly string[] = list(
  'and, or, to, und, oder, sowie, bis, bzw, en, of, tot, och, eller, og, til, ja, tai, sekä, és, vagy, et, ou',
)

/** Ends of English words with a hyphen that all languages have taken, and of hardly another word: "start-up", "wi-fi". */
export const BORROWED_TAILS: readonly string[] = list('up, off, out, by, fi, tv')

/** Small words behind the hyphen of English words that others have taken, "check-in", and behind a hyphen that is a dash: "bis 3. April-an der Mole". */
export const HYPHENATED_PARTICLES: readonly string[] = list(
  'in, on, to, go, of, do, ab, am, an, da, er, es, ja, ob, so, um, wo, om, op, nu, zo',
)

/** Parts of words that stand beside a hyphen in other languages than English: "dis-moi", "disse-lhe", "кто-нибудь", "из-за". */
export const HYPHENATED_PARTS: readonly string[] = list(
  'je, tu, il, elle, on, nous, vous, ils, elles, moi, toi, lui, leur, leurs, eux, en, y, ce, ci, là, t, même, mêmes, être, dessus, dessous, delà, midi, lhe, lhes, me, te, se, vos, la, las, le, les, lo, los, o, a, os, as, no, na, nos, nas, feira, ei, á, ão, ia, то, либо, нибудь, таки, ка, за, под, над, по, кое, из, во, небудь, будь, таки, i, l, mi, și, să, va, ar',
)

/** Words of names and titles that are written with a full stop, behind which their sentence goes on. */
export const NAME_ABBREVIATIONS: readonly string[] = list(
  'Inc, Co, Corp, Ltd, Bros, Jr, Sr, Dr, Mr, Mrs, Ms, Prof, St, Gen, Sen, Rep, Gov, Lt, Sgt, Hr, Fr, Frl, Hl, Mme, Mlle, Sra, Srta, Dra, Sig, Dott, Mgr, Ing, Mag, Univ, Dipl, dhr, mevr, г, ул, им, проф',
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
  'Imago',
  'IMAGO',
  'picture alliance',
  'Picture Alliance',
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

/** What people who write for papers are called, and what is said of their books, in the biography below or inside their text. */
export const WRITER_WORDS: readonly string[] = list(
  'columnist, author of, journalist, reporter, reviewer, rezensent, rezensentin, recensent, recenzent, recenzentka, recensore, reseñista, resenhista, рецензент, рецензентка, correspondent, writer, freelance, editor, staff writer, kolumnist, kolumnistin, journalistin, reporterin, korrespondent, korrespondentin, redakteur, redakteurin, freier autor, freie autorin, autor, autorin, schriftsteller, schriftstellerin, journaliste, chroniqueur, chroniqueuse, écrivain, écrivaine, autrice, auteur de, auteure de, rédacteur, rédactrice, correspondant, correspondante, periodista, columnista, escritor, escritora, corresponsal, redactor, redactora, reportero, reportera, autor de, autora de, jornalista, colunista, repórter, correspondente, redator, redatora, giornalista, scrittore, scrittrice, editorialista, corrispondente, autore di, autrice di, columniste, schrijver, schrijfster, verslaggever, verslaggeefster, redacteur, dziennikarz, dziennikarka, dziennikarzem, dziennikarką, publicysta, publicystka, publicystą, publicystką, pisarz, pisarka, pisarzem, pisarką, felietonista, felietonistka, reporterka, reporterką, krönikör, skribent, författare, klummeskribent, forfatter, kommentator, spaltist, köşe yazarı, gazeteci, muhabir, yazar, журналист, журналистка, журналистом, обозреватель, колумнист, писатель, писательница, корреспондент, журналіст, журналістка, оглядач, оглядачка, колумніст, колумністка, письменник, письменниця, кореспондент, 记者, 記者, 作者, 作家, 專欄作家, 专栏作家, 撰稿人, 著有, 編輯, 编辑, 主筆, 主笔, ライター, ジャーナリスト, 著書, 特派員, 編集者, コラムニスト, 작가, 칼럼니스트, 저널리스트, 기자로, 지은 책, 저서, كاتب, كاتبة, صحفي, صحفية, صحافي, صحافية, إعلامي, إعلامية, मुख्य संपादक, पत्रकार, लेखक, लेखिका, स्तंभकार, संवाददाता, wartawan, jurnalis, penulis, kolumnis, nhà báo, nhà văn, phóng viên, cây bút, novinář, novinářka, spisovatel, spisovatelka, komentátor, komentátorka, publicistka, redaktor, redaktorka, toimittaja, kirjailija, kolumnisti, újságíró, író, szerkesztő, publicista, jurnalist, jurnalistă, jurnalista, scriitor, scriitoare, δημοσιογράφος, συγγραφέας, αρθρογράφος, ρεπόρτερ, روزنامه‌نگار, نویسنده, خبرنگار, ستون‌نویس, כתבת, כתב, עיתונאי, עיתונאית, סופר, סופרת, מחבר, מחברת, בעל טור, בעלת טור, นักเขียน, นักข่าว, ผู้สื่อข่าว, คอลัมนิสต์, บรรณาธิการ, 기자는',
)

/** How a biography opens that does not name its author. */
export const AUTHOR_OPENINGS: readonly string[] = list(
  'the author is, the writer is, the authors are, this author is, der autor ist, die autorin ist, unser autor ist, unsere autorin ist, l’auteur est, l’auteure est, l’autrice est, el autor es, la autora es, o autor é, a autora é, l’autore è, l’autrice è, de auteur is, autor jest, autorka jest, författaren är, skribenten är, forfatteren er, skribenten er, yazar hakkında, автор является, автор —, автор –, автор є, авторка є, авторка —, 作者是, 作者為, 作者为, 作者：, 筆者は, 글쓴이는, 필자는, الكاتب هو, الكاتبة هي, लेखक एक, लेखिका एक, penulis adalah, tác giả là, autor je, autorka je, kirjoittaja on, a szerző, autorul este, autoarea este, ο συγγραφέας είναι, η συγγραφέας είναι, نویسنده این, הכותב הוא, הכותבת היא, המחבר הוא, המחברת היא, ผู้เขียนเป็น, about the author, about the writer, zur autorin, zum autor, zur person, über den autor, über die autorin, à propos de l’auteur, à propos de l’autrice, sobre el autor, sobre la autora, sobre o autor, sobre a autora, sull’autore, sull’autrice, over de auteur, o autorze, o autorce, om författaren, om skribenten, om forfatteren, об авторе, про автора, про авторку, 关于作者, 關於作者, 作者简介, 作者簡介, 著者プロフィール, 筆者プロフィール, 執筆者プロフィール, 저자 소개, 글쓴이 소개, 필자 소개, عن الكاتب, عن الكاتبة, लेखक के बारे में, tentang penulis, về tác giả, o autorovi, a szerzőről, despre autor, despre autoare, kirjoittajasta, σχετικά με τον συγγραφέα, درباره نویسنده, על הכותב, על הכותבת, על המחבר, เกี่ยวกับผู้เขียน',
)

/** How a letter opens, before the name of the reader. */
export const SALUTATIONS: readonly string[] = list(
  'dear, hello, hi, hey, good morning, good evening, greetings, liebe, lieber, liebes, hallo, guten morgen, guten tag, guten abend, sehr geehrte, moin, cher, chère, chers, chères, bonjour, bonsoir, salut, querido, querida, queridos, queridas, estimado, estimada, estimados, estimadas, hola, buenos días, caro, cara, caros, caras, olá, bom dia, prezado, prezada, prezados, cari, care, ciao, buongiorno, gentili, beste, lieve, goedemorgen, dag, drogi, droga, drodzy, drogie, szanowni, cześć, dzień dobry, kära, käre, hej, god morgon, kære, god morgen, kjære, hei, sevgili, değerli, merhaba, дорогие, дорогой, дорогая, уважаемые, здравствуйте, привет, дорогі, шановні, вітаю, привіт, 亲爱的, 親愛的, 各位读者, 各位讀者, 你好, 您好, 大家好, 読者の皆さま, 読者の皆様, 皆さん, みなさん, こんにちは, 안녕하세요, 독자 여러분, 친애하는, أعزائي, عزيزي, عزيزتي, القراء الأعزاء, مرحبا, प्रिय, नमस्ते, नमस्कार, halo, pembaca yang terhormat, kepada, thân gửi, thân mến, kính gửi, bạn đọc thân mến, chào, milí, milé, vážení, drazí, ahoj, dobrý den, kedves, tisztelt, sziasztok, szia, dragă, dragi, dragii, bună, stimați, hyvä, hyvät, rakas, rakkaat, moi, terve, αγαπητέ, αγαπητή, αγαπητοί, αγαπητές, γεια σας, καλημέρα, سلام, خوانندگان عزیز, خواننده عزیز, שלום, קוראים יקרים, יקרים, สวัสดี, ถึงผู้อ่าน, เรียน',
)

/** How a letter ends, before a comma and the name of its author. */
export const CLOSINGS: readonly string[] = list(
  'yours, yours truly, yours sincerely, yours faithfully, sincerely, with best wishes, best wishes, best, all best, all the best, warmly, with love, love, with gratitude, kind regards, warm regards, best regards, regards, cheers, take care, until next time, until next week, see you next week, see you soon, in solidarity, herzlich, herzlichst, herzliche grüße, ihr, ihre, euer, eure, dein, deine, viele grüße, beste grüße, liebe grüße, mit freundlichen grüßen, mit herzlichen grüßen, bis bald, bis nächste woche, bien à vous, amicalement, cordialement, bien cordialement, à bientôt, à la semaine prochaine, amitiés, un abrazo, un saludo, saludos, atentamente, cordialmente, con cariño, hasta pronto, hasta la semana que viene, abraço, um abraço, abraços, com carinho, até breve, até para a semana, un abbraccio, un saluto, cordiali saluti, a presto, alla prossima, groet, groeten, hartelijke groet, met vriendelijke groet, warme groet, liefs, tot volgende week, tot snel, pozdrawiam, serdecznie pozdrawiam, z wyrazami szacunku, do zobaczenia, do usłyszenia, hälsningar, vänliga hälsningar, varma hälsningar, allt gott, vi hörs, kram, venlig hilsen, kærlig hilsen, med venlig hilsen, mange hilsner, vi ses, hilsen, vennlig hilsen, beste hilsen, sevgiler, sevgilerimle, saygılarımla, görüşmek üzere, с уважением, с наилучшими пожеланиями, с любовью, ваш, ваша, до встречи, искренне ваш, искренне ваша, з повагою, з любов’ю, щиро ваш, щиро ваша, до зустрічі, 此致, 敬上, 祝好, 敬具, それでは、また, ではまた, また来週, 감사합니다, 안녕히 계세요, مع تحياتي, مع أطيب التحيات, تحياتي, المخلص, المخلصة, مع المحبة, आपका, आपकी, शुभकामनाओं सहित, सादर, salam, salam hangat, sampai jumpa, hormat kami, thân mến, trân trọng, hẹn gặp lại, s pozdravem, srdečně, s úctou, hezký den, na viděnou, üdvözlettel, szeretettel, tisztelettel, viszlát, cu drag, cu stimă, cu respect, pe curând, pe săptămâna viitoare, terveisin, ystävällisin terveisin, lämpimin terveisin, ensi viikkoon, με εκτίμηση, με αγάπη, φιλικά, با احترام, ارادتمند, با مهر, בברכה, באהבה, שלכם, שלכן, ด้วยความเคารพ, ด้วยรัก, ขอแสดงความนับถือ, แล้วพบกันใหม่',
)

/** What opens a line of the facts of an event or a place, before a colon: where, when, what it costs. */
export const EVENT_LABELS: readonly string[] = list(
  'when, where, what, who, date, dates, time, times, venue, place, address, tickets, ticket, price, prices, admission, entry, entrance, cost, hours, opening hours, open, info, information, more information, further information, wann, wo, was, wer, ort, zeit, datum, termin, beginn, einlass, adresse, eintritt, preis, preise, karten, öffnungszeiten, infos, weitere informationen, anreise, quand, où, quoi, qui, heure, horaires, lieu, tarif, tarifs, entrée, prix, billets, réservation, réservations, renseignements, accès, cuándo, dónde, qué, quién, fecha, fechas, hora, horario, lugar, dirección, precio, precios, entrada, entradas, más información, quando, onde, o quê, quem, data, datas, horário, local, morada, endereço, preço, preços, ingresso, ingressos, bilhetes, mais informações, dove, cosa, orario, orari, luogo, indirizzo, biglietti, prezzo, prezzi, informazioni, wanneer, waar, wat, wie, tijd, plaats, adres, toegang, entree, kaarten, prijs, openingstijden, meer informatie, kiedy, gdzie, co, kto, godzina, miejsce, wstęp, bilety, cena, ceny, godziny otwarcia, när, var, vad, vem, tid, plats, adress, inträde, biljetter, pris, öppettider, hvornår, hvor, hvad, hvem, dato, tidspunkt, sted, entré, billetter, priser, åbningstider, når, hva, inngang, billett, åpningstider, ne zaman, nerede, nerde, tarih, saat, yer, bilet, biletler, giriş, fiyat, ücret, когда, где, что, кто, дата, время, место, адрес, вход, билеты, цена, стоимость, часы работы, коли, де, що, хто, час, місце, адреса, вхід, квитки, ціна, вартість, години роботи, 时间, 時間, 地点, 地點, 日期, 地址, 票价, 票價, 门票, 門票, 费用, 費用, 电话, 電話, 日時, 場所, 会場, 料金, 入場料, 住所, 開館時間, 問い合わせ, 主催, 일시, 장소, 시간, 입장료, 요금, 주소, 문의, 기간, 관람료, الزمان, المكان, الموعد, التاريخ, الوقت, العنوان, التذاكر, السعر, الدخول, कब, कहां, कहाँ, समय, स्थान, तारीख, पता, टिकट, शुल्क, प्रवेश, kapan, di mana, waktu, tempat, tanggal, lokasi, alamat, tiket, harga, harga tiket, jam buka, thời gian, địa điểm, ngày, giá vé, vé, địa chỉ, giờ mở cửa, kdy, kde, kdo, čas, místo, adresa, vstupné, vstup, vstupenky, otevírací doba, mikor, hol, mit, ki, időpont, helyszín, helyszin, cím, belépő, jegyek, jegyár, ár, nyitvatartás, când, unde, cine, ora, locul, loc, intrare, intrarea, bilete, preț, program, milloin, missä, mitä, kuka, aika, paikka, osoite, liput, hinta, pääsymaksu, sisäänpääsy, aukioloajat, πότε, πού, τι, ημερομηνία, ώρα, τόπος, τοποθεσία, διεύθυνση, είσοδος, εισιτήρια, τιμή, کی, کجا, زمان, مکان, تاریخ, ساعت, نشانی, آدرس, بلیت, بها, ورودی, מתי, איפה, היכן, תאריך, שעה, מקום, כתובת, כרטיסים, מחיר, כניסה, เมื่อไหร่, ที่ไหน, วันที่, เวลา, สถานที่, ที่อยู่, ค่าเข้าชม, บัตร, ราคา',
)

/**
 * What stands alone in a line of shops, searches, forums, services, manuals and pages that are missing, in languages in which the words of such
 * pages were not learned; those with a colon stand before a number or a date.
 */
export const OTHER_PAGE_WORDS: readonly string[] = list(
  'in den warenkorb, zum warenkorb, zur kasse, merkzettel, auf lager, sofort verfügbar, sofort lieferbar, lieferzeit, inkl mwst, inkl. mwst, zzgl. versandkosten, versandkostenfrei, kundenbewertungen, produktbeschreibung, produktdetails, artikelnummer, kunden kauften auch, ähnliche produkte, suchergebnisse, suchergebnisse für, seite nicht gefunden, fehler 404, mitglied seit, zitieren, antworten mit zitat, thema geschlossen, angebot anfordern, unverbindlich anfragen, unsere leistungen, das sagen unsere kunden, unsere kunden, jetzt bewerben, ihre aufgaben, deine aufgaben, wir bieten, sortieren nach, preis aufsteigend, ajouter au panier, mon panier, votre panier, en stock, livraison gratuite, avis clients, description du produit, produits similaires, vous aimerez aussi ces produits, référence produit, résultats de recherche, résultats de la recherche, page introuvable, page non trouvée, erreur 404, membre depuis, répondre en citant, devis gratuit, demander un devis, demandez votre devis gratuit, demandez un devis, nos prestations, ils nous font confiance, avis de nos clients, postuler, vos missions, trier par, prix croissant, añadir al carrito, agregar al carrito, añadir a la cesta, mi carrito, tu carrito, envío gratis, gastos de envío, opiniones de clientes, descripción del producto, productos relacionados, resultados de búsqueda, resultados de la búsqueda, resultados encontrados, página no encontrada, error 404, miembro desde, responder citando, solicitar presupuesto, pida presupuesto, pide presupuesto, nuestros servicios, opiniones de nuestros clientes, inscribirme en esta oferta, ordenar por, precio ascendente, adicionar ao carrinho, comprar agora, meu carrinho, em estoque, em stock, frete grátis, portes grátis, avaliações de clientes, descrição do produto, produtos relacionados, resultados da pesquisa, resultados da busca, página não encontrada, erro 404, membro desde, solicite um orçamento, pedir orçamento, peça um orçamento, nossos serviços, os nossos serviços, candidatar-se, aggiungi al carrello, acquista ora, disponibilità, spedizione gratuita, recensioni dei clienti, descrizione del prodotto, prodotti correlati, risultati della ricerca, risultati di ricerca, pagina non trovata, errore 404, iscritto dal, rispondi citando, richiedi un preventivo, preventivo gratuito, i nostri servizi, dicono di noi, candidati ora, ordina per, in winkelwagen, in winkelmandje, toevoegen aan winkelwagen, winkelwagen, op voorraad, gratis verzending, klantbeoordelingen, productbeschrijving, productinformatie, gerelateerde producten, zoekresultaten, zoekresultaten voor, pagina niet gevonden, fout 404, lid sinds, citeren, offerte aanvragen, vraag een offerte aan, onze diensten, wat onze klanten zeggen, solliciteer nu, sorteer op, do koszyka, dodaj do koszyka, wysyłka w 24h, darmowa dostawa, opinie klientów, opis produktu, podobne produkty, wyniki wyszukiwania, nie znaleziono strony, strona nie istnieje, błąd 404, dołączył, posty, odpowiedz z cytatem, zamów wycenę, bezpłatna wycena, nasze usługi, lägg i varukorgen, lägg i kundvagnen, varukorg, kundvagn, i lager, fri frakt, kundrecensioner, produktbeskrivning, liknande produkter, sökresultat, sökresultat för, sidan hittades inte, sidan finns inte, medlem sedan, citera, begär offert, begär en kostnadsfri offert, kostnadsfri offert, våra tjänster, ansök nu, sortera efter, læg i kurv, tilføj til kurv, indkøbskurv, på lager, fri fragt, kundeanmeldelser, produktbeskrivelse, lignende produkter, søgeresultater, siden blev ikke fundet, siden findes ikke, medlem siden, få et tilbud, indhent tilbud, vores ydelser, ansøg nu, sorter efter, legg i handlekurv, legg i handlekurven, handlekurv, søkeresultater, fant ikke siden, siden finnes ikke, be om tilbud, våre tjenester, søk på stillingen, sorter etter, sepete ekle, sepetim, stokta, ücretsiz kargo, kargo bedava, müşteri yorumları, ürün açıklaması, ürün özellikleri, benzer ürünler, arama sonuçları, sayfa bulunamadı, üyelik tarihi, mesaj sayısı, alıntıla, teklif al, teklif isteyin, hizmetlerimiz, hemen başvur, в корзину, добавить в корзину, в наличии, бесплатная доставка, отзывы покупателей, отзывы о товаре, описание товара, характеристики, похожие товары, с этим товаром покупают, результаты поиска, страница не найдена, ошибка 404, сообщений, ответить с цитированием, цитировать, наши услуги, оставьте заявку, оставить заявку, заказать звонок, рассчитать стоимость, откликнуться, в кошик, до кошика, додати до кошика, в наявності, є в наявності, безкоштовна доставка, відгуки покупців, опис товару, схожі товари, результати пошуку, сторінку не знайдено, помилка 404, повідомлень, відповісти з цитуванням, цитувати, наші послуги, залиште заявку, залишити заявку, замовити дзвінок, 加入购物车, 加入購物車, 立即购买, 立即購買, 购物车, 購物車, 有货, 現貨, 包邮, 免運費, 商品详情, 商品描述, 商品评价, 商品評價, 规格参数, 相关商品, 搜索结果, 搜尋結果, 页面不存在, 找不到頁面, 页面未找到, 注册时间, 帖子, 只看该作者, 上一页, 下一页, 上一頁, 下一頁, 免费报价, 我们的服务, 我們的服務, 立即申请, カートに入れる, カートに追加, 今すぐ買う, 在庫あり, 在庫, 価格, 税込, 送料無料, 商品レビュー, カスタマーレビュー, 商品説明, 商品詳細, 関連商品, この商品を見た人はこちらも見ています, 検索結果, ページが見つかりません, お探しのページは見つかりませんでした, 登録日, 投稿数, 引用して返信, 無料見積もり, お見積もり, サービス内容, サービス一覧, 応募する, 장바구니, 장바구니 담기, 바로구매, 구매하기, 무료배송, 상품 상세정보, 상품평, 상품 리뷰, 관련 상품, 검색결과, 검색 결과, 페이지를 찾을 수 없습니다, 가입일, 견적 문의, 무료 견적, 서비스 소개, 지원하기, أضف إلى السلة, إضافة إلى السلة, اشتر الآن, سلة التسوق, متوفر في المخزن, شحن مجاني, تقييمات العملاء, وصف المنتج, منتجات ذات صلة, نتائج البحث, الصفحة غير موجودة, خطأ 404, تاريخ التسجيل, المشاركات, رد مع اقتباس, اطلب عرض سعر, خدماتنا, قدم الآن, ترتيب حسب, कार्ट में डालें, कार्ट में जोड़ें, अभी खरीदें, स्टॉक में, मुफ़्त डिलीवरी, ग्राहक समीक्षाएं, उत्पाद विवरण, संबंधित उत्पाद, खोज परिणाम, पृष्ठ नहीं मिला, पेज नहीं मिला, हमारी सेवाएं, अभी आवेदन करें, tambah ke keranjang, masukkan keranjang, beli sekarang, keranjang, stok tersedia, gratis ongkir, ulasan pelanggan, deskripsi produk, produk terkait, hasil pencarian, hasil pencarian untuk, halaman tidak ditemukan, bergabung sejak, kutip, minta penawaran, layanan kami, lamar sekarang, thêm vào giỏ hàng, mua ngay, giỏ hàng, còn hàng, miễn phí vận chuyển, đánh giá của khách hàng, mô tả sản phẩm, sản phẩm liên quan, sản phẩm tương tự, kết quả tìm kiếm, không tìm thấy trang, ngày tham gia, trích dẫn, yêu cầu báo giá, báo giá miễn phí, dịch vụ của chúng tôi, ứng tuyển ngay, do košíku, přidat do košíku, vložit do košíku, skladem, doprava zdarma, hodnocení zákazníků, popis produktu, podobné produkty, počet kusů, výsledky vyhledávání, stránka nenalezena, stránka nebyla nalezena, chyba 404, citovat, poptat, nezávazná poptávka, naše služby, odpovědět na inzerát, řadit podle, kosárba, kosárba teszem, kosárba rakom, kosár, raktáron, készleten, ingyenes szállítás, vásárlói vélemények, termékleírás, hasonló termékek, keresési találatok, keresés eredménye, az oldal nem található, hozzászólások száma, idézés, ajánlatkérés, kérjen ajánlatot, szolgáltatásaink, jelentkezem, adaugă în coș, adauga in cos, coșul meu, în stoc, livrare gratuită, transport gratuit, recenziile clienților, descriere produs, produse similare, rezultatele căutării, rezultate căutare, pagina nu a fost găsită, eroare 404, membru din, citează, cere ofertă, solicită o ofertă, serviciile noastre, aplică acum, lisää ostoskoriin, ostoskori, varastossa, ilmainen toimitus, asiakasarvostelut, tuotekuvaus, samankaltaiset tuotteet, hakutulokset, sivua ei löytynyt, pyydä tarjous, palvelumme, hae nyt, προσθήκη στο καλάθι, στο καλάθι, καλάθι αγορών, σε απόθεμα, δωρεάν αποστολή, κριτικές πελατών, περιγραφή προϊόντος, σχετικά προϊόντα, αποτελέσματα αναζήτησης, η σελίδα δεν βρέθηκε, παράθεση, ζητήστε προσφορά, οι υπηρεσίες μας, υποβολή αίτησης, افزودن به سبد خرید, سبد خرید, موجود در انبار, ارسال رایگان, نظرات کاربران, مشخصات محصول, محصولات مرتبط, نتایج جستجو, صفحه یافت نشد, صفحه مورد نظر یافت نشد, تاریخ عضویت, ارسال ها, نقل قول, درخواست مشاوره, خدمات ما, مرتب سازی, הוסף לסל, הוספה לסל, סל קניות, עגלת קניות, במלאי, משלוח חינם, ביקורות לקוחות, תיאור המוצר, מוצרים נוספים, תוצאות חיפוש, הדף לא נמצא, העמוד לא נמצא, קבל הצעת מחיר, הצעת מחיר, השירותים שלנו, הגש מועמדות, מיין לפי, เพิ่มลงตะกร้า, หยิบใส่ตะกร้า, ซื้อเลย, ตะกร้าสินค้า, มีสินค้า, จัดส่งฟรี, รีวิวจากลูกค้า, รายละเอียดสินค้า, สินค้าที่เกี่ยวข้อง, ผลการค้นหา, ไม่พบหน้า, ไม่พบหน้าที่ต้องการ, สมาชิกตั้งแต่, ขอใบเสนอราคา, บริการของเรา, สมัครงาน, เรียงตาม, beiträge:, messages:, mensajes:, mensagens:, messaggi:, berichten:, posty:, inlägg:, indlæg:, innlegg:, mesaj:, mesajlar:, сообщений:, сообщения:, повідомлень:, повідомлення:, příspěvky:, hozzászólások:, mesaje:, viestejä:, viestit:, μηνύματα:, δημοσιεύσεις:, 帖子:, 发帖:, 發文:, 投稿:, 投稿数:, 게시글:, المشاركات:, الردود:, संदेश:, पोस्ट:, bài viết:, pesan:, ارسال‌ها:, ارسال:, הודעות:, ข้อความ:, โพสต์:, registriert:, inscrit:, inscription:, registrado:, registrado em:, iscritto:, lid geworden:, dołączył:, registrerad:, registreret:, registrert:, kayıt:, регистрация:, з нами з:, registrován:, csatlakozott:, înregistrat:, liittynyt:, εγγραφή:, 注册:, 註冊:, 登録:, 가입:, التسجيل:, bergabung:, tham gia:, citar, citer, cytuj, alıntı yap, lainaa, idézet, результаты поиска по запросу, найдено, результати пошуку за запитом, résultats pour, résultats de recherche pour, résultats de votre recherche, resultados para, resultados de búsqueda para, resultados de la búsqueda para, resultados da pesquisa por, resultados da busca por, risultati per, risultati della ricerca per, resultaten voor, wyniki dla, wyniki wyszukiwania dla, sökning på, søgeresultater for, søkeresultater for, için arama sonuçları, výsledky hledání, výsledky vyhledávání pro, találatok, rezultate pentru, tulokset haulle, hakutulokset haulle, αποτελέσματα για, kết quả tìm kiếm cho, ergebnisse für, treffer für, war diese seite hilfreich, war dieser artikel hilfreich, cette page vous a-t-elle été utile, cet article vous a-t-il été utile, ¿te ha resultado útil esta página, te ha resultado útil esta página, le resultó útil esta página, esta página foi útil, esta página ajudou, questa pagina ti è stata utile, questa pagina è stata utile, was deze pagina nuttig, heeft dit geholpen, czy ta strona była pomocna, czy ta strona okazała się pomocna, var den här sidan till hjälp, var denne side nyttig, var denne siden nyttig, bu sayfa yararlı oldu mu, bu sayfa işinize yaradı mı, была ли эта страница полезной, помогла ли вам эта страница, чи була ця сторінка корисною, 此页面对您有帮助吗, 此页面是否有帮助, 本頁面是否有幫助, このページは役に立ちましたか, 이 페이지가 도움이 되었나요, هل كانت هذه الصفحة مفيدة, क्या यह पृष्ठ उपयोगी था, apakah halaman ini membantu, trang này có hữu ích không, byla tato stránka užitečná, hasznos volt ez az oldal, a fost utilă această pagină, oliko tästä sivusta apua, ήταν χρήσιμη αυτή η σελίδα',
)

/** What a notice at the end of a text says of its rights, of the views in it and of who may read on. */
export const END_NOTICES: readonly string[] = list(
  'views expressed, über dieses thema berichtete, dieses thema im programm, no part of this article may, no part of this publication may, med ensamrätt, tüm hakları saklıdır, все права защищены, усі права захищені, всі права захищені, 版权所有, 版權所有, सर्वाधिकार सुरक्षित, hak cipta dilindungi, bản quyền thuộc, opinions expressed, views and opinions, is subject to copyright, no part may be reproduced, may not be reproduced, reserved for subscribers, for subscribers only, only for subscribers, subscribe for free to receive, subscribe to continue, subscribe to keep reading, this post is for paid subscribers, this post is for paying subscribers, you have reached your limit of free, nur für abonnenten, abonnenten vorbehalten, mit einem abo weiterlesen, weiterlesen mit, geben nicht unbedingt die meinung, gibt nicht unbedingt die meinung, geben nicht zwingend die meinung, spiegeln nicht zwingend, spiegeln nicht unbedingt, urheberrechtlich geschützt, réservée aux abonnés, réservé aux abonnés, il vous reste, n’engagent que leur auteur, n’engagent que leur autrice, n’engagent que l’auteur, n’engagent que son auteur, n’engagent que leurs auteurs, ne reflètent pas nécessairement, reproduction interdite, exclusivo para suscriptores, solo para suscriptores, no reflejan necesariamente, no representan necesariamente, prohibida la reproducción, prohibida su reproducción, exclusivo para assinantes, não refletem necessariamente, não representam necessariamente, proibida a reprodução, riservato agli abbonati, riservata agli abbonati, per continuare a leggere, non riflettono necessariamente, non rispecchiano necessariamente, alleen voor abonnees, exclusief voor abonnees, geven niet noodzakelijk, mag niet worden overgenomen, tylko dla prenumeratorów, dla prenumeratorów, nie muszą odzwierciedlać, wszelkie prawa zastrzeżone, endast för prenumeranter, för dig som är prenumerant, åsikterna är skribentens egna, åsikter som uttrycks, kun for abonnenter, forbeholdt abonnenter, er udtryk for skribentens, udtrykker skribentens, gir uttrykk for skribentens, uttrykk for skribentens, yalnızca abonelere, sadece abonelere, yansıtmayabilir, yansıtmaz, izinsiz kullanılamaz, только для подписчиков, доступно подписчикам, может не совпадать, могут не совпадать, перепечатка, лише для передплатників, доступно передплатникам, може не збігатися, не обов’язково збігається, передрук, 仅限会员, 仅限订阅, 僅限會員, 付费阅读, 付費閱讀, 付费文章, 付費文章, 信息存储服务, 資訊存儲服務, 仅提供信息存储, is uploaded and posted by a user, 订阅后阅读, 訂閱後閱讀, 仅代表作者, 僅代表作者, 不代表本報, 不代表本报, 未经授权, 未經授權, 不得转载, 不得轉載, 会員限定, 有料会員, 有料記事です, 残り文字数, 無断転載, 무단 전재, 무단전재, 재배포 금지, 구독자 전용, 유료 기사입니다, 유료회원, 필자의 견해, تعبر عن رأي, لا تعبر بالضرورة, للمشتركين فقط, جميع الحقوق محفوظة, विचार लेखक के, सदस्यों के लिए, tidak mencerminkan, khusus pelanggan, dilarang mengutip, quan điểm của tác giả, quan điểm riêng, dành cho thành viên, pouze pro předplatitele, jen pro předplatitele, nemusí vyjadřovat, nemusí odpovídat, csak előfizetők, előfizetőink, nem feltétlenül tükrözi, doar pentru abonați, nu reflectă neapărat, vain tilaajille, eivät välttämättä edusta, μόνο για συνδρομητές, δεν εκφράζουν απαραίτητα, δεν αντιπροσωπεύουν, απαγορεύεται η αναδημοσίευση, لزوماً بازتاب, لزوما نظر, למנויים בלבד, אינן משקפות, สงวนลิขสิทธิ์, ไม่จำเป็นต้องสะท้อน, support local journalism, support our journalism, support independent journalism, support quality journalism, make a donation to, unterstützen sie unseren journalismus, unterstützen sie unsere arbeit, unterstütze unsere arbeit, unabhängigen journalismus unterstützen, soutenez le journalisme, soutenez notre, soutenir notre rédaction, apoya nuestro periodismo, apoya el periodismo, apoia o jornalismo, apoie o jornalismo, sostieni il nostro, sostieni il giornalismo, steun onze journalistiek, steun ons werk, wesprzyj nas, wesprzyj redakcję, wspieraj nas, stöd vår journalistik, så här jobbar vi med, støt vores, støtt vårt, gazeteciliğe destek, поддержите редакцию, поддержите нас, підтримайте редакцію, підтримайте нас, podpořte nás, podpořte nezávislou, támogassa munkánkat, támogasd munkánkat, susține jurnalismul, susțineți, tue riippumatonta, στηρίξτε, reader-supported publication, to receive new posts, recevoir de nouveaux posts, recibir nuevos posts, recibir nuevas publicaciones, receber novas publicações, neue posts zu erhalten, neue beiträge zu erhalten, ricevere nuovi post, nieuwe berichten te ontvangen, this article is more than, this article was published more than, may earn a commission, earn an affiliate commission, receive a commission, dieser artikel ist älter als, dieser artikel ist mehr als, erhalten wir eine provision, cet article date de plus de, pouvons percevoir une commission, este artículo tiene más de, podemos recibir una comisión, podemos receber uma comissão, questo articolo ha più di, potremmo ricevere una commissione, dit artikel is ouder dan, dit artikel is meer dan, denna artikel är mer än, denne artikel er mere end, denne artikkelen er over, a version of this article, a version of this story, eine version dieses artikels, une version de cet article, una versión de este artículo, uma versão deste artigo, una versione di questo articolo, een versie van dit artikel, en version av den här artikeln, en version af denne artikel, en versjon av denne artikkelen, wersja tego artykułu, rechte am artikel, artikelrechte erwerben, nutzungsrechte erwerben, alle rechte vorbehalten, tous droits réservés, droits de reproduction, todos los derechos reservados, derechos de reproducción, todos os direitos reservados, riproduzione riservata, tutti i diritti riservati, alle rechten voorbehouden, alla rättigheter förbehållna, alle rettigheder forbeholdes, alle rettigheter forbeholdt, všechna práva vyhrazena, så arbetar vi med, med kvalitetsjournalistik, content may be edited for style and length, get the latest updates on, get latest updates on, get all the latest news, track latest news, ताजा खबरों के लिए, ताज़ा ख़बरों के लिए, ताज़ा खबरों के लिए, thomson reuters trust principles',
)

/** What a page says between two paragraphs of its voice, of content that is embedded there and of how to tell the paper something, and a letter sent by mail of its readers. */
export const INSERTED_NOTICES: readonly string[] = list(
  'you have full access to this article, this article has been reviewed according to, the audio version of this article is generated, die audioversion dieses artikels wurde, la version audio de cet article est générée, la versión de audio de este artículo, a versão em áudio deste artigo, la versione audio di questo articolo, to receive new posts and support my work, is a reader-supported publication, um neue posts zu erhalten und meine arbeit zu unterstützen, pour recevoir de nouveaux posts et soutenir mon travail, para recibir nuevos posts y apoyar mi trabajo, para recibir nuevas publicaciones y apoyar mi trabajo, para receber novos posts e apoiar meu trabalho, per ricevere nuovi post e supportare il mio lavoro, om nieuwe posts te ontvangen en mijn werk te steunen, um eingebettete inhalte anzuzeigen, diesen ergänzenden inhalt, externe inhalte direkt anzeigen lassen, dźwięk został wygenerowany automatycznie, haben sie fehler entdeckt, einwilligung in die übermittlung und verarbeitung, an dieser stelle finden sie einen externen inhalt, an dieser stelle finden sie inhalte von drittanbietern, damit können personenbezogene daten an drittplattformen, dadurch können personenbezogene daten an drittplattformen, we would like to load external content, this content is hosted by a third party, by showing the third party content, we need your consent to load this, may set cookies and other technologies, pour afficher ce contenu, pour consulter ce contenu, ce contenu est bloqué car vous, para ver este contenido debe, para visualizar este contenido, per visualizzare questo contenuto, para visualizar este conteúdo, om deze inhoud te tonen, om deze inhoud te zien, aby wyświetlić tę treść, för att se det här innehållet, for å se dette innholdet, for at se dette indhold, got a story we should hear, do you have a tip for, do you have information about this, haben sie hinweise zu diesem, avez-vous une information à nous, une information à nous transmettre, ¿tienes una pista, hai una segnalazione, wilt u belangrijke informatie delen, tip hier onze, tip de redactie, har du tips om, har du et tips, tipsa oss, tips oss',
)

/** How a notice opens that science papers and agencies put below what an institute sent them. */
export const END_OPENINGS: readonly string[] = list(
  'provided by, citation:, journal information:, journal reference:, story source:, materials provided by, bereitgestellt von, zur verfügung gestellt von, originalpublikation:, fourni par, référence de la revue:, proporcionado por, referencia de la revista:, fornecido por, referência da revista:, fornito da, riferimento della rivista:, aangeboden door, dostarczone przez, tillhandahållen av, leveret af, levert av, предоставлено, надано, poskytl, poskytla, 提供：, 提供元：, 출처 제공:, disediakan oleh, cung cấp bởi',
)

/** Agencies as captions name them and bylines do not. */
export const CAPTION_HOUSES: readonly string[] = list(
  'Ansa, LaPresse, Afp, Scanpix, Ritzau Scanpix, Maxppp, MAXPPP, Sipa, Sipa Press, Hans Lucas, Keystone, Lehtikuva, East News, Bildbyrån, Imagoeconomica, Fotogramma, Cuartoscuro, ddp, DR, D.R., Belga Image, الفرنسية, الأناضول, أسوشيتد برس, غيتي إيميجز',
)

/** Agencies that some papers write in small letters in brackets, and that are no words. */
export const SMALL_AGENCIES: readonly string[] = list(
  'afp, ansa, apa, ats, dpa, efe, epa, sda, keystone, lapresse, reuters, scanpix, tass, xinhua, fotogramma, imagoeconomica',
)

/** What an invitation to a newsletter speaks of, in the forms in which it stands there: the letter itself, or where it comes to. */
export const NEWSLETTER_WORDS: readonly string[] = list(
  'newsletter, your inbox, postfach, lettre d’information, lettres d’information, infolettre, boîte mail, boletín, en tu correo, en su correo, bandeja de entrada, boletim, no seu e-mail, no seu email, caixa de entrada, tua casella, tua mail, tua email, nieuwsbrief, mailbox, biuletyn, skrzynkę, skrzynce, nyhetsbrev, inkorg, nyhedsbrev, indbakke, innboks, bülten, e-posta kutunuz, gelen kutunuz, рассылк, вашу почту, вашей почте, на почту, розсилк, пошту, поштову скриньку, поштовій скриньці, 电子报, 電子報, 新闻通讯, 邮件订阅, 您的邮箱, 你的邮箱, 您的信箱, メールマガジン, メルマガ, ニュースレター, 뉴스레터, 이메일로, 메일함, النشرة البريدية, نشرتنا, بريدك الإلكتروني, بريدكم الإلكتروني, न्यूज़लेटर, न्यूजलेटर, इनबॉक्स, buletin, kotak masuk, bản tin, hộp thư, zpravodaj, do e-mailu, na e-mail, do schránky, ενημερωτικό δελτίο, ενημερωτικό μας δελτίο, στο email σας, στο e-mail σας, εισερχόμενά σας, hírlevél, hírlevel, postaládájá, postafiókjá, buletinul, pe e-mail, căsuța de e-mail, uutiskirje, sähköpostiisi, خبرنامه, ניוזלטר, תיבת המייל, למייל שלכם, จดหมายข่าว, อีเมลของคุณ',
)

/** What is said to those who subscribe: that they may leave again, and what becomes of their address. */
export const SUBSCRIBER_NOTES: readonly string[] = list(
  'unsubscribe, opt out, privacy policy, no spam, by signing up, by subscribing, abmelden, abbestellen, abbestellbar, widerrufen, datenschutz, désinscrire, désinscription, désabonner, politique de confidentialité, darte de baja, darse de baja, cancelar la suscripción, política de privacidad, cancelar a inscrição, cancelar a subscrição, cancelar a assinatura, cancelar quando, disiscriver, cancellarti, annullare l’iscrizione, informativa sulla privacy, afmelden, uitschrijven, privacyverklaring, privacybeleid, wypisać się, zrezygnować, polityka prywatności, politykę prywatności, avregistrera, avprenumerera, avsluta prenumerationen, integritetspolicy, afmelde, framelde, privatlivspolitik, melde deg av, avmelde, personvernerklæring, abonelikten, aboneliğinizi, gizlilik politika, kvkk, отписаться, персональных данных, відписатися, персональних даних, 取消订阅, 取消訂閱, 退订, 退訂, 隐私政策, 隱私政策, 解除でき, 配信停止, プライバシーポリシー, 해지, 구독 취소, 수신 거부, 개인정보, إلغاء الاشتراك, إلغاء اشتراك, سياسة الخصوصية, अनसब्सक्राइब, सदस्यता रद्द, गोपनीयता नीति, berhenti berlangganan, kebijakan privasi, hủy đăng ký, huỷ đăng ký, chính sách bảo mật, odhlásit, odhlášení, osobních údajů, διαγραφείτε, διαγραφή σας, απεγγραφή, πολιτική απορρήτου, προσωπικών δεδομένων, leiratkoz, adatvédelmi, dezabon, politica de confidențialitate, peruuttaa tilau, perua tilau, tietosuojaseloste, لغو اشتراک, حریم خصوصی, להסיר את, ביטול הרשמה, מדיניות הפרטיות, ยกเลิกได้, ยกเลิกการรับ, นโยบายความเป็นส่วนตัว',
)

/** What stands alone above the titles of other articles inside a text, beside the words that point to one. */
export const BOX_LABELS: readonly string[] = list(
  'more on this, more on this story, more on this topic, more on the topic, related coverage, related reading, related topics, in depth, further reading, what to read next, recommended reading, more from this series, mehr zum thema, mehr zu diesem thema, mehr dazu, mehr darüber, zum thema, passend dazu, weitere artikel zum thema, weitere texte zum thema, lesetipps, lesen sie dazu, sur le même thème, dans le même dossier, pour aller plus loin, nos autres articles, à lire ensuite, sobre el mismo tema, más sobre este tema, más sobre el tema, noticias relacionadas, en contexto, te recomendamos, le recomendamos, temas relacionados, sobre o mesmo tema, mais sobre este assunto, mais sobre o assunto, mais sobre o tema, sobre o assunto, recomendamos, sullo stesso tema, sullo stesso argomento, per approfondire, da leggere anche, altri articoli sul tema, meer hierover, meer over dit onderwerp, meer over dit thema, gerelateerd nieuws, lees verder, ook over dit onderwerp, na ten temat, więcej na ten temat, w tym temacie, przeczytaj również, czytaj również, powiązane tematy, powiązane teksty, mer i ämnet, mer om ämnet, mer om detta, fler artiklar om ämnet, relaterad läsning, mere om emnet, læs mere om emnet, flere artikler om emnet, mer om saken, mer om temaet, flere saker om temaet, relaterte saker, lisää aiheesta, aiheesta lisää, samasta aiheesta, lue lisää aiheesta, konuyla ilgili, konuyla ilgili haberler, bu konuda, ilgili içerikler, по теме, еще по теме, ещё по теме, читайте по теме, материалы по теме, другие материалы, также по теме, за темою, ще за темою, також за темою, читайте за темою, більше за темою, матеріали за темою, 相关报道, 相關報導, 相关内容, 你可能还想看, 你可能也想看, 编辑推荐, 編輯推薦, 関連する記事, 合わせて読みたい, こちらもおすすめ, こちらもどうぞ, この記事も読まれています, 함께 보면 좋은 기사, 함께 읽을 기사, 함께 읽기, 연관기사, 연관 기사, 관련뉴스, اقرأ المزيد, مواضيع متعلقة, أخبار متعلقة, موضوعات ذات صلة, في الموضوع نفسه, المزيد حول الموضوع, इससे जुड़ी खबरें, संबंधित लेख, इस विषय पर और, अन्य लेख, topik terkait, terkait topik ini, bài liên quan, cùng chủ đề, tin cùng chủ đề, k tématu, více k tématu, dále k tématu, související témata, διαβάστε σχετικά, για το ίδιο θέμα, περισσότερα για το θέμα, σχετικά θέματα, kapcsolódó anyagok, a témában, még a témában, a témáról bővebben, pe aceeași temă, pe același subiect, pe acest subiect, در همین رابطه, در همین زمینه, مطالب مرتبط, بیشتر در این باره, עוד בנושא, כתבות בנושא, เรื่องที่เกี่ยวข้อง, บทความแนะนำ, ข่าวอื่นที่เกี่ยวข้อง',
)

/** What a network writes below a post of its own inside a text. */
export const EMBED_WORDS: readonly string[] = list(
  'view this post on instagram, a post shared by, sieh dir diesen beitrag auf instagram an, ein beitrag geteilt von, voir cette publication sur instagram, une publication partagée par, ver esta publicación en instagram, una publicación compartida, ver essa foto no instagram, ver esta publicação no instagram, uma publicação compartilhada por, uma publicação partilhada por, visualizza questo post su instagram, un post condiviso da, dit bericht op instagram bekijken, een bericht gedeeld door, wyświetl ten post na instagramie, post udostępniony przez, visa det här inlägget på instagram, ett inlägg delat av, se dette opslag på instagram, et opslag delt af, vis dette innlegget på instagram, et innlegg delt av, näytä tämä julkaisu instagramissa, jakama julkaisu, bu gönderiyi instagram’da gör, paylaştığı bir gönderi, посмотреть эту публикацию в instagram, публикация от, переглянути цей допис в instagram, допис поширений, zobrazit příspěvek na instagramu, příspěvek sdílený, bejegyzés megtekintése az instagramon, által megosztott bejegyzés, vizualizați această postare pe instagram, o postare distribuită de, δείτε αυτή τη δημοσίευση στο instagram, η δημοσίευση κοινοποιήθηκε από, lihat postingan ini di instagram, sebuah kiriman dibagikan oleh, xem bài viết này trên instagram, この投稿をinstagramで見る, がシェアした投稿, instagram에서 이 게시물 보기, 님의 공유 게시물, 在 instagram 查看这篇帖子, 在 instagram 查看這則貼文, عرض هذا المنشور على instagram, تمت مشاركة منشور بواسطة, הצגת פוסט זה באינסטגרם, פוסט משותף על ידי, ดูโพสต์นี้บน instagram, โพสต์ที่แชร์โดย, इस पोस्ट को instagram पर देखें, द्वारा साझा की गई पोस्ट',
)

/** What the words for a browser and for what blocks advertisements in it begin with. */
export const BROWSER_WORDS: readonly string[] = list(
  'browser, adblock, ad-block, werbeblocker, navigateur, bloqueur, navegador, bloqueador, przeglądark, webbläsare, nettleser, tarayıcı, браузер, prohlížeč, böngésző, selain, peramban, trình duyệt, πρόγραμμα περιήγησης, مرورگر, متصفح, المتصفح, דפדפן, 浏览器, 瀏覽器, ブラウザ, 브라우저, ब्राउज़र, เบราว์เซอร์',
)

/** What opens a request to the reader. */
export const PLEASE_WORDS: readonly string[] = list(
  'please, bitte, veuillez, merci de, por favor, per favore, si prega di, gelieve, alsjeblieft, proszę, vänligen, venligst, vennligst, lütfen, пожалуйста, будь ласка, prosím, kérjük, vă rugăm, ole hyvä, παρακαλούμε, يرجى, لطفا, אנא, silakan, vui lòng, कृपया, โปรด',
)

/** What opens a sentence that calls the reader to a channel, a letter or an app of the site. */
export const INVITING_WORDS: readonly string[] = list(
  'join, follow, subscribe, sign up, download, get, receive, stay, abonnieren sie, abonniere, folgen sie, folge, folgt, melden sie, laden sie, lade, erhalten sie, bleiben sie, rejoignez, rejoignez-nous, suivez, suivez-nous, retrouvez-nous, abonnez-vous, inscrivez-vous, téléchargez, recevez, retrouvez, únete, síguenos, sigue, siga, siga-nos, seguí, sumate, suscríbete, suscribite, suscríbase, apúntate, recibe, recibí, descarga, participe, entre, inscreva-se, assine, receba, acompanhe, subscreva, junte-se, baixe, clique, iscriviti, segui, seguici, ricevi, scarica, entra, unisciti, volg, abonneer, meld, schrijf, download, ontvang, följ, prenumerera, anmäl, ladda, få, følg, tilmeld, meld, abonner, last, hent, obserwuj, dołącz, zapisz się, subskrybuj, pobierz, bądź, sledujte, odebírejte, přihlaste, stáhněte, takip edin, abone olun, katılın, подписывайтесь, подпишитесь, следите, читайте, присоединяйтесь, підписуйтесь, підпишіться, стежте, долучайтесь, kövesd, kövessen, iratkozz, iratkozzon, urmărește, urmăriți, abonează-te, abonați-vă, seuraa, tilaa, liity, ακολουθήστε, εγγραφείτε, ikuti, gabung, bergabung, theo dõi, đăng ký, तुरंत',
)

/** The channels, letters and apps that it calls to. */
export const CHANNEL_WORDS: readonly string[] = list(
  'whatsapp channel, whatsapp-kanal, whatsapp kanal, kanal auf whatsapp, kanal bei whatsapp, chaîne whatsapp, canal whatsapp, canal de whatsapp, canal no whatsapp, canal en whatsapp, canal do whatsapp, canale whatsapp, whatsapp-kanaal, whatsapp-kanal, kanał whatsapp, kanał na whatsapp, kanal na whatsapp, kanál whatsapp, channel on whatsapp, channel on telegram, canal de telegram, canal do telegram, canal no telegram, telegram-kanal, telegram channel, канал в telegram, telegram-канал, telegram-каналі, канал в whatsapp, google news, browser-push, push-nachricht, push-mitteilung, push-benachrichtigung, push notification, notifications push, notificaciones push, notifiche push, pushmeldingen, push-notiser, powiadomienia push, google nieuws, wiadomościach google, zprávy google, google haberler, our newsletter, nuestro newsletter, nuestra newsletter, nuestro boletín, nossa newsletter, a nossa newsletter, notre newsletter, la nostra newsletter, alla newsletter, unseren newsletter, onze nieuwsbrief, vårt nyhetsbrev, vores nyhedsbrev, naszego newslettera, náš newsletter, our app, nuestra app, nossa app, notre application, la nostra app, unsere app, onze app, vår app, vores app',
)

/** What stands alone above or below the name of who wrote, where another label names who took the pictures. */
export const TEXT_LABELS: readonly string[] = list('text, texte, texto, testo, tekst, teksti, szöveg, текст, metin, words, 文')

/** What stands before the tags of an article, and before the keywords of a paper, below its abstract. */
export const KEYWORD_LABELS: readonly string[] = list(
  'keywords, mots-clés, palabras clave, palavras-chave, parole chiave, słowa kluczowe, nøgleord, stikkord, ключевые слова, ключові слова, 关键词, 關鍵字, キーワード, 키워드, كلمات مفتاحية, الكلمات الدلالية, كلمات دلالية, từ khóa, klíčová slova, λέξεις κλειδιά, kulcsszavak, cuvinte cheie, avainsanat, asiasanat, کلیدواژه, کلیدواژه‌ها, מילות מפתח, คำค้น',
)

/** What stands alone above what a dish is made of. */
export const INGREDIENT_HEADINGS: readonly string[] = list(
  'ingredients, the ingredients, zutaten, die zutaten, zutatenliste, ingrédients, les ingrédients, liste des ingrédients, ingredientes, ingredienti, ingrediënten, benodigdheden, składniki, ingredienser, ingredienserna, malzemeler, malzeme, ингредиенты, інгредієнти, складники, 材料, 食材, 配料, 用料, 재료, المكونات, المقادير, مقادير, सामग्री, bahan, bahan-bahan, nguyên liệu, ingredience, suroviny, υλικά, τα υλικά, hozzávalók, ingrediente, ainekset, ainesosat, مواد لازم, מצרכים, מרכיבים, רכיבים, ส่วนผสม, วัตถุดิบ',
)

/** What stands alone above how it is made. */
export const METHOD_HEADINGS: readonly string[] = list(
  'method, instructions, directions, preparation, steps, the method, how to make it, zubereitung, die zubereitung, anleitung, so geht’s, so gehts, préparation, la préparation, étapes, recette, preparación, elaboración, instrucciones, pasos, procedimiento, modo de preparo, preparo, preparação, modo de fazer, confeção, preparazione, procedimento, bereiding, bereidingswijze, zo maak je het, przygotowanie, sposób przygotowania, wykonanie, tillagning, gör så här, instruktioner, fremgangsmåde, sådan gør du, fremgangsmåte, slik gjør du, hazırlanışı, yapılışı, hazırlanması, приготовление, способ приготовления, рецепт, приготування, спосіб приготування, 作り方, 作りかた, 做法, 步骤, 步驟, 作法, 制作方法, 만드는 법, 만들기, 조리법, طريقة التحضير, طريقة العمل, طريقة الإعداد, विधि, बनाने की विधि, cara membuat, cara memasak, langkah-langkah, cách làm, cách nấu, cách chế biến, thực hiện, postup, postup přípravy, příprava, εκτέλεση, οδηγίες, διαδικασία, elkészítés, elkészítése, mod de preparare, preparare, valmistus, ohje, valmistusohje, näin teet, طرز تهیه, روش تهیه, אופן ההכנה, הכנה, הוראות הכנה, วิธีทำ, ขั้นตอน',
)

/** How a line opens that says for how many a dish is, or how long it takes. */
export const SERVING_WORDS: readonly string[] = list(
  'serves, servings, makes, yield, prep, preparation time, cook, cooking time, total time, für, portionen, ergibt, zubereitungszeit, kochzeit, backzeit, pour, portions, temps de préparation, temps de cuisson, cuisson, para, raciones, porciones, tiempo de preparación, porções, rende, rendimento, tempo de preparo, dosi per, per, porzioni, tempo di preparazione, voor, porties, bereidingstijd, porcje, na, czas przygotowania, portioner, tillagningstid, antal, tilberedningstid, porsjoner, kişilik, porsiyon, hazırlama süresi, порций, порции, время приготовления, порцій, час приготування, 份量, 人份, 分量, 준비 시간, 분량, تكفي, عدد الحصص, परोसें, porsi, untuk, khẩu phần, porce, na porcí, doba přípravy, μερίδες, για, adag, porții, pentru, annosta, annokset, برای, מנות, כמות, สำหรับ',
)

/** What stands alone above what speaks for something in a review. */
export const PROS_HEADINGS: readonly string[] = list(
  'pros, the pros, pro, plus, upsides, what we like, what we liked, we like, the good, positives, advantages, strengths, vorteile, stärken, positiv, das gefällt, was uns gefällt, die vorteile, les plus, points forts, avantages, on aime, les points forts, on a aimé, ventajas, lo mejor, puntos fuertes, a favor, nos gusta, lo bueno, vantagens, prós, pontos fortes, pontos positivos, o melhor, gostámos, gostamos, vantaggi, punti di forza, i pro, ci piace, cosa ci piace, voordelen, pluspunten, plussen, sterke punten, zalety, plusy, fördelar, bra, fordele, godt, fordeler, pluss, artıları, artılar, avantajlar, плюсы, достоинства, преимущества, плюси, переваги, 优点, 優點, 良い点, 良いところ, 長所, メリット, 장점, المزايا, الإيجابيات, المميزات, खूबियां, फायदे, kelebihan, ưu điểm, výhody, klady, πλεονεκτήματα, τα θετικά, θετικά, előnyök, pozitívumok, avantaje, plusuri, puncte forte, hyvää, plussat, hyvät puolet, مزایا, نقاط قوت, יתרונות, בעד, ข้อดี, จุดเด่น',
)

/** The same of what speaks against it. */
export const CONS_HEADINGS: readonly string[] = list(
  'cons, the cons, contra, minus, downsides, what we don’t like, what we didn’t like, we don’t like, the bad, negatives, disadvantages, weaknesses, nachteile, schwächen, negativ, das gefällt nicht, kontra, was uns nicht gefällt, die nachteile, les moins, points faibles, inconvénients, on aime moins, on n’aime pas, les points faibles, on a moins aimé, desventajas, lo peor, puntos débiles, en contra, no nos gusta, lo malo, desvantagens, contras, pontos fracos, pontos negativos, o pior, não gostámos, não gostamos, svantaggi, punti deboli, contro, i contro, non ci piace, cosa non ci piace, nadelen, minpunten, minnen, zwakke punten, wady, minusy, nackdelar, dåligt, mindre bra, ulemper, skidt, minus, eksileri, eksiler, dezavantajlar, минусы, недостатки, мінуси, недоліки, 缺点, 缺點, 悪い点, 気になる点, 短所, デメリット, 단점, العيوب, السلبيات, कमियां, नुकसान, kekurangan, nhược điểm, nevýhody, zápory, μειονεκτήματα, τα αρνητικά, αρνητικά, hátrányok, negatívumok, dezavantaje, minusuri, puncte slabe, huonoa, miinukset, huonot puolet, معایب, نقاط ضعف, חסרונות, נגד, ข้อเสีย, จุดด้อย',
)

/** What stands alone above the end of a review. */
export const VERDICT_HEADINGS: readonly string[] = list(
  'verdict, the verdict, our verdict, bottom line, the bottom line, conclusion, should you buy it, fazit, unser fazit, urteil, notre verdict, notre avis, le verdict, bilan, veredicto, conclusión, conclusiones, veredito, conclusão, verdetto, conclusioni, il verdetto, conclusie, oordeel, ons oordeel, werdykt, podsumowanie, omdöme, slutsats, konklusion, dom, konklusjon, vår dom, sonuç, karar, вердикт, вывод, выводы, итог, висновок, підсумок, 总结, 總結, 结论, 結論, まとめ, 総評, 총평, 결론, الخلاصة, الحكم, निष्कर्ष, kesimpulan, kết luận, závěr, verdikt, συμπέρασμα, ετυμηγορία, összegzés, verdikt, concluzie, verdict, tuomio, yhteenveto, جمع‌بندی, نتیجه‌گیری, סיכום, שורה תחתונה, สรุป',
)
