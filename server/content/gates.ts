import { gate } from '../platform/gates.ts'
import type { Space } from '../spaces/index.ts'

export type Draft = { kind: string; title: string | null; body: string; authorId: string }

/** May this be published here and now? Asked for posts and comments. */
export const publishGate = gate<[draft: Draft, space: Space | null]>('publish')

/** May this be deleted, or is it held? */
export const deleteGate = gate<[target: { postId: string; commentId: string | null }]>('delete')
