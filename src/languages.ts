// All that is known of each language, as words. Month and weekday names are not here: they come from Intl.
// Words are written in lower case, as they stand in a text; a phrase is words parted by one space.

/** What a word or phrase of a page is about. */
export type Family =
  /** Opens a byline. */
  | 'by'
  /** Joins two names. */
  | 'and'
  /** A person's part in the paper: editor, correspondent. */
  | 'post'
  /** Opens the name of a person who is not the author: who edited, reviewed, checked or translated. */
  | 'editing'
  /** Opens the credit of a picture. */
  | 'photo'
  | 'published'
  | 'updated'
  /** "4 min read". */
  | 'readingTime'
  | 'share'
  | 'subscribe'
  | 'readMore'
  | 'related'
  | 'comments'
  | 'cookies'
  | 'legal'
  | 'navigation'
  | 'advertisement'
  | 'tags'
  /** Opens the address that the page was read from. */
  | 'source'

export type Language = {
  /** BCP 47 */
  readonly code: string
  /**
   * Words that running text of the language is full of and that of others is not; languages that are much alike share some, so that neither
   * is taken for the other. None where the script or the trigrams tell the language.
   */
  readonly grammar: readonly string[]
  /** Words that names often begin with: common given names, and common family names where these stand first. */
  readonly givenNames: readonly string[]
  /** Small words inside names: `van`, `de la`. */
  readonly particles: readonly string[]
  /** Words before a name that are no part of it: `Dr`, `Frau`. */
  readonly titles: readonly string[]
  /** Words in the names of papers and stations. */
  readonly papers: readonly string[]
  /** Words that make a capitalised phrase the name of a firm or an office. */
  readonly offices: readonly string[]
  /** Words that are no part of any name, though bylines have them in capitals. */
  readonly notNames: readonly string[]
  /** Words of the page around an image, not of its caption; the figure 1 stands for any number. */
  readonly furniture: readonly string[]
  /** Words that a scraper or a reader writes before the headline, with a colon. */
  readonly headlineLabels: readonly string[]
  /** Where somebody stands in a picture, or what kind of picture it is, as a caption says it in brackets or between commas: "Mara Quill (left)". */
  readonly sides: readonly string[]
  /** The word that every "3 days ago" has, to know the language of such a time by; Intl has all the rest. */
  readonly ago?: string
  /** The words for one before a unit, parted by bars, where a page writes "vor einer Stunde" and Intl "vor 1 Stunde". */
  readonly one?: string
  /** Words for today and yesterday beside those of Intl. */
  readonly otherDays?: readonly [today: string, yesterday: string]
  readonly words: Readonly<Record<Family, readonly string[]>>
}

/** Words parted by a comma and a space. */
export const list = (text: string): readonly string[] => text.split(', ')
/** Greek in capitals, as of buttons, has no accents. */
const greek = (text: string): readonly string[] => [...new Set([...list(text), ...list(withoutAccents(text))])]
const withoutAccents = (text: string): string => text.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')

