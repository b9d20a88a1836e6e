import type { Answer } from '../app/api.ts'

export type Thread = Answer<'readPost'>
export type Said = Thread['comments'][number]

export type Arranged = {
  accepted: Said | null
  /** The other answers, the most useful first. */
  answers: Said[]
  /** Said on the post itself, each with the replies to it behind it. */
  onPost: Said[]
  /** Said under an answer or a comment, replies to replies included, in the order of time. */
  under: (id: string) => Said[]
}

/** What was said, in the order in which it is read; `gone` is on its way out and shown no more. */
export function arrange(thread: Thread, gone: (id: string) => boolean): Arranged {
  const said = thread.comments.filter(({ id }) => !gone(id))
  const known = new Set(said.map(({ id }) => id))
  const top = said.filter(({ parentId }) => !parentId || !known.has(parentId))
  const answers = top.filter(({ kind }) => kind === 'answer')
  const children = new Map<string, Said[]>()
  for (const each of said) {
    if (each.parentId) children.set(each.parentId, [...(children.get(each.parentId) ?? []), each])
  }
  const below = (id: string): Said[] => (children.get(id) ?? []).flatMap((each) => [each, ...below(each.id)])
  const under = (id: string) => below(id).sort((one, other) => one.createdAt.localeCompare(other.createdAt))
  const isAccepted = ({ id }: Said) => id === thread.acceptedAnswerId
  return {
    accepted: answers.find(isAccepted) ?? null,
    answers: answers
      .filter((each) => !isAccepted(each))
      .sort((one, other) => usefulness(other) - usefulness(one)),
    onPost: top.filter(({ kind }) => kind === 'comment').flatMap((each) => [each, ...under(each.id)]),
    under,
  }
}

/** Who is answered by a reply that does not stand right under its `head`; null: the post. */
export function addressee(thread: Thread, { parentId }: Said, head: string | null): string | null {
  if (!parentId || parentId === head) return null
  return thread.comments.find(({ id }) => id === parentId)?.author?.name ?? null
}

/** Published since the last reading, by someone else. */
export function isNew({ createdAt, mine, state }: Said, readAt: string | null): boolean {
  return readAt !== null && !mine && state === 'published' && createdAt > readAt
}

function usefulness({ reactions }: Said): number {
  return reactions.reduce((sum, { count }) => sum + count, 0)
}

const openingWords = 8

/** The first words of a text, as the title of a message that has none. */
export function openingOf(excerpt: string): string {
  const words = excerpt.split(' ')
  if (words.length <= openingWords) return excerpt
  return `${words
    .slice(0, openingWords)
    .join(' ')
    .replace(/[\s,;:.!?…–—-]+$/u, '')}…`
}
