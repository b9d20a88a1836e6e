import { answers, changes, type Route, reads } from '../../platform/http/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import {
  acceptUnnamed,
  allowUnnamed,
  askUnnamed,
  removeUnnamed,
  speakUnnamed,
  stopUnnamed,
} from './actions.ts'
import { contract } from './contract.ts'
import { readTerms, readUnnamed, traceUnnamed } from './finding.ts'
import { findAllowing } from './store.ts'
import { unnamedQuestions } from './switches.ts'

const done = () => null

// What is done unseen is no `change`: that would name who did it, and keep its Idempotency-Key beside them.
export const unnamedRoutes: Route[] = [
  reads(contract.listUnnamedSpaces, async (db, viewer) => ({
    data: (await isOn(db, unnamedQuestions)) ? await findAllowing(db, viewer) : [],
  })),
  reads(contract.readUnnamedTerms, readTerms),
  changes(contract.allowUnnamed, allowUnnamed, done),
  changes(contract.stopUnnamed, stopUnnamed, done),
  answers(contract.askUnnamed, askUnnamed),
  answers(contract.traceUnnamed, traceUnnamed),
  answers(contract.speakUnnamed, speakUnnamed),
  answers(contract.acceptUnnamed, acceptUnnamed),
  answers(contract.removeUnnamed, removeUnnamed),
  reads(contract.readUnnamed, readUnnamed),
]
