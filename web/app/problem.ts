import { useWords } from '../kit/words.tsx'
import { Problem } from './api.ts'
import { appWords } from './words.ts'

/** What to say of a call that failed: the server's sentence, or that it could not be reached. */
export function useProblemText(): (error: unknown) => string | null {
  const t = useWords(appWords)
  return (error) => {
    if (!error) return null
    if (error instanceof Problem && error.status > 0) return error.message
    return t('unreachable')
  }
}

/** What is wrong with one field, by its pointer ("/title"); null when it is right. */
export function faultAt(error: Error | null, pointer: string): string | null {
  if (!(error instanceof Problem)) return null
  return error.errors.find((fault) => fault.pointer === pointer)?.detail ?? null
}

/** The sentence of a refusal of this family ("password." refuses a password): it belongs beside its field. */
export function refusalIn(error: Error | null, family: string): string | null {
  return error instanceof Problem && error.code.startsWith(family) ? error.message : null
}

/** True when what is wrong is said beside the fields named here. */
export function faultsOnlyAt(error: Error | null, pointers: readonly string[]): boolean {
  if (!(error instanceof Problem)) return false
  return error.errors.length > 0 && error.errors.every((fault) => pointers.includes(fault.pointer))
}
