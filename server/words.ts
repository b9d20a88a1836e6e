import { words as content } from './content/words.ts'
import { words as identity } from './identity/words.ts'
import type { Locale } from './platform/viewer.ts'
import { words as platform } from './platform/words.ts'
import { words as spaces } from './spaces/words.ts'

type Words = Readonly<Record<string, Readonly<Record<Locale, string>>>>

/** All the texts that the server says, French and English side by side. */
export const words: Words = { ...platform, ...identity, ...spaces, ...content }

export const speak = (code: string, locale: Locale): string | undefined => words[code]?.[locale]
