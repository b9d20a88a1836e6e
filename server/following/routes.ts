import { change, keep } from '../platform/facts/index.ts'
import { answers, changes, type Route, reads } from '../platform/http/index.ts'
import { found } from '../platform/refusal.ts'
import { followSubject, setLevel, setSubjectLevel, unfollowSubject } from './actions.ts'
import { contract } from './contract.ts'
import { standardLevel } from './standard.ts'
import { findLevels, findStanding, type Standing } from './store.ts'
import { findSubjects } from './store-subjects.ts'

const done = () => null

export const routes: Route[] = [
  reads(
    contract.readLevel,
    async (db, viewer, aim) => found(await findStanding(db, viewer, aim)),
    standingView,
  ),
  answers(contract.chooseLevel, async ({ ground, viewer, input }) =>
    standingView(
      input.target === 'subject'
        ? await change(ground, viewer, (given) => setSubjectLevel(given, input))
        : await keep(ground, viewer, (given) => setLevel(given, input)),
    ),
  ),
  answers(contract.forgetLevel, async ({ ground, viewer, input }) =>
    standingView(
      input.target === 'subject'
        ? await change(ground, viewer, (given) => setSubjectLevel(given, { ...input, level: null }))
        : await keep(ground, viewer, (given) => setLevel(given, { ...input, level: null })),
    ),
  ),
  reads(contract.listLevels, findLevels),
  reads(contract.listSubjects, findSubjects),
  changes(contract.followSubject, followSubject, done),
  changes(contract.unfollowSubject, unfollowSubject, done),
]

function standingView({ chosen, ...part }: Standing) {
  const standard = standardLevel(part)
  return { level: chosen ?? standard, standard, chosen: chosen !== null }
}
