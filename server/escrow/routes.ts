import { changes, type Route, reads } from '../platform/http/index.ts'
import { endEscrow, loseHalf, makeHalf, nameKeyholders, readEscrow } from './actions.ts'
import { contract } from './contract.ts'

const done = () => null
const same = <Row>(row: Row) => row

export const routes: Route[] = [
  reads(contract.readEscrow, readEscrow),
  changes(contract.nameKeyholders, nameKeyholders, same),
  changes(contract.makeHalf, makeHalf, done),
  changes(contract.loseHalf, loseHalf, done),
  changes(contract.endEscrow, endEscrow, done),
]
