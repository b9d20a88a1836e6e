export type FrenchRule =
  | 'narrow_space_before'
  | 'space_before_colon'
  | 'space_in_guillemets'
  | 'curly_apostrophe'
export type FrenchProblem = { rule: FrenchRule; index: number; found: string }

const rules: readonly (readonly [FrenchRule, RegExp])[] = [
  // Only where the mark ends a word: `?page=2` and `&nbsp;` inside an address are not prose.
  ['narrow_space_before', /[^\s;!?([{«\u202f][;!?]+(?=$|[\s)\]»}…])|[^\S\u202f][;!?]/gu],
  ['space_before_colon', /(?<!:[\w+-]*)[^\s:([{\u00a0]:(?=$|\s)|[^\S\u00a0]:(?=$|\s)/gu],
  ['space_in_guillemets', /«(?!\u202f)|(?<!\u202f)»/gu],
  ['curly_apostrophe', /(?<=\p{L})'(?=[\p{L}{«])/gu],
]

/**
 * What a French text gets wrong in its typography, in reading order: U+202F belongs before ; ! ? and inside
 * « », U+00A0 before a colon, ’ where a letter is elided. `index` counts UTF-16 units, `found` is the
 * faulty stretch. Times (12:30), addresses and `:codes:` are left alone. Empty when all is well.
 */
export function lintFrench(text: string): FrenchProblem[] {
  return rules
    .flatMap(([rule, fault]) =>
      [...text.matchAll(fault)].map(({ 0: found, index }) => ({ rule, index, found })),
    )
    .sort((one, other) => one.index - other.index)
}
