import fc from 'fast-check'
import markdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { codeBlock, codeSpan, link, linkTarget, mention, plainParagraphs } from './markdown.ts'

const markdown = markdownIt({ html: true })

/** What a reader would see, and which kinds of mark-up made it. */
function rendered(text: string): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>()
  let shown = ''
  for (const block of markdown.parse(text, {})) {
    if (block.nesting !== -1) kinds.add(block.type)
    if (block.type === 'fence') shown += block.content
    for (const token of block.children ?? []) {
      kinds.add(token.type)
      shown += token.type === 'hardbreak' || token.type === 'softbreak' ? '\n' : token.content
    }
  }
  return { text: shown, kinds }
}

const nasty = fc.string({ unit: fc.constantFrom(...'ab 1.)-+=#>*_~`[](){}<!|\\&;:é/"\n\t'), maxLength: 60 })

test('plain text reads back as itself, and as nothing but paragraphs', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const { text: shown, kinds } = rendered(plainParagraphs(text))
      expect(shown.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
      const allowed = new Set(['paragraph_open', 'inline', 'text', 'hardbreak', 'softbreak', 'text_special'])
      expect([...kinds].filter((kind) => !allowed.has(kind))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('code reads back as itself, whatever ticks it holds', () => {
  fc.assert(
    fc.property(nasty, (code) => {
      expect(rendered(codeBlock(code)).kinds).toEqual(new Set(['fence']))
      const shown = rendered(`x${codeSpan(code)}x`).text.replace(/\s+/g, '')
      expect(shown).toBe(`x${code.replace(/\s+/g, '')}x`)
    }),
    { numRuns: 2000 },
  )
})

test('a link leads where it said, or nowhere', () => {
  expect(linkTarget('javascript:alert(1)')).toBeNull()
  expect(linkTarget('data:text/html,x')).toBeNull()
  expect(linkTarget('//evil.example')).toBeNull()
  expect(linkTarget('/\\evil.example')).toBeNull()
  expect(link('a', 'https://a.example/(b) "c"&copy;')).toBe(
    '[a](https://a.example/%28b%29%20%22c%22&amp;copy;)',
  )
  expect(link('', 'https://a.example')).toBe('[https://a.example](https://a.example)')
})

test('a mention survives any name and any id', () => {
  expect(mention('person', 'U1', 'Ann [x](y)\nB')).toBe('[@Ann \\[x\\](y) B](weft:person/U1)')
  expect(mention('space', 'a)b\ud800', 'n')).toBe('[#n](weft:space/a%29b%EF%BF%BD)')
})
