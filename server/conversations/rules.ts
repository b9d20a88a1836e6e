import type { Verdict } from '../platform/refusal.ts'
import { mostPeople } from './contract.ts'

type Place = { kind: 'direct' | 'group'; people: number }

/** In a group whose others left nobody hears; of two, the other may have left the company. */
export function maySend({ people }: Place): Verdict<'conversation.nobody_left'> {
  return people > 0 ? 'allowed' : 'conversation.nobody_left'
}

/** A conversation of two stays one of two: who wants others opens a group. */
export function mayChangeGroup({ kind }: Place): Verdict<'conversation.of_two'> {
  return kind === 'group' ? 'allowed' : 'conversation.of_two'
}

export function mayBring(place: Place): Verdict<'conversation.of_two' | 'conversation.full'> {
  if (place.kind === 'direct') return 'conversation.of_two'
  return place.people + 1 < mostPeople ? 'allowed' : 'conversation.full'
}

export function mayEditMessage({ state }: { state: 'sent' | 'deleted' }): Verdict<'message.deleted'> {
  return state === 'sent' ? 'allowed' : 'message.deleted'
}
