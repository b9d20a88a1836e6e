import {
  collectFiles,
  handOverRemoved,
  holdDoomed,
  removeDoomed,
  removeUnusedSubjects,
} from '../content/index.ts'
import { removeDrafts, removeUntouched } from '../drafts/index.ts'
import { removeEscrows } from '../escrow/index.ts'
import { removeLevels } from '../following/index.ts'
import { removeNotesBy } from '../inbox/index.ts'
import { removeMeasured, removeReadings } from '../insights/index.ts'
import { removeInvitations } from '../invitations/index.ts'
import { findDependents, removePeople, removeUnused, removeUnusedVoice } from '../people/index.ts'
import type { Db } from '../platform/database/index.ts'
import { change, type Ground, hushReaders } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import { allow, found } from '../platform/refusal.ts'
import { nobody } from '../platform/viewer.ts'
import { holdSpaces, removeMemberships, removeReach, removeUnusedOrganisations } from '../reach/index.ts'
import { removeDocuments } from '../search/index.ts'
import { removeSpaces } from '../spaces/index.ts'
import { forgetDriverAuthors, removeFamilies, removeFigures } from '../value/index.ts'
import { demoRemoved } from './facts.ts'
import { findGoing } from './finding.ts'
import { mayLetGo } from './rules.ts'
import { findDemo, findHost, findTraces, forgetDemo, type Host } from './store.ts'
import { type Brought, broughtBy } from './traces.ts'

/**
 * Takes the demo away without a trace, in one change: killed on its way, all of it is still there. Then the bytes
 * of files that others put there; what is killed before that, the nightly collection takes.
 */
export async function takeAway(ground: Ground, files: House['files']): Promise<void> {
  const demo = found(await findDemo(ground.inside))
  const viewer = { ...nobody('fr'), personId: demo.askedBy }
  await change(ground, viewer, async ({ tx, record }) => {
    const brought = broughtBy(await findTraces(tx))
    await hushReaders(tx)
    await holdSpaces(tx, brought.spaces)
    await holdDoomed(tx, brought)
    allow(mayLetGo(await findDependents(tx, brought.people)))
    const { posts, comments } = await findGoing(tx, brought)
    await removeAll(tx, brought, await findHost(tx, demo.askedBy))
    await forgetDemo(tx)
    const people = brought.people.length
    record(demoRemoved({ people, conversations: brought.posts.length, writtenByOthers: posts + comments }))
  })
  await collectFiles({ ground, files })
}

/** From the top of the stair down: what is said before who said it, and people before where they belong. */
async function removeAll(tx: Db, brought: Brought, host: Host | null): Promise<void> {
  const { people, spaces, subjects, units, jobFamilies, organisations, follows } = brought
  await removeNotesBy(tx, people)
  await removeReadings(tx, brought)
  await removeDocuments(tx, brought)
  await removeDrafts(tx, brought.people)
  await removeUntouched(tx, brought.drafts)
  await removeDoomed(tx, brought)
  // Until their bytes are gone their rows stay, and name somebody who stays.
  if (host) await handOverRemoved(tx, { from: people, to: host.personId })
  await removeMeasured(tx, brought)
  await removeFigures(tx, people)
  await removeFamilies(tx, brought)
  await forgetDriverAuthors(tx, people)
  await removeLevels(tx, follows)
  await removeUnusedSubjects(tx, subjects)
  await removeInvitations(tx, { people, spaces })
  await removeEscrows(tx, people)
  await removeMemberships(tx, { people, spaces })
  await removeSpaces(tx, { people, spaces })
  await removeReach(tx, spaces)
  await removePeople(tx, people)
  await removeUnusedVoice(tx)
  await removeUnused(tx, { units, jobFamilies })
  await removeUnusedOrganisations(tx, organisations)
}
