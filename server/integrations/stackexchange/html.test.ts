import fc from 'fast-check'
import markdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { commentToMarkdown } from './comment-text.ts'
import { htmlToMarkdown } from './html.ts'

const convert = (html: string) => htmlToMarkdown(html).markdown

test.each([
  ['<p>One &amp; <em>two</em> <strong>three</strong></p>\n\n<p>Four</p>', 'One & *two* **three**\n\nFour'],
  ['<h2>Title #</h2><hr>', '## Title \\#\n\n---'],
  ['<ul>\n<li>a</li>\n<li>b<ul><li>c</li></ul></li>\n</ul>', '- a\n\n- b\n\n  - c'],
  ['<ol start="3"><li>x</li><li>y</li></ol>', '3. x\n4. y'],
  ['<pre><code>if (a &lt; b) {\n  *c*\n}\n</code></pre>', '```\nif (a < b) {\n  *c*\n}\n```'],
  ['<p>Use <code>a`b</code> <kbd>Ctrl</kbd></p>', 'Use ``a`b`` `Ctrl`'],
  ['<blockquote><p>a<br>b</p><p>c</p></blockquote>', '> a  \n> b\n>\n> c'],
  ['<a href="//x.example/a(b)">t<b>x</b></a>', '[t**x**](https://x.example/a%28b%29)'],
  ['<a href="javascript:alert(1)">t</a><a href="/questions/1">q</a>', 't[q](/questions/1)'],
  ['<img src="https://i.example/a.png" alt="a [b]">', '![a \\[b\\]](https://i.example/a.png)'],
  [
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tr><td>1|2</td><td>3</td></tr></table>',
    'a \\| b  \n1\\|2 \\| 3',
  ],
  ['x<sup>2</sup> y<sub>n</sub> <strike>no</strike>', 'x² yn ~~no~~'],
  [
    '<p>1. not a list</p><p># no heading</p><p>&lt;b&gt; *no*</p>',
    '1\\. not a list\n\n\\# no heading\n\n\\<b> \\*no\\*',
  ],
  ['<script>alert(1)</script><style>a</style><p onclick="x">ok</p><unknown>z</unknown>', 'ok\n\nz'],
  ['<p>unclosed <em>and <p>more', 'unclosed and  \nmore'],
])('%j', (html, markdown) => {
  expect(convert(html)).toBe(markdown)
})

const tags = [
  'p',
  'b',
  'em',
  'code',
  'pre',
  'ul',
  'li',
  'ol',
  'blockquote',
  'a href="x:y"',
  'h1',
  'table',
  'tr',
  'td',
  'br',
  'img src=x',
]
const bits = [
  ...tags.flatMap((tag) => [`<${tag}>`, `</${tag.split(' ')[0]}>`]),
  '&lt;i&gt;',
  '<!-- c -->',
  '`',
  '*',
  '_',
  '\n',
  ' ',
  'a',
  '<',
  '&',
]

test('whatever the HTML, none is left and no address is unsafe', () => {
  const markdown = markdownIt({ html: true })
  markdown.validateLink = () => true
  const html = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(html, (source) => {
      for (const block of markdown.parse(convert(source), {})) {
        for (const token of [block, ...(block.children ?? [])]) {
          expect(token.type).not.toMatch(/^html_/)
          expect(token.attrGet('href') ?? token.attrGet('src') ?? 'https:').toMatch(
            /^(https?:|mailto:|tel:|\/)/,
          )
        }
      }
    }),
    { numRuns: 2000 },
  )
})

test('text nested deeper than any person writes comes out flat', () => {
  for (const tag of ['div', 'blockquote', 'em', 'ul', 'table', 'code']) {
    for (const depth of [70, 1900, 100_000]) {
      expect(convert(`${`<${tag}>`.repeat(depth)}deep${`</${tag}>`.repeat(depth)}`)).toContain('deep')
    }
  }
})

test('comments keep the inline Markdown they were typed in, and nothing else', () => {
  expect(commentToMarkdown('*a* `<b>` [c](https://x) <i>d</i> ![e](f)')).toBe(
    '*a* `<b>` [c](https://x) \\<i>d\\</i> \\![e](f)',
  )
  expect(commentToMarkdown('# a\n- b\n\n1. c &copy;')).toBe('\\# a  \n\\- b\n\n1\\. c \\&copy;')
})
