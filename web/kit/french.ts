export type FrenchFault = { rule: string; at: number; excerpt: string }

/**
 * Finds what French typography and our glossary refuse in a text of the interface (an ICU message):
 * plain spaces before ; ! ? : % €, wrong spaces inside guillemets, straight apostrophes and quotes,
 * three dots, a plural without its `many` form (millions), a median dot, and words we do not use.
 */
export function lintFrench(text: string): FrenchFault[] {
  const visible = text.replace(/https?:\/\/\S+|<\/?\w+>/g, (found) => '\u2060'.repeat(found.length))
  const faults = rules.flatMap(([rule, pattern]) =>
    [...visible.matchAll(pattern)].map((found) => ({
      rule,
      at: found.index,
      excerpt: around(text, found.index),
    })),
  )
  return [...faults, ...pluralsWithoutMany(text)]
}

const rules: readonly (readonly [string, RegExp])[] = [
  ['U+202F goes before ; ! ?', /(?<![\u202f!?;])[;!?]/g],
  ['U+00A0 goes before :', /(?<![\u00a0\d:]):(?!\d|:)/g],
  ['U+202F goes after «', /«(?!\u202f)/g],
  ['U+202F goes before »', /(?<!\u202f)»/g],
  ['a no-break space goes before % and €', /\d ?[%€]/g],
  ['the apostrophe is ’', /\p{L}'\p{L}/gu],
  ['quotes are « »', /["“”]/g],
  ['the ellipsis is …', /\.\.\./g],
  ['no median dot', /\p{L}·\p{L}/gu],
  ['not a word of ours', /\b(lik(er|ez)|post(er|ez)|check(er|ez)|courriel|upload|login)\b/giu],
]

function pluralsWithoutMany(text: string): FrenchFault[] {
  return [...text.matchAll(/,\s*plural\s*,/g)]
    .filter((found) => !/\bmany\s*\{/.test(text.slice(found.index, closing(text, found.index))))
    .map((found) => ({
      rule: 'a plural needs its many form',
      at: found.index,
      excerpt: around(text, found.index),
    }))
}

function closing(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}') depth--
    if (depth === 0) return at
  }
  return text.length
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at + 12)
}
