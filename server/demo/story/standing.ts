import { newId, newPublicId } from '../../platform/clock.ts'
import type { NewFact, PastFact } from '../../platform/facts/index.ts'
import type { Conversation } from '../company/shape.ts'
import { lengthOf, whenOf } from '../company/times.ts'
import { type Company, type Under, underOf } from '../company/whole.ts'

export type TraceKind =
  | 'person'
  | 'space'
  | 'post'
  | 'subject'
  | 'unit'
  | 'job_family'
  | 'organisation'
  | 'membership'
  | 'follow'
  | 'file'
  | 'draft'
export type Trace = { kind: TraceKind; key: string; id: string; address: string | null }

/** Something that someone says, at its moment. */
export type Telling = { conversation: Conversation; key: string; at: Date; under: (Under & { at: Date })[] }

/** The conversations in the order of their moments, told from this one. */
export function tellingsOf({ conversations }: Company, from: Date): Telling[] {
  return conversations
    .map((conversation) => {
      const at = momentOf(conversation.at, from)
      const under = underOf(conversation).map((said) => ({
        ...said,
        at: new Date(at.getTime() + (lengthOf(said.after) ?? 0)),
      }))
      return { conversation, at, under }
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map((telling, place) => ({ ...telling, key: String(place) }))
}

export function momentOf(when: string, from: Date): Date {
  const at = whenOf(when, from)
  if (!at) throw new Error(`The demo company tells of no time: ${when}`)
  return at
}

/** New ids for everyone and everything that is its own whatever stands here already. */
export function newTraces(company: Company, tellings: readonly Telling[]): Trace[] {
  const traced = (kind: TraceKind, keys: readonly string[]) =>
    keys.map((key) => ({ kind, key, id: newId(), address: kind === 'post' ? newPublicId() : null }))
  const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key)
  return [
    ...traced('person', keysOf([...company.people, ...company.guests])),
    ...traced('space', keysOf(company.spaces)),
    ...traced('post', keysOf(tellings)),
    ...traced('file', tellings.flatMap(fileKeysOf)),
  ]
}

/** Of each paper of a conversation, in their order. */
export const fileKeysOf = ({ conversation, key }: Telling): string[] =>
  (conversation.files ?? []).map((_, place) => `${key} ${place}`)

/** Who someone of the company is here. */
export type Standing = {
  id: string
  name: string
  unitId: string | null
  jobFamilyId: string | null
  guest: boolean
  left: boolean
  /** Speaks without a name: no fact says who. */
  unnamed?: true
}

export type Cast = {
  company: Company
  from: Date
  tellings: readonly Telling[]
  standing: (key: string) => Standing
  /** The one voice of all who do not give their name. */
  voice: Standing
  idOf: (kind: TraceKind, key: string) => string
  addressOf: (key: string) => string
}

/** A fact of that moment, by that person, as they stood. */
export function past(
  fact: NewFact,
  { id, unitId, jobFamilyId, guest, unnamed }: Standing,
  occurredAt: Date,
): PastFact {
  const place = guest ? { unitId: null, jobFamilyId: null } : { unitId, jobFamilyId }
  return { ...fact, actorId: unnamed ? null : id, ...place, occurredAt }
}

export const earliest = (...dates: readonly (Date | undefined)[]) =>
  new Date(Math.min(...dates.flatMap((date) => (date ? [date.getTime()] : []))))
export const latest = (...dates: readonly (Date | undefined)[]) =>
  new Date(Math.max(...dates.flatMap((date) => (date ? [date.getTime()] : []))))
export const later = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds)