export const LANGUAGES: readonly Language[] = [
  {
    code: 'en',
    grammar: list(
      'the, of, and, to, in, is, that, for, was, with, on, are, as, by, this, have, from, at, be, has, it, which, their, they, its, been',
    ),
    givenNames: list(
      'james, john, robert, michael, william, david, richard, joseph, thomas, charles, christopher, daniel, matthew, anthony, mark, donald, don, steven, paul, andrew, joshua, kenneth, kevin, brian, george, timothy, ronald, edward, jason, jeffrey, ryan, jacob, gary, nicholas, eric, jonathan, stephen, larry, justin, scott, brandon, benjamin, samuel, gregory, alexander, patrick, frank, raymond, jack, dennis, jerry, tyler, aaron, jose, adam, nathan, henry, zachary, douglas, peter, kyle, noah, ethan, jeremy, christian, walter, keith, austin, roger, terry, sean, gerald, carl, dylan, harold, jordan, jesse, bryan, lawrence, arthur, gabriel, bruce, logan, billy, joe, alan, juan, elijah, willie, albert, wayne, randy, vincent, liam, russell, bobby, philip, phillip, bradley, harry, oliver, leo, oscar, theo, lewis, callum, graham, simon, ian, neil, stuart, craig, derek, duncan, ross, gavin, colin, hugh, nigel, trevor, martin, barry, rory, ewan, owen, rhys, dean, lee, luke, max, sam, tom, tim, ben, dan, dave, mike, matt, nick, chris, steve, jim, jeff, greg, rob, bob, bill, ted, alex, drew, josh, jon, tony, andy, pete, phil, ken, ron, ray, geoff, glenn, doug, brad, chad, kurt, curtis, marcus, travis, shane, dustin, corey, seth, evan, cody, brett, mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, sandra, margaret, ashley, kimberly, emily, donna, michelle, carol, amanda, melissa, deborah, stephanie, rebecca, sharon, laura, cynthia, dorothy, amy, kathleen, angela, shirley, emma, brenda, pamela, nicole, anna, samantha, katherine, christine, debra, rachel, carolyn, janet, maria, olivia, heather, helen, catherine, diane, julie, victoria, joyce, lauren, kelly, christina, ruth, joan, virginia, judith, evelyn, hannah, andrea, megan, cheryl, jacqueline, madison, teresa, abigail, sophia, martha, sara, gloria, janice, kathryn, ann, isabella, judy, charlotte, julia, grace, amber, alice, jean, denise, frances, danielle, marilyn, natalie, beverly, diana, brittany, theresa, kayla, alexis, doris, lori, tiffany, claire, fiona, gemma, kirsty, zoe, chloe, lucy, ellie, holly, jade, sophie, leah, molly, poppy, daisy, rosie, georgia, eleanor, harriet, imogen, beth, kate, katie, jenny, jen, liz, sue, jo, jane, anne, alison, allison, erin, erica, kristen, kristin, tara, wendy, tracy, stacy, dana, dawn, robin, robyn, gail, paula, carla, vanessa, monica, bridget, caitlin, kaitlin, shannon, colleen, maureen, sheila, naomi, miriam, esther, abby, amelia, ava, mia, ella, lily, hazel, stella, nora, ivy, ruby, penelope, audrey, brooke, paige, morgan, taylor, whitney, lindsay, lindsey, mackenzie, courtney, jasmine, kendra, krista, marissa, miranda, meredith, bethany, cassandra, veronica, yvonne, yolanda, jill, jodi, joanna, joanne, josephine, june, kara, kerry, kim, lorraine, lynn, margot, marie, melanie, mindy, rhonda, roxanne, sally, sherry, shelby, sierra, sonia, sonya, tamara, tanya, tina, toni, valerie, vicky, violet, will, zach, nate, jake, abe, gus, hank, ezra, isaac, levi, caleb, mason, aidan, connor, declan, jonah, ned, edda, freya, orla, niamh, siobhan, aoife, cormac, eoin, sinead, ciara, bronwyn, dilys, gareth, huw, angus, hamish, fergus, iona, mabel, edith, winifred, rupert, giles, silas, barnaby, tabitha, priscilla, wilfred, clive, reggie, alfie, archie, freddie, hattie, millie, tilly, eliza, eloise, tilda, xenia, yara, finn, spencer, grant, reid, blake, clayton, dale, darren, darryl, duane, earl, eddie, edwin, ernest, eugene, felix, floyd, francis, fred, frederick, garrett, gene, gilbert, glen, gordon, guy, harvey, herbert, howard, hunter, irving, ivan, jared, jay, joel, johnny, julian, karl, kirk, kris, lance, leon, leonard, leroy, leslie, lloyd, lonnie, louis, lyle, malcolm, marvin, maurice, melvin, micah, milton, mitchell, morris, nathaniel, neal, norman, otis, perry, preston, quentin, ralph, randall, reginald, rick, ricky, rodney, roland, roy, rudy, rufus, russ, sidney, stanley, theodore, toby, todd, troy, vernon, victor, wade, warren, wesley, zane, aisha, ahmed, ali, amir, arjun, deepak, fatima, hamza, ibrahim, imran, kumar, mohamed, mohammed, muhammad, neha, omar, priya, rahul, raj, rajesh, ravi, sanjay, sunil, vijay, vikram, anil, anita, ankit, ashish, sandeep, suresh, sunita, pooja, yuki, hiroshi, kenji, takashi, wei, ming, jing, mei, hui, jun, min, chen, li',
    ),
    particles: list('st, st., ap, mac, san, santa'),
    titles: list(
      'our, dr, prof, professor, sir, dame, mr, mrs, ms, miss, rev, hon, sgt, capt, lt, cpl, councillor, cllr, alderman, senator, mayor, rabbi, archbishop, reverend, cmdr, ambassador, emeritus, emerita',
    ),
    papers: list(
      'times, post, ledger, herald, tribune, gazette, journal, magazine, news, press, tv, radio, online, daily, weekly, today, mirror, telegraph, guardian, chronicle, examiner, courier, mail, star, sun, observer, independent, standard, mercury, digest',
    ),
    offices: list(
      'review, media, group, inc, llc, ltd, co, corp, corporation, company, university, institute, college, school, department, ministry, agency, association, foundation, network, service, services, studio, studios, digital, blog, team, staff, center, centre, council, committee, office, bank, club, society, union, international, report, world, desk, newsroom, editor, editors, contributor, contributors',
    ),
    notNames: list(
      'the, staff, our, news, team, editorial, editor, editors, desk, bureau, newsroom, admin, guest, contributor, contributing, press, release, sponsored, share, home, menu, read, more, click, follow, subscribe, posted, published, updated, monday, tuesday, wednesday, thursday, friday, saturday, sunday, comments, comment, photos, photo, video, numbers, decided, filed, argued, submitted, issued, adopted, dated, delivered, amended, approved, received, accepted, today, yesterday, author, authors, written, uncategorized, in, on, at, for, with, from, about, how, what, why, when, who, your, you, we, best, top, new, all, view, see, last, first, this, that, these, its, is, are, was, to, by, of, not, no, it, if, as, or, an, a, us, my, get, key, faq, and, but, update, letters, local, government, environment, affairs, politics, business, sports, expert, experts, reviewer, reviewers, marketing, frequently, questions, newsletter, contact, facebook, instagram, youtube, whatsapp, linkedin, pinterest, github, discord, google, website, websites, guide, guides, search, related, tips, software, policy, information, privacy, now, icon, icons, health, design, designs, content, national, article, articles, feature, featured, states, resources, resource, program, programs, programme, cookie, cookies, reviews, planning, links, linked, app, apps, request, management, learning, training, open, full, explore, download, downloads, development, seo, premium, podcast, podcasts, next, previous, join, intelligence, future, easy, code, coding, trends, topics, topic, solution, solutions, show, product, products, print, mobile, hub, education, course, courses, coaching, cleaning, brands, virtual, videos, tool, tools, student, students, project, projects, popular, plan, plans, partners, language, languages, insight, insights, hours, event, events, energy, disclosure, disclosures, culture, career, careers, connected, submit, statement, site, schedule, quality, performance, optimization, notice, insurance, info, forum, employee, employees, electric, cybersecurity, commons, checklist, campus, buying, budget, understanding, strategy, strategies, status, standards, spotlight, safety, rating, ratings, practice, portal, pdf, maintenance, login, location, locations, limited, leadership, index, fitness, database, customer, customers, companies, client, clients, button, awards, artificial, application, applications, analytics, analysis, alert, alerts, advertising, access, tweet, tutoring, timeline, techniques, system, systems, suite, subscription, subscriptions, source, sources, series, secure, replacement, remote, relocation, recipes, recipe, protection, programming, profile, profiles, plumbing, patient, patients, original, notes, newsletters, navigation, models, message, messages, library, knowledge, kingdom, issues, investment, investments, installation, ideas, how-to, guidelines, gardening, facts, experience, essential, essentials, engineering, engagement, edition, donate, diy, coverage, correction, corrections, consumer, compliance, commerce, commercial, businesses, browse, settings, picture, pictures, image, images, bio, gallery, feedback, faqs, ergonomic, embedded, details, computing, catalog, calendar, benefits, basics, affordable, affiliate, advice, accessories, additional, advanced, liability, text, summary, features, originally, bookmarks, views, summit, results, providers, introduction, certificate, infrastructure, wellness, nutrition, webinars, webinar, upgrade, account, accounts, register, transcript, disclaimer, free, review, shop, twitter, tiktok, reddit, netflix, microsoft, try, machine, daily, weight, final, work, watch, url, tv, tax, range, private, other, big, american, year, years, visit, universal, time, talk, station, start, started, size, simple, set, running, record, middle, maker, level, laser, high, hello, floor, film, fact, credit, choice, chat, chart, books, board, award, average, authority, audio, always, yellow, windows, wedding, weddings, user, up, trial, tour, tours, title, tiny, thoughts, thought, test, tests, testing, tested, sustainable, surgery, studies, study, strength, stream, steps, stats, statistics, startup, sourdough, smarter, simulator, select, second, rewards, repair, removal, reasons, ratio, publications, public, promo, professionals, problem, posts, points, package, outdoor, number, nine, movies, moves, modern, minute, minutes, mindful, medicine, medical, matters, mail, lists, life, learn, learned, leaders, layout, latest, later, integration, independent, illustration, hour, hire, hide, happy, ground, graphic, getting, general, game, games, front, food, find, fashion, family, exploring, enabled, email, e-mail, dream, developer, creative, core, control, consulting, collective, classic, class, classes, checked, building, bike, area, amazon, again, after, technology, technologies, translation, table, tag, tags, train, trade, total, things, stuff, stress, supply, spaces, sleeping, skip, signup, scientific, scholarship, saving, save, sample, safe, run, rules, rolling, revenue, return, resume, restaurant, resolution, residential, requirements, reporting, rentals, released, registration, registered, recommended, recommendations, recap, quotes, prompts, promotion, processing, primary, powered, please, platform, plastic, pickup, phone, pay, past, pages, over, out, options, opportunities, old, offers, need, named, myths, must, monitor, memory, meeting, meditation, measured, meal, mattress, material, map, maps, managing, log-in, living, like, lifting, legal, left, lead, landing, kids, keyword, just, items, investigation, interviews, interactions, inquiries, idea, hybrid, hot, holidays, highlights, hi, here, header, hands-on, hair, hacks, gym, groups, goals, generative, generation, generate, gameplay, footer, flight, fit, finder, fiction, festival, feed, federal, favorites, favorite, faculty, extension, explorer, example, exam, evidence, everyday, essays, essay, error, equality, entertainment, enterprise, engine, electronics, electrical, due, drip, drink, domain, doing, diversity, district, distance, disease, discover, diabetes, desktop, designer, deployment, demo, delivery, degree, decor, days, cyber, crisis, covid, cover, country, countries, cost, costs, corner, configuration, conference, conditions, compare, comfort, color, choose, chocolate, childhood, challenge, centralized, celebrity, caption, cards, camera, cameras, cake, butter, build, builds, brief, boxes, boost, blvd, blogs, beyond, better, benchmarks, behavioral, basic, based, baking, background, athlete, assessment, archive, archives, appliances, api, ahead, advisors, advertise, adventure, admission, admissions, active, act, prices, weekly, music, month, months, copyright, terms, service, services, rights, reserved, modal, banner, cart, checkout, wishlist, sign, log, loading, listen, add, bookmark, digital',
    ),
    furniture: list(
      'slide 1 of 1, view image in fullscreen, press enter or click to view image in full size, open image in fullscreen, view 1 images, view gallery, click to enlarge, enlarge image, enlarge, image caption, open in gallery, hide caption, toggle caption, expand, zoom, image 1 of 1, image 1, photo 1 of 1, 1 of 1, 1/1, purchase licensing rights, opens in new tab, opens new tab, buy this photo, opens in a new tab, tap to enlarge, click image to enlarge, click on image to enlarge, view larger image, view full screen, view fullscreen, open image in modal, show caption, close image, open image gallery, open gallery, open the image gallery',
    ),
    headlineLabels: list('title, headline, subject'),
    sides: list(
      'left, right, centre, center, middle, top, bottom, above, below, inset, pictured, seen here, foreground, background, file, file photo, file image, stock image',
    ),
    words: {
      by: list(
        'from our correspondent, as told to, by, written by, words by, words, posted by, post by, story by, text by, report by, reported by, reporting by, author, authors, article by, article written by, published by, contributed by, created by, view all posts by, all posts by, about the author, about the authors, meet the author, contributor, contributors, an interview by, a commentary by, guest post by, guest column by, opinion by, analysis by, exclusive by, review by, column by, commentary by, essay by, a guest post by, this is a guest post by, interviewed by, hosted by',
      ),
      and: list('and, with, &'),
      post: list(
        'editor, reporter, correspondent, writer, columnist, staff, contributor, journalist, producer, analyst, editorial, newsroom, bureau, chief, deputy, senior, special, digital, freelance, commentator, critic, guest, associate, assistant, author, ceo, founder, director, manager, professor, researcher, specialist, team',
      ),
      editing: list(
        'edited by, edited, editing by, editor, reviewed by, medically reviewed by, fact checked by, fact-checked by, fact check by, checked by, verified by, approved by, translated by, translation by, compiled by, produced by, curated by, presented by, sponsored by, illustrated by, narrated by, hosted by, photographed by, photographs by, photography by, photos by, visualizations by, find articles by, photographs, translated from the original by, additional reporting by',
      ),
      photo: list(
        'photo, photos, photograph, photographs, photography, picture, image, images, illustration, credit, photo credit, image credit, picture credit, image source, photo by, photos by, image by, photograph by, photography by, courtesy, file photo, file photograph, screenshot, screengrab, graphic, handout, pictures, credits',
      ),
      published: list(
        'published, posted, first published, publish date, date, published on, posted on, created, issued, release date, originally published, published at, added, filed, written on, date published, start date',
      ),
      updated: list(
        'updated, last updated, modified, last modified, last update, update, edited, last edited, updated on, revised, last reviewed, reviewed, updated at, date modified, date updated, modified on, amended, corrected, corrected on',
      ),
      readingTime: list(
        'min read, minute read, minutes read, mins read, reading time, read time, minutes to read, minutes reading, estimated read',
      ),
      share: list(
        'share, share this, share on, share this article, share this story, share article, tweet, pin it, print, email, e-mail, copy link, link copied, bookmark, save, save for later, follow us, follow us on, send, like, likes, shares, tweet this, share via, print this, email this, print article, text size, listen, listen to this article, preferred source, preferred source on google, add us on google',
      ),
      subscribe: list(
        'subscribe, subscribe now, subscription, newsletter, newsletters, sign up, sign in, log in, login, register, create account, your email, email address, free trial, subscriber, subscribers, my account, unsubscribe, inbox, join us, become a member, support us, donate, already a subscriber, account, log out, sign out, enter your email, get started, member, membership',
      ),
      readMore: list(
        'read more, continue reading, read also, also read, see also, read next, more on this, learn more, show more, load more, view more, see more, find out more, view all, see all, keep reading, more info, read full, read the full, full story, click here, watch, view gallery, show all, more details, don’t miss, related article, related story',
      ),
      related: list(
        'related, related articles, related stories, related posts, related content, related news, recommended, recommended for you, most read, most popular, popular, latest, latest news, latest stories, trending, trending now, more from, more stories, you might also like, you may also like, you might like, more news, top stories, recent posts, popular posts, editors’ picks, editor’s picks, similar articles, up next, up next, what to read next, in other news, more in, more like this, around the web, from the web, promoted stories, best of, recent articles, latest articles, latest posts, featured, featured posts, previous post, next post, previous article, next article, further reading, other articles, more articles',
      ),
      comments: list(
        'comment, comments, leave a comment, leave a reply, post a comment, post comment, add comment, no comments, reply, replies, view comments, join the conversation, your email address will not be published, required fields are marked, add a comment, write a comment, show comments, report comment, cancel reply, join the discussion, read comments, upvote, moderated, moderation, trackback, trackbacks, pingback',
      ),
      cookies: list(
        'cookie, cookies, cookie policy, cookie settings, accept all, reject all, accept cookies, manage preferences, consent, privacy settings, third-party cookies, we use cookies, our partners, legitimate interest, privacy preferences',
      ),
      legal: list(
        'all rights reserved, terms of use, terms of service, terms and conditions, terms & conditions, privacy policy, privacy, copyright, disclaimer, terms, trademark, trademarks, registered trademark, licensed under, do not sell my personal information, accessibility, may not be reproduced, powered by, sitemap, privacy notice, gdpr, not be published broadcast, registered in, editorial policy, code of conduct, corrections, proudly powered by',
      ),
      navigation: list(
        'menu, home, search, skip to content, skip to main content, contact, contact us, about, about us, back to top, next, previous, close, site map, careers, jobs, help, faq, main navigation, toggle navigation, breadcrumb, open menu, close menu, toggle menu, advertise, advertise with us, rss, podcasts, podcast, video, videos, opinion, sports, business, politics, entertainment, lifestyle, weather, obituaries, classifieds, shop, store, blog, news, events, support, resources, products, services, solutions, pricing, download, downloads, press, media, company, team, language, select language, skip navigation, loading, go to, back, page not found, mission, our team, our story, press release, careers, partners, documentation, docs, cart, checkout, wishlist, buttons, button, main menu, play, pause, mute, fullscreen, slideshow, gallery, submit, cancel, filter, sort by, archives, archive, categories, site index, customer service, follow, following',
      ),
      advertisement: list(
        'advertisement, advertisements, sponsored, sponsor message, sponsored message, message from our sponsor, advertising, ad, ads, promoted, sponsored content, paid content, ad feedback, scroll to continue, story continues below, continue below, article continues below, partner content, affiliate, affiliate links, affiliate commission, ad choices, remove ads, article continues after, article continues',
      ),
      tags: list(
        'tags, tag, topics, topic, categories, category, filed under, keywords, posted in, tagged, more about, filed to, labels, tagged with, explore more, in this article, table of contents, contents, jump to',
      ),
      source: list(
        'original url, url, source, source url, original article, original source, link, permalink, retrieved from, read the original, read the original article, original link, canonical url, article url, view original, originally published at, available at, via, from, this article was printed from, this page was printed from, this story was printed from, article printed from, see this story online at, see this article online at, read this story online at, read this article online at, view this story online at, view this article online at, print url, this story can be found at, story url, web link, find this article at, this article can be found at, this article was saved from, url of this article, address of this article, link to this article, link to article, article link, article address',
      ),
    },
  },
  {
    code: 'de',
    grammar: list(
      'der, die, das, und, ist, nicht, mit, von, auf, für, den, dem, ein, eine, sich, auch, wird, im, zu, des, als, bei, aus, nach, hat, einen, werden',
    ),
    givenNames: list(
      'hans, peter, klaus, jürgen, wolfgang, günter, horst, heinz, dieter, manfred, uwe, bernd, frank, stefan, thomas, andreas, michael, christian, martin, matthias, markus, alexander, jan, tobias, daniel, sebastian, florian, philipp, felix, lukas, jonas, maximilian, moritz, niklas, tim, leon, paul, fabian, dominik, benjamin, simon, julian, kevin, dennis, patrick, marcel, sven, jens, lars, kai, olaf, torsten, thorsten, dirk, holger, ralf, rolf, volker, werner, helmut, gerhard, karl, karl-heinz, walter, herbert, heinrich, friedrich, wilhelm, otto, ernst, kurt, georg, johannes, johann, josef, franz, anton, ludwig, konrad, ulrich, rainer, reiner, norbert, axel, armin, christoph, detlef, eberhard, eckhard, ekkehard, gregor, hannes, harald, hartmut, heiko, heiner, henning, hendrik, hermann, hubert, ingo, jakob, joachim, jochen, jörg, jost, kilian, lothar, lutz, malte, marc, marco, mario, max, nico, nils, oliver, oskar, raphael, reinhard, reinhold, richard, robert, roland, roman, rudolf, rüdiger, siegfried, steffen, till, timo, tilman, udo, urs, valentin, veit, viktor, vincent, wolf, anna, maria, ursula, monika, petra, sabine, renate, karin, brigitte, helga, gisela, ingrid, elisabeth, christa, andrea, gabriele, susanne, claudia, birgit, heike, stefanie, nicole, martina, angelika, angela, barbara, christine, christina, katharina, julia, lena, laura, sarah, lisa, sandra, anja, nadine, kathrin, katrin, tanja, melanie, silke, simone, ulrike, ute, kerstin, heidi, doris, marion, anke, antje, astrid, beate, bettina, carolin, caroline, charlotte, clara, cornelia, dagmar, daniela, elke, ellen, emma, eva, franziska, friederike, gerda, gudrun, hanna, hannah, hannelore, hildegard, ilse, inge, ines, irene, iris, isabel, isabelle, jana, jasmin, jessica, johanna, judith, jutta, kirsten, kristina, lea, leonie, luisa, manuela, margarete, margit, mareike, marie, marlene, martha, mia, michaela, miriam, nadja, natalie, nele, nina, nora, patricia, pia, regina, rita, rosemarie, ruth, sabrina, sonja, sophia, sophie, steffi, svenja, sybille, sylvia, tamara, tatjana, teresa, theresa, tina, verena, veronika, vera, yvonne, swantje, ulla',
    ),
    particles: list('von, zu, zur, zum, der, den, und'),
    titles: list(
      'dr. med, dr. phil, dr. iur, dr. rer. nat, unser, unsere, herr, frau, dipl, ing, mag, doktor, unserem, unserer, stadtrat, stadträtin, bürgermeister, bürgermeisterin, pfarrer, pfarrerin, pastorin, bischof, bischöfin, doktorin, staatsrat',
    ),
    papers: list('zeitung, nachrichten, anzeiger, rundschau, kurier, blatt, tageblatt'),
    offices: list('gmbh, ag, universität, institut, agentur, verlag, redaktion'),
    notNames: list(
      'redaktion, kreis, landkreis, gemeinde, bezirk, ressort, lokales, lokale, nachrichten, aktuelles, politik, wirtschaft, kultur, sport, über, ein, eine, kommentar, kommentare, kontakt, aktuelle, unsere, unser, alle, thema, themen, neue, neuer, neues, teilen, meldungen, mein, meine, medien, magazin, jahre, ihre, beste, besten, übersicht, verwandte, informationen, startseite, suche, verwendung, weiterführende, weitere, zurück, erneuerbare, energie, digitale, zugang, woche, wissenschaft, unternehmen, tipps, tagung, telefon, soziale, spiele, seiten, pressemitteilung, pressemitteilungen, notwendige, neuigkeiten, neueste, menschen, letzte, kostenlos, kostenlose, kostenloser, inhalte, inhalt, hinweis, hinweise, galerie, fragen, bereich, allgemeine, allgemeines, beiträge, beitrag, grüße, hallo, ort, datum, wortlaut, anmelden, abonnieren, mehr, lesen, diese, dieser, dieses, bilder, fotos, foto, symbolbild, gutscheine, günstige, gesellschaft, gesundheitliche, ergebnis, ergebnisse, entwicklung, elektronische, dokumentation, deine, besondere, banken, ausdrucken, antworten, akademie, nächster, vorheriger, nein, kopieren, karte, ideen, mediadaten, öffentlicher, zwischen, zitat, verlosung, verein, verschiedene, uhrzeit, technische, tabelle, stellenmarkt, ratgeber, geburtstag, frauen, männer, finden, chemie, zivilgesellschaft, wohngebäude, leistungen, angebote, termine, veranstaltungen, gewerkschaft, werkliste, umwelt, übersetzung, lektorat, vor, seite, autoren, texte, nachricht, einleitung, druckansicht, faszination, drucken, merken, hauptinhalt, bild, daten, für, auf, nach, bei, oder, auch, noch, artikel, anhören, vorlesen, speichern, hören, folgen',
    ),
    furniture: list(
      'bild 1 von 1, bild vergrößern, bild in neuem fenster öffnen, vergrößern, vergrößern des bildes, foto vergrößern, großansicht öffnen, detailansicht öffnen, bild in lightbox öffnen, in lightbox öffnen, bild im vollbild öffnen, vollbild, bild anzeigen, 1 von 1, bild in originalgröße anzeigen, zum vergrößern klicken, zum vergrößern anklicken, zum vergrößern bitte klicken, zum vergrößern auf das bild klicken, bild öffnen, in vollbild öffnen, im vollbild öffnen, im vollbild anzeigen, bildergalerie öffnen, galerie öffnen, bild schließen, bild in detailansicht öffnen, foto 1 von 1, bild 1/1, foto 1/1',
    ),
    headlineLabels: list('titel, überschrift, schlagzeile, betreff'),
    sides: list('links, rechts, mitte, l, r, m, li, re, vorn, hinten, oben, unten, archivbild, archivfoto, symbolbild, symbolfoto'),
    ago: 'vor',
    one: 'einer|einem|ein',
    words: {
      by: list(
        'ein bericht von, ein essay von, ein text von, eine glosse von, eine rezension von, ein porträt von, bericht von, rezension von, analyse von, reportage von, von, ein gastbeitrag von, eine analyse von, ein kommentar von, ein interview von, eine kolumne von, kolumne von, eine reportage von, autor, autorin, autoren, text von, text, verfasst von, geschrieben von, veröffentlicht von, ein beitrag von, ein artikel von, über den autor, über die autorin, erstellt von, geposted von, kommentar von, gastbeitrag von, essay von, interview von, das interview führte, das gespräch führte, protokoll von, aufgezeichnet von, notiert von, protokolliert von, ein gastartikel von, gastartikel von, gastkommentar von',
      ),
      and: list('und, sowie, mit'),
      post: list(
        'redakteur, redakteurin, redaktor, redaktorin, korrespondent, korrespondentin, reporter, reporterin, redaktion, chefredakteur, autor, autorin, journalist, journalistin, kolumnist, kolumnistin, volontär, leiter, leiterin, chefredakteurin, mitarbeiter, stellvertretender, korrespondenten, mitarbeiterin',
      ),
      editing: list(
        'bearbeitet von, redigiert von, übersetzt von, übersetzung, geprüft von, medizinisch geprüft von, fachlich geprüft von, fotos von, fotografiert von, illustriert von, lektorat, redaktion, redaktionelle bearbeitung',
      ),
      photo: list(
        'foto, fotos, bild, bilder, grafik, illustration, bildquelle, fotoquelle, fotografie, archivfoto, symbolbild, symbolfoto, bildnachweis, archivbild, abbildung, bildrechte, fotograf',
      ),
      published: list(
        'erstveröffentlichung, veröffentlicht, veröffentlicht am, erstellt, erstellt am, erschienen, publiziert, stand, datum, erschienen am, geschrieben am, eingestellt am, erschienen in, erschienen im, veröffentlicht im, beginndatum, startdatum, eröffnet am',
      ),
      updated: list(
        'überarbeitet, überarbeitet am, aktualisiert, aktualisiert am, zuletzt aktualisiert, update, letzte änderung, zuletzt geändert, geändert, bearbeitet, letzte aktualisierung, korrigiert am',
      ),
      readingTime: list('min lesezeit, lesezeit, minuten lesezeit, lesedauer, min. lesezeit, min., minuten'),
      share: list(
        'teilen, artikel teilen, drucken, merken, weiterleiten, twittern, per e-mail, link kopieren, link kopiert, empfehlen, folgen sie uns, auf facebook teilen, mailen, gefällt mir, beitrag teilen, vorlesen, anhören, artikel drucken, folgen, versenden, feedback, bevorzugte quelle, als bevorzugte quelle',
      ),
      subscribe: list(
        'abonnieren, abo, anmelden, registrieren, einloggen, login, newsletter, jetzt abonnieren, abonnement, mein konto, abmelden, kostenlos testen, konto, e-mail-adresse, abonnenten, jetzt testen, mitglied werden, spenden, jetzt anmelden, aboservice, passwort, benutzername, digitalabo, probeabo',
      ),
      readMore: list(
        'mehr lesen, weiterlesen, lesen sie auch, mehr dazu, lesen sie mehr, mehr erfahren, zum artikel, mehr anzeigen, siehe auch, auch interessant, mehr zum thema, alle anzeigen, mehr, hier klicken, jetzt lesen, weitere informationen, lesen sie hier, mehr infos, weitere, lies auch, zur startseite, alle artikel, bildergalerie, fotostrecke, zur bildergalerie, zur fotostrecke, bilderstrecke',
      ),
      related: list(
        'verwandte artikel, ähnliche artikel, das könnte sie auch interessieren, meistgelesen, meist gelesen, meistgelesene artikel, empfehlungen, neueste, neueste artikel, weitere artikel, top-themen, aktuelle nachrichten, weitere beiträge, weitere themen, beliebt, beliebteste, ähnliche beiträge, letzte beiträge, neueste beiträge, vorheriger beitrag, nächster beitrag, vorheriger artikel, nächster artikel, aus dem ressort, zum thema, topthemen, auch interessant, mehr aus, aktuelle beiträge, das könnte dich auch interessieren, passend dazu, neueste kommentare',
      ),
      comments: list(
        'um zu kommentieren, kommentar, kommentare, kommentieren, kommentar schreiben, kommentar verfassen, schreibe einen kommentar, antworten, keine kommentare, leserkommentare, diskutieren, deine e-mail-adresse wird nicht veröffentlicht, erforderliche felder sind mit, kommentar abgeben, antwort, hinterlasse eine antwort, beitrag melden, kommentar hinterlassen, kommentar absenden, netiquette, leserbrief, antwort abbrechen, hinterlasse einen kommentar',
      ),
      cookies: list(
        'cookies, cookie-einstellungen, akzeptieren, alle akzeptieren, einwilligung, datenschutzeinstellungen, zustimmen, ablehnen, cookie, einstellungen, verwendet cookies',
      ),
      legal: list(
        'alle rechte vorbehalten, datenschutz, datenschutzerklärung, impressum, agb, nutzungsbedingungen, barrierefreiheit, haftungsausschluss, urheberrecht, cookie-richtlinie, widerruf, allgemeine geschäftsbedingungen, privatsphäre',
      ),
      navigation: list(
        'menü, startseite, suche, suchen, kontakt, über uns, zum inhalt springen, zum inhalt, nach oben, weiter, zurück, schließen, hilfe, karriere, hauptmenü, navigation, wetter, wirtschaft, politik, sport, kultur, panorama, wissen, reise, digital, gesellschaft, mediathek, podcast, podcasts, veranstaltungen, termine, aktuelles, mediadaten, werben, stellenmarkt, anzeigen, shop, service, regional, unternehmen, home, themen, e-paper, meinung, nachrichten, gesundheit, inhaltsverzeichnis, übersicht, archiv, sitemap, produkte, blog, presse, team, sprache, auswählen, zum hauptinhalt, direkt zum inhalt',
      ),
      advertisement: list(
        'anzeige, werbung, gesponsert, sponsored, weiter nach der anzeige, der artikel wird nach der anzeige fortgesetzt, artikel wird nach der anzeige fortgesetzt, weiterlesen nach der anzeige, weiter geht es nach der anzeige, affiliate-link, partnerangebot, provision, anzeigen',
      ),
      tags: list(
        'schlagwörter, themen, tags, kategorien, kategorie, stichworte, schlagworte, abgelegt unter, verschlagwortet mit, thema, veröffentlicht in',
      ),
      source: list(
        'quelle, original, originalartikel, originaladresse, link, url, permalink, abgerufen von, kurzlink, link zum artikel, originallink, url dieses artikels, url des artikels, link zu diesem artikel, adresse dieses artikels, adresse des artikels, artikel-url, artikellink, dieser artikel ist erschienen unter, dieser beitrag ist erschienen unter, dieser artikel erschien unter, online unter, den artikel finden sie unter, dieser beitrag wurde gedruckt von, artikel-link, permanenter link, diesen artikel finden sie unter, diesen artikel finden sie im internet unter, dieser artikel wurde gedruckt von, ausgedruckt von',
      ),
    },
  },
  {
    code: 'fr',
    grammar: list('le, les, des, et, du, une, est, dans, qui, sur, pas, au, par, ce, avec, pour, il, sont, cette, aux'),
    givenNames: list(
      'jean, pierre, michel, andré, philippe, alain, bernard, jacques, daniel, gérard, christian, rené, claude, patrick, nicolas, laurent, christophe, stéphane, frédéric, olivier, éric, thierry, pascal, françois, bruno, vincent, julien, sébastien, guillaume, thomas, david, alexandre, antoine, maxime, mathieu, matthieu, romain, benoît, clément, hugo, lucas, louis, jules, arthur, gabriel, raphaël, adrien, aurélien, bastien, cédric, damien, denis, didier, dominique, édouard, emmanuel, étienne, fabien, fabrice, florian, franck, gaël, georges, gilles, grégory, guy, henri, hervé, jean-baptiste, jean-claude, jean-françois, jean-louis, jean-luc, jean-marc, jean-marie, jean-michel, jean-paul, jean-philippe, jean-pierre, jérémy, jérôme, joël, jonathan, joseph, kévin, léo, loïc, luc, ludovic, marc, marcel, mickaël, noël, paul, quentin, rémi, rémy, richard, robert, roger, serge, sylvain, théo, tristan, valentin, victor, xavier, yann, yannick, yves, marie, nathalie, isabelle, sylvie, catherine, françoise, valérie, christine, monique, sophie, patricia, martine, nicole, sandrine, stéphanie, céline, anne, véronique, julie, aurélie, émilie, audrey, camille, laura, léa, manon, chloé, pauline, marine, mathilde, charlotte, claire, hélène, agnès, alice, amandine, amélie, anaïs, anne-marie, anne-sophie, béatrice, brigitte, carole, caroline, cécile, chantal, clara, coralie, corinne, danielle, delphine, élise, élisabeth, élodie, emma, estelle, eva, fabienne, fanny, florence, gaëlle, geneviève, inès, jacqueline, jeanne, jocelyne, juliette, justine, laetitia, laure, laurence, léna, louise, lucie, lucile, magali, marianne, marion, maud, mélanie, michèle, mireille, morgane, myriam, noémie, océane, odile, pascale, sabrina, sarah, ségolène, solène, sonia, soizic, virginie, viviane, yasmine, zoé',
    ),
    particles: list('de, du, des, d’, la, le, les'),
    titles: list('mme, notre, mlle, maître, sénateur, sénatrice, député, députée, maire, père, monseigneur, mgr, docteur'),
    papers: list('courrier, journal, gazette, dépêche, quotidien, écho'),
    offices: list('université, rédaction'),
    notNames: list(
      'actualités, actualité, économie, politique, société, locale, accueil, recherche, abonnement, abonnements, abonnez-vous, partager, suivre, suivez-nous, nos, vos, tous, toutes, notre, votre, données, mentions, légales, rubriques, dossiers, emploi, dernières, plus, lire, écouter, offrir, enregistrer, voir, imprimer',
    ),
    furniture: list(
      'agrandir, agrandir l’image, agrandir la photo, ouvrir l’image en plein écran, image 1 sur 1, voir en plein écran, afficher en plein écran, afficher le diaporama, voir l’image en grand, photo 1 sur 1, 1 sur 1, ouvrir l’image, cliquer pour agrandir, cliquez pour agrandir, cliquez sur l’image pour l’agrandir, image en plein écran, ouvrir la galerie, voir la galerie, agrandir cette image, photo 1/1, image 1/1',
    ),
    headlineLabels: list('titre, objet'),
    sides: list('à gauche, à droite, au centre, gauche, droite, centre, image d’illustration, photo d’archives'),
    ago: 'il y a',
    one: 'une|un',
    words: {
      by: list(
        'de notre correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale, analyse de, opinion de, chronique de, entretien de, par, propos recueillis par, publié par, écrit par, rédigé par, de, auteur, auteure, article de, un article de, posté par, texte, textes, un reportage de, une enquête de, une chronique de, une tribune de, entretien réalisé par, un entretien réalisé par, recueilli par, carte blanche de, une carte blanche de, critique de, une critique de, billet invité de, un billet invité de, article invité de, texte de, textes de, texte et photos de, récit de, mots de',
      ),
      and: list('et, avec'),
      post: list(
        'journaliste, rédacteur, rédactrice, correspondant, correspondante, envoyé spécial, envoyée spéciale, rédaction, reporter, chef, chroniqueur, éditorialiste, rédacteur en chef, pigiste, responsable',
      ),
      editing: list(
        'édité par, relu par, traduit par, traduction, traduction de, révisé par, vérifié par, validé par, photos de, illustrations de',
      ),
      photo: list(
        'photo, photos, crédit photo, crédit, crédits, crédits photo, photographie, image, illustration, légende, © photo, photographe, dessin, infographie, capture d’écran',
      ),
      published: list(
        'publié le, publié, publiée le, mis en ligne le, paru le, date, posté le, publication, date de publication, créé le, publié à, paru, paru dans, paru en, parue le, date de début',
      ),
      updated: list(
        'màj, màj le, mis à jour le, mis à jour, mise à jour, modifié, modifié le, actualisé, dernière mise à jour, dernière modification, actualisé le, maj, corrigé le',
      ),
      readingTime: list('min de lecture, minutes de lecture, temps de lecture, mn de lecture, lecture'),
      share: list(
        'partager, partager sur, imprimer, envoyer, copier le lien, lien copié, suivez-nous, tweeter, envoyer par mail, partagez, enregistrer, écouter, j’aime, partager l’article, partager cet article, envoyer par e-mail, favoris, épingler, source préférée, sources préférées',
      ),
      subscribe: list(
        's’abonner, abonnez-vous, abonnement, newsletter, newsletters, se connecter, connexion, s’inscrire, inscription, mon compte, créer un compte, déjà abonné, je m’abonne, adresse e-mail, abonnés, réservé aux abonnés, inscrivez-vous, faire un don, identifiez-vous, mot de passe, lettre d’information, notre lettre d’information, infolettre, déconnexion, votre email, infolettre, inscrivez-vous à notre newsletter, notre newsletter',
      ),
      readMore: list(
        'lire aussi, lire la suite, en savoir plus, voir aussi, à lire aussi, voir plus, lire plus, lire l’article, voir tout, à lire, afficher plus, cliquez ici, plus d’infos, tout voir, consulter, découvrir, lire également, voir tous, suite, plus d’informations, diaporama, voir le diaporama, voir les photos, galerie photos, en images',
      ),
      related: list(
        'articles liés, sur le même thème, les plus lus, sur le même sujet, à la une, articles similaires, articles récents, les plus populaires, recommandé, vous aimerez aussi, dernières actualités, dans la même rubrique, à découvrir, les plus consultés, notre sélection, plus d’articles, autres articles, derniers articles, tendances, article précédent, article suivant, nos derniers articles, dans la même catégorie, actualités, les derniers, populaires, à ne pas manquer',
      ),
      comments: list(
        'connectez-vous pour commenter, commentaire, commentaires, laisser un commentaire, répondre, commenter, réagir, votre adresse e-mail ne sera pas publiée, les champs obligatoires sont indiqués avec, aucun commentaire, réponse, réponses, ajouter un commentaire, réactions, poster un commentaire, signaler, annuler la réponse, votre commentaire',
      ),
      cookies: list(
        'cookies, cookie, accepter, tout accepter, tout refuser, paramétrer, consentement, gérer les cookies, utilise des cookies, continuer sans accepter, partenaires, politique de cookies',
      ),
      legal: list(
        'tous droits réservés, mentions légales, politique de confidentialité, conditions générales, cgu, cgv, données personnelles, conditions d’utilisation, confidentialité, plan du site, droits de reproduction, vie privée, charte, accessibilité',
      ),
      navigation: list(
        'menu, accueil, recherche, rechercher, contact, contactez-nous, à propos, aller au contenu, retour, suivant, précédent, fermer, aide, qui sommes-nous, haut de page, politique, économie, monde, culture, sports, société, météo, annonces, emploi, boutique, services, nos services, vidéos, podcasts, régions, accéder au contenu, passer au contenu, retour en haut, catégories, archives, événements, agenda, produits, presse, blog, sport, langue, actualité',
      ),
      advertisement: list(
        'publicité, annonce, sponsorisé, contenu sponsorisé, partenaire, lien affilié, la suite après la publicité, la suite après cette publicité, suite de l’article après la publicité, l’article continue après la publicité, en partenariat avec',
      ),
      tags: list('mots-clés, étiquettes, thèmes, sujets, catégories, catégorie, tags, classé dans, sommaire, dossier, rubrique'),
      source: list(
        'source, lien, url, article original, lien original, url originale, adresse, lien permanent, article d’origine, url de cet article, url de l’article, adresse de cet article, adresse de l’article, lien de l’article, lien vers l’article, lien vers cet article, article à lire sur, cet article est paru sur, lire l’article original, lire l’article sur, retrouvez cet article sur, imprimé depuis',
      ),
    },
  },
  {
    code: 'es',
    grammar: list('los, las, por, con, para, su, como, pero, más, lo, y, una, ha, este, sus, sin, fue, el, del'),
    givenNames: list(
      'antonio, josé, manuel, francisco, juan, david, javier, daniel, carlos, jesús, alejandro, miguel, rafael, pedro, ángel, pablo, sergio, fernando, jorge, luis, alberto, álvaro, diego, adrián, raúl, enrique, ramón, vicente, iván, rubén, óscar, andrés, joaquín, santiago, eduardo, víctor, mario, roberto, jaime, ignacio, marcos, alfonso, salvador, ricardo, jordi, hugo, emilio, guillermo, gabriel, julián, julio, tomás, gonzalo, agustín, martín, nicolás, cristian, felipe, lorenzo, gustavo, héctor, hernán, mauricio, rodrigo, esteban, césar, arturo, armando, ernesto, federico, facundo, matías, sebastián, maría, carmen, ana, isabel, laura, cristina, marta, dolores, lucía, josefa, antonia, pilar, paula, elena, sara, francisca, raquel, mercedes, beatriz, rosa, juana, teresa, encarnación, silvia, rocío, montserrat, patricia, irene, andrea, alba, mónica, angela, sonia, sandra, alicia, susana, yolanda, marina, natalia, margarita, inmaculada, concepción, claudia, nuria, eva, esther, verónica, noelia, lorena, inés, daniela, valentina, camila, sofía, gabriela, victoria, alejandra, carolina, viviana, ximena, luciana, mariana, catalina, paloma, lourdes, guadalupe, consuelo, luz, itziar, leire, nerea, ainhoa, iker, xabier, aitor, unai, mikel, íñigo, íker',
    ),
    particles: list('de, del, la, las, los, y'),
    titles: list(
      'don, doña, dra, lic, nuestro, nuestra, sr, sra, srta, senador, senadora, diputado, diputada, alcalde, alcaldesa, padre, doctor, doctora, monseñor',
    ),
    papers: list('noticias, diario, correo, periódico, heraldo, gaceta'),
    offices: list('universidad, redacción'),
    notNames: list(
      'medio, ambiente, noticias, actualidad, sucesos, economía, política, deportes, sociedad, contenido, contenidos, edición, redes, sociales, últimas, boletín, boletines, suscripción, suscríbete, inicio, buscar, privacidad, ayuda, tienda, todos, todas, síguenos, compartir, nuestro, nuestra, más, temas, aviso, leer, escuchar, guardar, seguir, imprimir',
    ),
    furniture: list(
      'ampliar, ampliar imagen, ampliar foto, ver en pantalla completa, imagen 1 de 1, abrir en pantalla completa, abrir imagen, abrir galería, ver imagen en grande, foto 1 de 1, 1 de 1, haga clic para ampliar, haz clic para ampliar, pulse para ampliar, pincha para ampliar, ampliar la imagen, ampliar la foto, imagen a pantalla completa, ver en grande, cerrar galería, foto 1/1, imagen 1/1',
    ),
    headlineLabels: list('título, titular, asunto'),
    sides: list('izquierda, derecha, centro, izq, dcha, dcha., imagen de archivo'),
    ago: 'hace',
    one: 'una|un',
    words: {
      by: list(
        'de nuestro corresponsal, de nuestra corresponsal, opinión de, análisis de, una opinión de, por, escrito por, publicado por, texto, autor, autora, redacción, un artículo de, una entrevista de, texto de, textos, entrevista de, crónica de, una crónica de, reportaje de, un reportaje de, entrevista realizada por, columna de, artículo invitado de, firma invitada de, relato de, tribuna de, una tribuna de',
      ),
      and: list('y, e, con'),
      post: list(
        'redactor, redactora, corresponsal, periodista, editor, editora, redacción, enviado especial, enviada especial, colaborador, columnista, director, directora, reportero, reportera',
      ),
      editing: list(
        'editado por, edición, revisado por, revisión, traducido por, traducción, verificado por, fotos de, fotografía de, fotografías de, traducción de, edición de, ilustraciones de',
      ),
      photo: list(
        'foto, fotos, fotografía, imagen, imágenes, crédito, créditos, ilustración, fotografías, gráfico, archivo, foto de, fotógrafo, cortesía',
      ),
      published: list(
        'creada, publicación, publicado, publicado el, publicada, fecha, creado, fecha de publicación, publicado en, publicada el, fecha de inicio',
      ),
      updated: list(
        'editado, editado el, última edición, actualizado, actualizado el, actualizada, última actualización, modificado, act., actualizado a las, última modificación, corregido el',
      ),
      readingTime: list('min de lectura, minutos de lectura, tiempo de lectura, minutos, min. de lectura'),
      share: list(
        'compartir, compartir en, imprimir, enviar, copiar enlace, enlace copiado, síguenos, twittear, guardar, compartir en facebook, comparte, me gusta, escuchar, tuitear, enviar por correo, síguenos en, fuente preferida, fuentes preferidas',
      ),
      subscribe: list(
        'suscríbete, suscribirse, suscripción, boletín, boletines, newsletter, iniciar sesión, regístrate, registrarse, mi cuenta, correo electrónico, suscriptores, suscriptor, acceder, hazte socio, inicia sesión, cerrar sesión, contraseña, dona, crear cuenta, suscríbase, suscríbete a nuestro, suscríbete a nuestro boletín, nuestro boletín',
      ),
      readMore: list(
        'leer más, lea también, seguir leyendo, ver más, más información, lee también, te puede interesar, ver todo, leer también, ver también, cargar más, mostrar más, haz clic, saber más, más sobre, conoce más, leer artículo, lee más, continuar leyendo, ver todos, ver galería, galería de fotos, fotogalería, galería, ver fotos, galería de imágenes',
      ),
      related: list(
        'relacionado, relacionados, artículos relacionados, noticias relacionadas, lo más leído, lo más visto, más leídas, te puede interesar, últimas noticias, también te puede interesar, recomendados, más noticias, lo último, destacados, más leído, entradas recientes, lo más popular, tendencias, artículos recientes, otras noticias, entrada anterior, entrada siguiente, en portada, temas relacionados, anterior, siguiente, últimas entradas',
      ),
      comments: list(
        'comentario, comentarios, deja un comentario, dejar un comentario, responder, comentar, tu dirección de correo electrónico no será publicada, los campos obligatorios están marcados con, sin comentarios, respuestas, respuesta, añadir comentario, publicar comentario, cancelar respuesta',
      ),
      cookies: list(
        'cookies, cookie, aceptar, aceptar todo, rechazar, política de cookies, configurar, consentimiento, utiliza cookies, configuración de cookies, utilizamos cookies',
      ),
      legal: list(
        'todos los derechos reservados, aviso legal, política de privacidad, términos y condiciones, términos de uso, condiciones de uso, privacidad, derechos reservados, protección de datos, condiciones, mapa del sitio, aviso de privacidad',
      ),
      navigation: list(
        'menú, inicio, buscar, búsqueda, contacto, acerca de, quiénes somos, saltar al contenido, ir al contenido, siguiente, anterior, cerrar, ayuda, volver, portada, política, economía, deportes, cultura, sociedad, opinión, internacional, nacional, servicios, tienda, vídeos, videos, podcasts, anúnciate, publicidad, salud, tecnología, mundo, noticias, productos, empresa, blog, eventos, secciones, idioma, contáctanos, hemeroteca, archivo',
      ),
      advertisement: list(
        'publicidad, anuncio, patrocinado, contenido patrocinado, anuncios, en colaboración con, continúa después de la publicidad, el artículo continúa después de la publicidad, sigue leyendo después de la publicidad',
      ),
      tags: list('etiquetas, temas, categorías, categoría, archivado en, más sobre, palabras clave, tags, índice'),
      source: list(
        'fuente, enlace, url, artículo original, enlace original, url original, dirección, enlace permanente, artículo en, url de este artículo, url del artículo, dirección de este artículo, enlace al artículo, enlace a este artículo, noticia original, nota original, publicado originalmente en, leer el artículo original, leer la noticia original, puede leer la noticia en, puede leer este artículo en, enlace de la noticia, impreso desde',
      ),
    },
  },
  {
    code: 'pt',
    grammar: list('não, uma, um, em, são, foi, pelo, pela, à, também, já, até, com, os, do, da'),
    givenNames: list(
      'joão, josé, antónio, antônio, francisco, carlos, paulo, pedro, lucas, luiz, luís, marcos, gabriel, rafael, daniel, marcelo, bruno, eduardo, felipe, filipe, rodrigo, manoel, manuel, mateus, matheus, andré, fernando, fábio, leonardo, gustavo, guilherme, leandro, tiago, thiago, anderson, ricardo, márcio, jorge, sebastião, alexandre, roberto, edson, diego, vítor, vitor, sérgio, cláudio, rui, nuno, miguel, hugo, vasco, duarte, gonçalo, henrique, caio, igor, renato, rogério, otávio, murilo, danilo, vinícius, maria, ana, francisca, antónia, adriana, juliana, márcia, fernanda, patrícia, aline, sandra, camila, amanda, bruna, jéssica, letícia, júlia, luciana, vanessa, mariana, gabriela, vera, vitória, larissa, cláudia, beatriz, rita, luana, sónia, sônia, renata, eliane, joana, inês, catarina, sofia, mafalda, teresa, raquel, marta, susana, carla, helena, isabel, leonor, margarida, filipa, rafaela, natália, bianca, flávia, simone, débora, cristiane, denise, tatiana',
    ),
    particles: list('de, da, das, do, dos, e'),
    titles: list('vereador, vereadora, deputado, deputada, prefeito, prefeita, doutor, doutora, sra'),
    papers: list('jornal, notícias, correio, diário, gazeta, folha'),
    offices: list('redação'),
    notNames: list(
      'meio, notícias, economia, esportes, desporto, sociedade, cidade, conteúdo, buscar, entrar, assine, assinatura, compartilhar, últimas, nossos, nossas, mais, redes, sociais, edição, privacidade, ler, leia, ouvir, ouça, salvar, partilhar',
    ),
    furniture: list(
      'ampliar imagem, ampliar foto, foto 1 de 1, abrir imagem em tela cheia, ver em tela cheia, ver em ecrã inteiro, ver imagem ampliada, imagem 1 de 1, 1 de 1, clique para ampliar, clique na imagem para ampliar, abrir galeria, abrir imagem, ampliar a imagem, aumentar imagem, abrir em tela cheia, abrir em ecrã inteiro, foto 1/1, imagem 1/1',
    ),
    headlineLabels: list('título, assunto'),
    sides: list('esquerda, direita, à esquerda, à direita, ao centro, foto de arquivo'),
    ago: 'há',
    one: 'uma|um',
    words: {
      by: list(
        'opinião de, análise de, por, escrito por, publicado por, texto, autor, autora, da redação, de, postado por, redação, reportagem, reportagem de, textos, entrevista de, crônica de, coluna de, artigo convidado de, texto de, textos de, depoimento a, em depoimento a, artigo de, um artigo de',
      ),
      and: list('e, com'),
      post: list(
        'jornalista, repórter, editor, editora, redação, correspondente, colunista, colaborador, enviado especial, redator, redatora, diretor, diretora, colaboradora',
      ),
      editing: list(
        'editado por, edição, revisado por, revisto por, revisão, traduzido por, tradução, verificado por, fotos de, fotografia de, tradução de, edição de, revisão de, ilustrações de',
      ),
      photo: list('foto, fotos, fotografia, imagem, imagens, crédito, créditos, ilustração, divulgação, reprodução, arquivo, fotógrafo'),
      published: list('publicado, publicado em, publicada, data, postado em, criado em, publicação, publicada em, data de início'),
      updated: list(
        'editado, editado em, última edição, última alteração, atualizado, atualizado em, atualizada em, última atualização, modificado, modificado em, última modificação, atualizado há, actualizado',
      ),
      readingTime: list('min de leitura, minutos de leitura, tempo de leitura, min leitura'),
      share: list(
        'compartilhar, compartilhe, partilhar, imprimir, enviar, copiar link, link copiado, siga-nos, tweetar, salvar, ouvir, curtir, compartilhar no facebook, partilhe, siga, guardar, fonte preferida, fontes preferidas',
      ),
      subscribe: list(
        'assine, assinar, assinatura, newsletter, entrar, cadastre-se, login, inscreva-se, minha conta, assinantes, assinante, registar, subscrever, iniciar sessão, criar conta, seu e-mail, senha, cadastro, sair, boletim, nossa newsletter',
      ),
      readMore: list(
        'leia mais, leia também, saiba mais, ver mais, continue lendo, veja também, ler mais, veja mais, ver tudo, clique aqui, ver todos, mostrar mais, carregar mais, confira, saber mais, continuar lendo, leia a matéria, veja as fotos, galeria de fotos, galeria de imagens, ver fotos, ver galeria',
      ),
      related: list(
        'relacionados, artigos relacionados, notícias relacionadas, mais lidas, mais lidos, últimas notícias, recomendados, mais notícias, você pode gostar, destaques, veja mais, posts relacionados, populares, posts recentes, mais recentes, tendências, outras notícias, artigo anterior, próximo artigo, em alta, leia mais sobre',
      ),
      comments: list(
        'comentário, comentários, deixe um comentário, deixe uma resposta, responder, comentar, o seu endereço de e-mail não será publicado, campos obrigatórios são marcados com, nenhum comentário, respostas, resposta, adicionar comentário, publicar comentário, cancelar resposta',
      ),
      cookies: list(
        'cookies, cookie, aceitar, aceitar todos, rejeitar, política de cookies, consentimento, utilizamos cookies, preferências de cookies, definições de cookies',
      ),
      legal: list(
        'todos os direitos reservados, política de privacidade, termos de uso, termos e condições, privacidade, direitos autorais, aviso legal, direitos reservados, condições de uso, mapa do site, expediente',
      ),
      navigation: list(
        'menu, início, buscar, busca, pesquisar, pesquisa, contato, contacto, sobre, sobre nós, quem somos, pular para o conteúdo, ir para o conteúdo, próximo, anterior, fechar, ajuda, voltar, política, economia, esportes, desporto, cultura, mundo, opinião, brasil, vídeos, podcasts, serviços, loja, fale conosco, notícias, saúde, tecnologia, produtos, empresa, blog, eventos, trabalhe conosco, anuncie, editorias, idioma',
      ),
      advertisement: list(
        'publicidade, anúncio, patrocinado, conteúdo patrocinado, continua após a publicidade, continua depois da publicidade, o artigo continua após a publicidade, continua após o anúncio, anúncios, pub',
      ),
      tags: list('tags, temas, categorias, categoria, assuntos, palavras-chave, tópicos, etiquetas, sumário'),
      source: list(
        'fonte, link, url, fonte original, link para o artigo, link para a matéria, endereço da página, link permanente, notícia original, publicado originalmente em, leia o artigo original, artigo original, url original, endereço, link original, matéria original, url deste artigo, url do artigo, endereço deste artigo, link deste artigo, link da matéria, link da notícia, impresso de',
      ),
    },
  },
  {
    code: 'it',
    grammar: list('il, di, che, per, una, della, dei, gli, nel, alla, è, anche, sono, non, più, come, dal, del'),
    givenNames: list(
      'giuseppe, antonio, giovanni, francesco, mario, luigi, vincenzo, salvatore, angelo, domenico, roberto, andrea, marco, stefano, alessandro, paolo, giorgio, bruno, luca, matteo, davide, simone, lorenzo, riccardo, federico, alberto, fabio, massimo, maurizio, claudio, sergio, michele, nicola, pietro, carlo, enrico, daniele, filippo, gabriele, giacomo, tommaso, emanuele, gianluca, gianni, giulio, guido, leonardo, mattia, mauro, mirko, raffaele, renato, sandro, silvio, umberto, valerio, vittorio, alessio, cristiano, dario, diego, edoardo, fabrizio, gianfranco, marcello, ugo, maria, anna, giuseppina, rosa, angela, giovanna, teresa, lucia, carmela, caterina, francesca, antonella, carla, elena, laura, giulia, chiara, sara, valentina, alessandra, silvia, federica, martina, paola, elisa, monica, daniela, roberta, simona, cristina, barbara, claudia, stefania, sabrina, patrizia, ilaria, serena, eleonora, marta, beatrice, alice, giorgia, ludovica, michela, manuela, raffaella, rita, sofia, aurora, camilla, arianna, benedetta, cecilia, costanza, emanuela, erica, fabiana, flavia, gaia, ginevra, irene, lorenza, margherita, marina, mariangela, milena, nadia, nicoletta, noemi, ornella, rossella, tiziana, vanessa, veronica, viola, virginia',
    ),
    particles: list('di, da, del, della, dello, dei, de, do'),
    titles: list(
      'nostro, nostra, sig, dott, dottssa, onorevole, sindaco, sindaca, assessore, avv, avvocato, dottoressa, dott.ssa, senatore, senatrice, monsignor',
    ),
    papers: list('giornale, corriere, gazzetta, messaggero, quotidiano'),
    offices: list('redazione'),
    notNames: list(
      'cronaca, notizie, locale, attualità, politica, spettacoli, contenuti, cerca, accedi, abbonati, abbonamento, condividi, tutti, tutte, nostri, nostra, ultime, leggi, redazione, rubriche, ascolta, leggere, ascoltare, stampare',
    ),
    furniture: list(
      'ingrandisci, ingrandisci l’immagine, foto 1 di 1, apri a schermo intero, visualizza a schermo intero, apri immagine, immagine 1 di 1, 1 di 1, clicca per ingrandire, clicca sull’immagine per ingrandire, apri la galleria, apri galleria, ingrandisci immagine, ingrandisci la foto, guarda a schermo intero, vedi a schermo intero, foto 1/1',
    ),
    headlineLabels: list('titolo, oggetto'),
    sides: list('sinistra, destra, a sinistra, a destra, al centro, foto d’archivio'),
    ago: 'fa',
    one: "un’|un'|una|un",
    words: {
      by: list(
        'a cura della, a cura dello, opinione di, commento di, analisi di, di, a cura di, scritto da, pubblicato da, autore, autrice, articolo di, testo di, da, postato da, intervista di, articolo a cura di, servizio di, reportage di, testi di, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente, dalla nostra corrispondente, testo raccolto da, raccolto da, articolo ospite di, testimonianza raccolta da, un articolo di, colloquio raccolto da',
      ),
      and: list('e, ed, con'),
      post: list(
        'giornalista, redattore, redattrice, inviato, inviata, corrispondente, redazione, direttore, direttrice, caporedattore, collaboratore, editorialista',
      ),
      editing: list(
        'revisionato da, rivisto da, tradotto da, traduzione di, traduzione, verificato da, foto di, fotografie di, illustrazioni di',
      ),
      photo: list(
        'foto, fotografia, immagine, immagini, credit, crediti, illustrazione, didascalia, fotografie, fotografo, foto di, archivio',
      ),
      published: list(
        'pubblicato, pubblicato il, pubblicata, data, creato il, data di pubblicazione, pubblicato in, postato il, uscito il, uscito, data d’inizio, data di inizio',
      ),
      updated: list(
        'ultima revisione, revisionato il, modifica, aggiornato, aggiornato il, aggiornato alle, ultimo aggiornamento, modificato, ultima modifica, agg.',
      ),
      readingTime: list('min di lettura, minuti di lettura, tempo di lettura, min lettura, lettura'),
      share: list(
        'condividi, condividi su, stampa, invia, copia link, link copiato, seguici, seguici su, twitta, salva, ascolta, mi piace, condividi l’articolo, condivisioni, fonte preferita, fonti preferite',
      ),
      subscribe: list(
        'abbonati, abbonamento, newsletter, accedi, registrati, iscriviti, il mio account, abbonamenti, login, indirizzo email, iscrizione, password, esci, sostienici, dona ora, area riservata, la tua email',
      ),
      readMore: list(
        'leggi anche, leggi tutto, continua a leggere, scopri di più, vedi anche, leggi di più, vedi tutti, mostra altro, per saperne di più, approfondisci, guarda anche, clicca qui, continua, leggi, vedi tutto, maggiori informazioni, altro, fotogallery, guarda la fotogallery, guarda le foto, galleria fotografica, tutte le foto',
      ),
      related: list(
        'correlati, articoli correlati, potrebbe interessarti, i più letti, più letti, ultime notizie, notizie correlate, altri articoli, in evidenza, ti potrebbe interessare, articoli recenti, consigliati, popolari, articolo precedente, articolo successivo, ultimi articoli, dello stesso autore, notizie, primo piano, tendenze, post recenti',
      ),
      comments: list(
        'accedi per commentare, commento, commenti, lascia un commento, rispondi, commenta, il tuo indirizzo email non sarà pubblicato, i campi obbligatori sono contrassegnati, nessun commento, risposte, aggiungi un commento, annulla risposta, invia commento',
      ),
      cookies: list(
        'cookie, cookies, accetta, accetta tutti, rifiuta, cookie policy, consenso, preferenze cookie, utilizza cookie, informativa',
      ),
      legal: list(
        'tutti i diritti riservati, informativa sulla privacy, privacy policy, termini e condizioni, note legali, diritti riservati, riproduzione riservata, privacy, condizioni d’uso, partita iva, p.iva, copyright, registrazione tribunale, direttore responsabile',
      ),
      navigation: list(
        'torna alla home, menu, home, cerca, ricerca, contatti, chi siamo, vai al contenuto, avanti, indietro, chiudi, aiuto, cronaca, politica, economia, sport, cultura, spettacoli, video, meteo, servizi, mondo, esteri, torna su, salute, tecnologia, notizie, prodotti, azienda, blog, eventi, pubblicità, lavora con noi, archivio, edizioni, lingua, precedente, successivo, redazione, rubriche',
      ),
      advertisement: list(
        'pubblicità, sponsorizzato, annuncio, contenuto sponsorizzato, messaggio promozionale, l’articolo continua dopo la pubblicità, continua dopo la pubblicità, l’articolo prosegue dopo la pubblicità, continua a leggere dopo la pubblicità, in collaborazione con',
      ),
      tags: list('tag, tags, argomenti, temi, categorie, categoria, etichette, indice, parole chiave'),
      source: list(
        'fonte, link, url, fonte originale, indirizzo della pagina, link permanente, notizia originale, pubblicato originariamente su, leggi l’articolo originale, articolo originale, indirizzo, link originale, articolo in, url di questo articolo, url dell’articolo, indirizzo di questo articolo, link all’articolo, link a questo articolo, stampato da',
      ),
    },
  },
  {
    code: 'nl',
    grammar: list('het, een, van, dat, op, voor, met, zijn, niet, aan, ook, bij, door, naar, maar'),
    givenNames: list(
      'johannes, jan, cornelis, hendrik, willem, pieter, gerrit, peter, dirk, kees, henk, piet, hans, bas, bart, jeroen, maarten, martijn, michiel, mark, marcel, erik, eric, frank, rob, ruud, paul, tom, thijs, tim, sander, stijn, sven, rik, rick, robin, ruben, niels, nick, menno, matthijs, lars, koen, joris, joost, jasper, ivo, hugo, gijs, geert, floris, emiel, daan, casper, bram, arjan, arjen, arie, arnoud, wouter, wim, ward, tijs, teun, sjoerd, siebe, roel, ronald, remco, ralph, pim, olivier, luuk, lucas, laurens, karel, jurriaan, jelle, jaap, guus, gerard, ewout, egbert, edwin, dennis, boudewijn, aad, anna, maria, johanna, elisabeth, cornelia, hendrika, wilhelmina, sanne, lotte, anne, emma, sophie, eva, lisa, julia, fleur, iris, femke, maaike, marieke, marloes, margriet, mirjam, monique, nienke, petra, renske, saskia, sarah, suzanne, thea, tineke, tess, wendy, yvonne, ilse, inge, ingrid, ineke, janneke, jolanda, judith, karin, kim, leonie, lieke, liesbeth, linda, loes, manon, marijke, marjolein, mieke, marit, hanneke, heleen, ellen, els, esther, dieuwke, carolien, bianca, astrid, anouk, annemarie, anneke',
    ),
    particles: list('van, de, den, der, het, ten, ter, ’t, ’n'),
    titles: list('ir, drs, onze, dhr, mevrouw, mevr, wethouder, burgemeester, dominee, ds'),
    papers: list('dagblad, nieuws, krant, bode, courant'),
    offices: list('redactie'),
    notNames: list(
      'nieuws, regionaal, economie, binnenland, buitenland, cultuur, zoeken, inloggen, abonneren, abonnement, delen, onze, gelezen, laatste, bekijk, luister, bewaar, bewaren, volg, luisteren',
    ),
    furniture: list(
      'vergroot afbeelding, afbeelding vergroten, foto vergroten, bekijk in volledig scherm, open in volledig scherm, volledig scherm, foto 1 van 1, afbeelding 1 van 1, 1 van 1, vergroot foto, vergroot de afbeelding, vergroot de foto, klik om te vergroten, klik op de afbeelding om te vergroten, afbeelding openen, open galerij, foto 1/1',
    ),
    headlineLabels: list('titel, kop, onderwerp'),
    sides: list('links, rechts, midden, archieffoto'),
    ago: 'geleden',
    one: 'een|één',
    words: {
      by: list(
        'analyse van, opinie van, door, geschreven door, auteur, tekst, van, gepubliceerd door, geplaatst door, auteurs, interview door, opgetekend door, een artikel van, een column van, column van, een interview van, gastblog door, gastblog van, een gastblog van, gastbijdrage van, een gastbijdrage van, gastartikel door',
      ),
      and: list('en, met'),
      post: list(
        'redacteur, redactrice, verslaggever, verslaggeefster, correspondent, redactie, hoofdredacteur, journalist, columnist, chef, medewerker',
      ),
      editing: list(
        'geredigeerd door, eindredactie, vertaald door, vertaling, gecontroleerd door, beoordeeld door, foto’s van, fotografie',
      ),
      photo: list('foto, foto’s, beeld, afbeelding, illustratie, fotografie, fotograaf, bron foto, archieffoto'),
      published: list(
        'gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, datum, aangemaakt, verschenen, verschenen op, verschenen in, startdatum',
      ),
      updated: list(
        'bewerkt, bewerkt op, herzien op, bijgewerkt, aangepast, laatste wijziging, wijziging, laatst aangepast, laatst bijgewerkt, gewijzigd, laatste update, laatst gewijzigd, geüpdatet',
      ),
      readingTime: list('min leestijd, leestijd, minuten leestijd, min lezen, minuten lezen'),
      share: list(
        'delen, deel, deel dit artikel, afdrukken, printen, mailen, kopieer link, link gekopieerd, volg ons, bewaar, luister, deel via, e-mailen, luister naar dit artikel, beluister, beluister dit artikel, voorkeursbron',
      ),
      subscribe: list(
        'abonneren, abonnement, abonneer, nieuwsbrief, inloggen, registreren, aanmelden, mijn account, account aanmaken, word lid, e-mailadres, wachtwoord, uitloggen, doneer, inschrijven, word abonnee, schrijf je in, schrijf u in, mis niets, nieuwsbrieven, onze nieuwsbrief',
      ),
      readMore: list(
        'lees meer, lees verder, lees ook, bekijk meer, meer informatie, zie ook, meer lezen, bekijk ook, toon meer, meer weten, bekijk alle, meer over, alles bekijken, klik hier, fotoserie, bekijk de fotoserie, bekijk de foto’s',
      ),
      related: list(
        'gerelateerd, gerelateerde artikelen, meest gelezen, aanbevolen, laatste nieuws, meer nieuws, populair, ook interessant, net binnen, vorig artikel, volgend artikel, recente berichten, uitgelicht, verwante artikelen, meer artikelen',
      ),
      comments: list(
        'reactie, reacties, reageer, reageren, plaats een reactie, geef een reactie, je e-mailadres wordt niet gepubliceerd, vereiste velden zijn gemarkeerd met, beantwoorden, laat een reactie achter, reactie annuleren',
      ),
      cookies: list(
        'cookies, cookie, accepteren, alles accepteren, weigeren, cookiebeleid, toestemming, cookie-instellingen, gebruikt cookies',
      ),
      legal: list(
        'alle rechten voorbehouden, privacybeleid, algemene voorwaarden, gebruiksvoorwaarden, privacy, disclaimer, privacyverklaring, colofon, auteursrecht, voorwaarden',
      ),
      navigation: list(
        'menu, home, zoeken, zoek, contact, over ons, naar inhoud, ga naar inhoud, volgende, vorige, sluiten, terug, voorpagina, binnenland, buitenland, sport, economie, cultuur, weer, opinie, service, vacatures, adverteren, nieuws, politiek, wetenschap, klantenservice, winkel, producten, agenda, archief, podcasts, taal, algemeen',
      ),
      advertisement: list(
        'advertentie, gesponsord, reclame, partnerbijdrage, advertenties, artikel gaat verder onder de advertentie, het artikel gaat verder onder de advertentie, tekst gaat verder onder de advertentie, lees verder na de advertentie, artikel gaat verder na deze advertentie, het artikel gaat verder na deze advertentie, lees verder onder de advertentie, tekst loopt door onder de advertentie, tekst gaat verder onder de foto, tekst loopt door onder de foto, lees verder onder de foto, tekst gaat verder onder de video',
      ),
      tags: list('tags, onderwerpen, categorieën, categorie, thema’s, trefwoorden, inhoudsopgave'),
      source: list(
        'bron, link, url, permanente link, oorspronkelijk artikel, oorspronkelijke link, oorspronkelijke url, origineel bericht, lees het originele artikel, oorspronkelijk verschenen op, origineel artikel, adres, originele link, originele bron, url van dit artikel, adres van dit artikel, link naar dit artikel, link naar artikel, afgedrukt van',
      ),
    },
  },
  {
    code: 'pl',
    grammar: list('się, nie, jest, że, przez, dla, oraz, który, w, są, będzie, tym, ale, tylko'),
    givenNames: list(
      'jan, andrzej, piotr, krzysztof, stanisław, tomasz, paweł, józef, marcin, marek, michał, grzegorz, jerzy, tadeusz, adam, łukasz, zbigniew, ryszard, dariusz, henryk, mariusz, kazimierz, wojciech, robert, mateusz, marian, rafał, jacek, janusz, mirosław, maciej, sławomir, jarosław, kamil, wiesław, roman, władysław, jakub, artur, zdzisław, edward, mieczysław, damian, dawid, przemysław, sebastian, czesław, leszek, daniel, waldemar, bartosz, bartłomiej, bogdan, konrad, hubert, patryk, szymon, filip, witold, wiktor, anna, maria, katarzyna, małgorzata, agnieszka, barbara, krystyna, ewa, elżbieta, zofia, teresa, magdalena, joanna, janina, monika, danuta, jadwiga, aleksandra, halina, irena, beata, marta, dorota, helena, karolina, grażyna, jolanta, iwona, marianna, natalia, justyna, paulina, alicja, bożena, urszula, sylwia, renata, hanna, agata, wanda, aneta, izabela, weronika, patrycja, kinga, martyna, dominika, olga, emilia, julia, zuzanna',
    ),
    particles: list('i'),
    titles: list('dr hab, prof. dr hab, mgr, pani, ks, ksiądz, senator, radny, radna'),
    papers: list('gazeta, kurier, dziennik, tygodnik'),
    offices: list('redakcja'),
    notNames: list(
      'wiadomości, lokalne, gospodarka, aktualności, polityka, szukaj, zaloguj, udostępnij, wszystkie, nasze, więcej, czytaj, najnowsze, popularne, słuchaj, zapisz, obserwuj, drukuj, posłuchaj',
    ),
    furniture: list(
      'powiększ, powiększ zdjęcie, zobacz galerię, otwórz na pełnym ekranie, zobacz na pełnym ekranie, zdjęcie 1 z 1, 1 z 1, kliknij aby powiększyć, powiększ obraz, powiększ obrazek, otwórz galerię, otwórz zdjęcie, zobacz zdjęcie w pełnym rozmiarze, fot. 1 z 1, zdjęcie 1/1',
    ),
    headlineLabels: list('tytuł, nagłówek, temat'),
    sides: list('z lewej, z prawej, w środku, po lewej, po prawej, zdjęcie ilustracyjne'),
    ago: 'temu',
    otherDays: ['dzisiaj', 'wczoraj'],
    words: {
      by: list(
        'autor, autorka, autorzy, tekst, rozmawia, rozmawiali, napisał, napisała, opracował, opracowała, oprac., przygotował, przygotowała, dodał, dodała, autor tekstu, rozmawiał, rozmawiała, opublikował, opublikowała, opracowali, autor artykułu, opr., wysłuchał, wysłuchała, notował, notowała, spisał, spisała, gościnnie',
      ),
      and: list('i, oraz, z'),
      post: list(
        'redaktor, dziennikarz, dziennikarka, redakcja, korespondent, korespondentka, redaktor naczelny, redaktorka, publicysta, reporter, reporterka',
      ),
      editing: list('redakcja, red., redagował, redagowała, tłumaczenie, tłum., przetłumaczył, przetłumaczyła, zdjęcia, weryfikacja'),
      photo: list('fot., foto, zdjęcie, zdjęcia, fotografia, grafika, ilustracja, źródło zdjęcia, fot'),
      published: list(
        'opublikowano, data publikacji, dodano, data dodania, publikacja, utworzono, data, ukazało się, opublikowane, data rozpoczęcia',
      ),
      updated: list(
        'edytowano, ostatnia zmiana, ostatnia modyfikacja, aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji, zmodyfikowano',
      ),
      readingTime: list('min czytania, minut czytania, minuty czytania, czas czytania, czyta się'),
      share: list(
        'udostępnij, podziel się, drukuj, wyślij, kopiuj link, skopiowano, obserwuj, polub, tweetnij, zapisz, posłuchaj, obserwuj nas, lubię to, preferowane źródło, preferowanych źródeł',
      ),
      subscribe: list(
        'subskrybuj, prenumerata, newsletter, zaloguj, zaloguj się, zarejestruj się, moje konto, wyloguj, załóż konto, subskrypcja, adres e-mail, hasło, zapisz się, wesprzyj nas, rejestracja, logowanie, zapisz się na newsletter, bądź na bieżąco, newslettera, zapisz się do newslettera, biuletyn',
      ),
      readMore: list(
        'czytaj więcej, czytaj też, czytaj także, zobacz także, zobacz też, więcej, przeczytaj także, dowiedz się więcej, zobacz więcej, pokaż więcej, czytaj dalej, przeczytaj, przeczytaj też, zobacz wszystkie, kliknij tutaj, galeria zdjęć, zobacz galerię, galerię zdjęć, zobacz zdjęcia',
      ),
      related: list(
        'powiązane, powiązane artykuły, najczęściej czytane, polecane, najnowsze, popularne, podobne artykuły, ostatnie wpisy, może cię zainteresować, polecamy, zobacz również, poprzedni artykuł, następny artykuł, najpopularniejsze, najnowsze wiadomości, poprzedni wpis, następny wpis, warto przeczytać',
      ),
      comments: list(
        'komentarz, komentarze, komentarzy, dodaj komentarz, odpowiedz, skomentuj, twój adres e-mail nie zostanie opublikowany, wymagane pola są oznaczone, brak komentarzy, zostaw komentarz, anuluj pisanie odpowiedzi',
      ),
      cookies: list(
        'cookies, pliki cookie, akceptuję, ciasteczka, polityka cookies, zgoda, zgadzam się, plików cookie, plików cookies, ustawienia',
      ),
      legal: list(
        'wszelkie prawa zastrzeżone, polityka prywatności, regulamin, prawa autorskie, prywatność, ochrona danych, rodo, nota prawna',
      ),
      navigation: list(
        'menu, strona główna, szukaj, wyszukaj, kontakt, o nas, przejdź do treści, następny, poprzedni, zamknij, pomoc, wróć, wiadomości, sport, kultura, gospodarka, polityka, świat, kraj, biznes, pogoda, reklama, redakcja, aktualności, ogłoszenia, praca, sklep, usługi, produkty, kategorie, archiwum, blog, do góry, język, opinie, zdrowie',
      ),
      advertisement: list(
        'reklama, materiał sponsorowany, sponsorowane, artykuł sponsorowany, dalsza część artykułu pod materiałem wideo, dalsza część artykułu pod reklamą, dalszy ciąg artykułu pod reklamą, dalszy ciąg artykułu pod materiałem wideo, ciąg dalszy artykułu pod materiałem wideo, dalsza część tekstu pod materiałem wideo, dalsza część tekstu pod wideo, dalsza część artykułu pod wideo, ciąg dalszy pod reklamą, dalszy ciąg pod reklamą, dalsza część pod reklamą, ogłoszenie',
      ),
      tags: list('tagi, tematy, kategorie, kategoria, słowa kluczowe, spis treści'),
      source: list(
        'źródło, link, url, adres, artykuł pochodzi ze strony, stały link, link do oryginału, adres strony, oryginalny artykuł, link do artykułu, oryginał, adres artykułu, adres tego artykułu, adres url artykułu, wydrukowano z',
      ),
    },
  },
  {
    code: 'sv',
    grammar: list('och, att, är, för, till, inte, ett, från, av, vid, efter, det, som, på, med, den, har'),
    givenNames: list(
      'erik, lars, karl, anders, johan, per, nils, lennart, jan, hans, peter, gunnar, sven, mikael, fredrik, bengt, bo, daniel, gustav, göran, alexander, magnus, andreas, stefan, mats, åke, martin, björn, oskar, ulf, mattias, jonas, thomas, emil, henrik, marcus, patrik, leif, torbjörn, håkan, kjell, niklas, simon, viktor, anton, axel, ludvig, jakob, joakim, jörgen, kent, kenneth, christer, roger, rolf, stig, tommy, tobias, pontus, rasmus, robin, sebastian, linus, jesper, johannes, maria, anna, margareta, elisabeth, eva, kristina, birgitta, karin, elisabet, marie, ingrid, christina, sofia, linnéa, kerstin, lena, helena, marianne, emma, linnea, johanna, inger, sara, cecilia, elin, anita, ulla, louise, anette, annika, susanne, katarina, lisa, hanna, malin, jenny, ida, moa, josefin, maja, frida, therese, ulrika, åsa, agneta, amanda, camilla, carina, ebba, ellen, elsa, gunilla, jessica, julia, klara, lotta, madeleine, matilda, monica, pernilla, petra, sandra, siri, tove, viktoria, ylva',
    ),
    particles: list('af, av'),
    titles: list('borgmästare, biskop, herr, fru'),
    papers: list('tidning, tidningen, dagblad, bladet, posten'),
    offices: [],
    notNames: list('nyheter, lokala, ekonomi, inrikes, utrikes, sök, prenumerera, våra, senaste, läs, läs, lyssna, spara, följ, skriv'),
    furniture: list(
      'förstora, förstora bilden, visa i helskärm, öppna bild i helskärm, öppna i helskärm, visa bild i fullskärm, öppna bild i fullskärmsläge, bild 1 av 1, foto 1 av 1, 1 av 1, klicka för att förstora, klicka på bilden för att förstora, öppna bilden, förstora bild, visa bilden i helskärm, öppna galleriet, stäng bilden, bild 1/1',
    ),
    headlineLabels: list('titel, rubrik, ämne'),
    sides: list('till vänster, till höger, i mitten, t v, t h, arkivbild'),
    ago: 'sedan',
    one: 'en|ett',
    otherDays: ['idag', 'igår'],
    words: {
      by: list(
        'krönika av, analys av, av, skriven av, text, publicerad av, författare, artikel av, text av, skrivet av, intervju av, gästinlägg av, ett gästinlägg av, gästkrönika av, nedtecknat av, berättat för',
      ),
      and: list('och, med'),
      post: list(
        'redaktör, reporter, korrespondent, journalist, redaktion, krönikör, chefredaktör, skribent, redaktionen, ledarskribent, kulturskribent',
      ),
      editing: list('redigerad av, granskad av, översatt av, översättning, faktagranskad av, bilder av, foton av'),
      photo: list('foto, bild, fotograf, bilder, arkivbild, illustration, grafik'),
      published: list('publicerad, publicerat, publicerades, datum, skapad, postat, utgiven, publicerades den, startdatum'),
      updated: list('redigerad, senast redigerad, senast ändrad, uppdaterad, uppdaterat, senast uppdaterad, ändrad, uppdaterades'),
      readingTime: list('min läsning, lästid, minuters läsning, min läs, läs'),
      share: list(
        'dela, skriv ut, dela artikel, tweeta, kopiera länk, följ oss, spara, lyssna, dela på facebook, tipsa, länk kopierad, dela artikeln, föredragen källa',
      ),
      subscribe: list(
        'prenumerera, prenumeration, nyhetsbrev, logga in, registrera, mitt konto, bli medlem, logga ut, bli prenumerant, e-postadress, skapa konto, lösenord, prenumerant, anmäl dig, vårt nyhetsbrev, anmäl dig till vårt nyhetsbrev, nyhetsbrevet, i inkorgen',
      ),
      readMore: list(
        'läs mer, läs också, läs även, se även, visa mer, läs vidare, mer om, visa alla, se mer, klicka här, se alla, bildspel, se bildspelet, se bilder, bildspelet',
      ),
      related: list(
        'relaterat, relaterade artiklar, mest läst, mest lästa, rekommenderat, senaste nytt, senaste nyheterna, fler nyheter, populärt, föregående artikel, nästa artikel, andra läser, senaste inläggen, fler artiklar, senaste',
      ),
      comments: list(
        'kommentar, kommentarer, kommentera, lämna en kommentar, lämna ett svar, svara, din e-postadress kommer inte publiceras, obligatoriska fält är märkta, inga kommentarer, avbryt svar, skriv en kommentar',
      ),
      cookies: list('cookies, kakor, acceptera, godkänn, cookiepolicy, samtycke, cookie, godkänn alla, använder cookies'),
      legal: list(
        'alla rättigheter förbehållna, integritetspolicy, användarvillkor, personuppgifter, upphovsrätt, ansvarig utgivare, personuppgiftspolicy, villkor, integritet',
      ),
      navigation: list(
        'startsida, startsidan, förstasidan, till startsidan, meny, hem, sök, kontakt, kontakta oss, om oss, till innehållet, hoppa till innehåll, nästa, föregående, stäng, hjälp, tillbaka, nyheter, sport, kultur, ekonomi, inrikes, utrikes, väder, annonsera, politik, debatt, ledare, jobb, tjänster, produkter, arkiv, språk, kundservice, kategorier',
      ),
      advertisement: list(
        'annons, reklam, sponsrat, annonser, betald annons, artikeln fortsätter under annonsen, artikeln fortsätter efter annonsen, texten fortsätter under annonsen, texten fortsätter efter annonsen, artikeln fortsätter under bilden, texten fortsätter under bilden',
      ),
      tags: list('ämnen, taggar, kategorier, kategori, etiketter, innehåll'),
      source: list(
        'källa, länk, url, permalänk, ursprunglig artikel, originallänk, länk till artikel, originalartikel, länk till artikeln, artikelns adress, artikelns url, utskrivet från',
      ),
    },
  },
  {
    code: 'da',
    grammar: list('og, at, det, som, på, er, for, med, til, den, ikke, har, et, fra, også, af, der, blev'),
    givenNames: list(
      'peter, jens, michael, lars, thomas, henrik, søren, christian, martin, jan, niels, morten, jesper, anders, mads, rasmus, per, hans, jørgen, ole, mikkel, kim, frederik, jakob, kasper, casper, erik, finn, flemming, bent, torben, claus, carsten, steen, svend, poul, palle, knud, karsten, kristian, brian, bjarne, allan, leif, mogens, nikolaj, oliver, preben, simon, steffen, stig, troels, ulrik, emil, gustav, anne, kirsten, mette, hanne, helle, anna, susanne, lene, maria, marianne, inge, lone, camilla, pia, louise, charlotte, bente, tina, gitte, karen, inger, birgitte, annette, jette, ulla, lise, dorte, dorthe, rikke, sofie, trine, line, julie, ida, mathilde, freja, laura, cecilie, signe, stine, sanne, pernille, nanna, maja, malene, lotte, katrine, jytte, jeanette, jane, heidi, gry, grethe, eva, ellen, elisabeth, christina, bodil, astrid',
    ),
    particles: list('af'),
    titles: list('borgmester, biskop, hr'),
    papers: list('avis, avisen, posten, tidende, blad'),
    offices: [],
    notNames: list('nyheder, lokalt, økonomi, indland, udland, læs, lyt, følg, udskriv'),
    furniture: list(
      'forstørr, forstør, forstør billede, forstørr bilde, åbn billede i fuld skærm, vis i fuld skærm, fuld skærm, billede 1 af 1, foto 1 af 1, 1 af 1, klik for at forstørre, klik på billedet for at forstørre, forstør billedet, forstør foto, åbn billedet, åbn galleri, vis billede i fuld skærm, billede 1/1',
    ),
    headlineLabels: list('titel, overskrift, emne'),
    sides: list('til venstre, til højre, i midten, tv, th, arkivfoto'),
    ago: 'siden',
    one: 'en|et',
    words: {
      by: list(
        'kommentar af, analyse af, af, skrevet af, tekst, forfatter, udgivet af, artikel af, tekst af, interview af, gæsteindlæg af, et gæsteindlæg af, fortalt til',
      ),
      and: list('og, med'),
      post: list('redaktør, journalist, korrespondent, reporter, redaktion, chefredaktør, skribent, klummeskribent, redaktionen'),
      editing: list('redigeret af, oversat af, oversættelse, korrektur, faktatjekket af, billeder af'),
      photo: list('foto, billede, fotograf, arkivfoto, illustration, grafik, billeder'),
      published: list('publiceret, offentliggjort, udgivet, dato, oprettet, udgivet den'),
      updated: list('redigeret, sidst redigeret, sidst ændret, opdateret, senest opdateret, sidst opdateret, ændret'),
      readingTime: list('min læsetid, læsetid, minutters læsning, min læsning'),
      share: list('del, del artikel, udskriv, print, tweet, kopier link, følg os, gem, lyt, del på facebook, link kopieret'),
      subscribe: list(
        'abonner, abonnement, nyhedsbrev, log ind, tilmeld, min konto, bliv medlem, log ud, opret konto, adgangskode, e-mailadresse, bliv abonnent, tilmeld dig, nyhedsbrevet, vores nyhedsbrev, i din indbakke',
      ),
      readMore: list(
        'læs mere, læs også, se også, vis mere, fortsæt læsning, mere om, se alle, vis alle, klik her, se mere, læs videre, se billederne, se billeder, billedserie, se galleri',
      ),
      related: list(
        'relateret, relaterede artikler, mest læste, seneste nyt, anbefalet, flere nyheder, populært, forrige artikel, næste artikel, læs også, seneste indlæg, seneste nyheder, andre læser',
      ),
      comments: list(
        'kommentar, kommentarer, kommenter, skriv en kommentar, svar, din e-mailadresse vil ikke blive publiceret, krævede felter er markeret med, ingen kommentarer, skriv et svar',
      ),
      cookies: list('cookies, accepter, cookiepolitik, samtykke, accepter alle, cookie, tillad alle, bruger cookies'),
      legal: list(
        'alle rettigheder forbeholdes, privatlivspolitik, handelsbetingelser, persondatapolitik, ophavsret, betingelser, persondata',
      ),
      navigation: list(
        'forsiden, til forsiden, menu, forside, hjem, søg, kontakt, om os, gå til indhold, næste, forrige, luk, hjælp, tilbage, nyheder, sport, kultur, penge, indland, udland, vejr, politik, debat, job, annoncer, arkiv, sprog, kundeservice, kategorier, produkter, annoncér',
      ),
      advertisement: list(
        'annonce, reklame, sponsoreret, annoncer, artiklen fortsætter efter annoncen, artiklen fortsætter under annoncen, historien fortsætter efter annoncen, artiklen fortsætter under billedet, historien fortsætter under billedet',
      ),
      tags: list('emner, tags, kategorier, kategori, nøgleord, indhold'),
      source: list(
        'kilde, link, url, permanent link, oprindelig artikel, original link, link til artikel, original artikel, link til artiklen, artiklens adresse, artiklens url, udskrevet fra',
      ),
    },
  },
  {
    code: 'nb',
    grammar: list('og, at, det, som, på, er, for, med, til, den, ikke, har, et, fra, også, av, å, ble'),
    givenNames: list(
      'jan, per, bjørn, ole, lars, kjell, knut, arne, svein, thomas, hans, geir, tor, morten, terje, odd, erik, martin, andreas, john, anders, rune, trond, tore, harald, olav, jon, kristian, magnus, einar, marius, sverre, øyvind, eirik, espen, frode, gunnar, håkon, halvard, henrik, ivar, jonas, kenneth, kristoffer, leif, nils, oddvar, pål, petter, roar, roger, rolf, sigurd, simen, sindre, sondre, stein, steinar, stian, ståle, tommy, torbjørn, torstein, trygve, vegard, vidar, anne, inger, kari, marit, ingrid, liv, eva, berit, astrid, bjørg, hilde, anna, solveig, marianne, randi, ida, nina, maria, elisabeth, kristin, heidi, silje, tone, hege, hanne, mona, gunn, wenche, camilla, ellen, grete, guri, ingeborg, jorunn, karianne, kjersti, linn, lise, mari, maren, mette, monica, oda, ragnhild, sigrid, siri, sissel, stine, sunniva, tonje, torill, trine, turid, unni, vigdis, tuva',
    ),
    particles: list('av, af'),
    titles: list('ordfører, biskop'),
    papers: list('avis, avisen, posten, tidende, blad'),
    offices: [],
    notNames: list('nyheter, innenriks, utenriks, lytt, lagre'),
    furniture: list(
      'vis mer, åpne bildet i fullskjerm, åpne bildet i fullskjermvisning, vis i fullskjerm, bilde 1 av 1, klikk for å forstørre, klikk på bildet for å forstørre, forstørr bildet, åpne bildet, åpne bilde, vis bildet i fullskjerm, åpne galleriet, bilde 1/1, foto 1 av 1',
    ),
    headlineLabels: list('tittel, overskrift, emne'),
    sides: list('til venstre, til høyre, i midten, t.v, t.h, arkivfoto'),
    one: 'en|et|ett',
    words: {
      by: list(
        'kommentar av, analyse av, av, skrevet av, tekst, forfatter, publisert av, artikkel av, tekst av, intervju av, gjesteinnlegg av, et gjesteinnlegg av, fortalt til',
      ),
      and: list('og, med'),
      post: list('redaktør, journalist, korrespondent, reporter, redaksjon, sjefredaktør, skribent, kommentator, redaksjonen'),
      editing: list('redigert av, oversatt av, oversettelse, faktasjekket av, kvalitetssikret av, bilder av'),
      photo: list('foto, bilde, fotograf, arkivfoto, illustrasjon, grafikk, bilder'),
      published: list('publisert, publisert den, dato, opprettet, utgitt'),
      updated: list('redigert, sist redigert, oppdatert, sist oppdatert, endret, sist endret'),
      readingTime: list('min lesetid, lesetid, minutters lesing'),
      share: list('del, del artikkelen, skriv ut, tweet, kopier lenke, følg oss, lagre, lytt, del på facebook'),
      subscribe: list(
        'abonner, abonnement, nyhetsbrev, logg inn, registrer, min konto, bli medlem, logg ut, bli abonnent, opprett konto, e-postadresse, passord, meld deg på, nyhetsbrevet, meld deg på nyhetsbrevet, i innboksen, vårt nyhetsbrev',
      ),
      readMore: list(
        'les mer, les også, se også, vis mer, fortsett å lese, mer om, se alle, vis alle, klikk her, se mer, les videre, se bildene, se bilder, bildeserie, bildegalleri',
      ),
      related: list(
        'relatert, relaterte artikler, mest lest, mest leste, siste nytt, anbefalt, flere nyheter, populært, forrige artikkel, neste artikkel, siste innlegg, andre leser',
      ),
      comments: list(
        'kommentar, kommentarer, kommenter, skriv en kommentar, svar, din e-postadresse vil ikke bli publisert, obligatoriske felt er merket med, ingen kommentarer, legg igjen en kommentar',
      ),
      cookies: list('cookies, informasjonskapsler, godta, godta alle, samtykke, cookie, personvernvalg'),
      legal: list(
        'alle rettigheter reservert, alle rettigheter forbeholdt, personvern, personvernerklæring, vilkår, opphavsrett, ansvarlig redaktør, brukervilkår',
      ),
      navigation: list(
        'forsiden, til forsiden, meny, forside, hjem, søk, kontakt, kontakt oss, om oss, hopp til innhold, neste, forrige, lukk, hjelp, tilbake, nyheter, sport, kultur, økonomi, innenriks, utenriks, vær, politikk, debatt, jobb, annonser, arkiv, språk, kundeservice, produkter, kundesenter',
      ),
      advertisement: list(
        'annonse, reklame, sponset, annonser, annonsørinnhold, artikkelen fortsetter under annonsen, artikkelen fortsetter etter annonsen, saken fortsetter under annonsen, saken fortsetter etter annonsen, saken fortsetter under bildet, artikkelen fortsetter under bildet, saken fortsetter under videoen',
      ),
      tags: list('emner, tagger, kategorier, kategori, stikkord, innhold'),
      source: list(
        'kilde, lenke, url, permanent lenke, opprinnelig artikkel, original lenke, lenke til artikkel, lenke til saken, original artikkel, lenke til artikkelen, artikkelens adresse, artikkelens url, skrevet ut fra',
      ),
    },
  },
  {
    code: 'tr',
    grammar: list('ve, bir, bu, için, ile, olarak, çok, daha, olan, gibi, kadar, sonra, ancak, ise, değil'),
    givenNames: list(
      'mehmet, mustafa, ahmet, ali, hüseyin, hasan, ibrahim, i̇brahim, ismail, i̇smail, osman, yusuf, murat, ömer, ramazan, halil, süleyman, abdullah, mahmut, recep, salih, fatih, kadir, emre, hakan, kemal, yaşar, bekir, orhan, bülent, serkan, erkan, cem, can, burak, volkan, tolga, umut, onur, deniz, barış, ozan, özgür, sinan, selim, selçuk, levent, tuncay, turgut, uğur, ümit, yılmaz, yunus, zafer, cengiz, ercan, erdal, erdem, erhan, erol, ertuğrul, ferhat, gökhan, haluk, ilker, kaan, koray, mert, metin, oğuz, okan, fatma, ayşe, emine, hatice, zeynep, elif, meryem, şerife, zehra, sultan, hanife, merve, havva, zeliha, esra, fadime, özlem, hacer, yasemin, hülya, cemile, sevim, gülsüm, leyla, dilek, büşra, aysel, songül, kübra, halime, esma, nur, ebru, sibel, pınar, nurcan, tuğba, aslı, ayla, banu, başak, begüm, berna, betül, burcu, canan, ceren, damla, defne, derya, didem, duygu, ece, eda, eylem, funda, gamze, gizem, gül, gülay, gonca, ipek, melike, meltem, nazlı, nesrin, nilgün, nuray, selin, serap, sevgi, şebnem, şule, tülay, yeşim',
    ),
    particles: [],
    titles: list('sayın'),
    papers: list('gazete, gazetesi, haber, haberler, haberleri'),
    offices: [],
    notNames: list(
      'haberler, haber, yerel, gündem, spor, siyaset, son, dakika, paylaş, üye, giriş, tüm, diğer, detay, içerik, içerikler, dinle, kaydet, takip, yazdır',
    ),
    furniture: list(
      'büyüt, resmi büyüt, tam ekran görüntüle, büyütmek için tıklayın, fotoğrafı büyüt, görseli büyüt, tam ekranda görüntüle, tam ekranda aç, galeriyi aç, fotoğraf 1/1',
    ),
    headlineLabels: list('başlık, konu'),
    sides: list('solda, sağda, ortada, arşiv'),
    ago: 'önce',
    one: 'bir',
    words: {
      by: list('yazan, haber, yazar, muhabir, haberi yazan, hazırlayan, derleyen, röportaj, söyleşi, kaleme alan'),
      and: list('ve, ile'),
      post: list('editör, muhabir, gazeteci, yazar, haber merkezi, muhabiri, köşe yazarı, temsilcisi'),
      editing: list('editör, düzenleyen, çeviren, çeviri, fotoğraf, kamera'),
      photo: list('fotoğraf, foto, görsel, fotoğraflar, kaynak'),
      published: list(
        'yayınlanma, yayınlanma tarihi, yayın tarihi, giriş, giriş tarihi, eklenme, oluşturulma tarihi, yayımlanma, oluşturma tarihi, tarih, kayıt tarihi, başlangıç tarihi',
      ),
      updated: list(
        'düzenlenme, düzenlendi, son düzenleme, değiştirilme, güncelleme, güncellenme, son güncelleme, güncelleme tarihi, güncellendi, son güncellenme',
      ),
      readingTime: list('dk okuma, dakika okuma, okuma süresi, dk. okuma süresi, dk'),
      share: list(
        'paylaş, yazdır, gönder, linki kopyala, bağlantıyı kopyala, takip et, tweetle, kaydet, dinle, haberi paylaş, beğen, facebook’ta paylaş, takip edin, bizi takip edin, haberi dinle, tercih edilen kaynak, tercihli kaynak',
      ),
      subscribe: list(
        'abone ol, abonelik, bülten, giriş yap, üye ol, kayıt ol, hesabım, e-posta adresi, e-bülten, çıkış yap, şifre, abone olun, bültenimize, bültenimize abone olun, haberleri kaçırmayın, bültenimiz, e-bültenimize',
      ),
      readMore: list(
        'devamını oku, daha fazla, ayrıca okuyun, devamı, tümünü gör, daha fazla göster, haberin devamı, detaylar, ayrıca bakınız, hepsini gör, fotoğraf galerisi, tıklayın, foto galeri, için tıklayın',
      ),
      related: list(
        'ilgili haberler, benzer haberler, en çok okunanlar, son dakika, son haberler, önerilen, öne çıkanlar, en çok okunan, diğer haberler, sonraki haber, önceki haber, ilginizi çekebilir, popüler',
      ),
      comments: list(
        'yorum, yorumlar, yorum yap, yorum yaz, yanıtla, cevapla, e-posta hesabınız yayımlanmayacak, gerekli alanlar, yorum gönder',
      ),
      cookies: list('çerez, çerezler, çerez politikası, kabul et, tümünü kabul et, reddet, çerezleri'),
      legal: list('tüm hakları saklıdır, gizlilik politikası, kullanım koşulları, künye, kvkk, gizlilik, aydınlatma metni, telif hakkı'),
      navigation: list(
        'menü, ana sayfa, anasayfa, ara, arama, iletişim, hakkımızda, içeriğe geç, sonraki, önceki, kapat, yardım, geri, gündem, spor, ekonomi, dünya, magazin, sağlık, kültür sanat, video, hava durumu, yazarlar, siyaset, teknoloji, yaşam, eğitim, galeri, foto galeri, haberler',
      ),
      advertisement: list(
        'reklam, ilan, sponsorlu, reklamlar, haberin devamı için, haberin devamı reklamdan sonra, reklamdan sonra devam ediyor, haberin devamı aşağıda',
      ),
      tags: list('etiketler, konular, kategoriler, kategori, ilgili konular'),
      source: list(
        'kaynak, bağlantı, url, link, haberin linki, kalıcı bağlantı, haberin kaynağı, orijinal bağlantı, orijinal haber, haberin adresi, haber linki, makalenin adresi, yazının adresi',
      ),
    },
  },
  {
    code: 'ru',
    grammar: list('что, это, как, для, из, его, также, было, только, при, чтобы, или, уже, он'),
    givenNames: list(
      'александр, сергей, владимир, андрей, алексей, дмитрий, николай, иван, евгений, михаил, игорь, юрий, виктор, олег, анатолий, павел, роман, максим, артём, артем, антон, валерий, василий, вячеслав, денис, илья, кирилл, константин, леонид, никита, пётр, петр, станислав, степан, фёдор, эдуард, ярослав, борис, вадим, виталий, георгий, глеб, григорий, даниил, руслан, тимур, елена, ольга, наталья, наталия, татьяна, ирина, светлана, анна, мария, екатерина, юлия, анастасия, людмила, марина, галина, надежда, валентина, любовь, вера, дарья, алла, виктория, евгения, ксения, лариса, алина, александра, диана, полина, софья, тамара, яна, кристина, карина, алёна, алена, нина',
    ),
    particles: [],
    titles: list('д-р, проф'),
    papers: list('газета, новости, известия, вестник, правда, ведомости'),
    offices: [],
    notNames: list(
      'новости, местные, общество, экономика, политика, культура, спорт, происшествия, читать, слушать, сохранить, поделиться, подписаться, следить',
    ),
    furniture: list(
      'увеличить, увеличить фото, фото 1 из 1, открыть в полном размере, открыть на весь экран, 1 из 1, нажмите чтобы увеличить, увеличить изображение, открыть фото, открыть изображение, открыть галерею, развернуть на весь экран, открыть в полноэкранном режиме, изображение 1 из 1, фото 1/1',
    ),
    headlineLabels: list('заголовок, тема'),
    sides: list('слева, справа, в центре, посередине, архивное фото'),
    ago: 'назад',
    words: {
      by: list(
        'автор, авторы, текст, подготовил, подготовила, автор статьи, автор текста, беседовал, беседовала, беседу вел, беседу вёл, беседу вела, интервью взял, интервью взяла, записал, записала, материал подготовил, материал подготовила',
      ),
      and: list('и, с'),
      post: list('редактор, корреспондент, журналист, обозреватель, редакция, главный редактор, журналистка, колумнист'),
      editing: list('редактор, под редакцией, перевод, перевел, перевела, фото, проверил, проверила'),
      photo: list('фото, фотография, изображение, иллюстрация, снимок, фотограф, кадр, скриншот'),
      published: list('опубликовано, дата публикации, дата, создано, опубликована, добавлено, дата начала'),
      updated: list(
        'последнее изменение, отредактировано, обновлено, изменено, последнее обновление, обновлен, обновлён, обновлена, дополнено',
      ),
      readingTime: list('мин чтения, минут чтения, время чтения, минуты на чтение, мин. чтения'),
      share: list(
        'поделиться, печать, отправить, скопировать ссылку, подписывайтесь, распечатать, сохранить, слушать, версия для печати, нравится, ссылка скопирована, подписывайтесь на, telegram-канал, подписывайтесь на наш, наш телеграм, предпочитаемые источники, избранные источники',
      ),
      subscribe: list(
        'подписаться, подписка, рассылка, войти, вход, регистрация, зарегистрироваться, личный кабинет, выйти, пароль, электронная почта, поддержать, подпишитесь на нашу рассылку, рассылку, нашу рассылку, подписывайтесь',
      ),
      readMore: list(
        'читать далее, читайте также, читать дальше, подробнее, смотрите также, ещё, показать ещё, больше, узнать больше, читать полностью, все новости, показать больше, читать все, смотреть все, смотреть фотогалерею, фотогалерея, фоторепортаж, смотреть фото',
      ),
      related: list(
        'похожие, похожие материалы, по теме, самое читаемое, популярное, последние новости, рекомендуем, новости по теме, материалы по теме, главное, также по теме, другие новости, вам может быть интересно, свежие записи, лента новостей, предыдущая, следующая, новости партнёров',
      ),
      comments: list(
        'комментарий, комментарии, комментариев, оставить комментарий, добавить комментарий, ответить, комментировать, ваш адрес email не будет опубликован, обязательные поля помечены, обсудить, отменить ответ',
      ),
      cookies: list('cookie, cookies, файлы cookie, принять, согласие, согласен, файлов cookie, куки'),
      legal: list(
        'все права защищены, политика конфиденциальности, пользовательское соглашение, условия использования, персональных данных, перепечатка, свидетельство о регистрации, использование материалов, правила',
      ),
      navigation: list(
        'меню, главная, поиск, контакты, о нас, перейти к содержанию, далее, назад, закрыть, помощь, новости, спорт, культура, экономика, политика, общество, мир, видео, погода, в мире, реклама, о проекте, редакция, вакансии, архив, наверх, блог, услуги, товары, сервисы, наука, происшествия, язык',
      ),
      advertisement: list(
        'реклама, спонсор, на правах рекламы, партнёрский материал, рекламы, продолжение после рекламы, продолжение под рекламой, продолжение ниже',
      ),
      tags: list('теги, темы, рубрики, рубрика, метки, категории, ключевые слова, содержание'),
      source: list(
        'источник, ссылка, адрес, url, постоянная ссылка, источник статьи, ссылка на источник, ссылка на оригинал, первоисточник, оригинал, ссылка на статью, оригинал статьи, адрес статьи, адрес этой статьи, адрес страницы, ссылка на материал, адрес материала',
      ),
    },
  },
  {
    code: 'uk',
    grammar: list('що, це, та, як, для, від, але, його, про, також, щоб, чи, вже, він, і'),
    givenNames: list(
      'олександр, сергій, володимир, андрій, олексій, дмитро, микола, іван, євген, михайло, ігор, юрій, віктор, олег, анатолій, павло, роман, максим, артем, антон, валерій, василь, вячеслав, денис, ілля, кирило, костянтин, леонід, микита, петро, станіслав, степан, тарас, богдан, назар, остап, ростислав, руслан, святослав, тимофій, федір, ярослав, вадим, віталій, григорій, данило, олена, ольга, наталія, тетяна, ірина, світлана, ганна, анна, марія, катерина, юлія, анастасія, людмила, марина, галина, надія, валентина, любов, віра, дарина, алла, вікторія, євгенія, ксенія, лариса, аліна, олександра, діана, поліна, софія, оксана, соломія, христина, зоряна, леся, лілія, ніна',
    ),
    particles: [],
    titles: list('д-р, проф'),
    papers: list('газета, новини, вісник, правда, вісті'),
    offices: [],
    notNames: list('новини, місцеві, суспільство, економіка, політика, події, читати, слухати, зберегти, поділитися, підписатися'),
    furniture: list(
      'збільшити, збільшити фото, фото 1 з 1, відкрити на весь екран, 1 з 1, натисніть щоб збільшити, збільшити зображення, відкрити фото, відкрити зображення, відкрити галерею, розгорнути на весь екран, зображення 1 з 1, фото 1/1',
    ),
    headlineLabels: list('заголовок, тема'),
    sides: list('ліворуч, праворуч, у центрі, посередині, архівне фото'),
    ago: 'тому',
    words: {
      by: list(
        'автор, автори, авторка, текст, підготував, підготувала, автор статті, автор тексту, авторка тексту, розмовляв, розмовляла, розмову вів, розмову вела, спілкувався, спілкувалася, підготували',
      ),
      and: list('та, і, й, з'),
      post: list('редактор, редакторка, кореспондент, журналіст, журналістка, редакція, оглядач, головний редактор'),
      editing: list('редактор, редакторка, за редакцією, переклад, переклав, переклала, фото, перевірив, перевірила'),
      photo: list('фото, зображення, світлина, ілюстрація, фотограф, скріншот'),
      published: list('опубліковано, дата публікації, дата, створено, додано, дата початку'),
      updated: list('остання зміна, відредаговано, оновлено, змінено, останнє оновлення'),
      readingTime: list('хв читання, хвилин читання, час читання, хвилини читання'),
      share: list(
        'поділитися, друк, надіслати, копіювати посилання, підписуйтесь, зберегти, слухати, поширити, роздрукувати, стежте за нами, слідкуйте за нами, підписуйтесь на, telegram-канал, обрані джерела, бажані джерела',
      ),
      subscribe: list(
        'підписатися, підписка, розсилка, увійти, вхід, реєстрація, зареєструватися, кабінет, пароль, підтримати, підпишіться, розсилку, підпишіться на нашу розсилку, нашу розсилку, на пошту',
      ),
      readMore: list(
        'читати далі, читайте також, докладніше, детальніше, дивіться також, більше, показати ще, дізнатися більше, читати більше, всі новини, усі новини, дивитися фото, фотогалерея, фоторепортаж',
      ),
      related: list(
        'схожі, за темою, найпопулярніше, популярне, останні новини, рекомендуємо, новини за темою, матеріали за темою, головне, інші новини, стрічка новин, попередня, наступна, схожі новини, новини партнерів',
      ),
      comments: list(
        'коментар, коментарі, коментарів, залишити коментар, додати коментар, відповісти, коментувати, ваша e-mail адреса не оприлюднюватиметься, обов’язкові поля позначені, обговорити',
      ),
      cookies: list('cookie, cookies, файли cookie, прийняти, згода, погоджуюсь, файлів cookie'),
      legal: list(
        'всі права захищено, усі права захищені, політика конфіденційності, умови використання, правила, передрук, персональних даних, використання матеріалів, усі права захищено',
      ),
      navigation: list(
        'меню, головна, пошук, контакти, про нас, перейти до вмісту, далі, назад, закрити, допомога, новини, спорт, культура, економіка, політика, суспільство, світ, відео, погода, реклама, редакція, вакансії, архів, про проєкт, мова, здоров’я, технології',
      ),
      advertisement: list('реклама, спонсор, на правах реклами, партнерський матеріал, продовження після реклами'),
      tags: list('теги, теми, рубрики, мітки, категорії, ключові слова, зміст'),
      source: list(
        'джерело, посилання, адреса, url, постійне посилання, посилання на джерело, посилання на оригінал, першоджерело, оригінал, адреса статті, адреса сторінки, посилання на статтю, посилання на матеріал',
      ),
    },
  },
  {
    code: 'zh',
    grammar: [],
    givenNames: list(
      '王, 李, 张, 張, 刘, 劉, 陈, 陳, 杨, 楊, 黄, 黃, 赵, 趙, 吴, 吳, 周, 徐, 孙, 孫, 马, 馬, 朱, 胡, 郭, 何, 高, 林, 罗, 羅, 郑, 鄭, 梁, 谢, 謝, 宋, 唐, 许, 許, 韩, 韓, 冯, 馮, 邓, 鄧, 曹, 彭, 曾, 肖, 田, 董, 袁, 潘, 于, 蒋, 蔣, 蔡, 余, 杜, 叶, 葉, 程, 苏, 蘇, 魏, 吕, 呂, 丁, 任, 沈, 姚, 卢, 盧, 姜, 崔, 钟, 鍾, 谭, 譚, 陆, 陸, 汪, 范, 金, 石, 廖, 贾, 賈, 夏, 韦, 韋, 付, 方, 白, 邹, 鄒, 孟, 熊, 秦, 邱, 江, 尹, 薛, 闫, 段, 雷, 侯, 龙, 龍, 史, 陶, 黎, 贺, 賀, 顾, 顧, 毛, 郝, 龚, 龔, 邵, 万, 萬, 钱, 錢, 严, 嚴, 覃, 武, 戴, 莫, 孔, 向, 汤, 湯',
    ),
    particles: [],
    titles: [],
    papers: list('新闻, 报, 報, 网, 網, 周刊, 週刊, 电视台, 電視台'),
    offices: [],
    notNames: list(
      '文章分類, 文章分类, 文章来源, 文章來源, 图文无关, 圖文無關, 举报, 檢舉, 试听, 試聽, 发表意见, 發表意見, 上午, 下午, 分钟, 分鐘, 全文, 听全文, 收听, 收聽, 朗读, 字号, 大字号, 中字号, 小字号, 字體, 每日更新, 每天更新',
    ),
    furniture: list(
      '查看大图, 放大圖片, 放大图片, 點擊圖片放大, 点击图片放大, 點圖放大, 点击查看大图, 點擊查看大圖, 点击放大, 點擊放大, 查看大圖, 查看原图, 查看原圖, 打开图集, 全屏查看, 图1/1, 圖1/1',
    ),
    headlineLabels: list('标题, 標題, 主题'),
    sides: list('左, 右, 中, 左一, 右一, 前, 后, 資料照, 资料图'),
    ago: '前',
    words: {
      by: list(
        '记者, 記者, 本报记者, 本報記者, 作者, 文, 撰文, 编译, 編譯, 撰稿, 采写, 採寫, 文／, 文/, 本网记者, 特约记者, 实习记者, 见习记者, 撰稿人, 特约撰稿人, 特約撰稿人',
      ),
      and: list('和, 与, 與, 及, 、'),
      post: list(
        '实习生, 实习记者, 见习记者, 特约撰稿, 编辑, 編輯, 责任编辑, 責任編輯, 特派员, 特約記者, 通讯员, 主编, 總編輯, 评论员, 教授, 副教授, 研究员, 研究員, 讲师, 講師',
      ),
      editing: list(
        '编辑, 編輯, 责编, 責編, 责任编辑, 責任編輯, 校对, 校對, 审校, 編審, 编审, 监制, 审核, 審核, 翻译, 翻譯, 摄影, 攝影, 译, 譯, 来源',
      ),
      photo: list('图片, 圖片, 图, 圖, 摄影, 攝影, 图源, 图片来源, 圖片來源, 照片, 图/, 圖／, 资料图, 圖片提供'),
      published: list('发布时间, 發布時間, 发布, 發佈, 发表于, 發表於, 发布于, 發布日期, 刊登日期, 日期, 发表时间'),
      updated: list('编辑于, 編輯於, 最后编辑, 最後編輯, 最后修改, 更新, 更新时间, 更新時間, 最后更新, 最後更新, 修改'),
      readingTime: list('阅读时间, 閱讀時間, 分钟阅读, 阅读需'),
      share: list(
        '分享, 分享到, 打印, 列印, 收藏, 转发, 轉發, 微信, 微博, 复制链接, 複製連結, 点赞, 點讚, 关注我们, 扫一扫, 追蹤我們, 關注我們',
      ),
      subscribe: list('订阅, 訂閱, 登录, 登錄, 登入, 注册, 註冊, 会员, 會員, 电子报, 電子報, 我的账户, 密码, 退出, 加入会员, 免费注册'),
      readMore: list(
        '阅读更多, 閱讀更多, 查看更多, 更多, 延伸阅读, 延伸閱讀, 点击查看, 詳細, 详细, 看更多, 查看全部, 继续阅读, 繼續閱讀, 阅读全文, 了解更多, 瞭解更多, 查看图集, 图集, 圖輯, 看更多照片, 高清图集',
      ),
      related: list(
        '相关新闻, 相關新聞, 相关阅读, 相關閱讀, 相关文章, 相關文章, 热门, 熱門, 推荐, 推薦, 最新, 推荐阅读, 推薦閱讀, 热点, 排行榜, 猜你喜欢, 上一篇, 下一篇, 最新消息, 热门文章, 熱門文章, 精选, 為您推薦, 大家都在看',
      ),
      comments: list('评论, 評論, 留言, 回复, 回覆, 发表评论, 發表評論, 我要评论, 我來說兩句, 网友评论, 跟帖, 发表回复'),
      cookies: list('cookie, 隐私设置, 接受, 同意, 使用cookie, 同意並繼續'),
      legal: list(
        '版权所有, 版權所有, 隐私政策, 隱私政策, 隱私權政策, 使用条款, 使用條款, 免责声明, 免責聲明, 未经授权, 未經授權, 转载, 轉載, 备案, 许可证, 联系我们, 聯絡我們, 服务条款, 服務條款, 著作權, 不得转载',
      ),
      navigation: list(
        '下载客户端, 扫码下载, 首页, 首頁, 搜索, 搜尋, 菜单, 選單, 关于我们, 關於我們, 联系我们, 返回, 返回顶部, 关闭, 關閉, 上一页, 下一页, 帮助, 新闻, 新聞, 体育, 體育, 财经, 財經, 娱乐, 娛樂, 科技, 国际, 國際, 视频, 影音, 专题, 專題, 评论, 社会, 社會, 生活, 健康, 导航, 网站地图, 频道, 广告服务, 招聘, 政治, 语言, 跳至內容, 跳到内容',
      ),
      advertisement: list('广告, 廣告, 赞助, 贊助, 推广, 推廣, 請繼續往下閱讀'),
      tags: list('标签, 標籤, 关键词, 關鍵字, 分类, 分類, 主题, 話題, 话题, 目录, 目錄'),
      source: list(
        '来源, 固定链接, 永久链接, 固定連結, 永久連結, 原文网址, 文章网址, 來源, 原文, 链接, 連結, 网址, 網址, 原文链接, 本文链接, 原文連結, 原文地址, 本文地址, 本文网址, 本文連結, 文章連結, 文章链接, 阅读原文',
      ),
    },
  },
  {
    code: 'ja',
    grammar: [],
    givenNames: list(
      '佐藤, 鈴木, 高橋, 田中, 伊藤, 渡辺, 山本, 中村, 小林, 加藤, 吉田, 山田, 佐々木, 山口, 松本, 井上, 木村, 林, 斎藤, 清水, 山崎, 森, 池田, 橋本, 阿部, 石川, 山下, 中島, 石井, 小川, 前田, 岡田, 長谷川, 藤田, 後藤, 近藤, 村上, 遠藤, 青木, 坂本, 斉藤, 福田, 太田, 西村, 藤井, 金子, 岡本, 藤原, 三浦, 中野, 中川, 原田, 松田, 竹内, 小野, 田村, 中山, 和田, 石田, 森田, 上田, 原, 内田, 柴田, 酒井, 宮崎, 横山, 高木, 安藤, 宮本, 大野, 小島, 工藤, 谷口, 今井, 高田, 増田, 丸山, 杉山, 村田, 大塚, 新井, 小山, 平野, 藤本, 河野, 上野, 野口, 武田, 松尾, 千葉, 菅原, 岩崎, 久保, 木下, 佐野, 野村, 松井, 菊地, 菊池, 島田, 市川, 水野, 桜井, 高野, 吉川, 山内, 西田, 飯田, 北村, 安田, 五十嵐, 川口, 平田, 関, 中田, 久保田, 服部, 東, 岩田, 土屋, 川崎, 福島, 本田, 辻, 樋口, 秋山, 田口, 永井, 中西, 吉村, 川上, 石原, 大橋, 松岡, 馬場, 浜田, 森本, 星野, 矢野, 浅野, 大西, 松村',
    ),
    particles: [],
    titles: [],
    papers: list('新聞, ニュース, タイムズ, 日報'),
    offices: [],
    notNames: list('午前, 午後, 聞く, 記事を聞く, 音声で聞く, 分で読める, 毎日更新, 写真はイメージ, 写真はイメージです, イメージ写真'),
    furniture: list(
      '拡大, 画像を拡大, 画像を拡大する, 拡大画像, 拡大画像を見る, 写真を拡大, 写真を拡大する, クリックで拡大, クリックして拡大, クリックすると拡大します, 全画面で表示, 写真1/1, 画像1/1',
    ),
    headlineLabels: list('タイトル, 見出し, 件名'),
    sides: list('左, 右, 中央, 左端, 右端, 手前, 奥, 資料写真'),
    ago: '前',
    words: {
      by: list('記者, 文, 執筆, 著者, 取材, ライター, 筆者, 取材・文, 文／, 文・, 執筆者, 取材・執筆, 文・写真, 文・構成, 聞き手, 投稿者'),
      and: list('と, ・, 、'),
      post: list('編集委員, 編集部, 論説委員, 特派員, 編集長, 編集, 解説委員, 支局長, 教授, 准教授, 講師, 弁護士'),
      editing: list('編集, 校正, 監修, 翻訳, 訳, 撮影, 写真, 構成'),
      photo: list('写真, 画像, 撮影, 図, 写真提供, 提供, 写真＝, 写真：'),
      published: list('公開, 掲載, 公開日, 投稿日, 配信, 発信, 公開日時, 掲載日, 発表, 作成日'),
      updated: list('編集日, 改訂, 更新, 更新日, 最終更新, 更新日時, 最終更新日'),
      readingTime: list('分で読めます, 読了時間, 読む時間'),
      share: list(
        'シェア, 共有, 印刷, ツイート, 保存, リンクをコピー, シェアする, ポスト, ブックマーク, 送る, フォローする, いいね, 共有する, はてなブックマーク, 記事を印刷, 記事を聞く, 音声で聞く, 音声で読む, 優先ソース, 優先するソース',
      ),
      subscribe: list(
        '購読, 登録, ログイン, 会員登録, メールマガジン, 会員, 無料登録, マイページ, 新規登録, ログアウト, 会員限定, 有料会員, ニュースレター, パスワード, 無料会員, 申し込み',
      ),
      readMore: list(
        '続きを読む, もっと見る, 関連記事, 詳しく, 詳細, 一覧, こちら, もっと読む, あわせて読みたい, 一覧を見る, 続きはこちら, 詳しくはこちら, 全文を読む, すべて見る, 画像一覧, フォトギャラリー, 写真一覧',
      ),
      related: list(
        '関連記事, おすすめ, 人気記事, 最新記事, ランキング, 関連ニュース, 新着記事, 注目, 関連, 新着, アクセスランキング, 前の記事, 次の記事, おすすめ記事, ピックアップ, トピックス, あなたにおすすめ, 人気, 最新ニュース, 関連リンク, 注目の記事',
      ),
      comments: list(
        'コメント, コメントする, 返信, コメントを残す, コメントを投稿, メールアドレスが公開されることはありません, コメントを書く',
      ),
      cookies: list('クッキー, cookie, 同意, 許可, 同意する, 使用しています'),
      legal: list(
        '無断転載, 著作権, プライバシーポリシー, 利用規約, 個人情報, 特定商取引, 禁じます, 転載を禁じます, 個人情報保護方針, 免責事項',
      ),
      navigation: list(
        'メニュー, ホーム, 検索, お問い合わせ, 会社概要, トップ, トップページ, 閉じる, 次へ, 前へ, ヘルプ, サイトマップ, ニュース, スポーツ, 経済, 政治, 国際, 社会, 動画, 天気, 採用情報, 広告掲載, 運営会社, カテゴリ, 戻る, 一覧へ, 目次, エンタメ, 地域, よくある質問, 採用, ページトップへ',
      ),
      advertisement: list('広告, スポンサー, スポンサーリンク, 記事は広告の後に続きます, 広告の後に続きます, プロモーション'),
      tags: list('タグ, キーワード, カテゴリー, カテゴリ, トピック, 目次, テーマ'),
      source: list(
        '出典, パーマリンク, 元記事url, 元記事リンク, 記事url, 記事リンク, 元記事, 引用元, リンク, 参照, 記事のurl, 元の記事, この記事のurl, この記事のリンク, 記事のリンク',
      ),
    },
  },
  {
    code: 'ko',
    grammar: [],
    givenNames: list(
      '김, 이, 박, 최, 정, 강, 조, 윤, 장, 임, 한, 오, 서, 신, 권, 황, 안, 송, 류, 유, 홍, 전, 고, 문, 손, 양, 배, 백, 허, 남, 심, 노, 하, 곽, 성, 차, 주, 우, 구, 나, 민, 진, 지, 엄, 채, 원, 천, 방, 공, 현, 함, 변, 염, 여, 추, 도, 소, 석, 선, 설, 마, 길, 연, 위, 표, 명, 기, 반, 왕, 금, 옥, 육, 인, 맹, 제, 모, 탁, 국, 어, 은, 편, 용',
    ),
    particles: [],
    titles: [],
    papers: list('신문, 뉴스, 일보, 타임스, 방송'),
    offices: [],
    notNames: list(
      '수정, 등록, 입력, 송고, 승인, 페이지, 요약, 공유, 댓글, 구독, 오전, 오후, 최종, 듣기, 기사듣기, 송고시간, 송고일시, 기사등록, 최초입력, 매일, 매주, 수시',
    ),
    furniture: list(
      '크게보기, 이미지 크게 보기, 이미지 확대보기, 이미지 확대, 이미지 크게보기, 사진 크게 보기, 사진 크게보기, 사진 확대, 사진 확대보기, 클릭하면 확대됩니다, 전체화면 보기, 사진 1/1',
    ),
    headlineLabels: list('제목'),
    sides: list('왼쪽, 오른쪽, 가운데, 왼쪽부터, 자료사진'),
    ago: '전',
    words: {
      by: list('기자, 글, 작성자, 취재, 특파원, 입력자, 작성, 기자명, 글쓴이, 취재기자, 글·사진'),
      and: list('와, 과, 및, ·'),
      post: list('기자, 교수, 작가, 칼럼니스트, 변호사, 평론가, 소설가, 편집장, 논설위원, 특파원, 선임기자, 인턴기자, 객원기자, 에디터'),
      editing: list('편집, 감수, 번역, 사진, 촬영'),
      photo: list('사진, 이미지, 제공, 사진=, 자료사진, 그래픽, 사진제공, 사진 제공'),
      published: list('입력, 등록, 게시, 승인, 작성일, 발행, 기사입력, 입력시간, 등록일, 게재'),
      updated: list('수정, 업데이트, 최종수정, 기사수정, 최종 수정, 수정일'),
      readingTime: list('분 읽기, 읽는 시간'),
      share: list(
        '공유, 공유하기, 인쇄, 프린트, 스크랩, 좋아요, url복사, 링크 복사, 카카오톡, 페이스북, 트위터, 글자 크기, 기사 공유, 글씨크기, 저장, 기사 듣기, 듣기, 팔로우, 팔로우하기, 음성으로 듣기, 선호하는 출처, 선호 출처',
      ),
      subscribe: list(
        '구독, 구독하기, 로그인, 회원가입, 뉴스레터, 로그아웃, 마이페이지, 이메일, 비밀번호, 후원, 회원, 구독하고, 구독하세요, 받아보세요',
      ),
      readMore: list('더보기, 더 보기, 자세히 보기, 관련기사, 이어보기, 전체보기, 계속 읽기, 바로가기, 자세히'),
      related: list(
        '관련기사, 관련 기사, 많이 본 뉴스, 인기 기사, 추천, 최신뉴스, 주요뉴스, 인기뉴스, 최신 기사, 추천기사, 이전기사, 다음기사, 인기기사, 핫이슈, 많이 본 기사, 실시간, 이 시각 주요뉴스, 관련 뉴스',
      ),
      comments: list('댓글, 댓글쓰기, 답글, 댓글 쓰기, 의견, 댓글을 입력, 댓글 작성'),
      cookies: list('쿠키, 동의, 쿠키 설정, 쿠키 정책'),
      legal: list(
        '무단전재, 재배포 금지, 저작권, 개인정보처리방침, 이용약관, 무단 전재, 무단전재 및 재배포 금지, 청소년보호정책, 사업자등록번호, 개인정보',
      ),
      navigation: list(
        '메뉴, 홈, 검색, 문의, 회사소개, 본문 바로가기, 닫기, 다음, 이전, 정치, 경제, 사회, 국제, 문화, 스포츠, 연예, 오피니언, 동영상, 고객센터, 광고문의, 제보, 전체메뉴, 뉴스, 사이트맵, 목록, 맨위로, 지역, 포토, 고충처리',
      ),
      advertisement: list('광고, 스폰서, 협찬, 기사는 광고 뒤에 계속됩니다'),
      tags: list('태그, 키워드, 카테고리, 주제'),
      source: list(
        '출처, 고유 링크, 원본 링크, 원본 기사, 기사 링크, 기사 주소, 원문, 링크, 원본, 주소, 원문보기, 기사원문, 원문 링크, 기사 url, 기사 원문, 이 기사의 주소',
      ),
    },
  },
  {
    code: 'ar',
    grammar: [],
    givenNames: list(
      'محمد, أحمد, احمد, علي, حسن, حسين, محمود, عبد, إبراهيم, ابراهيم, يوسف, خالد, عمر, مصطفى, سعيد, سالم, صالح, عادل, كريم, طارق, وليد, هشام, ياسر, ناصر, فهد, سلطان, سامي, رامي, زياد, فادي, فراس, باسم, بلال, أنس, أيمن, أسامة, إسماعيل, جمال, حمزة, رشيد, سعد, سمير, عثمان, عماد, عمرو, فيصل, ماجد, مازن, نبيل, هاني, فاطمة, عائشة, مريم, زينب, سارة, نور, هدى, ليلى, سلمى, أميرة, أمل, إيمان, حنان, خديجة, دعاء, رانيا, ريم, سعاد, سمر, عبير, غادة, لينا, منى, نادية, ندى, نهى, هبة, هند, ياسمين',
    ),
    particles: list('al, el, bin, ibn, ben, abu'),
    titles: [],
    papers: list('جريدة, صحيفة, الجريدة'),
    offices: [],
    notNames: list('أخبار, محلية, اقتصاد, رياضة, سياسة, عاجل, تعليق, تعليقا, تعليقات, دقيقة, دقائق'),
    furniture: list(
      'تكبير الصورة, اضغط للتكبير, انقر للتكبير, اضغط على الصورة للتكبير, عرض بملء الشاشة, عرض الصورة بالحجم الكامل, افتح الصورة, فتح معرض الصور, صورة 1 من 1, 1 من 1',
    ),
    headlineLabels: list('العنوان, الموضوع'),
    sides: list('يسار, يمين, وسط, أرشيفية'),
    ago: 'قبل',
    words: {
      by: list(
        'بقلم, كتب, كتبت, إعداد, بواسطة, الكاتب, كتبه, المؤلف, كتبته, مراسل, الكاتبة, أعده, أعدته, حاوره, حاورته, حاورها, حاورتها, أجرى الحوار, أجرت الحوار',
      ),
      and: list('و, مع'),
      post: list('محرر, محررة, مراسل, صحفي, رئيس التحرير, كاتب, كاتبة, صحافي, صحافية, مراسلة, صحفية, إعلامي, إعلامية'),
      editing: list('تحرير, تحرير وترجمة, ترجمة, مراجعة, تدقيق, تصوير'),
      photo: list('صورة, تصوير, الصورة, المصدر, صور, أرشيفية'),
      published: list('نشر, نشر في, تاريخ النشر, نُشر, نشرت, تم النشر, نشر بتاريخ'),
      updated: list('آخر تعديل, تم التعديل, آخر تحديث, تحديث, تم التحديث, حُدّث, حدث في'),
      readingTime: list('دقائق قراءة, دقيقة قراءة, وقت القراءة, مدة القراءة'),
      share: list('شارك, مشاركة, طباعة, إرسال, نسخ الرابط, تابعنا, حفظ, استمع, تابعونا, انشر, إعجاب, شارك على'),
      subscribe: list(
        'اشترك, اشتراك, النشرة البريدية, تسجيل الدخول, تسجيل, حسابي, إنشاء حساب, دخول, البريد الإلكتروني, النشرة الإخبارية, كلمة المرور, الاشتراك, اشترك في نشرتنا, نشرتنا, نشرتنا البريدية',
      ),
      readMore: list(
        'اقرأ المزيد, اقرأ أيضا, اقرأ أيضاً, المزيد, قراءة المزيد, شاهد أيضا, عرض المزيد, تابع القراءة, إقرأ أيضاً, عرض الكل, اقرأ أيضًا, للمزيد, شاهد أيضاً, شاهد الصور, ألبوم صور, معرض الصور, بالصور',
      ),
      related: list(
        'مواضيع ذات صلة, أخبار ذات صلة, الأكثر قراءة, مقالات ذات صلة, آخر الأخبار, قد يعجبك, المزيد من, ذات صلة, الأكثر مشاهدة, مقترحات, مختارات, أحدث الأخبار, السابق, التالي, موضوعات متعلقة, الأكثر تداولا',
      ),
      comments: list(
        'أضف تعليقا, تعليق, تعليقات, أضف تعليق, التعليقات, رد, اترك تعليقا, لن يتم نشر عنوان بريدك الإلكتروني, الحقول الإلزامية, اترك تعليقاً, أضف تعليقك, إلغاء الرد',
      ),
      cookies: list('ملفات تعريف الارتباط, الكوكيز, قبول, موافق, أوافق'),
      legal: list(
        'جميع الحقوق محفوظة, سياسة الخصوصية, شروط الاستخدام, حقوق النشر, كافة الحقوق محفوظة, الشروط والأحكام, اتفاقية الاستخدام, إخلاء مسؤولية',
      ),
      navigation: list(
        'القائمة, الرئيسية, بحث, اتصل بنا, من نحن, إغلاق, التالي, السابق, مساعدة, رياضة, سياسة, اقتصاد, ثقافة, فيديو, العالم, الصفحة الرئيسية, تخطي إلى المحتوى, أخبار, صحة, تكنولوجيا, منوعات, آراء, رأي, فن, مقالات, علوم, وظائف, أعلن معنا, الأرشيف, اللغة, ابحث',
      ),
      advertisement: list('إعلان, إعلانات, ممول, برعاية, يتبع بعد الإعلان, تابع القراءة بعد الإعلان'),
      tags: list('وسوم, كلمات مفتاحية, الكلمات الدلالية, تصنيفات, الوسوم, مواضيع, كلمات دلالية, التصنيفات'),
      source: list(
        'المصدر, الرابط, رابط, الأصل, رابط دائم, المصدر الأصلي, الرابط الأصلي, رابط المقال, رابط الخبر, رابط هذا المقال, رابط المادة',
      ),
    },
  },
  {
    code: 'hi',
    grammar: [],
    givenNames: list(
      'अमित, अनिल, अजय, अरुण, अशोक, आशीष, दीपक, गौरव, हरीश, जितेंद्र, मनीष, मनोज, मोहन, मुकेश, नरेंद्र, नवीन, पंकज, प्रदीप, प्रकाश, प्रमोद, राहुल, राजेश, राजीव, राकेश, रमेश, रवि, रोहित, संदीप, संजय, संतोष, सतीश, सुनील, सुरेश, विजय, विकास, विनोद, विवेक, योगेश, अंजलि, अनीता, अनु, आशा, गीता, कविता, किरण, ममता, मीना, नेहा, निशा, पूजा, प्रिया, प्रियंका, रेखा, रितु, सीमा, शिल्पा, सोनिया, सुनीता, स्वाति, उषा',
    ),
    particles: [],
    titles: [],
    papers: list('समाचार, न्यूज़, न्यूज, टाइम्स, जागरण, पत्रिका'),
    offices: [],
    notNames: list('से, में, ने, को, का, की, के, बातचीत, समाचार, स्थानीय, खेल, मनोरंजन, देश, दुनिया, खबरें, सुनें, मिनट'),
    furniture: list('तस्वीर बड़ी करें, फोटो बड़ी करें, बड़ी तस्वीर देखें, पूरी स्क्रीन पर देखें, तस्वीर को बड़ा करें, फोटो 1/1'),
    headlineLabels: list('शीर्षक, विषय'),
    sides: list('बाएं, दाएं, बीच में, फाइल फोटो'),
    ago: 'पहले',
    otherDays: ['आज', 'कल'],
    words: {
      by: list('लेखक, द्वारा, रिपोर्टर, रिपोर्ट, प्रस्तुति, लेखन, written by, लेखिका, द्वारा लिखित'),
      and: list('और, तथा, व'),
      post: list('संपादक, संवाददाता, पत्रकार, लेखक, ब्यूरो, डेस्क, रिपोर्टर'),
      editing: list('संपादन, edited by, अनुवाद, द्वारा संपादित, संपादित, समीक्षा'),
      photo: list('फोटो, तस्वीर, चित्र, फ़ोटो, फाइल फोटो, छवि, इमेज'),
      published: list('पब्लिश्ड, प्रकाशित, पब्लिश, प्रकाशन तिथि, प्रकाशित तिथि, पर प्रकाशित'),
      updated: list('अपडेट, अपडेटेड, अद्यतन, अंतिम अपडेट'),
      readingTime: list('मिनट में पढ़ें, मिनट पढ़ें'),
      share: list('शेयर, साझा करें, शेयर करें, प्रिंट, फॉलो करें, लाइक, कॉपी लिंक, सेव, खबर सुनें, सुनें'),
      subscribe: list('सब्सक्राइब, सदस्यता, लॉगिन, साइन इन, न्यूज़लेटर, रजिस्टर, साइन अप, लॉग इन, सब्सक्राइब करें'),
      readMore: list('और पढ़ें, यह भी पढ़ें, ये भी पढ़ें, आगे पढ़ें, और देखें, पूरा पढ़ें, इसे भी पढ़ें, यहां क्लिक करें, अधिक पढ़ें, पढ़ें, तस्वीरें देखें, फोटो गैलरी, फोटो देखें'),
      related: list(
        'सर्वाधिक पढ़े गए, संबंधित खबरें, लोकप्रिय, ताज़ा खबरें, ताजा खबरें, ट्रेंडिंग, सुझाव, संबंधित, अन्य खबरें, सबसे ज्यादा पढ़े गए, बड़ी खबरें, टॉप न्यूज, सबसे ज्यादा पढ़ी गई, सबसे ज़्यादा पढ़ी गई',
      ),
      comments: list('टिप्पणी, टिप्पणियाँ, कमेंट, जवाब दें, कमेंट करें, टिप्पणी करें, टिप्पणियां'),
      cookies: list('कुकीज़, कुकी, स्वीकार, कुकीज़ का उपयोग'),
      legal: list('सर्वाधिकार सुरक्षित, गोपनीयता नीति, नियम और शर्तें, कॉपीराइट, अस्वीकरण'),
      navigation: list(
        'मेनू, होम, खोजें, संपर्क, हमारे बारे में, बंद करें, अगला, पिछला, खेल, देश, दुनिया, मनोरंजन, वीडियो, राज्य, होमपेज, बिजनेस, राजनीति, लाइफस्टाइल, टेक्नोलॉजी, शहर, सर्च',
      ),
      advertisement: list('विज्ञापन, प्रायोजित, विज्ञापन के बाद जारी'),
      tags: list('टैग, विषय, टैग्स, श्रेणी, टॉपिक'),
      source: list('स्रोत, लिंक, सोर्स, मूल लिंक, मूल स्रोत, लेख का लिंक, खबर का लिंक, मूल लेख'),
    },
  },
  {
    code: 'id',
    grammar: list('yang, dan, di, untuk, dengan, dari, ini, itu, pada, tidak, dalam, akan, juga, adalah, telah, oleh'),
    givenNames: list(
      'agus, ahmad, adi, ade, aditya, agung, andi, andri, anton, arief, arif, ari, bambang, budi, cahyo, dadang, danang, dedi, dedy, deni, denny, dian, didik, djoko, dwi, edi, eko, fajar, faisal, feri, ferry, firman, hadi, hari, hendra, hendri, heru, imam, indra, irfan, iwan, joko, muhammad, mohammad, nur, rahmat, rian, ridwan, rizal, rizki, rizky, rudi, slamet, sugeng, sutrisno, teguh, tri, wahyu, wawan, yudi, yusuf, ayu, dewi, diah, endah, eka, fitri, fitria, indah, intan, kartika, lestari, lia, maya, mega, nia, nita, nurul, putri, ratna, retno, rina, rini, sari, siti, sri, tika, tuti, wulan, yanti, yuli, yuni',
    ),
    particles: [],
    titles: [],
    papers: list('pos, harian, warta, tribun'),
    offices: [],
    notNames: list('berita, daerah, nasional, ekonomi, olahraga, politik, baca, dengarkan, simpan, bagikan, ikuti, cetak'),
    furniture: list(
      'perbesar, perbesar gambar, foto 1 dari 1, 1 dari 1, perbesar foto, klik untuk memperbesar, klik gambar untuk memperbesar, buka gambar, lihat layar penuh, gambar 1 dari 1, foto 1/1',
    ),
    headlineLabels: list('judul, subjek'),
    sides: list('kiri, kanan, tengah, foto arsip'),
    ago: 'lalu',
    one: 'satu',
    words: {
      by: list('oleh, penulis, ditulis oleh, reporter, pewarta, kontributor, tim penulis, reportase, jurnalis, wartawan'),
      and: list('dan, dengan'),
      post: list('editor, reporter, wartawan, redaksi, jurnalis, redaktur, pewarta, kontributor, penulis, koresponden'),
      editing: list('editor, penyunting, disunting oleh, penerjemah, diterjemahkan oleh, fotografer, ditinjau oleh'),
      photo: list('foto, gambar, ilustrasi, dok., sumber foto, dok'),
      published: list('publikasi, diterbitkan, dipublikasikan, tanggal, terbit, diposting, tayang'),
      updated: list('diedit, terakhir diedit, diubah, diperbarui, terakhir diperbarui, pembaruan, update'),
      readingTime: list('menit baca, menit membaca, waktu baca'),
      share: list(
        'bagikan, cetak, kirim, salin tautan, ikuti kami, simpan, dengarkan, suka, bagikan ke, copy link, sumber pilihan, sumber favorit',
      ),
      subscribe: list(
        'berlangganan, masuk, daftar, akun saya, buletin, login, langganan, surel, alamat email, keluar, kata sandi, berlangganan newsletter, dapatkan berita terbaru',
      ),
      readMore: list(
        'baca juga, selengkapnya, baca selengkapnya, lihat juga, lanjutkan membaca, lihat semua, simak juga, muat lainnya, lihat selengkapnya, baca lebih lanjut, klik di sini, lihat lainnya, lihat foto, galeri foto, lihat semua foto',
      ),
      related: list(
        'terkait, berita terkait, artikel terkait, terpopuler, terbaru, rekomendasi, berita terbaru, populer, berita lainnya, artikel terbaru, pilihan editor, sebelumnya, selanjutnya, rekomendasi untuk anda',
      ),
      comments: list(
        'komentar, tinggalkan komentar, balas, kirim komentar, tinggalkan balasan, alamat email anda tidak akan dipublikasikan, ruas yang wajib ditandai, tulis komentar, batalkan balasan',
      ),
      cookies: list('cookie, kuki, setuju, terima, terima semua'),
      legal: list(
        'hak cipta dilindungi, kebijakan privasi, syarat dan ketentuan, hak cipta, pedoman media siber, ketentuan layanan, seluruh hak cipta',
      ),
      navigation: list(
        'menu, beranda, cari, pencarian, kontak, hubungi kami, tentang kami, tutup, berikutnya, sebelumnya, bantuan, olahraga, ekonomi, politik, hiburan, nasional, internasional, berita, indeks, kanal, gaya hidup, teknologi, kesehatan, karir, video, langsung ke konten',
      ),
      advertisement: list(
        'iklan, advertorial, bersponsor, lanjutkan membaca setelah iklan, scroll untuk melanjutkan membaca, scroll ke bawah untuk melanjutkan membaca, artikel berlanjut setelah iklan',
      ),
      tags: list('tag, topik, kategori, label, daftar isi'),
      source: list(
        'sumber, tautan, url, link, tautan permanen, tautan asli, tautan berita, link asli, sumber asli, artikel asli, link artikel, tautan artikel, alamat artikel, link berita',
      ),
    },
  },
  {
    code: 'vi',
    grammar: list('của, và, là, các, cho, trong, được, với, một, có, không, những, này, đã, để'),
    givenNames: list(
      'nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, đoàn, mai, trịnh, lương, hà, cao, tô, lâm, châu, thái, tạ, quách, anh, minh, hùng, dũng, tuấn, hải, sơn, nam, thành, trung, đức, quang, thắng, hương, lan, linh, hoa, thảo, ngọc, thu, hằng, trang, yến, nga, oanh, phương, vân, thúy',
    ),
    particles: [],
    titles: [],
    papers: list('báo, tạp chí'),
    offices: [],
    notNames: [],
    furniture: list(
      'phóng to, ảnh 1 trên 1, nhấn để phóng to, bấm để phóng to, phóng to ảnh, xem ảnh lớn, xem toàn màn hình, hình 1 trên 1, ảnh 1/1, 1 trên 1',
    ),
    headlineLabels: list('tiêu đề, tựa đề, chủ đề'),
    sides: list('trái, phải, giữa, ảnh tư liệu'),
    ago: 'trước',
    one: 'một',
    words: {
      by: list('pv, theo, tác giả, bởi, bài, viết bởi, đăng bởi, thực hiện, bài và ảnh, người viết, phóng viên'),
      and: list('và, cùng'),
      post: list('biên tập viên, phóng viên, nhà báo, tòa soạn, biên tập, cộng tác viên'),
      editing: list('biên tập, hiệu đính, biên dịch, dịch bởi, tham vấn, ảnh'),
      photo: list('ảnh, hình ảnh, ảnh minh họa, đồ họa, nguồn ảnh, hình'),
      published: list('đăng, ngày đăng, xuất bản, ngày, đăng ngày, đăng lúc'),
      updated: list('sửa lần cuối, chỉnh sửa lần cuối, chỉnh sửa, cập nhật, cập nhật lần cuối, cập nhật lúc'),
      readingTime: list('phút đọc, thời gian đọc'),
      share: list('chia sẻ, gửi, sao chép liên kết, theo dõi, lưu, thích, chia sẻ bài viết, in bài viết, nghe, nguồn ưu tiên'),
      subscribe: list('đăng ký, đăng nhập, bản tin, tài khoản, đăng xuất, mật khẩu, thành viên, nhận tin'),
      readMore: list('đọc thêm, xem thêm, đọc tiếp, xem tất cả, tìm hiểu thêm, chi tiết, xem chi tiết'),
      related: list(
        'liên quan, tin liên quan, bài viết liên quan, đọc nhiều, tin mới, mới nhất, đề xuất, cùng chuyên mục, tin nổi bật, có thể bạn quan tâm, bài viết mới, xem nhiều, tin cùng chuyên mục, bài trước, bài tiếp theo',
      ),
      comments: list(
        'bình luận, ý kiến, trả lời, gửi bình luận, để lại bình luận, email của bạn sẽ không được hiển thị công khai, các trường bắt buộc, viết bình luận',
      ),
      cookies: list('cookie, chấp nhận, đồng ý'),
      legal: list(
        'bảo lưu mọi quyền, bản quyền, chính sách bảo mật, điều khoản sử dụng, giữ bản quyền, giấy phép số, điều khoản, tổng biên tập, ghi rõ nguồn, bản quyền thuộc về',
      ),
      navigation: list(
        'menu, trang chủ, tìm kiếm, liên hệ, giới thiệu, đóng, tiếp theo, trước, trợ giúp, thể thao, kinh tế, thời sự, thế giới, giải trí, pháp luật, giáo dục, sức khỏe, kinh doanh, du lịch, công nghệ, đời sống, văn hóa, tuyển dụng, chuyên mục, tin tức, sản phẩm, dịch vụ, về chúng tôi',
      ),
      advertisement: list('quảng cáo, tài trợ, bài viết tiếp tục sau quảng cáo'),
      tags: list('thẻ, từ khóa, chủ đề, tags, danh mục, mục lục'),
      source: list(
        'nguồn, liên kết, đường dẫn, url, link, bài gốc, nguồn bài viết, link gốc, link bài viết, đường dẫn bài viết, địa chỉ bài viết, link bài gốc',
      ),
    },
  },
  {
    code: 'cs',
    grammar: [],
    givenNames: list(
      'jan, jana, petr, petra, jiří, pavel, pavla, tomáš, martin, jakub, jaroslav, jaroslava, miroslav, zdeněk, zdeňka, václav, michal, michaela, lukáš, josef, františek, milan, karel, vladimír, vladimíra, ondřej, marek, vojtěch, filip, adam, matěj, daniel, stanislav, roman, radek, aleš, libor, vít, dominik, david, antonín, bohumil, luboš, ladislav, rostislav, marie, eva, hana, anna, lenka, kateřina, lucie, věra, alena, veronika, tereza, jitka, ivana, barbora, monika, marcela, zuzana, markéta, ludmila, dana, klára, kristýna, nikola, eliška, adéla, simona, denisa, dagmar, blanka, irena, šárka, magdaléna, natálie, jarmila',
    ),
    particles: [],
    titles: list('mgr, judr, mudr, phdr, rndr'),
    papers: list('noviny, deník, listy'),
    offices: [],
    notNames: list('zprávy, domácí, zahraničí, regiony, ekonomika, číst, poslechnout, uložit, sdílet, sledovat, přehrát'),
    furniture: list('zvětšit, zobrazit fotografii, zobrazit na celou obrazovku, otevřít galerii, foto 1 z 1'),
    headlineLabels: list('titulek, nadpis'),
    sides: list('vlevo, vpravo, uprostřed, ilustrační foto'),
    ago: 'před',
    words: {
      by: list(
        'autor, autorka, autoři, napsal, napsala, zpracoval, zpracovala, připravil, připravila, rozhovor vedl, rozhovor vedla, ptal se, ptala se',
      ),
      and: [],
      post: list('redaktor, redaktorka, redakce, šéfredaktor, novinář, novinářka, zpravodaj, reportér'),
      editing: list('překlad, přeložil, přeložila, editoval, editovala, korektura'),
      photo: list('foto, fotografie, snímek, zdroj, ilustrační foto, autor fotografie'),
      published: list('publikováno, vydáno, zveřejněno, vloženo, datum, datum zahájení'),
      updated: list('aktualizováno, upraveno, naposledy upraveno, aktualizace'),
      readingTime: list('doba čtení, minut čtení, minuty čtení, min čtení, čas čtení'),
      share: list(
        'sdílet, sdílet článek, sdílet na facebooku, vytisknout, tisknout, sledujte nás, kopírovat odkaz, uložit, poslechnout, poslechnout článek, sdílejte, upřednostňovaný zdroj',
      ),
      subscribe: list(
        'předplatné, předplatit, přihlásit se, přihlášení, registrace, přihlaste se, odběru novinek, odebírat, newsletter, odhlásit, předplaťte si, přihlaste se k odběru, zpravodaj, náš zpravodaj, odebírejte, newsletteru, novinky e-mailem',
      ),
      readMore: list(
        'číst dále, více, čtěte také, čtěte dále, čtěte více, zobrazit více, celý článek, zobrazit vše, klikněte zde, pokračovat ve čtení, přečtěte si také, prohlédněte si fotogalerii, fotogalerie, více o tématu',
      ),
      related: list(
        'související, související články, mohlo by vás zajímat, nejčtenější, nejnovější, doporučujeme, další články, předchozí článek, další článek, čtěte také, populární, z domova, podobné články',
      ),
      comments: list('komentář, komentáře, komentářů, diskuse, diskuze, přidat komentář, odpovědět, příspěvků, příspěvky'),
      cookies: list('cookies, soubory cookie, používáním, přijmout vše, souhlasím, odmítnout, nastavení cookies, používá soubory cookie'),
      legal: list(
        'všechna práva vyhrazena, ochrana osobních údajů, obchodní podmínky, podmínky užití, zásady ochrany osobních údajů, osobních údajů, podmínky použití, autorská práva',
      ),
      navigation: list(
        'domů, hlavní stránka, úvod, hledat, vyhledávání, kontakt, kontakty, o nás, zprávy, kultura, ekonomika, zahraničí, domácí, regiony, počasí, nabídka, přejít k obsahu, zavřít, zpět, další, předchozí, archiv, nápověda, inzerce, názory, rubriky, redakce',
      ),
      advertisement: list(
        'reklama, inzerce, sponzorováno, placená inzerce, komerční sdělení, článek pokračuje pod reklamou, pokračování článku pod reklamou, článek pokračuje po reklamě',
      ),
      tags: list('štítky, témata, téma, klíčová slova, kategorie, tagy, rubrika, obsah'),
      source: list('zdroj, odkaz, původní článek, odkaz na článek, adresa článku, vytištěno z'),
    },
  },
  {
    code: 'el',
    grammar: [],
    givenNames: list(
      'νίκος, νικόλαος, γιώργος, γεώργιος, δημήτρης, γιάννης, ιωάννης, κώστας, κωνσταντίνος, χρήστος, παναγιώτης, βασίλης, θανάσης, αθανάσιος, μιχάλης, ευάγγελος, βαγγέλης, αντώνης, σπύρος, θοδωρής, στέλιος, σταύρος, αλέξανδρος, αλέξης, ανδρέας, πέτρος, παύλος, απόστολος, ηλίας, λευτέρης, τάσος, μανώλης, στέφανος, στράτος, φώτης, χάρης, άγγελος, άρης, μαρία, ελένη, κατερίνα, αικατερίνη, βασιλική, σοφία, αγγελική, γεωργία, δήμητρα, ιωάννα, κωνσταντίνα, αναστασία, ευαγγελία, παναγιώτα, άννα, χριστίνα, ειρήνη, αλεξάνδρα, δέσποινα, χρυσούλα, φωτεινή, μαρίνα, ελευθερία, ευγενία, αθηνά, νίκη, βάσω, νατάσα, ζωή, όλγα, θεοδώρα, στέλλα, λίνα',
    ),
    particles: [],
    titles: list('δρ, καθ'),
    papers: list('νέα, εφημερίδα'),
    offices: [],
    notNames: list('ειδήσεις, πολιτική, οικονομία, κοινωνία, διαβάστε, ακούστε, αποθήκευση, κοινοποίηση'),
    furniture: [],
    headlineLabels: list('τίτλος'),
    sides: list('αριστερά, δεξιά, στη μέση, φωτογραφία αρχείου'),
    ago: 'πριν',
    words: {
      by: greek('του, της, γράφει ο, γράφει η, από τον, από την, συντάκτης, συντάκτρια, κείμενο, επιμέλεια'),
      and: greek('και'),
      post: greek('δημοσιογράφος, συντάκτης, ανταποκριτής, αρχισυντάκτης, ρεπόρτερ'),
      editing: greek('επιμέλεια, μετάφραση'),
      photo: greek('φωτογραφία, φωτογραφίες, φωτό, φωτο, φωτ., εικόνα, πηγή, φωτογραφία αρχείου'),
      published: greek('δημοσιεύτηκε, δημοσιεύθηκε, δημοσίευση, ημερομηνία'),
      updated: greek('ενημερώθηκε, τελευταία ενημέρωση, ανανεώθηκε'),
      readingTime: greek('χρόνος ανάγνωσης, λεπτά ανάγνωσης, λεπτά ανάγνωση, λεπτό ανάγνωσης'),
      share: greek(
        'κοινοποίηση, κοινοποίηση στο facebook, μοιραστείτε, μοιραστείτε το, μοιραστείτε το άρθρο, εκτύπωση, αντιγραφή συνδέσμου, ακολουθήστε μας, αποθήκευση, ακούστε το άρθρο, προτιμώμενη πηγή',
      ),
      subscribe: greek(
        'εγγραφή, εγγραφείτε, σύνδεση, συνδρομή, συνδρομητές, newsletter, είσοδος, εγγραφείτε στο newsletter, αποσύνδεση, συνδρομητικό, ενημερωτικό δελτίο, ενημερωτικό μας δελτίο, στο email σας',
      ),
      readMore: greek(
        'διαβάστε περισσότερα, διαβάστε επίσης, περισσότερα, δείτε επίσης, διαβάστε ακόμα, δείτε ακόμη, συνέχεια, δείτε φωτογραφίες, πατήστε εδώ, κάντε κλικ, δείτε όλα',
      ),
      related: greek(
        'σχετικά, σχετικά άρθρα, σχετικές ειδήσεις, δημοφιλή, τελευταία νέα, τα πιο δημοφιλή, ροή ειδήσεων, προτεινόμενα, προηγούμενο άρθρο, επόμενο άρθρο, σας προτείνουμε',
      ),
      comments: greek('σχόλια, σχόλιο, σχολιάστε, απάντηση, αφήστε ένα σχόλιο, προσθήκη σχολίου, τα σχόλια'),
      cookies: greek('cookies, αποδοχή, αποδοχή όλων, χρησιμοποιούμε cookies, συγκατάθεση, πολιτική cookies'),
      legal: greek(
        'με επιφύλαξη παντός δικαιώματος, όροι χρήσης, πολιτική απορρήτου, προσωπικά δεδομένα, πνευματικά δικαιώματα, όροι και προϋποθέσεις, προστασία δεδομένων',
      ),
      navigation: greek(
        'αρχική, αρχική σελίδα, μενού, αναζήτηση, επικοινωνία, ειδήσεις, πολιτική, οικονομία, κοινωνία, πολιτισμός, αθλητικά, κόσμος, απόψεις, καιρός, σχετικά με εμάς, ποιοι είμαστε, βίντεο, κλείσιμο, επόμενο, προηγούμενο, αρχείο, ταυτότητα',
      ),
      advertisement: greek('διαφήμιση, διαφημιστείτε, χορηγούμενο, η ανάγνωση του άρθρου συνεχίζεται μετά τη διαφήμιση'),
      tags: greek('ετικέτες, θέματα, κατηγορία, κατηγορίες, λέξεις κλειδιά, περιεχόμενα'),
      source: greek('πηγή, σύνδεσμος, σύνδεσμος άρθρου, διεύθυνση άρθρου'),
    },
  },
  {
    code: 'hu',
    grammar: [],
    givenNames: list(
      'nagy, kovács, szabó, tóth, horváth, varga, kiss, molnár, németh, farkas, balogh, papp, takács, juhász, lakatos, mészáros, oláh, rácz, fekete, szilágyi, török, fehér, balázs, gál, szűcs, kocsis, fodor, pintér, szalai, lukács, gulyás, bíró, katona, lászló, fazekas, somogyi, antal, bálint, orsós, kerekes, hegedűs, veres, budai, pál, barta, illés, halász, bodnár, dudás, hajdu, máté, sipos, szekeres, szőke, kelemen, pásztor, faragó, berki, bognár',
    ),
    particles: [],
    titles: list('ifj, özv'),
    papers: list('hírlap, újság, napló'),
    offices: [],
    notNames: list('belföld, külföld, gazdaság, kultúra, hírek, olvasás, hallgatás, mentés, megosztás, követés, meghallgatom'),
    furniture: [],
    headlineLabels: list('cím'),
    sides: list('balra, jobbra, középen, illusztráció'),
    words: {
      by: list('írta, szerző, szerzők, szöveg, lejegyezte'),
      and: list('és'),
      post: list('szerkesztő, újságíró, főszerkesztő, munkatárs, tudósító, riporter, szerkesztőség'),
      editing: list('szerkesztette, fordította, fordítás'),
      photo: list('fotó, fotók, kép, képek, forrás, illusztráció, fénykép, nyitókép'),
      published: list('megjelent, közzétéve, publikálva, feltöltve, dátum'),
      updated: list('frissítve, módosítva, frissült, utolsó frissítés'),
      readingTime: list('olvasási idő, perc olvasás, perces olvasmány, perc olvasási idő'),
      share: list(
        'megosztás, megosztom, megosztás facebookon, oszd meg, ossza meg, cikk megosztása, nyomtatás, link másolása, kövessen minket, kövess minket, mentés, hallgassa meg a cikket, előnyben részesített forrás',
      ),
      subscribe: list(
        'feliratkozás, iratkozzon fel, iratkozz fel, előfizetés, fizessen elő, fizess elő, belépés, bejelentkezés, regisztráció, hírlevél, hírlevelünkre, kijelentkezés, előfizetek, előfizetőknek, hírlevelünket, hírlevélre, napi hírlevelünket',
      ),
      readMore: list(
        'tovább, bővebben, olvassa el ezt is, olvass tovább, részletek, elolvasom, további részletek, mutass többet, kattintson ide, ez is érdekelheti, lásd még, képgaléria megtekintése, képgaléria, galéria',
      ),
      related: list(
        'kapcsolódó, kapcsolódó cikkek, kapcsolódó cikk, legolvasottabb, legolvasottabbak, legfrissebb, ajánlott, ajánljuk, további cikkek, előző cikk, következő cikk, friss hírek, népszerű, olvasta már, ez is érdekelheti',
      ),
      comments: list('hozzászólás, hozzászólások, hozzászólok, komment, kommentek, válasz, vélemények, szóljon hozzá, szólj hozzá'),
      cookies: list('sütik, sütiket, cookie, cookie-k, elfogadom, süti, cookie-kat, sütiket használ, hozzájárulás'),
      legal: list(
        'minden jog fenntartva, adatvédelem, adatvédelmi tájékoztató, felhasználási feltételek, szerzői jogok, adatkezelési tájékoztató, jogi nyilatkozat, általános szerződési feltételek, ászf',
      ),
      navigation: list(
        'címlap, főoldal, kezdőlap, keresés, kapcsolat, impresszum, rólunk, hírek, belföld, külföld, gazdaság, kultúra, sport, időjárás, vélemény, életmód, bezárás, vissza, következő, előző, archívum, menü, médiaajánlat, ugrás a tartalomhoz',
      ),
      advertisement: list(
        'hirdetés, reklám, támogatott tartalom, szponzorált, fizetett tartalom, a hirdetés után folytatódik, a cikk a hirdetés után folytatódik, a cikk a hirdetés alatt folytatódik',
      ),
      tags: list('címkék, címke, témák, kategória, kategóriák, kulcsszavak, tartalom'),
      source: list('forrás, eredeti cikk, a cikk linkje'),
    },
  },
  {
    code: 'ro',
    grammar: [],
    givenNames: list(
      'ion, ioana, andrei, andreea, alexandru, alexandra, mihai, mihaela, cristian, cristina, gabriel, gabriela, adrian, adriana, florin, daniela, george, georgiana, ștefan, ştefania, ștefania, vasile, elena, maria, ana, nicolae, nicoleta, gheorghe, constantin, marian, mariana, radu, raluca, bogdan, vlad, răzvan, cătălin, cătălina, ciprian, claudiu, claudia, cosmin, dan, dragoș, dumitru, eugen, horia, ilie, ionuț, iulian, laurențiu, liviu, lucian, marius, matei, mircea, octavian, ovidiu, paul, petre, robert, sorin, teodor, tudor, valentin, victor, viorel, simona, oana, roxana, irina, monica, carmen, alina, laura, diana, corina, anca, bianca, camelia, delia, ileana, ligia, loredana, luminița, magdalena, otilia, ramona, rodica, sanda, silvia, sorina, violeta',
    ),
    particles: [],
    titles: list('domnul, doamna, ing'),
    papers: list('ziarul, gazeta, monitorul, jurnalul'),
    offices: [],
    notNames: list('știri, politică, economie, actualitate, citește, ascultă, salvează, distribuie, urmărește'),
    furniture: [],
    headlineLabels: list('titlu'),
    sides: list('stânga, dreapta, foto arhivă'),
    ago: 'acum',
    words: {
      by: list(
        'scris de, autor, autori, articol scris de, publicat de, de, text de, interviu de, un interviu de, interviu realizat de, reportaj de, un reportaj de',
      ),
      and: list('și'),
      post: list('redactor, jurnalist, jurnalistă, corespondent, reporter, redacția, redactor-șef'),
      editing: list('editat de, traducere, traducerea, tradus de, traducere de, editor, fotografii de'),
      photo: list('foto, fotografie, sursa foto, sursă foto, credit foto, foto arhivă, captură'),
      published: list('publicat, publicat la, data publicării, postat, publicat pe'),
      updated: list('actualizat, ultima actualizare, modificat, actualizat la, actualizare, data actualizării'),
      readingTime: list('timp de citire, timp citire, minute de citire, min de citire, minute de lectură'),
      share: list(
        'distribuie, distribuie pe facebook, distribuie articolul, tipărește, copiază link, urmărește-ne, urmărește-ne pe, salvează, ascultă articolul, share, trimite, sursă preferată, surse preferate',
      ),
      subscribe: list(
        'abonează-te, abonare, autentificare, înregistrare, conectare, newsletter, abonează-te la newsletter, aboneaza-te, cont nou, deconectare, intră în cont, primești știrile, buletinul, buletinul nostru, newsletterul, newsletterul nostru, pe email',
      ),
      readMore: list(
        'citește și, citește mai mult, citește mai departe, citeste si, citeste mai mult, vezi și, vezi mai mult, mai mult, mai multe, află mai multe, continuă lectura, vezi toate, vezi galeria foto, galerie foto, click aici, citiți și, vezi galeria',
      ),
      related: list(
        'articole similare, articole recomandate, știri recomandate, cele mai citite, cele mai noi, recomandări, pe aceeași temă, articolul anterior, articolul următor, ultimele știri, te-ar putea interesa, articole asemănătoare, citește și, recomandate',
      ),
      comments: list(
        'comentariu, comentarii, adaugă un comentariu, lasă un comentariu, răspunde, scrie un comentariu, adresa ta de email nu va fi publicată',
      ),
      cookies: list('cookie, cookie-uri, cookies, acceptă, accept toate, folosește cookie-uri, politica de cookies'),
      legal: list(
        'toate drepturile rezervate, termeni și condiții, politica de confidențialitate, protecția datelor, drepturi de autor, termeni si conditii, confidențialitate, anpc',
      ),
      navigation: list(
        'acasă, prima pagină, meniu, caută, căutare, contact, despre noi, știri, politică, economie, cultură, vremea, sănătate, opinii, închide, înapoi, următorul, anterior, arhivă, redacția, actualitate, sari la conținut',
      ),
      advertisement: list(
        'publicitate, reclamă, sponsorizat, conținut sponsorizat, articolul continuă după publicitate, articolul continuă după reclamă',
      ),
      tags: list('etichete, taguri, subiecte, categorie, categorii, cuvinte cheie, cuprins'),
      source: list('sursa, sursă, sursă articol, link articol, linkul articolului, adresa articolului'),
    },
  },
  {
    code: 'fi',
    grammar: [],
    givenNames: list(
      'juha, matti, jari, mikko, antti, markku, timo, kari, jukka, pekka, heikki, hannu, sami, ville, janne, petri, marko, jani, jussi, tuomas, teemu, lauri, ilkka, pasi, esa, eero, olli, seppo, risto, reijo, pertti, tapio, veikko, kalle, toni, harri, erkki, arto, aleksi, niko, otto, eetu, oskari, onni, väinö, aino, anna, maria, tuula, anne, päivi, tiina, sari, minna, johanna, katja, hanna, pirjo, marja, ritva, leena, liisa, kirsi, riitta, mari, heidi, jaana, eeva, laura, satu, mervi, terhi, outi, tarja, merja, kaisa, katri, elina, emilia, sanna, niina, jenni, susanna, marika, maija, helmi, ella, venla, elli, eila, irma, sirpa, anneli, hilkka, saara, noora, iida',
    ),
    particles: [],
    titles: [],
    papers: list('sanomat, lehti, uutiset'),
    offices: [],
    notNames: list('uutiset, kotimaa, ulkomaat, talous, urheilu, kuuntele, tallenna, seuraa'),
    furniture: [],
    headlineLabels: list('otsikko'),
    sides: list('vasemmalla, oikealla, keskellä, arkistokuva, kuvituskuva'),
    ago: 'sitten',
    words: {
      by: list('teksti, kirjoittaja, kirjoittanut, toimittaja, julkaissut'),
      and: list('ja'),
      post: list('toimittaja, päätoimittaja, toimitus, kirjeenvaihtaja, kolumnisti'),
      editing: list('kääntänyt, käännös, toimittanut'),
      photo: list('kuva, kuvat, valokuva, arkistokuva, kuvituskuva, kuvaaja, kuvalähde'),
      published: list('julkaistu, julkaisuaika, päiväys'),
      updated: list('päivitetty, muokattu, viimeksi päivitetty'),
      readingTime: list('lukuaika, min lukuaika, minuutin lukuaika, lukuaika noin'),
      share: list(
        'jaa, jaa artikkeli, jaa facebookissa, tulosta, kopioi linkki, seuraa meitä, tallenna, kuuntele artikkeli, kuuntele, jaa tämä',
      ),
      subscribe: list(
        'tilaa, tilaa uutiskirje, tilaa uutiskirjeemme, uutiskirje, kirjaudu, kirjaudu sisään, rekisteröidy, luo tunnus, tilaajille, tilaa lehti, kirjaudu ulos, uutiskirjeen, uutiskirjeemme, sähköpostiisi, suoraan sähköpostiisi',
      ),
      readMore: list(
        'lue lisää, lue myös, näytä lisää, katso kuvat, katso myös, jatka lukemista, lue koko juttu, katso kaikki, lisää aiheesta, klikkaa tästä, kuvagalleria',
      ),
      related: list(
        'aiheeseen liittyvät, luetuimmat, uusimmat, suosituimmat, lue myös, lisää aiheesta, tuoreimmat, suosittelemme, muut lukevat, edellinen artikkeli, seuraava artikkeli, viimeisimmät',
      ),
      comments: list('kommentti, kommentit, kommenttia, kommentoi, vastaa, jätä kommentti, keskustelu, kirjoita kommentti'),
      cookies: list('evästeet, evästeitä, hyväksy, hyväksy kaikki, käytämme evästeitä, evästeasetukset'),
      legal: list(
        'kaikki oikeudet pidätetään, tietosuoja, tietosuojaseloste, käyttöehdot, tekijänoikeus, tekijänoikeudet, rekisteriseloste',
      ),
      navigation: list(
        'etusivu, hae, haku, valikko, yhteystiedot, ota yhteyttä, tietoa meistä, uutiset, kotimaa, ulkomaat, talous, urheilu, kulttuuri, mielipide, sää, siirry sisältöön, sulje, takaisin, seuraava, edellinen, arkisto, asiakaspalvelu, mediatiedot, näköislehti, paikalliset',
      ),
      advertisement: list(
        'mainos, ilmoitus, kaupallinen yhteistyö, juttu jatkuu mainoksen jälkeen, juttu jatkuu mainoksen alla, artikkeli jatkuu mainoksen alla, artikkeli jatkuu mainoksen jälkeen',
      ),
      tags: list('aiheet, avainsanat, asiasanat, kategoria, kategoriat, sisältö'),
      source: list('lähde, linkki, linkki artikkeliin, artikkelin osoite'),
    },
  },
  {
    code: 'fa',
    grammar: [],
    givenNames: [],
    particles: [],
    titles: [],
    papers: list('روزنامه'),
    offices: [],
    notNames: list('سیاسی, اقتصادی, ورزشی, فرهنگی, اجتماعی'),
    furniture: [],
    headlineLabels: list('عنوان'),
    sides: list('سمت راست, سمت چپ'),
    ago: 'پیش',
    words: {
      by: list('نویسنده, نوشته, به قلم, گزارش از, تهیه‌کننده'),
      and: [],
      post: list('خبرنگار, سردبیر, روزنامه‌نگار, گزارشگر, تحریریه'),
      editing: list('ترجمه, مترجم, ویرایش, ویراستار, برگردان'),
      photo: list('عکس, تصویر, عکاس, تصاویر'),
      published: list('تاریخ انتشار, منتشر شده در, انتشار, زمان انتشار'),
      updated: list('به‌روزرسانی, آخرین به‌روزرسانی, به روز شده'),
      readingTime: list('زمان مطالعه, زمان تقریبی مطالعه, دقیقه مطالعه'),
      share: list(
        'اشتراک‌گذاری, اشتراک گذاری, به اشتراک بگذارید, چاپ, کپی لینک, ما را دنبال کنید, لینک کوتاه, ذخیره, شنیدن خبر, این خبر را به اشتراک بگذارید, در تلگرام, در اینستاگرام',
      ),
      subscribe: list('عضویت, عضو شوید, خبرنامه, ورود, ثبت نام, ثبت‌نام, اشتراک, در خبرنامه, حساب کاربری, خروج, ایمیل خود, خبرنامه ما'),
      readMore: list(
        'بیشتر بخوانید, بیشتر, ادامه مطلب, ادامه خبر, همچنین بخوانید, مشاهده همه, بخوانید, گالری عکس, مشاهده بیشتر, اینجا کلیک کنید',
      ),
      related: list(
        'اخبار مرتبط, مطالب مرتبط, پربازدیدترین, پربازدیدترین‌ها, آخرین اخبار, مرتبط, پیشنهاد سردبیر, خبرهای مرتبط, تازه‌ترین اخبار, پربحث‌ترین, مطلب قبلی, مطلب بعدی',
      ),
      comments: list('نظر, نظرات, دیدگاه, دیدگاه‌ها, پاسخ, ارسال نظر, نظر شما, دیدگاهتان را بنویسید'),
      cookies: list('کوکی, کوکی‌ها, کوکی استفاده, پذیرش'),
      legal: list('تمامی حقوق محفوظ است, کلیه حقوق محفوظ است, حریم خصوصی, قوانین, شرایط استفاده, حق نشر, کلیه حقوق'),
      navigation: list(
        'صفحه اصلی, خانه, جستجو, تماس با ما, درباره ما, سیاسی, اقتصادی, ورزشی, فرهنگی, اجتماعی, بین‌الملل, استان‌ها, ویدیو, فیلم, آرشیو, منو, اخبار, صفحه نخست, بعدی, قبلی, بستن',
      ),
      advertisement: list('آگهی, تبلیغات, تبلیغ, رپورتاژ آگهی'),
      tags: list('برچسب, برچسب‌ها, برچسب ها, کلیدواژه, کلیدواژه‌ها, موضوع, دسته‌بندی'),
      source: list('منبع, لینک, لینک خبر, نشانی خبر, لینک مطلب, لینک کوتاه'),
    },
  },
  {
    code: 'he',
    grammar: [],
    givenNames: [],
    particles: [],
    titles: [],
    papers: list('ידיעות, חדשות'),
    offices: [],
    notNames: list('חדשות, כלכלה, ספורט, תרבות'),
    furniture: [],
    headlineLabels: list('כותרת'),
    sides: list('מימין, משמאל, צילום ארכיון'),
    ago: 'לפני',
    words: {
      by: list('מאת, כתב, כתבה, נכתב על ידי, ראיין, ראיינה'),
      and: [],
      post: list('כתב, עורך, עורכת, עיתונאי, עיתונאית, מערכת'),
      editing: list('תרגום, תרגם, תרגמה, עריכה, ערך, ערכה'),
      photo: list('צילום, תמונה, צילום ארכיון, צילומים, איור'),
      published: list('פורסם, תאריך פרסום, פורסם בתאריך'),
      updated: list('עודכן, עדכון אחרון, עודכן לאחרונה'),
      readingTime: list('זמן קריאה, דקות קריאה, דקת קריאה'),
      share: list(
        'שתפו, שתף, שיתוף, הדפסה, הדפס, העתק קישור, עקבו אחרינו, שמור, שתפו בפייסבוק, שתפו את הכתבה, האזינו לכתבה, האזינו, שלח לחבר',
      ),
      subscribe: list(
        'הירשמו, הרשמה, התחברות, כניסה, התחבר, מינוי, רכשו מינוי, ניוזלטר, לניוזלטר, הצטרפו, למנויים, התנתק, העדכון היומי, למייל שלכם, לתיבת המייל',
      ),
      readMore: list(
        'קראו גם, קרא עוד, עוד, המשך קריאה, לקריאה נוספת, לכתבה המלאה, הצג עוד, לגלריית התמונות, לחצו כאן, קראו עוד, ראו גם, לכל הכתבות',
      ),
      related: list(
        'כתבות נוספות, כתבות קשורות, הנקראות ביותר, הכי נקראות, אולי יעניין אותך, חדשות אחרונות, מומלצים, עוד בנושא, הכתבה הבאה, הכתבה הקודמת, עוד כתבות, פופולרי',
      ),
      comments: list('תגובות, תגובה, הגב, הוסף תגובה, כתוב תגובה, לכל התגובות, הגיבו'),
      cookies: list('עוגיות, קובצי cookie, בעוגיות, משתמש בעוגיות, אישור, cookies'),
      legal: list('כל הזכויות שמורות, תנאי שימוש, מדיניות פרטיות, זכויות יוצרים, תקנון'),
      navigation: list(
        'ראשי, דף הבית, חיפוש, צור קשר, אודות, חדשות, כלכלה, ספורט, תרבות, דעות, מזג אוויר, תפריט, סגור, הבא, הקודם, ארכיון, וידאו, דלג לתוכן, מקומי, הצהרת נגישות',
      ),
      advertisement: list('פרסומת, ממומן, תוכן שיווקי, פרסמו אצלנו, המשך הכתבה לאחר הפרסומת'),
      tags: list('תגיות, נושאים, קטגוריה, קטגוריות, מילות מפתח, תוכן עניינים'),
      source: list('מקור, קישור, קישור לכתבה, כתובת הכתבה'),
    },
  },
  {
    code: 'th',
    grammar: [],
    givenNames: [],
    particles: [],
    titles: [],
    papers: [],
    offices: [],
    notNames: [],
    furniture: [],
    headlineLabels: list('หัวข้อ'),
    sides: list('ซ้าย, ขวา'),
    words: {
      by: list('โดย, ผู้เขียน, เรื่องโดย, เขียนโดย'),
      and: list('และ'),
      post: list('ผู้สื่อข่าว, นักข่าว, บรรณาธิการ, กองบรรณาธิการ'),
      editing: list('แปลโดย, แปล, ผู้แปล, บรรณาธิการ, เรียบเรียงโดย, เรียบเรียง'),
      photo: list('ภาพ, ภาพประกอบ, เครดิตภาพ, ภาพจาก, ขอบคุณภาพ'),
      published: list('เผยแพร่, เผยแพร่เมื่อ, วันที่เผยแพร่, โพสต์เมื่อ'),
      updated: list('ปรับปรุง, ปรับปรุงเมื่อ, อัปเดตเมื่อ, อัปเดต, อัพเดท, อัปเดตล่าสุด, แก้ไขล่าสุด, ปรับปรุงล่าสุด'),
      readingTime: list('เวลาอ่าน, ใช้เวลาอ่าน, นาทีในการอ่าน, อ่าน 1 นาที'),
      share: list('แชร์, แชร์ข่าวนี้, แชร์บน, แบ่งปัน, พิมพ์, คัดลอกลิงก์, ติดตามเรา, ติดตามเราบน, บันทึก, ฟังข่าว, แชร์บทความ, กดติดตาม'),
      subscribe: list('สมัครสมาชิก, สมัครรับจดหมายข่าว, สมัครรับ, จดหมายข่าว, เข้าสู่ระบบ, ลงทะเบียน, ลงชื่อเข้าใช้, ออกจากระบบ, สมาชิก'),
      readMore: list('อ่านเพิ่มเติม, อ่านต่อ, ดูเพิ่มเติม, ดูทั้งหมด, อ่านข่าวเพิ่มเติม, ชมภาพเพิ่มเติม, คลิกที่นี่, อ่านประกอบ, ดูภาพทั้งหมด, แสดงเพิ่มเติม'),
      related: list(
        'ข่าวที่เกี่ยวข้อง, บทความที่เกี่ยวข้อง, ข่าวยอดนิยม, ข่าวล่าสุด, เรื่องที่เกี่ยวข้อง, แนะนำ, ยอดนิยม, ข่าวแนะนำ, ข่าวอื่นๆ, อ่านมากที่สุด, บทความก่อนหน้า, บทความถัดไป',
      ),
      comments: list('ความคิดเห็น, แสดงความคิดเห็น, ตอบกลับ, คอมเมนต์'),
      cookies: list('คุกกี้, ใช้คุกกี้, ยอมรับ, ยอมรับทั้งหมด, นโยบายคุกกี้'),
      legal: list('สงวนลิขสิทธิ์, สงวนสิทธิ์, นโยบายความเป็นส่วนตัว, ข้อกำหนดการใช้งาน, เงื่อนไขการใช้งาน, ลิขสิทธิ์, ข้อตกลง'),
      navigation: list(
        'หน้าแรก, หน้าหลัก, ค้นหา, ติดต่อเรา, เกี่ยวกับเรา, การเมือง, เศรษฐกิจ, กีฬา, วัฒนธรรม, สังคม, บันเทิง, ต่างประเทศ, วิดีโอ, เมนู, ข่าว, ปิด, ถัดไป, ก่อนหน้า, ท้องถิ่น, ภูมิภาค, ข้ามไปยังเนื้อหา',
      ),
      advertisement: list('โฆษณา, สปอนเซอร์, ลงโฆษณา, ติดต่อโฆษณา, เนื้อหาโฆษณา'),
      tags: list('แท็ก, แท็กที่เกี่ยวข้อง, หมวดหมู่, คำค้น, สารบัญ'),
      source: list('ที่มา, ลิงก์, แหล่งที่มา, ลิงก์ข่าว, ลิงก์บทความ'),
    },
  },
]

