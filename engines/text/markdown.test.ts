import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownLimits, mayRender, plainText, renderMarkdown, sanitiseHtml } from './index.ts'
import { anyMarkdown, attackPieces, attacks, bombs } from './test/attacks.ts'

const id = '0190a1b2-0000-7000-8000-00000000abcd'
const rel = 'rel="noopener noreferrer nofollow"'

describe('renderMarkdown', () => {
  test.each([
    [
      'a person',
      `[@Zoé](weft:person/${id})`,
      `<a class="mention" href="/people/${id}" data-kind="person">@Zoé</a>`,
    ],
    ['a space', `[A](weft:space/${id})`, `<a class="mention" href="/spaces/${id}" data-kind="space">A</a>`],
    [
      'a subject',
      `[#A](weft:subject/${id})`,
      `<a class="mention" href="/subjects/${id}" data-kind="subject">#A</a>`,
    ],
    [
      'a file',
      `[a](weft:file/${id})`,
      `<a class="mention" href="/api/v1/files/${id}" data-kind="file">a</a>`,
    ],
    ['an id in capitals', `[a](weft:file/${id.toUpperCase()})`, `href="/api/v1/files/${id}"`],
    [
      'a picture',
      `![a](weft:file/${id})`,
      `<img src="/api/v1/files/${id}/content" alt="a" loading="lazy" />`,
    ],
    [
      'a picture from elsewhere',
      '![a *b*](https://x.fr/p.png)',
      `<a href="https://x.fr/p.png" ${rel}>a b</a>`,
    ],
    ['one without words', '![](https://x.fr/p)', `<a href="https://x.fr/p" ${rel}>https://x.fr/p</a>`],
    [
      'one inside a link',
      '[![a](http://x.fr/p)](https://y.fr)',
      `<p><a href="https://y.fr" ${rel}>a</a></p>`,
    ],
    ['a bare address', 'see https://x.fr/a?b=1&c=2', `<a href="https://x.fr/a?b=1&amp;c=2" ${rel}>`],
    ['a bare mail address', 'a@x.fr', '<a href="mailto:a@x.fr">a@x.fr</a>'],
    ['a telephone', '[call](tel:+33102030405)', '<a href="tel:+33102030405">call</a>'],
    ['a file name', 'notes.md and www.x.fr', '<p>notes.md and www.x.fr</p>'],
    ['a path', '[a](/administration)', '<p>[a](/administration)</p>'],
    ['a language', '```c++\na\n```', '<code class="language-c++">a\n</code>'],
    ['a language with marks', '```js"onload=x\na\n```', '<pre><code>a\n</code></pre>'],
    ['a table', '|a|b|\n|-|-:|\n|1|2|', '<td data-align="right">2</td>'],
    ['emphasis', '*a* **b** ~~c~~', '<em>a</em> <strong>b</strong> <s>c</s>'],
  ])('shows %s', (_what, markdown, html) => {
    expect(renderMarkdown(markdown)).toContain(html)
  })

  test.each([
    ['# a\n## b\n###### c', ['h3', 'h4', 'h6']],
    ['### a\n#### b', ['h3', 'h4']],
    ['##### a', ['h3']],
  ])('starts headings at h3: %j', (markdown, tags) => {
    expect([...renderMarkdown(markdown).matchAll(/<(h\d)>/g)].map(([, tag]) => tag)).toEqual(tags)
  })

  test.each(attacks)('disarms %j', (attack) => {
    expectHarmless(renderMarkdown(attack))
    expectHarmless(sanitiseHtml(attack))
  })

  test('is harmless, and unchanged by a second cleaning, whatever is typed', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const html = renderMarkdown(markdown)
        expectHarmless(html)
        expect(sanitiseHtml(html)).toBe(html)
      }),
      { numRuns: 500 },
    )
  })
})

