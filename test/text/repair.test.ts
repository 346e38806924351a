import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REPAIRS, repair } from '../../src/text/repair.js'

const mended = (text: string): string => repair([{ number: 1, text }]).value[0]?.text ?? ''
const rulesFor = (text: string): readonly string[] =>
  repair([{ number: 1, text }]).steps.map((step) => (step.kind === 'repaired' ? step.rule : ''))

describe('clean text is left alone', () => {
  it.each([
    ['English', 'AT&T’s Q&A on “tide walls” — café, naïve, 5 £; R&D…'],
    ['French', 'Il a répondu : « C’est l’été à la forêt ! » Où ça ? À Noël, garçon ; l’œuvre de Zoé, FRANÇ…'],
    ['German', '»Ä« und „Ö“, Größe ß – Straße, ÜBER, ›Å‹, 20 °C, § 5'],
    ['Spanish', '¿Qué? ¡Señor! ESPAÑ… «Ñ» AÑO, n.º 1ª, 3.ª, pingüino, ”Ñ”'],
    ['Portuguese', 'SÃO PAULO, MAÇÃ, LÃ… não, coração, “IRMÃ”, AMANHÃ – à mão'],
    ['Italian', '«È» così: perché no? CITTÀ… l’università “È”, 1º maggio'],
    ['Danish', '»Ø« og ”Ø” – på Æbelø, Århus, Ærø, ”Å” og »Æ«, 12 Ø…'],
    ['Swedish', 'Å, Ä och Ö: ”Ö” är en ö. ÅÄÖ… SMÅ – på ”Å”'],
    ['Norwegian', '«Ø» er ei øy, «Å» ei elv – blåbærsyltetøy, VÆR…'],
    ['Icelandic', '„Það“ er Ísland: ÞAÐ… Ð – ÐÞ, æði, ýmis, öll, „Ð“'],
    ['Finnish', 'Äiti ja ”Ä” – yöjuna, ÄÄ… Šakki ja Žukov'],
    ['Polish', 'Zażółć gęślą jaźń: „Łódź”, ŚWIĘTO… Ó – żółw'],
    ['Czech', 'Příliš žluťoučký kůň: Úžasný, ÚŽASNÝ, Íš, „É“, PÉŽ'],
    ['Hungarian', 'Árvíztűrő tükörfúrógép – „Ő”, ÍGÉRŐ… É»'],
    ['Romanian', 'Știri și țară: „Î”, ÎNCEPUT… ROMÂ… România, Â este o literă'],
    ['Turkish', 'İstanbul’da ışık, ığdır, ÇOĞ… “Ü” şöyle, Ğ'],
    ['Vietnamese', 'Tiếng Việt: Đà Nẵng, “Ơ”, Ư… người, CÂ… Ấn Độ'],
    ['Russian', 'Ёжик и й: «Москва» — Россия, №5, Й…'],
    ['Ukrainian', 'Київ, їжа, ґанок: «Україна» — Йорк'],
    ['Greek', 'Ελλάδα: «Ό,τι» ΐ ΰ Ω… άνθρωπος'],
    ['Persian', 'می‌خواهم PDF‌ها را ۲۰‌ساله‌ام، خانه‌ای'],
    ['Arabic', 'قال: «السلام عليكم»؟ ٣ فبراير، إلى'],
    ['Hebrew', 'צה״ל אמר: "שלום" – ירושלים'],
    ['Hindi', 'क्‍ष और र्‍य, हिन्दी में “समाचार”।'],
    ['Bengali', 'র‍্যাব ও ৎ, বাংলা সংবাদ।'],
    ['Sinhala', 'ශ්‍රී ලංකා'],
    ['Thai', 'ภาษาไทย\u200bเป็นภาษา กำ'],
    ['Khmer', 'ភាសា\u200bខ្មែរ'],
    ['Chinese', '“中文”新聞，2026年2月3日。　段落'],
    ['Japanese', '「東京」がぎぐ、パピプ。記者　山田花子'],
    ['Korean', '“한국어” 뉴스, 2026년'],
    ['Serbian and Macedonian', 'Ђоковић и Њујорк, ѕвезда, Ѓорѓи, Рівне і Сімферополь'],
    ['Romanian in capitals', 'STÂNGĂ ŞI BĂŞICĂ, Ăştia, Ăsta'],
    ['Slovak', 'stĹp, vĹča, mĹkvy'],
    ['mathematics and trees of files', '2√π, r√2, ├── src, ‚Ändern‘, ΓΕΩΡΓΙΟΣ'],
    ['emoji', '👩‍👧 ❤️‍🔥 👩🏽‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇳🇴 ☺️'],
    ['units', '12 Å³, 1.5 Å±0.1, Ø 5 mm, Ø±0,1, 3 ×½, 5 µm, ±2 °C, 1 m²'],
    ['an address', 'https://a.example/?a=1&copy=2&lt=3&sect=4'],
    ['tabs between cells', 'a\tb'],
    ['powers', 'x^2 + y^(2) = 10^n, 2^e, 10^(-6), ^th, a^st'],
  ])('%s', (_, text) => {
    expect(mended(text)).toBe(text)
    expect(rulesFor(text)).toEqual([])
  })

  it.each([
    ['guillemets', '« é\u00a0» et à\u00a0«\u00a0Paris\u00a0»', '« é » et à « Paris »'],
    ['a narrow one', 'Ça va\u202f? «\u202fÉ\u202f»', 'Ça va ? « É »'],
    ['a capital before one', 'ESPAÑ\u00a0» MAÇÃ\u00a0», ROMÂN', 'ESPAÑ » MAÇÃ », ROMÂN'],
  ])('but for its no-break spaces: %s', (_, before, after) => {
    expect(mended(before)).toBe(after)
  })
})

