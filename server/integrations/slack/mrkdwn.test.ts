import fc from 'fast-check'
import markdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { blocksToMarkdown } from './blocks.ts'
import { mrkdwnToMarkdown, type Names } from './mrkdwn.ts'

const names: Names = {
  person: (id, label) => label ?? (id === 'U1' ? 'Ann' : id),
  space: (id) => (id === 'C1' ? 'general' : null),
}
const convert = (text: string) => mrkdwnToMarkdown(text, names)

describe('mrkdwn', () => {
  test.each([
    ['*bold* _it_ ~gone~', '**bold** _it_ ~~gone~~'],
    ['*bold _both_*', '**bold _both_**'],
    ['2*3*4 and snake_case_name', '2\\*3\\*4 and snake_case_name'],
    ['* not bold *', '\\* not bold \\*'],
    ['a &lt;b&gt; &amp;copy; &amp; c', 'a \\<b> \\&copy; & c'],
    [
      '<@U1> and <@U9|zoe> in <#C1|old>',
      '[@Ann](weft:person/U1) and [@zoe](weft:person/U9) in [#general](weft:space/C1)',
    ],
    ['<#C9|secret> <#C8>', '\\#secret #C8'],
    ['<!here|here> <!channel> <!subteam^S1|@team>', '@here @channel @team'],
    ['<!date^1392734382^{date}|Feb 18>', 'Feb 18'],
    ['<https://a.example/x_y?b=1&amp;c=2>', '<https://a.example/x_y?b=1&c=2>'],
    ['<https://a.example|the *site*>', '[the \\*site\\*](https://a.example)'],
    ['<mailto:a@b.example|a@b.example>', '[a@b.example](mailto:a@b.example)'],
    ['<javascript:alert(1)|click>', 'click (javascript:alert(1))'],
    ['`a &lt; *b*` *c*', '`a < *b*` **c**'],
    ['```if (a &lt; b) {\n  c()\n}``` done', '```\nif (a < b) {\n  c()\n}\n```\n\ndone'],
    ['```unclosed *x*', '\\`\\`\\`unclosed **x**'],
    ['&gt; quoted\n&gt; more\nnot', '> quoted  \n> more\n\nnot'],
    ['&gt;&gt;&gt;all\nof it', '> all  \n> of it'],
    ['# no heading\n1. no list\n- none', '\\# no heading  \n1\\. no list  \n\\- none'],
    ['one\ntwo\n\nthree', 'one  \ntwo\n\nthree'],
  ])('%j', (mrkdwn, markdown) => {
    expect(convert(mrkdwn)).toBe(markdown)
  })

  test('never throws and leaves no raw HTML, heading, list, image or unsafe address', () => {
    const pieces = [
      '*',
      '_',
      '~',
      '`',
      '```',
      '<',
      '>',
      '&lt;',
      '&gt;',
      '&amp;',
      '\n',
      ' ',
      'a',
      'é',
      '|',
      '@U1',
      '#C1',
      '!here',
    ]
    const more = [
      'https://a.b/(',
      'javascript:x',
      '<img src=x onerror=y>',
      '[',
      '](',
      ')',
      '!',
      '# ',
      '1. ',
      '- ',
      '\\',
      '\u0000',
    ]
    const markdown = markdownIt({ html: true })
    markdown.validateLink = () => true
    const text = fc
      .array(fc.constantFrom(...pieces, ...more), { maxLength: 30 })
      .map((parts) => parts.join(''))
    const banned = /^(html_|heading|bullet|ordered|image|hr|table)/
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (mrkdwn) => {
        for (const block of markdown.parse(convert(mrkdwn), {})) {
          for (const token of [block, ...(block.children ?? [])]) {
            expect([convert(mrkdwn), banned.test(token.type)]).toEqual([convert(mrkdwn), false])
            if (token.type === 'link_open')
              expect(token.attrGet('href')).toMatch(/^(https?|mailto|tel|weft):/)
          }
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('takes a hostile line in linear time: a long one of unclosed marks comes out at all', () => {
    const line = '*a _b ~c `d <e '.repeat(20_000)
    expect(convert(line).length).toBeGreaterThan(line.length)
  })
})

describe('blocks', () => {
  const rich = (...elements: unknown[]) => blocksToMarkdown([{ type: 'rich_text', elements }], names).markdown
  const section = (...elements: unknown[]) => ({ type: 'rich_text_section', elements })
  const text = (words: string, style = {}) => ({ type: 'text', text: words, style })

  test('keep styles, mentions, links and emoji', () => {
    const markdown = rich(
      section(
        text('Hi '),
        { type: 'user', user_id: 'U1' },
        text(' see '),
        { type: 'link', url: 'https://a.example', text: 'this' },
        text(' '),
        text('now ', { bold: true, italic: true }),
        text('x < y', { code: true }),
        text(' '),
        { type: 'emoji', name: 'wave', unicode: '1f44b-1f3fd' },
        { type: 'emoji', name: 'our_own' },
        { type: 'broadcast', range: 'here' },
      ),
    )
    expect(markdown).toBe(
      'Hi [@Ann](weft:person/U1) see [this](https://a.example) **_now_** `x < y` 👋🏽:our_own:@here',
    )
  })

  test('keep lists, nested and numbered, quotes and code', () => {
    const list = (style: string, indent: number, ...items: string[]) => ({
      type: 'rich_text_list',
      style,
      indent,
      elements: items.map((item) => section(text(item))),
    })
    const markdown = rich(
      list('ordered', 0, 'one', 'two'),
      list('bullet', 1, 'inner'),
      { type: 'rich_text_quote', elements: [text('said\nso')] },
      { type: 'rich_text_preformatted', elements: [text('a *b*')] },
    )
    expect(markdown).toBe('1. one\n2. two\n    - inner\n\n> said  \n> so\n\n```\na *b*\n```')
    expect(markdownIt().render(markdown)).toContain('<ul>\n<li>inner</li>\n</ul>\n</li>\n</ol>')
  })

  test('of other kinds are read, and nonsense is nothing', () => {
    const layout = [
      { type: 'header', text: { type: 'plain_text', text: 'Build *done*' } },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*ok*' },
        fields: [{ type: 'plain_text', text: 'a' }],
      },
      { type: 'divider' },
      { type: 'context', elements: [{ type: 'mrkdwn', text: '_by_ CI' }] },
    ]
    expect(blocksToMarkdown(layout, names).markdown).toBe(
      '### Build \\*done\\*\n\n**ok**\n\na\n\n---\n\n_by_ CI',
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(blocksToMarkdown([value], names).markdown).toBeTypeOf('string')
      }),
    )
    expect(blocksToMarkdown('no', names).markdown).toBe('')
  })
})
