import { keyOf } from './pieces.ts'
import type { SourceKey } from './store.ts'

// Readers write what they mention so; what people typed themselves they escape.
const mention = /(?<!\\)\]\(weft:(person|space)\/([^)\s]{1,2000})\)/g

export function mentionedIn(markdown: string): SourceKey[] {
  if (!markdown.includes('](weft:')) return []
  return [...markdown.matchAll(mention)].flatMap(([, kind, part = '']) => {
    const sourceId = decoded(part)
    return sourceId === null ? [] : [{ kind: kind === 'space' ? 'space' : 'person', sourceId }]
  })
}

/** The same text, mentioning people and spaces by the ids they have here. */
export function withIds(markdown: string, idOf: (key: SourceKey) => string | undefined): string {
  if (!markdown.includes('](weft:')) return markdown
  return markdown.replace(mention, (whole, kind: 'person' | 'space', part: string) => {
    const sourceId = decoded(part)
    const id = sourceId === null ? undefined : idOf({ kind, sourceId })
    return id === undefined ? whole : `](weft:${kind}/${id})`
  })
}

function decoded(part: string): string | null {
  try {
    return keyOf(decodeURIComponent(part))
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