describe('a line', () => {
  it.each([
    ['entities encoded twice are decoded', 'Ben &amp;amp; Jo', 'Ben & Jo'],
    ['entities encoded five times are decoded', '&amp;amp;#38;amp;amp;lt;b', '<b'],
    ['a space and letters with marks need no semicolon', 'By&nbspMara Qu&iacutell, &copy=1', 'By Mara Quíll, &copy=1'],
    ['an entity never ends a line', 'a&#10;b&#13;c&NewLine;d&#x2028;e', 'a b c d e'],
    ['an entity of windows-1252 is read as browsers read it', '&#147;yes&#148;', '“yes”'],
    ['mojibake is mended', 'KÃ¶nig said â€œnoâ€\u009d', 'König said “no”'],
    ['mojibake of UTF-8 as Latin-1 is mended', 'It\u00e2\u0080\u0099s', 'It’s'],
    ['mojibake that lost its last byte is mended', 'â€œnoâ€ he said', '“no” he said'],
    ['mojibake of mojibake is mended', 'KÃƒÂ¶nig', 'König'],
    ['mojibake beside real letters is mended', 'Größe: KÃ¶nig', 'Größe: König'],
    ['a no-break space of mojibake goes', '5Â\u00a0km, fin.Â Next', '5 km, fin. Next'],
    ['no-break spaces of mojibake that were made plain go', 'Â Â Tide wall', '  Tide wall'],
    ['no-break spaces of mojibake at the end go', 'wall Â\u00a0Â', 'wall  '],
    ['a lost à is found', 'voilÃ\u00a0, il est lÃ ', 'voilà, il est là'],
    ['Polish', 'Å›wiat, bÄ™dzie, Å¼Ã³Å‚w, Ä‡wiczy', 'świat, będzie, żółw, ćwiczy'],
    ['Turkish', 'gÃ¼neÅŸ, iÅŸÄ±k, Ä°zmir, ÅŸÃ¶yle', 'güneş, işık, İzmir, şöyle'],
    ['Vietnamese', 'Viá»‡t Nam Ä‘áº¹p, ngÆ°á»\u009di', 'Việt Nam đẹp, người'],
    ['Greek', 'Î•Î»Î»Î¬Î´Î± ÎºÎ±Î¹', 'Ελλάδα και'],
    ['Russian', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¸ Ð¼Ð¸Ñ€', 'Привет и мир'],
    ['Hebrew', '×©×œ×•×\u009d', 'שלום'],
    ['Arabic', 'Ù…Ø±Ø\u00adØ¨Ø§ØŸ', 'مرحبا؟'],
    ['Hindi', 'à¤¹à¤¿à¤¨à¥\u008dà¤¦à¥€', 'हिन्दी'],
    ['Japanese', 'æ\u0097¥æœ¬èªž', '日本語'],
    ['emoji', 'ok ðŸ˜€ âœ¨â\u00ad\u0090ï¸\u008f', 'ok 😀 ✨⭐️'],
    ['Russian as windows-1251', 'РџСЂРёРІРµС‚ вЂ” Рё РІ РјРёСЂРµ', 'Привет — и в мире'],
    ['one word of it', 'Der Ort РџСЂРёРјРѕСЂСЃРє liegt am Meer', 'Der Ort Приморск liegt am Meer'],
    ['Polish as windows-1250', 'zdecydowaĹ‚a, ĹĽe Ĺ›wiat', 'zdecydowała, że świat'],
    ['Czech as windows-1250', 'PĹ™Ă\u00adliĹˇ ĹľluĹĄouÄŤkĂ˝', 'Příliš žluťoučký'],
    ['Hungarian as windows-1250', 'tĂĽkĂ¶rfĂşrĂłgĂ©p', 'tükörfúrógép'],
    ['English of a Macintosh', 'It‚Äôs the ‚Äúice‚Äù caf√©', 'It’s the “ice” café'],
    ['German of a Macintosh', '√úber die Gr√∂√üe', 'Über die Größe'],
    ['German of DOS', 'ItΓÇÖs f├╝r Gr├╢├ƒe', 'It’s für Größe'],
    ['a mark of the byte order goes', 'ï»¿Tide', 'Tide'],
    ['a sign that stands alone', 'MerkÂ®, 20Â°C, â‚¬ 5, Brandâ„¢, â†’', 'Merk®, 20°C, € 5, Brand™, →'],
    ['a name that only looks like mojibake is left alone', 'Ã…lesund', 'Ã…lesund'],
    ['beside sure mojibake such a name is mended', 'Ã…lesund pÃ¥ Ã˜ya', 'Ålesund på Øya'],
    ['lost characters are left', 'K\ufffdnig', 'K\ufffdnig'],
    ['half a surrogate pair is replaced', 'a\ud800b', 'a\ufffdb'],
    ['quotes of windows-1252 are read', '\u0093no\u0094 \u0085 \u008bja\u009b', '“no” … ‹ja›'],
    ['terminal escapes go', '\u001b[31mred\u001b[0m \u001b]0;title\u0007x \u009b1mbold\u009b0m', 'red x bold'],
    ['overstrike goes', 'x\bxy w\bwo\bor\brd word\b\b\b\bword', 'xy word word'],
    ['ligatures are letters', 'the \ufb01rst of\ufb01ce', 'the first office'],
    ['a bullet of a font of symbols is one', '\uf0b7 a new roof', '• a new roof'],
    ['a soft hyphen that ends a line stays', 'the har\u00ad', 'the har\u00ad'],
    ['no-break spaces are spaces', 'a\u00a0b\u202fc', 'a b c'],
    ['zero-width spaces and soft hyphens go', 'a\u200bb\u00adc\ufeff', 'abc'],
    ['a joiner between Latin letters goes', 'Auf\u200clage', 'Auflage'],
    ['letter and mark become one', 'e\u0301', 'é'],
    ['a sign for a unit that is a letter becomes the letter', '\u212b \u2126 \u212a', 'Å Ω K'],
    ['a form feed parts words', 'a\fb', 'a b'],
    ['a form feed before a line begins a page', '\fa', '\fa'],
  ])('%s', (_, before, after) => {
    expect(mended(before)).toBe(after)
  })

  it('longer than any run of damage is mended whole', () => {
    expect(mended('Ð¿'.repeat(501))).toBe('п'.repeat(501))
    expect(mended('Ã¶'.repeat(501))).toBe('ö'.repeat(501))
  })

  it('names each repair once', () => {
    const rules = rulesFor('&amp;amp;#38;#27;[31mx\u001b[0m KÃƒÂ¶nig')
    expect(rules).toContain('mojibake')
    expect(new Set(rules).size).toBe(rules.length)
  })

  it('with damage nested beyond reason ends as loss, and is left alone then', () => {
    const nested = Array.from({ length: 20 }).reduce<string>((inner) => `&sh${inner}y;`, '')
    const once = mended(nested)
    expect(rulesFor(nested)).toContain('unsettled')
    expect(mended(once)).toBe(once)
  })
})

describe('a text that was read as another encoding', () => {
  const repaired = (...texts: string[]) => repair(texts.map((text, i) => ({ number: i + 1, text })))
  const DAMAGED = ['KÃ¶nig', 'fÃ¼r', 'Ã¼ber GrÃ¶ÃŸe']

  it('is mended where a line alone would prove nothing', () => {
    const { value, steps } = repaired(...DAMAGED, 'ERNÃ„HRUNG', 'Putin-Ã„ra', 'Ã…lesund')
    expect(value.map(({ text }) => text)).toEqual(['König', 'für', 'über Größe', 'ERNÄHRUNG', 'Putin-Ära', 'Ålesund'])
    expect(steps).toContainEqual(expect.objectContaining({ rule: 'mojibake', spans: [[5, 5]] }))
  })

  it('is not one with few such lines, nor is a text that is no damage mended in it', () => {
    expect(repaired(...DAMAGED.slice(1), 'Putin-Ã„ra').value[2]?.text).toBe('Putin-Ã„ra')
    expect(repaired(...DAMAGED, 'ESPAÑA, 12 Å, »Ø«').value[3]?.text).toBe('ESPAÑA, 12 Å, »Ø«')
    expect(repaired(...DAMAGED, '« é\u00a0» 2026å¹´').value[3]?.text).toBe('« é » 2026年')
  })
})

/** Pieces that repairs react to, so that generated lines meet them in every order. */
const PIECES =
  '&amp; &am p; &#3 8; & # ; lt; &#27; &zwj; &shy; Ã Â â â€ € ™ ¶ » … Ø Ñ ð ðŸ ˜ Å › \u00a0 \u0080 \u009d \u009b \u0085 \u001b [ 31m ] \u0007 \b \f \r \n \u200b \u200c \u200d \u00ad \ufeff e \u0301 \u030a A \u1100 \u1161 \u212b \ud83d \udc69 क \u094d م ก \u2028 x X 1'
    .split(' ')
    .concat(' ', ...'РџСЂ вЂ ” Ĺ‚ Ă√ © ‚Äô ΓÇÖ ├╢'.split(' '))

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
)

