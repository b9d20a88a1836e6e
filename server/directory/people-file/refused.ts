import type { Sentence } from './shapes.ts'
import { refusalWords } from './words.ts'

/** The file cannot be read as a list of people at all. */
export class PeopleFileRefused extends Error {
  readonly code: keyof typeof refusalWords
  readonly sentence: Sentence
  readonly line: number | null

  constructor(code: keyof typeof refusalWords, line: number | null = null) {
    const { fr, en } = refusalWords[code]
    const sentence =
      line === null ? { fr, en } : { fr: `${fr} (ligne ${line}).`, en: `${en} (line ${line}).` }
    super(sentence.en)
    this.name = 'PeopleFileRefused'
    this.code = code
    this.sentence = sentence
    this.line = line
  }
}
