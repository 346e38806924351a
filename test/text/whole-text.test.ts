import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/text/lines.js'
import { readText } from '../../src/text/text.js'
import { repairWhole } from '../../src/text/whole-text.js'

const A = 'The harbour council of Port Ellery voted on Monday to build the tide wall.'
const B = 'Eight of the eleven members were for the plan, which takes three winters.'
const C = 'Work begins in the spring, when the first stones come by barge from Low Hest.'
const textOf = (input: string): string =>
  readText(input, {})
    .value.lines.map(({ text }) => text)
    .join('\n')

describe('a text that is quoted as a whole', () => {
  it('loses the prefix of a mail, and says so of each line', () => {
    const input = [A, '', B, '', C, '', A].map((text) => `> ${text}`.trimEnd()).join('\n')
    expect(textOf(input)).toBe([A, '', B, '', C, '', A].join('\n'))
    expect(readText(input, {}).steps).toContainEqual(expect.objectContaining({ rule: 'quote-prefix', spans: [[7, 7]] }))
  })

  it('keeps a quotation within the quoted text', () => {
    expect(textOf(`> ${A}\n> > ${B}\n> ${C}\n> ${A}`)).toBe(`${A}\n> ${B}\n${C}\n${A}`)
  })

  it('loses both prefixes of a mail that was passed on twice', () => {
    expect(textOf(`> > ${A}\n> >\n> > ${B}\n> > > ${C}\n> > ${A}`)).toBe(`${A}\n\n${B}\n> ${C}\n${A}`)
  })

  it.each([
    ['a quotation in a text', `${A}\n\n> ${B}\n> ${C}\n\n${A}\n`],
    ['too few lines to tell', `> ${A}\n> ${B}`],
  ])('is not %s', (_, input) => {
    expect(repairWhole(linesOf(input)).steps).toEqual([])
  })
})

describe('a text that is indented as a whole', () => {
  it.each(['  ', '\t', '\t  '])('loses what stands before all of its lines (%j), and keeps what stands before some', (indent) => {
    const lines = [A, '', `  - ${B}`, `    ${C}`, '   ', A]
    const input = lines.map((line) => (line.trim() === '' ? line : indent + line)).join('\n')
    expect(textOf(input)).toBe(lines.join('\n'))
  })

  it.each([
    ['one whose first line is not', `${A}\n\n  ${B}\n  ${C}\n\n  ${A}`],
    ['too few lines to tell', `  ${A}\n  ${B}`],
  ])('is not %s', (_, input) => {
    expect(repairWhole(linesOf(input)).steps).toEqual([])
  })
})

describe('a text whose lines are padded', () => {
  it('loses the spaces at all line ends, which would break each line in Markdown', () => {
    const lines = [`# ${A}`, '', B, C, '', A]
    expect(textOf(lines.map((line) => line.padEnd(100)).join('\n'))).toBe(lines.join('\n'))
  })

  it('is no poem, whose last line of a verse needs no break', () => {
    const verse = `${A}  \n${B}  \n${C}  \n${A}`
    expect(repairWhole(linesOf(`${verse}\n\n${verse}`)).steps).toEqual([])
  })
})

describe('a text in a fence', () => {
  const text = [`# ${A}`, '', B, '', '```sh', 'build wall', '```', '', C]

  it.each([
    ['```markdown', '```', []],
    ['~~~', '~~~', []],
    ['```', '```', ['Here is the text of the page:', '']],
  ])('%s loses both of its lines', (opening, closing, before) => {
    const blanked = textOf([...before, opening, ...text, closing, ''].join('\n')).split('\n')
    expect(blanked).toEqual([...before, '', ...text, ''])
  })

  it('loses them in a language without spaces too', () => {
    const paragraph =
      '港の議会は月曜日、二年にわたって町を二分してきた防潮堤の建設を決めた。工事は春に始まり、三つの冬を越えて続くと技師たちは説明している。'
    expect(textOf(`\`\`\`\n${paragraph}\n\`\`\``)).toBe(`\n${paragraph}\n`)
  })

  it.each([
    ['one that opens and ends with code', ['```', 'build wall', '```', ...text, '', '```', 'test wall', '```']],
    ['code alone', ['```', ...['a = 1', 'b = 2', 'c = a + b', 'print(c)'], '```']],
    ['one with a piece of code', text],
    ['a program', ['```python', `# ${A}`, `# ${B}`, `# ${C}`, 'build()', '```']],
  ])('is not %s', (_, lines) => {
    expect(repairWhole(linesOf(lines.join('\n'))).steps).toEqual([])
  })
})