/** Names of months (1 to 12) that Intl lacks: other spellings, and short forms that are not the first letters of the long one. */
export const OTHER_MONTH_NAMES: Readonly<Record<string, readonly (readonly [name: string, month: number])[]>> = {
  de: [
    ['mrz', 3],
    ['maerz', 3],
    ['feber', 2],
  ],
  el: [
    ['ιανουάριος', 1],
    ['φεβρουάριος', 2],
    ['μάρτιος', 3],
    ['απρίλιος', 4],
    ['μάιος', 5],
    ['ιούνιος', 6],
    ['ιούλιος', 7],
    ['αύγουστος', 8],
    ['σεπτέμβριος', 9],
    ['οκτώβριος', 10],
    ['νοέμβριος', 11],
    ['δεκέμβριος', 12],
  ],
  es: [['setiembre', 9]],
  ar: [
    ['ابريل', 4],
    ['إبريل', 4],
    ['يونيه', 6],
    ['يوليه', 7],
    ['اغسطس', 8],
    ['اكتوبر', 10],
  ],
  hi: [
    ['जन', 1],
    ['फरवरी', 2],
    ['फर', 2],
    ['अप्रेल', 4],
    ['अग', 8],
    ['सितम्बर', 9],
    ['अक्तूबर', 10],
    ['नवम्बर', 11],
    ['नव', 11],
    ['दिसम्बर', 12],
  ],
  he: [
    ['בינואר', 1],
    ['בפברואר', 2],
    ['במרץ', 3],
    ['באפריל', 4],
    ['במאי', 5],
    ['ביוני', 6],
    ['ביולי', 7],
    ['באוגוסט', 8],
    ['בספטמבר', 9],
    ['באוקטובר', 10],
    ['בנובמבר', 11],
    ['בדצמבר', 12],
  ],
  id: [
    ['pebruari', 2],
    ['agt', 8],
    ['ags', 8],
    ['nopember', 11],
  ],
}

