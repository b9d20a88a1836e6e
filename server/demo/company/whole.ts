import type { Conversation, Territory } from './shape.ts'

export type Company = Territory

/** Its parts as one. */
export function companyOf(parts: readonly Territory[]): Company {
  return {
    units: parts.flatMap(({ units }) => units),
    jobFamilies: parts.flatMap(({ jobFamilies }) => jobFamilies),
    organisations: parts.flatMap(({ organisations }) => organisations),
    people: parts.flatMap(({ people }) => people),
    guests: parts.flatMap(({ guests }) => guests),
    spaces: parts.flatMap(({ spaces }) => spaces),
    conversations: parts.flatMap(({ conversations }) => conversations),
    called: parts.flatMap(({ called = [] }) => called),
    drafts: parts.flatMap(({ drafts = [] }) => drafts),
  }
}

export type Said = {
  by: string
  after: string
  body: string
  signs?: Conversation['signs']
  thanked?: { by: string; sentence: string }[]
  replies?: Said[]
}

/** What stands under a conversation, each with the one it replies to: parents before what stands under them. */
export type Under = {
  by: string
  after: string
  body: string
  kind: 'answer' | 'comment'
  accepted: boolean
  signs: NonNullable<Conversation['signs']>
  thanked: NonNullable<Said['thanked']>
  /** Its place in this list; null: directly under the conversation. */
  parent: number | null
}

export function underOf(conversation: Conversation): Under[] {
  const all: Under[] = []
  const walk = (said: Said & { accepted?: true }, kind: Under['kind'], parent: number | null) => {
    const { by, after, body, signs = {}, thanked = [], accepted = false, replies = [] } = said
    const place = all.push({ by, after, body, kind, accepted, signs, thanked, parent }) - 1
    for (const reply of replies) walk(reply, 'comment', place)
  }
  if (conversation.kind === 'question')
    for (const answer of conversation.answers) walk(answer, 'answer', null)
  for (const comment of conversation.comments ?? []) walk(comment, 'comment', null)
  return all
}

/** Everyone who belongs to a space, with their role: the first that is said of them counts. */
export function membersOf(company: Company, space: Company['spaces'][number]): Map<string, string> {
  const { owner, deputy, moderators = [], members, guests = [] } = space
  const roles = new Map<string, string>([[owner, 'owner']])
  const add = (person: string, role: string) => {
    if (!roles.has(person)) roles.set(person, role)
  }
  if (deputy) add(deputy, 'deputy')
  for (const person of moderators) add(person, 'moderator')
  for (const person of members.flatMap((member) => peopleBehind(company, member))) add(person, 'member')
  for (const guest of guests) add(guest, 'member')
  return roles
}

/** One person, or all of a unit and of those under it. */
function peopleBehind({ units, people }: Company, member: string): string[] {
  const [, unit] = /^unit:(.+)$/.exec(member) ?? []
  if (unit === undefined) return [member]
  const within = new Set([unit])
  for (let grown = -1; grown < within.size; ) {
    grown = within.size
    for (const { key, parent } of units) if (parent !== null && within.has(parent)) within.add(key)
    if (grown === within.size) break
  }
  return people.filter((person) => within.has(person.unit)).map(({ key }) => key)
}
