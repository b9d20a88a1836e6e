// Douglas Crockford's base 32: no letter that a hand writes like a figure, none that spells.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 25
const inGroup = 5

/** 120 random bits as five groups of five signs, the last of them a check: to be written by hand and typed again. */
export function drawPhrase(): string {
  const values = [...crypto.getRandomValues(new Uint8Array(length - 1))].map((byte) => byte % signs.length)
  return grouped([...values, doubled(sumOf(values))].map((value) => signs[value]).join(''))
}

export type PhraseFault =
  | { fault: 'incomplete'; count: number }
  | { fault: 'foreign'; sign: string }
  | { fault: 'mistyped' }

/** What was typed as it was drawn, whatever its spaces, hyphens and capitals; O is read as 0, I and L as 1. */
export function readPhrase(typed: string): { phrase: string } | PhraseFault {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const foreign = [...plain].find((sign) => !signs.includes(sign))
  if (foreign) return { fault: 'foreign', sign: foreign }
  if (plain.length !== length) return { fault: 'incomplete', count: plain.length }
  const sum = sumOf([...plain].map((sign) => signs.indexOf(sign)))
  return sum === 0 ? { phrase: grouped(plain) } : { fault: 'mistyped' }
}

const grouped = (plain: string) => plain.replace(new RegExp(`.{${inGroup}}(?=.)`, 'g'), '$&-')

/**
 * The signs as a polynomial over GF(32), at a generator of its 31 elements but zero (x⁵ + x² + 1): one wrong sign, or
 * any two that changed places, never leave the sum as it was.
 */
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => doubled(sum) ^ value, 0)
const doubled = (value: number) => (value & 16 ? (value << 1) ^ 0b100101 : value << 1)