describe('a text with the tags of HTML left in it', () => {
  it('loses them, and keeps what the article says of tags', () => {
    const input = `<h1 class="top">Tide wall wins</h1>\n<p>${A}</p>\n\n<p style="color:red">${B} &lt;p&gt; is a tag.</p>\n<!-- more -->`
    expect(textOf(input)).toBe(`Tide wall wins\n${A}\n\n${B} <p> is a tag.\n`)
  })

  it('keeps a word whole around a tag within it, and parts words at a break', () => {
    expect(textOf(`<p>${A} H<sub>2</sub>O<br/>and <a href="https://coast.example/a?b=1&c">more</a></p>\n<p>${B}</p>`)).toBe(
      `${A} H2O and more\n${B}`,
    )
  })

  it('is not an article on tags', () => {
    const input = `${A}\n\n${B}\n\n<p>A paragraph of the page, which stands in an example of how to write one.</p>\n\n${C}\n\n${A} <b>`
    expect(repairWhole(linesOf(input)).steps).toEqual([])
  })
})

describe("a text in pandoc's own Markdown", () => {
  it('loses a single division that is closed again', () => {
    expect(textOf(`${A}\n\n::: {role="main"}\n${B}\n:::\n\n${C}`)).toBe(`${A}\n\n\n${B}\n\n\n${C}`)
  })

  it('loses what pandoc breaks over lines, and divisions inside a quotation and an item', () => {
    const lines = [
      '::: {.story}',
      'The [council](/c){.link .person rel="nofollow"',
      'target="_blank"} voted, and [Mara Quill](/m){.person',
      '.author} wrote [of it]{.hl',
      'data-x="1"}.',
      '',
      '> ::: pull',
      '> We ran out of flour.',
      '> :::',
      '',
      '-   ::: x',
      '    One thing, [with a link](/b){.link}.',
      '    :::',
      ':::',
    ]
    expect(repairWhole(linesOf(lines.join('\n'))).value.map(({ text }) => text)).toEqual([
      '',
      'The [council](/c)',
      ' voted, and [Mara Quill](/m)',
      ' wrote of it',
      '.',
      '',
      '',
      '> We ran out of flour.',
      '',
      '',
      '',
      '-   One thing, [with a link](/b).',
      '',
      '',
    ])
  })

  it('loses divisions and attributes, also where a span goes over lines', () => {
    const input = [
      '::: {#main .wide}',
      '# Tide wall wins {#tide .title}',
      '',
      '[By [Mara',
      'Quill](/a/mara){.author rel="author"}]{.by}[Staff]{.role} 3 Feb 2026',
      ':::',
      '',
      '![The pier. [(Dana Voss)]{.credit}](pier.jpg){width="3"}',
      '',
      `${A} {not an attribute} a[1]`,
    ]
    expect(textOf(input.join('\n')).split('\n')).toEqual([
      '',
      '# Tide wall wins',
      '',
      'By [Mara',
      'Quill](/a/mara)Staff 3 Feb 2026',
      '',
      '',
      '![The pier. (Dana Voss)](pier.jpg)',
      '',
      `${A} {not an attribute} a[1]`,
    ])
  })

  it('loses the name behind a heading, also where nothing else has one', () => {
    expect(textOf(`## Wiring it up {#wire}\n\n${A}\n\n${B}`)).toBe(`## Wiring it up\n\n${A}\n\n${B}`)
  })

  it('is not a text with a few brackets', () => {
    expect(repairWhole(linesOf(`${A}\n\na[1]{x}\n\n${B}\n\n::: note\n\n${C}`)).steps).toEqual([])
  })
})

it('adds and drops no line', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(`> ${A}`, `<p>${B}</p>`, '<!--', '<p', '<script>x</script>', `<div ${A}`, '>', ':::', '[a', 'b]{.c}', '# d {#e}'),
  )
  fc.assert(
    fc.property(fc.array(line), (texts) => {
      const lines = linesOf(texts.join('\n'))
      expect(repairWhole(lines).value.map(({ number }) => number)).toEqual(lines.map(({ number }) => number))
    }),
  )
})

it('reads a line of half tags in time that grows with its length', () => {
  const input = [`<p ${'<a '.repeat(300_000)}`, `<p>${A}</p>`, `<p>${B}</p>`, `<!--${'<!--'.repeat(100_000)}`].join('\n')
  expect(repairWhole(linesOf(input)).value).toHaveLength(4)
})