/** Words for "ago" that Intl does not use, before a count or behind it. */
export const OTHER_AGO: Readonly<Record<string, string>> = { ar: 'منذ ', es: 'atrás', pt: 'atrás' }

type OtherTime = readonly [unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', count: number, forms: readonly string[]]

/** How pages say "3 hours ago" and Intl does not; "#" stands for the count, and the count of a form without it is the number before the forms. */
export const OTHER_TIMES: Readonly<Record<string, readonly OtherTime[]>> = {
  de: [
    ['hour', 1, list('vor # h, vor # std')],
    ['minute', 1, list('vor # min')],
  ],
  fr: [['minute', 1, list('il y a # mn')]],
  es: [
    ['minute', 1, list('# minuto atrás, # minutos atrás, # min atrás')],
    ['hour', 1, list('# hora atrás, # horas atrás')],
    ['day', 1, list('# día atrás, # días atrás')],
    ['week', 1, list('# semana atrás, # semanas atrás')],
    ['month', 1, list('# mes atrás, # meses atrás')],
    ['year', 1, list('# año atrás, # años atrás')],
  ],
  pt: [
    ['minute', 1, list('# minuto atrás, # minutos atrás, # min atrás')],
    ['hour', 1, list('# hora atrás, # horas atrás, # h atrás')],
    ['day', 1, list('# dia atrás, # dias atrás')],
    ['week', 1, list('# semana atrás, # semanas atrás')],
    ['month', 1, list('# mês atrás, # meses atrás')],
    ['year', 1, list('# ano atrás, # anos atrás')],
  ],
  nl: [['hour', 1, list('# u geleden')]],
  pl: [
    ['minute', 1, list('minutę temu')],
    ['hour', 1, list('godzinę temu')],
    ['day', 1, list('dzień temu')],
    ['week', 1, list('tydzień temu')],
    ['month', 1, list('miesiąc temu')],
    ['year', 1, list('rok temu')],
  ],
  sv: [
    ['minute', 1, list('# minut sedan, # minuter sedan, # min sedan')],
    ['hour', 1, list('# timme sedan, # timmar sedan, # tim sedan, # h sedan')],
    ['day', 1, list('# dag sedan, # dagar sedan')],
    ['week', 1, list('# vecka sedan, # veckor sedan')],
    ['month', 1, list('# månad sedan, # månader sedan')],
    ['year', 1, list('# år sedan')],
  ],
  da: [['hour', 1, list('# t siden, # t. siden')]],
  ru: [
    ['minute', 1, list('минуту назад, # мин назад')],
    ['hour', 1, list('час назад, # ч. назад')],
    ['day', 1, list('день назад, # дн назад')],
    ['week', 1, list('неделю назад')],
    ['month', 1, list('месяц назад')],
    ['year', 1, list('год назад')],
  ],
  uk: [
    ['minute', 1, list('хвилину тому, # хв. тому')],
    ['hour', 1, list('годину тому, # год. тому')],
    ['day', 1, list('день тому, добу тому')],
    ['week', 1, list('тиждень тому')],
    ['month', 1, list('місяць тому')],
    ['year', 1, list('рік тому')],
  ],
  zh: [
    ['minute', 1, list('#分鐘前')],
    ['hour', 1, list('#小時前, #個小時前, #个小时前')],
    ['week', 1, list('#週前, #星期前, #个星期前, #個星期前')],
    ['month', 1, list('#個月前')],
  ],
  ja: [['month', 1, list('#ヶ月前, #カ月前')]],
  ko: [
    ['hour', 1, list('한 시간 전')],
    ['day', 1, list('하루 전')],
    ['day', 2, list('이틀 전')],
  ],
  ar: [
    ['minute', 1, list('منذ دقيقة, قبل دقيقة')],
    ['minute', 2, list('منذ دقيقتين, قبل دقيقتين')],
    ['hour', 1, list('منذ ساعة, قبل ساعة')],
    ['hour', 2, list('منذ ساعتين, قبل ساعتين')],
    ['day', 1, list('منذ يوم, قبل يوم')],
    ['day', 2, list('منذ يومين, قبل يومين')],
    ['week', 1, list('منذ أسبوع, قبل أسبوع')],
    ['week', 2, list('منذ أسبوعين, قبل أسبوعين')],
    ['month', 1, list('منذ شهر, قبل شهر')],
    ['month', 2, list('منذ شهرين, قبل شهرين')],
    ['year', 1, list('منذ عام, منذ سنة, قبل عام, قبل سنة')],
    ['year', 2, list('منذ عامين, منذ سنتين, قبل عامين, قبل سنتين')],
  ],
  hi: [
    ['minute', 1, list('एक मिनट पहले')],
    ['hour', 1, list('एक घंटे पहले, एक घंटा पहले')],
    ['day', 1, list('एक दिन पहले')],
    ['week', 1, list('एक हफ़्ते पहले, एक हफ्ते पहले')],
    ['month', 1, list('एक महीने पहले')],
    ['year', 1, list('एक साल पहले')],
  ],
  id: [
    ['minute', 1, list('semenit lalu, semenit yang lalu')],
    ['hour', 1, list('sejam lalu, sejam yang lalu')],
    ['day', 1, list('# hari lalu, sehari lalu, sehari yang lalu')],
    ['week', 1, list('# minggu lalu, seminggu lalu, seminggu yang lalu')],
    ['month', 1, list('# bulan lalu, sebulan lalu, sebulan yang lalu')],
    ['year', 1, list('# tahun lalu, setahun lalu, setahun yang lalu')],
  ],
  vi: [['hour', 1, list('# tiếng trước')]],
  cs: [
    ['minute', 1, list('před minutou')],
    ['hour', 1, list('před hodinou')],
    ['week', 1, list('před týdnem')],
    ['month', 1, list('před měsícem')],
    ['year', 1, list('před rokem')],
  ],
  ro: [
    ['minute', 1, list('acum un minut')],
    ['hour', 1, list('acum o oră')],
    ['day', 1, list('acum o zi')],
    ['week', 1, list('acum o săptămână')],
    ['month', 1, list('acum o lună')],
    ['year', 1, list('acum un an')],
  ],
  fi: [
    ['minute', 1, list('minuutti sitten')],
    ['hour', 1, list('tunti sitten')],
    ['day', 1, list('päivä sitten')],
    ['week', 1, list('viikko sitten')],
    ['month', 1, list('kuukausi sitten')],
    ['year', 1, list('vuosi sitten')],
  ],
  el: [
    ['minute', 1, list('πριν # λεπτά, πριν # λεπτό')],
    ['hour', 1, list('πριν # ώρες, πριν # ώρα, πριν μία ώρα, πριν από μία ώρα')],
    ['day', 1, list('πριν # ημέρες, πριν # μέρες, πριν # ημέρα')],
  ],
  he: [
    ['minute', 1, list('לפני דקה')],
    ['hour', 1, list('לפני שעה')],
    ['hour', 2, list('לפני שעתיים')],
    ['day', 1, list('לפני יום')],
    ['day', 2, list('לפני יומיים')],
    ['week', 1, list('לפני שבוע')],
    ['week', 2, list('לפני שבועיים')],
    ['month', 1, list('לפני חודש')],
    ['month', 2, list('לפני חודשיים')],
    ['year', 1, list('לפני שנה')],
    ['year', 2, list('לפני שנתיים')],
  ],
  fa: [
    ['minute', 1, list('# دقیقه قبل')],
    ['hour', 1, list('# ساعت قبل')],
    ['day', 1, list('# روز قبل')],
    ['week', 1, list('# هفته قبل')],
    ['month', 1, list('# ماه قبل')],
    ['year', 1, list('# سال قبل')],
  ],
  th: [
    ['minute', 1, list('# นาทีที่แล้ว')],
    ['hour', 1, list('# ชั่วโมงที่แล้ว')],
    ['day', 1, list('# วันที่แล้ว')],
  ],
}

/** Words of one of two languages that are spelt much alike, and not of the other. */
export const DANISH: readonly string[] = list(
  'af, blev, efter, nogen, noget, meget, nu, gennem, siger, mig, dig, havde, sagde, hvad, tilbage, uge, tyve, igen, ind, ud, sig',
)
export const NORWEGIAN: readonly string[] = list(
  'av, ble, etter, noen, noe, mye, nå, gjennom, sier, meg, deg, hadde, hva, tilbake, uke, tjue, igjen, inn, ut, seg, å',
)

/** Letters that a language does not have, by its code of three letters. */
export const NO_LETTERS: Readonly<Record<string, string>> = {
  glg: 'ãõç',
  bul: 'ыэёіїєґ',
  mkd: 'ыэёщъьюя',
  srp: 'ыэёщъьюя',
  bos: 'ыэёщъьюя',
  rus: 'іїєґў',
  ukr: 'ыэъёў',
  bel: 'иїєґщъ',
}

/** Words of Nynorsk that Bokmål lacks: their trigrams are much alike. */
export const NYNORSK: readonly string[] = list('ikkje, eg, frå, dei, ein, eit, vere, kva, korleis, berre, noko, sjølv, meir')
