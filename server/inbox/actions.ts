import type { Keep } from '../platform/facts/index.ts'
import { settle } from './store.ts'

/** Reading a thread settles its row: `weft.ts` asks for it where the feed keeps read marks. */
export const settleThread = ({ tx, viewer }: Keep, postId: string): Promise<void> =>
  settle(tx, viewer, postId)
