import { problemWords } from './problem-words.ts'

export type ProblemCode = keyof typeof problemWords
export type Spoken = { fr: string; en: string }
/** What is wrong with a file, where, and what to do; nothing of a file with one of these is stored. */
export type Problem = { code: ProblemCode; row: number; column: string; sentence: Spoken; remedy: Spoken }
type Filled = Readonly<Record<string, string | Spoken>>

export function problem(code: ProblemCode, row: number, column: string, values: Filled = {}): Problem {
  const { sentence, remedy } = problemWords[code]
  return { code, row, column, sentence: fill(sentence, values), remedy: fill(remedy, values) }
}

function fill({ fr, en }: Spoken, values: Filled): Spoken {
  const put = (text: string, language: keyof Spoken) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'string' ? value : value[language]
    })
  return { fr: put(fr, 'fr'), en: put(en, 'en') }
}
