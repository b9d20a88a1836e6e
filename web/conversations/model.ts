import type { Answer } from '../app/api.ts'

export type Conversation = Answer<'listConversations'>['data'][number]
export type Message = Answer<'listMessages'>['data'][number]

/** A group's own name, else the names of the others. */
export function titleOf({ name, people }: Conversation, list: (names: string[]) => string): string {
  return name ?? list(people.map((person) => person.name))
}

export const addressOf = ({ publicId }: { publicId: string }): string => `/conversations/${publicId}`

/** Said by the same person within ten minutes: one byline is enough. */
export function follows(message: Message, before: Message | undefined): boolean {
  if (!before || before.authorId !== message.authorId || before.state === 'deleted') return false
  return Date.parse(message.sentAt) - Date.parse(before.sentAt) < 10 * 60_000
}
