import { factKind, id, ids, number, oneOf } from '../platform/facts/index.ts'

export const escrowNamed = factKind('escrow.named', { escrowId: id, holders: ids }, 'inside')
export const halfMade = factKind('escrow.half_made', { escrowId: id, place: number }, 'inside')
export const escrowInForce = factKind('escrow.in_force', { escrowId: id }, 'inside')
export const halfLost = factKind('escrow.half_lost', { escrowId: id, place: number }, 'inside')
export const escrowEnded = factKind(
  'escrow.ended',
  { escrowId: id, reason: oneOf('replaced', 'ended', 'lost', 'declined', 'given_back') },
  'inside',
)
