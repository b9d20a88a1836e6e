import { date, factKind, id } from '../../platform/facts/index.ts'

export const answerVerified = factKind('answer.verified', { postId: id, answerId: id, validUntil: date })
export const verificationWithdrawn = factKind('verification.withdrawn', { postId: id, answerId: id })
