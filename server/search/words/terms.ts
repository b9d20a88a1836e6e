import { foldAccents } from '../../../engines/text/index.ts'

/** What a line asks for, one by one; `left` must not be there. */
export type Terms = { terms: string[]; left: string[] }

const mostTerms = 12

/** The words of a line: without elisions, without the words that only make it a question, each once. */
export function termsOf(words: string): Terms {
  const all = words.replace(elision, '$1').split(/[\s’'‘`«»“”(){}[\]!?;,<>|&*\\]+/u)
  const left = all.filter((word) => /^-[\p{L}\p{N}]/u.test(word)).map((word) => word.slice(1))
  const kept = all
    .filter((word) => !/^-[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '' && plain(word) !== 'or')
  const saying = kept.filter((word) => !asking.has(plain(word)))
  return { terms: [...new Set(saying.length > 0 ? saying : kept)].slice(0, mostTerms), left }
}

/** The forms a term may be written in: `15kW` also stands as `15 kW`. */
export function formsOf(term: string): string {
  const [, number, unit] = /^(\d+(?:[.,]\d+)?)(\p{L}{1,3})$/u.exec(term) ?? []
  return number && unit ? `"${term}" or "${number} ${unit}"` : `"${term}"`
}

const plain = (word: string) => foldAccents(word).toLowerCase()
const elision = /(^|\s)(?:jusqu|lorsqu|puisqu|quelqu|[cdjlmnst]|qu)[’'](?=\p{L})/giu

const asking = new Set(
  `comment pourquoi quand ou quel quelle quels quelles qui que quoi combien est-ce faut-il peut-on quelqu quelqu’un
  peut peuvent faut fait faire cela ceux tout tous toute toutes plus tres bien deja aussi entre chez sans vers
  how why when where which who what whose long much many does did done get got anyone anybody someone somebody one
  can could should would will please`
    .trim()
    .split(/\s+/),
)
