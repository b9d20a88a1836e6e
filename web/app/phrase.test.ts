import { expect, test } from 'vitest'
import { drawPhrase, readPhrase } from './phrase.ts'

const signs = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
const drawn = Array.from({ length: 20 }, drawPhrase)

test('a phrase is five groups of five, never twice the same, and is read as a hand writes it', () => {
  expect(new Set(drawn).size).toBe(drawn.length)
  for (const phrase of drawn) {
    expect(phrase).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(readPhrase(phrase)).toEqual({ phrase })
    expect(readPhrase(` ${phrase.toLowerCase().replaceAll('-', ' \u2013\u00a0')} `)).toEqual({ phrase })
    expect(readPhrase(phrase.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual({ phrase })
  }
})

test('one wrong sign, and any two that changed places, are found', () => {
  const phrase = drawn[0] ?? ''
  const plain = [...phrase.replaceAll('-', '')]
  const wrong = plain.flatMap((sign, at) =>
    signs.filter((other) => other !== sign).map((other) => plain.with(at, other)),
  )
  const swapped = plain.flatMap((one, at) =>
    plain.flatMap((other, to) => (one === other ? [] : [plain.with(at, other).with(to, one)])),
  )
  for (const typed of [...wrong, ...swapped])
    expect(readPhrase(typed.join(''))).toEqual({ fault: 'mistyped' })
  expect(readPhrase(phrase.slice(0, -1))).toEqual({ fault: 'incomplete', count: 24 })
  expect(readPhrase(`${phrase}7`)).toEqual({ fault: 'incomplete', count: 26 })
  expect(readPhrase(`U${phrase.slice(1)}`)).toEqual({ fault: 'foreign', sign: 'U' })
})
