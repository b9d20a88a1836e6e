/** What a search line can be narrowed by; either language's form counts, accents or not. */
export const filters = {
  question: ['kind:question', 'type:question'],
  message: ['kind:message', 'type:message'],
  article: ['kind:article', 'type:article'],
  announcement: ['kind:announcement', 'type:annonce'],
  event: ['kind:event', 'type:événement'],
  poll: ['kind:poll', 'type:sondage'],
  idea: ['kind:idea', 'type:idée', 'type:idee'],
  unanswered: ['is:unanswered', 'est:sans-réponse', 'est:sans-reponse'],
  accepted: ['is:accepted', 'est:acceptée', 'est:acceptee', 'est:accepté', 'est:accepte'],
  file: ['has:file', 'avec:fichier'],
} as const

export type Filter = keyof typeof filters

const part = /\p{L}+:(?:"[^"]*"?|[^\s"]+)|"[^"]*"?|[^\s"]+/gu
const operator = /^(from|in|kind|is|has|before|after|de|dans|type|est|avec|avant|apr[eè]s):/iu

/** The words, phrases and operators of a line, in their order. */
export function partsOf(line: string): string[] {
  return line.normalize('NFC').match(part) ?? []
}

export function has(line: string, filter: Filter): boolean {
  return partsOf(line).some((each) => isForm(each, filter))
}

/** The line with a filter put on (in the reader's language) or taken off. */
export function turned(line: string, filter: Filter, language: 'fr' | 'en'): string {
  const kept = partsOf(line).filter((each) => !isForm(each, filter))
  if (kept.length < partsOf(line).length) return kept.join(' ')
  const [english, french] = filters[filter]
  return [...kept, language === 'fr' ? french : english].join(' ')
}

/** Operators that have no switch of their own: people, spaces, dates. */
export function otherOperators(line: string): string[] {
  const switched = (each: string) =>
    Object.values(filters)
      .flat()
      .some((form) => form === each.toLowerCase())
  return partsOf(line).filter((each) => operator.test(each) && !switched(each))
}

/** The line with these words held to be written as they were typed. */
export function asTyped(line: string, words: readonly string[]): string {
  const held = words.map((word) => word.toLowerCase())
  return partsOf(line)
    .map((each) => (held.includes(each.toLowerCase()) ? `"${each}"` : each))
    .join(' ')
}

export function without(line: string, removed: string): string {
  return partsOf(line)
    .filter((each) => each !== removed)
    .join(' ')
}

/** The line without any filter; empty when there was nothing else. */
export function wordsAlone(line: string): string {
  return partsOf(line)
    .filter((each) => !operator.test(each))
    .join(' ')
}

function isForm(typed: string, filter: Filter): boolean {
  return filters[filter].some((form) => form === typed.toLowerCase())
}
