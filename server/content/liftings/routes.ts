import { pointOf } from '../../../engines/escrow/index.ts'
import type { House } from '../../platform/house.ts'
import { changes, type Route, reads } from '../../platform/http/index.ts'
import { addressOf } from '../threads/address.ts'
import { agreeLifting, askLifting, refuseLifting } from './actions.ts'
import { contract } from './contract.ts'
import { findEscrowStanding, findLiftings, type LiftingRow } from './store.ts'

const done = () => null
const same = <Row>(row: Row) => row

export const liftingRoutes = ({ config }: House): Route[] => [
  reads(contract.readEscrowStanding, findEscrowStanding),
  reads(
    contract.listLiftings,
    async (db, viewer) => await findLiftings(db, viewer),
    (rows) => ({ data: rows.map(view) }),
  ),
  changes(contract.askLifting, (change, input) => askLifting(change, input, config), same),
  changes(contract.agreeLifting, (change, input) => agreeLifting(change, input, config), done),
  changes(contract.refuseLifting, (change, input) => refuseLifting(change, input, config), done),
]

function view({ sealed, question, holders, ...row }: LiftingRow) {
  return {
    ...row,
    holders: holders.map(({ at, ...holder }) => ({ ...holder, at: at === null ? null : new Date(at) })),
    question: question && {
      title: question.title,
      address: addressOf({ ...question, kind: 'question', excerpt: '' }),
    },
    point: row.as === 'holder' && row.state === 'asked' ? pointOf(sealed).toString('base64url') : null,
  }
}
