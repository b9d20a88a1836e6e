import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, mentionsIn, plainText, readingMinutes } from './index.ts'
import { anyMarkdown } from './test/attacks.ts'

const zoe = '0190a1b2-0000-7000-8000-00000000000a'
const max = '0190a1b2-0000-7000-8000-00000000000b'

test('mentions are found once each, in reading order, outside code', () => {
  const markdown = `[@Max](weft:person/${max}) [@Zoé](weft:person/${zoe}) [again](weft:person/${max.toUpperCase()})
    [A](weft:space/${zoe}) [B](weft:subject/${zoe}) ![p](weft:file/${zoe}) \`[c](weft:person/${zoe})\`

| a |
|---|
| [f](weft:file/${max}) |`
  expect(mentionsIn(markdown)).toEqual({
    people: [max, zoe],
    spaces: [zoe],
    subjects: [zoe],
    files: [zoe, max],
  })
})

test('text that is too much mentions nobody', () => {
  expect(mentionsIn(`[a](weft:person/${zoe}) `.repeat(2_001)).people).toEqual([])
})

test.each([
  ['# Title\n\nTwo *words* &amp; [one](https://x.fr)', 'Title\nTwo words & one'],
  [`![a *plan*](weft:file/${zoe}) b`, 'a *plan* b'],
  ['- a\n- b', 'a\nb'],
  ['```js\na < b\n```\nc', 'a < b\nc'],
  ['|a|b|\n|-|-|\n|1|2|', 'a b\n1 2'],
  ['', ''],
])('plainText(%j)', (markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})

describe('excerptOf', () => {
  test.each([
    ['short *text*', 280, 'short text'],
    ['one two three', 8, 'one two…'],
    ['one two, three', 10, 'one two…'],
    ['exactly', 7, 'exactly'],
    ['incomprehensibly', 6, 'incom…'],
    ['😀😀😀😀', 4, '😀…'],
    ['a\n\nb', 280, 'a b'],
  ])('cuts %j at %i', (markdown, length, excerpt) => {
    expect(excerptOf(markdown, length)).toBe(excerpt)
  })

  test('is one line and never longer than asked', () => {
    fc.assert(
      fc.property(anyMarkdown, fc.integer({ min: 1, max: 300 }), (markdown, length) => {
        const excerpt = excerptOf(markdown, length)
        expect(excerpt.length).toBeLessThanOrEqual(length)
        expect(excerpt).not.toContain('\n')
      }),
    )
  })
})

test.each([
  ['', 1],
  ['mot '.repeat(230), 1],
  ['mot '.repeat(690), 3],
])('reading takes whole minutes, at least one', (markdown, minutes) => {
  expect(readingMinutes(markdown)).toBe(minutes)
})
