import type { JSONContent } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../../engines/text/index.ts'
import { opened, unfolded } from './caret.ts'
import { openable, schema } from './opening.ts'
import { docOf } from './parse.ts'
import { markdownOf } from './serialise.ts'

const id = '0190a1b2-0000-7000-8000-00000000abcd'
const samples = [
  'Un mot.',
  '# Titre\n\n## Sous-titre\n\nTexte',
  'Deux\nlignes',
  'Une ligne\\\nrompue',
  'rompue aussi  \nainsi',
  '**gras** *italique* ~~barré~~ `code` ***les deux*** **gras *et* gras**',
  '*a **b** c* et **a `b` c**',
  '- un\n- deux\n  - dedans\n    - encore\n- trois',
  '- lâche\n\n- encore\n\n  avec une suite',
  '1. un\n2. deux\n   - dedans\n3. trois',
  '7. sept\n8. huit',
  '- a\n* b',
  '1. a\n1) b',
  '- a\n  ```js\n  x\n  ```\n- b\n  > cité',
  '- # titre\n- ```\n  x\n  ```',
  '-\n- vide',
  '> cité\n> encore\n>\n> - liste\n>\n> > dedans',
  '```ts\nconst a = `b`\n\n  c\n```',
  '~~~ts ` x\na\n~~~',
  '````\n```\n````',
  '    du code',
  '| a | b |\n|:--|--:|\n| 1 \\| 2 | **x** |\n| `a\\|b` | |',
  '|a|\n|-|\n|1|',
  'a\n\n---\n\nb',
  '[lien](https://x.fr/a_b_(c) "Un titre") et https://x.fr/a_b?c=d&e=f_ et a@b.fr',
  '<https://x.fr/_a_> et [**gras**](https://x.fr)',
  '[référence][1]\n\n[1]: https://x.fr',
  `Voir [@Awa Diallo](weft:person/${id}), [#Labo \\[A\\]](weft:space/${id}) et **[#Vis](weft:subject/${id})**.`,
  `[le fichier](weft:file/${id}) ![Une \\[pièce\\]](weft:file/${id} "Vue") [autrement](weft:person/${id})`,
  '![ailleurs](https://x.fr/p.png)',
  '\\# pas un titre\n\n\\- ni une liste\n\n1\\. ni ceci\n\n\\> ni cela\n\n\\*ni\\* \\`ceci\\`',
  'C:\\Users et 2 * 3 * 4, snake_case_name, a_b, [entre crochets], ~ 3, <b>, a < b, R&D, &amp;lt; &copy',
  'a\n\\---\nb\n\\===',
  'a | b\n\\--- | ---',
  '&nbsp;bords&nbsp;',
  '## Titre #\\#',
  'Titre\nsur deux\n---',
  'Bonjour\\![lien](https://x.fr)',
  '~~a~~b *a*b **a**b',
  '`` `a` `` et `  b  `',
  '\\\\[x\\\\]',
]

const entire = (markdown: string) => {
  const doc = openable(markdown)
  return doc && markdownOf(schema.nodeFromJSON(doc))
}

describe('a text opened in the editor and put back', () => {
  test.each(samples)('%j is rendered as before', (markdown) => {
    const back = entire(markdown)
    expect(back).not.toBeNull()
    expect(renderMarkdown(back ?? '')).toBe(renderMarkdown(markdown))
    expect(entire(back ?? '')).toBe(back)
    expect(docOf(back ?? '')).toEqual(docOf(markdown))
  })
})

test('a text that ends in a table has a line below it to write on, which is not kept', () => {
  const markdown = '| a |\n| --- |\n| b |'
  const doc = opened(markdown, null)?.doc
  expect(doc?.content?.map(({ type }) => type)).toEqual(['table', 'paragraph'])
  expect(doc && markdownOf(schema.nodeFromJSON(doc))).toBe(markdown)
})

test.each([
  ['Hello ', 6, 'Hello ', 6],
  ['Un **gras** ici', 9, 'Un gras ici', 7],
  ['- un\n- d', 8, 'und', 3],
])('the caret of %j at %i stays where it stood', (markdown, caret, text, offset) => {
  const { doc, at } = opened(markdown, caret) ?? {}
  const node = doc && schema.nodeFromJSON(doc)
  expect(node?.textContent).toBe(text)
  expect(node?.textBetween(0, at ?? 0).length).toBe(offset)
  expect(node && unfolded(node, at ?? 0)).toMatchObject({ markdown: markdown.trim() })
})

