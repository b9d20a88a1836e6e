import { findProfile, profileView } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { keeps, type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { contract } from './contract.ts'
import { deleteStep, findFirstMinutes, insertStep } from './store.ts'

export const routes: Route[] = [
  reads(contract.readFirstMinutes, readFirstMinutes),
  keeps(
    contract.settleFirst,
    ({ tx, viewer }, { step }) => insertStep(tx, viewer, step),
    () => null,
  ),
  keeps(
    contract.unsettleFirst,
    ({ tx, viewer }, { step }) => deleteStep(tx, viewer, step),
    () => null,
  ),
]

async function readFirstMinutes(db: Db, viewer: Viewer) {
  const { newcomer, founder } = await findFirstMinutes(db, viewer)
  if (!newcomer) return { newcomer, founder }
  const card = found(await findProfile(db, viewer, found(viewer.personId)))
  const fields = profileView(card, viewer).fields.map(({ field, from }) => ({ field, from }))
  const { cardSettled, unit, subjects, spaces } = newcomer
  return {
    founder,
    newcomer: {
      ...{ unit, card: { settled: cardSettled || card.ownFields.length > 0, fields } },
      subjects: { ...subjects, wanted: Math.min(3, subjects.chosen + unchosen(subjects.offered)) },
      spaces: { ...spaces, wanted: Math.min(2, spaces.chosen + unchosen(spaces.offered)) },
    },
  }
}

const unchosen = (offered: readonly { followed?: boolean; joined?: boolean }[]) =>
  offered.filter(({ followed, joined }) => !followed && !joined).length
