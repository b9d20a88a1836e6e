import { factKind, id, yesOrNo } from '../../platform/facts/index.ts'

/** Of the post or the comment `targetId`. */
export const thanksGiven = factKind('thanks.given', { postId: id, targetId: id })
export const thanksWithdrawn = factKind('thanks.withdrawn', { postId: id, targetId: id })
/** Whether one shows thanks on one's own card. */
export const thanksShown = factKind('thanks.shown', { thanksId: id, shown: yesOrNo }, 'actor')