describe('a text that came out of a feed or a data base', () => {
  const joined = `${A}\u2029\u2029${B}\u2029\u2029${C}`
  it.each([
    ['paragraphs of HTML on one line', `<p>${A}</p><p class="x">${B}</p> <p>${C}</p>`, joined],
    ['a label before them', `Content: <p>${A}</p><p>${B}</p><p>${C}</p>`, `Content:\u2029\u2029${joined}`],
    ['markup that was escaped', `&lt;p&gt;${A}&lt;/p&gt;&lt;p&gt;${B}&lt;/p&gt;&lt;p&gt;${C}&lt;/p&gt;`, joined],
    ['breaks of lines', `${A}<br><br />${B}<br/><br/>${C}`, joined],
    ['items of a list', `<ul><li>${A}</li><li><p>${B}</p></li></ul>`, `- ${A}\u2029\u2029- ${B}`],
    ['marked data', `<![CDATA[<p>${A}</p><p>${B}</p><p>${C}</p>]]>`, joined],
    [
      'lines of a verse',
      `<p>${A}</p><p>the sea<br>the shore<br>the wall<br>the gate</p>`,
      `${A}\u2029\u2029the sea\u2029the shore\u2029the wall\u2029the gate`,
    ],
    [
      'a string of JSON',
      `"content": "${A}\\n\\n${B.replace('plan', '\\"plan\\"')}\\n\\n\\u2014 ${C}",`,
      `${A}\u2029\u2029${B.replace('plan', '"plan"')}\u2029\u2029— ${C}`,
    ],
  ])('has its paragraphs parted: %s', (_, input, expected) => {
    expect(textOf(input)).toBe(expected)
  })

  it.each([
    ['about a tag', `${A}\n${B} Write <p> before and </p> behind it.\n${C}`],
    ['with a path', `${A} The log is in C:\\new\\nights\\xnotes on the machine of the council.`],
    ['with paths', `${A} Copy what is in C:\\new\\notes\\names\\now to D:\\north\\net.`],
    ['about line ends', `Split the old files with /\\r?\\n/ and join them with \\n, but never with \\r\\n, which only Windows needs.`],
    [
      'with tags between marks of code',
      `${A}\n\nA browser reads \`<p>One</p><p>Two</p>\` as two paragraphs, with a blank line of its own.`,
    ],
    ['with HTML in a fence', `${A}\n\n\`\`\`html\n<p class="lead">${B}</p>\n<p class="body">${C}</p>\n\`\`\``],
  ])('is not one %s', (_, input) => {
    expect(textOf(input)).toBe(input)
  })
})

it('keeps a line of JSON whole whose line ends are written as numbers', () => {
  expect(textOf(`"${A}\\n\\n${B}\\u000d\\u000a${C}\\n"`)).toBe(`${A}\u2029\u2029${B}\u2029${C}\u2029`)
})

describe('a mail in quoted-printable', () => {
  it('is read, with each line whole again on the line that it began on', () => {
    const input = `Tide =E2=80=93 the wall\n\n${A} It is t=\nhe first =\none: =E2=80=\n=9Cnow=E2=80=9D.\n\n${B}=20\n`
    expect(textOf(input).trimEnd()).toBe(`Tide – the wall\n\n${A} It is the first one: “now”.\n\n\n\n\n${B}`)
  })

  it('keeps a line whole that has an escaped line end, and reads a long one of another encoding', () => {
    expect(textOf(`caf=C3=A9 =C3=A9t=C3=A9=0D=0A${A}=\n${B}`)).toBe(`café été\u2029${A}${B}\n`)
    expect(textOf(`${'=E9'.repeat(200_000)}=C3=A9`)).toHaveLength(200_001)
  })

  it('is read in time that grows with its length', () => {
    expect(textOf(`caf=C3=A9\n${'the tide wall of the town=\n'.repeat(130_000)}`)).toHaveLength(5 + 25 * 130_000 + 129_999)
  }, 60_000)

  it.each([
    ['addresses', `${A} https://coast.example/?a=AB&b=CD&c=EF12\n${B}\n${C}`],
    ['sums', `${A}\n1 + 1 =\n2, and =E2=80=9C\n3 = 3\n${C}`],
    ['what a mail would escape', `${A}\nThe euro sign (€) is written as =E2=82=AC, and an equals sign as =3D.\n${C}`],
    ['spaces that are no end of a line', `${A}\nThe euro sign is written as =E2=82=AC, and =20 is a space at the end of a line.\n${C}`],
    ['marks of code', `${A}\nThe euro sign is written as \`=E2=82=AC\`, and an equals sign as \`=3D\`.\n${C}`],
  ])('is not a text with %s', (_, input) => {
    expect(textOf(input)).toBe(input)
  })
})

