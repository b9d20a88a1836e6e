import { factKind, id } from '../../platform/facts/index.ts'

export const liftingAsked = factKind('lifting.asked', { liftingId: id, postId: id })
export const liftingAgreed = factKind('lifting.agreed', { liftingId: id, postId: id })
export const liftingRefused = factKind('lifting.refused', { liftingId: id, postId: id })
/** Never who it was: that stands with the case alone. */
export const authorRevealed = factKind('author.revealed', { liftingId: id, postId: id })