test('cleaning any HTML twice returns the same bytes', () => {
  const html = fc.array(fc.constantFrom(...attackPieces), { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(html, (dirty) => {
      const clean = sanitiseHtml(dirty)
      expectHarmless(clean)
      expect(sanitiseHtml(clean)).toBe(clean)
    }),
    { numRuns: 1_000 },
  )
})

describe('mayRender', () => {
  const table = (columns: number, rows: number) =>
    `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${`|${'a|'.repeat(columns)}\n`.repeat(rows)}`

  test.each([
    ['a long text', 'mot '.repeat(45_000), 'allowed'],
    ['a line too long', 'x'.repeat(200_001), 'markdown.too_long'],
    ['10 MB', 'x'.repeat(10_000_000), 'markdown.too_long'],
    ['as many links as may be', '[a](http://b) '.repeat(2_000), 'allowed'],
    ['one more', '[a](http://b) '.repeat(2_001), 'markdown.too_many_links'],
    ['too many pictures', `![a](weft:file/${id}) `.repeat(2_001), 'markdown.too_many_links'],
    ['48 quotes', `${'> '.repeat(48)}a`, 'allowed'],
    ['100,000 quotes', '> '.repeat(100_000), 'markdown.too_deep'],
    [
      'lists in lists',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
      'markdown.too_deep',
    ],
    ['emphasis in emphasis', `${'*a **b '.repeat(60)}${'c** d*'.repeat(60)}`, 'markdown.too_deep'],
    ['a fair table', table(20, 100), 'allowed'],
    ['a table of 300 × 300', table(300, 300), 'markdown.too_many_parts'],
    [
      'a table of missing cells',
      `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|\n'.repeat(60_000)}`,
      'markdown.too_many_parts',
    ],
    ['100,000 brackets', '!['.repeat(100_000), 'markdown.too_many_parts'],
    ['50,000 headings', '# a\n'.repeat(50_000), 'markdown.too_many_parts'],
  ])('measures %s', (_what, markdown, verdict) => {
    expect(mayRender(markdown)).toBe(verdict)
  })

  test.each(bombs)('%s cost little: rendered whole or refused, bounded either way', (_what, bomb) => {
    expect(bomb.length).toBeLessThanOrEqual(markdownLimits.characters)
    expect(renderMarkdown(bomb).length).toBeLessThan(markdownLimits.characters * 6)
    expect(plainText(bomb).length).toBeLessThanOrEqual(markdownLimits.characters)
  })

  test('what is refused is shown as typed, escaped and bounded', () => {
    const html = renderMarkdown(`<b>"&amp;'${'<b>'.repeat(100_000)}`)
    expect(sanitiseHtml(html)).toBe(html)
    expect(html.startsWith('<pre>&lt;b&gt;"&amp;amp;')).toBe(true)
    expect(html.length).toBeLessThan(markdownLimits.characters * 5)
  })
})

const tagsKept =
  /^(?:h[3-6]|p|br|hr|blockquote|ul|ol|li|pre|code|em|strong|s|a|img|table|thead|tbody|tr|th|td)$/
const attributesKept = /^(?:href|src|alt|title|rel|class|data-kind|data-align|loading|start)$/
const addressesKept =
  /^(?:https?:\/\/|mailto:|tel:|\/(?:people|spaces|subjects|api\/v1\/files)\/[0-9a-f-]{36})/i

/** Reads the HTML as a browser would, tag by tag: outside tags no `<` may be left. */
function expectHarmless(html: string): void {
  expect(html.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
  for (const [, tag = '', rest = ''] of html.matchAll(/<\/?([^\s/>]+)([^>]*)>/g)) {
    expect(tag).toMatch(tagsKept)
    expect(rest.replace(/ [\w-]+="[^"]*"/g, '')).toMatch(/^(?: \/)?$/)
    for (const [, name = '', value = ''] of rest.matchAll(/ ([\w-]+)="([^"]*)"/g)) {
      expect(name).toMatch(attributesKept)
      if (name === 'href' || name === 'src') expect(value).toMatch(addressesKept)
      if (name === 'src') expect(value).toMatch(/^\/api\/v1\/files\//)
      if (name === 'class') expect(value).toMatch(/^(?:mention|language-[a-z0-9+#-]+)$/)
    }
  }
}