describe('whatever a line was', () => {
  it('it is left alone once it was mended', () => {
    fc.assert(
      fc.property(line, (text) => {
        const once = mended(text)
        expect(mended(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('it is well formed, composed, and has no control character but the tab, and the form feed that begins a page', () => {
    fc.assert(
      fc.property(line, (text) => {
        const once = mended(text)
        expect(once.isWellFormed()).toBe(true)
        expect(once).toBe(once.normalize('NFC'))
        expect(once.replace(/^\f/u, '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('it stays one line with its number', () => {
    fc.assert(
      fc.property(fc.array(line), (texts) => {
        const lines = texts.map((text, i) => ({ number: i + 1, text }))
        expect(repair(lines).value.map(({ number }) => number)).toEqual(lines.map(({ number }) => number))
      }),
    )
  })
})

describe('each repair', () => {
  it.each(REPAIRS.map(({ id, sign, mend }) => [id, sign, mend] as const))('%s takes a line of 1 MB', (_, sign, mend) => {
    for (const piece of [...PIECES, 'РџС', 'Ĺ‚', '√©', '├╢', 'Ã¶', 'Ð¿', 'â€œ', 'é\u00a0»', '\u001b[', '&amp;', '&am', 'x\b', '\ud800']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
      if (sign.test(text)) expect(mend(text).length).toBeLessThanOrEqual(text.length * 3)
    }
  })

  it('is looked for wherever Unicode composes', () => {
    const { sign } = REPAIRS.find(({ id }) => id === 'composition') ?? { sign: /$^/u }
    for (let point = 0; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue
      const char = String.fromCodePoint(point)
      if (char.normalize('NFC') !== char && !sign.test(char)) expect.fail(`U+${point.toString(16)} is not looked for`)
      const [, ...marks] = char.normalize('NFD')
      for (const mark of marks) if (!sign.test(mark)) expect.fail(`the mark of U+${point.toString(16)} is not looked for`)
    }
  })
})

describe('what stands above the line', () => {
  it.each([
    ['the 9^th winter of the 21^st century', 'the 9th winter of the 21st century'],
    ['the 15^(th)-16^(th) centuries', 'the 15th-16th centuries'],
    ['au 1^(er) avril, la 2^(e) digue', 'au 1er avril, la 2e digue'],
    ['a lamp of Voss^(®) on the pier', 'a lamp of Voss® on the pier'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toBe(expected)
    expect(rulesFor(text)).toEqual(['superscripts'])
  })
})
