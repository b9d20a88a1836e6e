import { type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { addressOf } from '../threads/views.ts'
import { contract } from './contract.ts'
import { findWhoKnows, type KnowerRow } from './store.ts'

export const knowingRoutes: Route[] = [
  reads(
    contract.readWhoKnows,
    async (db, viewer, asked) => found(await findWhoKnows(db, viewer, asked)),
    ({ by, knowers }) => ({ by, data: knowers.map(knowerView) }),
  ),
]

function knowerView({ proofs, ...knower }: KnowerRow) {
  return {
    ...knower,
    proofs: proofs.map(({ as, at, ...post }) => ({
      kind: as,
      at: new Date(at),
      address: addressOf(post),
      title: post.title ?? post.excerpt,
    })),
  }
}