describe('the source of a wiki', () => {
  it.each([
    ['a heading', '== The gate ==', '## The gate'],
    [
      'links',
      'The [[Port Ellery|port]] of [[Low Hest]] has a [https://coast.example site].',
      'The port of Low Hest has a [site](https://coast.example).',
    ],
    ['emphasis', "The '''tide wall''' is ''old'' and the council's.", "The **tide wall** is *old* and the council's."],
    ['emphasis that opens a line', "'''Tide wall''' is ''old''.", '**Tide wall** is *old*.'],
    ['a heading of the first level', '= Tide wall =', '# Tide wall'],
    ['a template', 'It opens{{citation needed|date=May}} at {{convert|12|m|ft}} of water.', 'It opens at 12 m of water.'],
    ['a note', 'It opens<ref name="a">Quill, <i>Walls</i>.</ref> at low tide<ref name="b" />.', 'It opens at low tide.'],
    ['a picture', '[[File:Gate.jpg|thumb|The gate at [[low tide]] in 1930]]', 'The gate at low tide in 1930'],
    ['a category', '[[Category:Sea walls]]', ''],
    ['an item of an item', '** the south gate', '  - the south gate'],
  ])('is read: %s', (_, line, expected) => {
    const marks = [
      "'''Tide wall''' of [[Port Ellery]]",
      '{{Infobox',
      '| name = Tide',
      '}}',
      '== History ==',
      'It is [[old]].',
      '== More ==',
    ]
    expect(
      textOf([...marks, line, 'The end.'].join('\n'))
        .split('\n')
        .at(-2),
    ).toBe(expected)
  })

  it.each([
    ['a shell', `${A}\n== Tests ==\nif [[ -f tide.txt ]]; then\n[[ -n "$A" ]] && echo yes\n[[ -z "$B" ]] && echo no\n== Loops ==`],
    [
      'templates of other systems',
      `It prints {{ tide.height }}.\nWrite {{ name }} for it.\nOr {{boat.owner}} and [[boat.owner]].\nOr [[tide]].\n${A}`,
    ],
    [
      'marks inside its sentences',
      `Bold is '''tide''', with three marks.\nA link is [[Tide wall]].\nA template is {{Infobox}}.\nA category is [[Category:Harbours]].`,
    ],
    ['a fence', `== Tide ==\n'''Tide''' of [[Port Ellery]]\n== Wall ==\n== Gate ==\n\`\`\`\n{{name}}\n\`\`\``],
  ])('is not a text with %s', (_, input) => {
    expect(textOf(input)).toBe(input)
  })

  it.each(['{{', '{{\n', '{{small|a', '[//', "''a'b"])(
    'is read in time that grows with its length: %j',
    (mark) => {
      const marks = `== History ==\n'''Tide''' of [[Port Ellery]]\n'''Wall''' of [[Low Hest]]\n`
      const text = mark.repeat(200_000)
      for (const input of [marks + text, `${marks}${text}${'}}'.repeat(200_000)}`]) {
        const lines = linesOf(input)
        expect(repairWhole(lines).value).toHaveLength(lines.length)
      }
    },
    60_000,
  )
})

describe('a text whose links were joined to it by spaces', () => {
  it('has no space before the marks behind them', () => {
    const input = 'In Port Ellery , the council voted for the tide wall . It was Edda Voss , who said so, and (as ever) nobody heard .'
    expect(textOf(input)).toBe(
      'In Port Ellery, the council voted for the tide wall. It was Edda Voss, who said so, and (as ever) nobody heard.',
    )
  })

  it.each([
    [
      'an ellipsis',
      'The relativistic qualifier has become almost a reflex and . . . it is often generalized . . . into a rule . . . of life.',
    ],
    ['a single slip', `${A} The wall , they say, is old.`],
    ['French marks', 'Huit membres ont dit oui ; trois s’y sont opposés : « Jamais ! » Pourquoi ? Personne ne le sait encore ; on verra.'],
  ])('is not one with %s', (_, input) => {
    expect(textOf(input)).toBe(input)
  })
})
