import type { Sentence } from './records.ts'
import { refusalWords } from './words.ts'

export type RefusalCode = keyof typeof refusalWords

/** The archive is broken or hostile and is not read any further. `where` names the file inside it, '' for the whole. */
export class ArchiveRefused extends Error {
  readonly code: RefusalCode
  readonly where: string
  readonly line: number | null
  readonly sentence: Sentence

  constructor(code: RefusalCode, where = '', line: number | null = null) {
    const sentence = placed(refusalWords[code], where, line)
    super(sentence.en)
    this.name = 'ArchiveRefused'
    this.code = code
    this.where = where
    this.line = line
    this.sentence = sentence
  }
}

function placed(words: Sentence, where: string, line: number | null): Sentence {
  if (where === '') return words
  const name = printable(where)
  return {
    fr: line === null ? `${words.fr} (${name})` : `${words.fr} (${name}, ligne ${line})`,
    en: line === null ? `${words.en} (${name})` : `${words.en} (${name}, line ${line})`,
  }
}

/** A hostile name must not move the cursor of the terminal that prints it. */
export function printable(name: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\u{fffd}')
  return shown.length > 120 ? `${shown.slice(0, 119)}…` : shown
}
