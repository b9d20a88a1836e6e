import { date, factKind, id, maybe, number } from '../../platform/facts/index.ts'

export const articleChecked = factKind('article.checked', { postId: id, number, againBefore: maybe(date) })
export const checkWithdrawn = factKind('article.check_withdrawn', { postId: id })
