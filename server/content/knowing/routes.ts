import { changes, type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { addressOf } from '../threads/address.ts'
import { hideKnown, showKnown } from './actions.ts'
import { contract } from './contract.ts'
import { findWhoKnows, type Proof } from './store.ts'
import { findKnown, findShown } from './store-known.ts'

const done = () => null

export const knowingRoutes: Route[] = [
  reads(
    contract.readWhoKnows,
    async (db, viewer, asked) => found(await findWhoKnows(db, viewer, asked)),
    ({ by, knowers }) => ({ by, data: knowers.map(withProofs) }),
  ),
  reads(
    contract.readKnown,
    async (db, viewer, asked) => found(await findKnown(db, viewer, asked)),
    (rows) => ({ data: rows.map((row) => ({ ...withProofs(row), lastAt: new Date(row.lastAt) })) }),
  ),
  reads(contract.listShown, findShown, (data) => ({ data })),
  changes(contract.hideKnown, hideKnown, done),
  changes(contract.showKnown, showKnown, done),
]

function withProofs<Row extends { proofs: Proof[] }>({ proofs, ...row }: Row) {
  return {
    ...row,
    proofs: proofs.map(({ as, at, ...post }) => ({
      kind: as,
      at: new Date(at),
      address: addressOf(post),
      title: post.title ?? post.excerpt,
    })),
  }
}
