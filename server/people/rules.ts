import type { Verdict } from '../platform/refusal.ts'
import type { Viewer } from '../platform/viewer.ts'

export function mayEditCard(card: { id: string }, viewer: Viewer): Verdict<'card.not_mine'> {
  return card.id === viewer.personId ? 'allowed' : 'card.not_mine'
}

/** How others see a card is told to its owner; theirs is what one sees anyway. */
export function mayViewAs(card: { id: string }, viewer: Viewer): Verdict<'card.not_mine'> {
  return card.id === viewer.personId ? 'allowed' : 'card.not_mine'
}
