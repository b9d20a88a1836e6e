import type { House } from '../platform/house.ts'
import { changes, type Route, reads } from '../platform/http/index.ts'
import { endEscrow, giveBackHalf, loseHalf, makeHalf, nameKeyholders, readEscrow } from './actions.ts'
import { contract } from './contract.ts'

const done = () => null
const same = <Row>(row: Row) => row

export const routes = ({ config }: House): Route[] => [
  reads(contract.readEscrow, readEscrow),
  changes(contract.nameKeyholders, (change, input) => nameKeyholders(change, input, config), same),
  changes(contract.makeHalf, makeHalf, done),
  changes(contract.loseHalf, loseHalf, done),
  changes(contract.giveBackHalf, giveBackHalf, done),
  changes(contract.endEscrow, endEscrow, done),
]