describe('a document written in the editor', () => {
  test('is read back as it stood', () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        const node = schema.nodeFromJSON(doc)
        node.check()
        const markdown = markdownOf(node)
        expect(docOf(markdown)).toEqual(doc)
        expect(openable(markdown)).not.toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('vis', 'été', 'Zoé', 'a_b', '3', 'R&D', 'l’axe') },
  fc.constantFrom(
    ...['*', '_', '`', '~', '~~', '#', '##', '>', '-', '+', '1.', '1)', '===', '---', '|', '[x]', '(y)'],
  ),
  fc.constantFrom(
    ...['\\', '!', '<b>', '&amp;', '&#38;', '[a](b)', '***', '___', ':--', '\\*', '[x]:', '*a*', '_b_'],
  ),
)
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '))
const markSets = fc.subarray(['bold', 'italic', 'strike', 'code'])
const named = fc.constantFrom(
  ...['person', 'space', 'subject'].map((kind) => ({
    type: 'mention',
    attrs: { kind, id, name: 'Awa [x] *y*' },
  })),
)
const picture = fc.constant({
  type: 'image',
  attrs: { src: `weft:file/${id}`, alt: 'Une [vue] *d’axe*', title: null },
})
const breaks = fc.constantFrom({ type: 'hardBreak' }, { type: 'softBreak' })
// Marked words begin and end with a letter: CommonMark knows no emphasis whose edge is a sign against a letter.
const markedWord = fc.tuple(words, markSets, fc.boolean()).map(([text, kinds, linked]) => ({
  type: 'text',
  text: `a${text}z`,
  marks: [
    ...(linked ? [{ type: 'link', attrs: { href: 'https://x.fr/a_(b)', title: null } }] : []),
    ...kinds.map((type) => ({ type })),
  ],
}))
const space: JSONContent = { type: 'text', text: ' ' }

const lineOf = (piece: fc.Arbitrary<JSONContent>) =>
  fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => merged(pieces.flatMap((one) => [one, space]).slice(0, -1)))
const text = words.map((text): JSONContent => ({ type: 'text', text }))
const inCell = lineOf(fc.oneof(text, markedWord, named, picture))
const inLine = fc
  .tuple(inCell, fc.option(fc.tuple(breaks, inCell)))
  .map(([line, more]) => (more ? [...line, ...more.flat()] : line))

/** Neighbours of the same marks are one text. */
function merged(pieces: JSONContent[]): JSONContent[] {
  return pieces.reduce<JSONContent[]>((before, { marks = [], ...piece }) => {
    const next = marks.length > 0 ? { ...piece, marks } : piece
    const last = before.at(-1)
    const same = last?.text && next.text && JSON.stringify(last.marks) === JSON.stringify(next.marks)
    return same ? [...before.slice(0, -1), { ...last, text: `${last.text}${next.text}` }] : [...before, next]
  }, [])
}

const { block } = fc.letrec<{ block: JSONContent; inner: JSONContent }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inLine.map((content) => ({ type: 'paragraph', content })),
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), inCell)
      .map(([level, content]) => ({ type: 'heading', attrs: { level }, content })),
    fc
      .tuple(fc.constantFrom('', 'js', 'c++'), fc.array(fc.constantFrom('a', '```', '  b', '> c', '')))
      .map(([language, lines]) => ({ language, code: lines.join('\n').replace(/\n$/, '') }))
      .map(({ language, code }) => ({
        type: 'codeBlock',
        attrs: { language },
        content: code ? [{ type: 'text', text: code }] : [],
      })),
    fc.constant({ type: 'horizontalRule' }),
    tableOf(),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((content) => ({ type: 'blockquote', content })),
    listOf(tie('block')),
  ),
  inner: tie('block'),
}))
const anyDoc = fc.array(block, { minLength: 1, maxLength: 4 }).map((content) => ({ type: 'doc', content }))

function tableOf(): fc.Arbitrary<JSONContent> {
  const row = fc.tuple(inCell, inCell)
  return fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 3 }), fc.constantFrom(null, 'left', 'center', 'right'))
    .map(([rows, align]) => ({
      type: 'table',
      content: rows.map((cells) => ({
        type: 'tableRow',
        content: cells.map((content) => ({ type: 'tableCell', attrs: { align }, content })),
      })),
    }))
}

function listOf(block: fc.Arbitrary<JSONContent>): fc.Arbitrary<JSONContent> {
  const first = inLine.map((content): JSONContent => ({ type: 'paragraph', content }))
  const item = fc.tuple(first, block).map((content) => ({ type: 'listItem', content }))
  const short = first.map((one) => ({ type: 'listItem', content: [one] }))
  const items = fc.oneof(
    fc.array(item, { minLength: 2, maxLength: 3 }).map((content) => ({ tight: false, content })),
    fc.array(short, { minLength: 1, maxLength: 3 }).map((content) => ({ tight: true, content })),
  )
  return fc
    .tuple(items, fc.option(fc.constantFrom(1, 3, 98)))
    .map(([{ tight, content }, start]) =>
      start === null
        ? { type: 'bulletList', attrs: { tight }, content }
        : { type: 'orderedList', attrs: { start, tight }, content },
    )
}
