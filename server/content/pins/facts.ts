import { factKind, id } from '../../platform/facts/index.ts'

export const postPinned = factKind('post.pinned', { postId: id })
export const postUnpinned = factKind('post.unpinned', { postId: id })
