import type { Change, Keep } from '../platform/facts/index.ts'
import { allow, found } from '../platform/refusal.ts'
import type { Level, Target } from './contract.ts'
import { subjectFollowed, subjectUnfollowed } from './facts.ts'
import { mayFollow } from './rules.ts'
import { deleteLevel, findStanding, type Standing, storeLevel } from './store.ts'

type Aim = { target: Target; targetId: string }

/** Without a level of their own, people have that of their part in it again. */
export async function setLevel(
  { tx, viewer }: Keep,
  { level, ...aim }: Aim & { level: Level | null },
): Promise<Standing> {
  const standing = found(await findStanding(tx, viewer, aim))
  allow(mayFollow(standing))
  const personId = found(viewer.personId)
  if (level === null) await deleteLevel(tx, personId, aim)
  else await storeLevel(tx, personId, aim, level)
  return { ...standing, chosen: level }
}

/** The same for a subject: how many follow one is counted, at which level is not. */
export async function setSubjectLevel(
  change: Change,
  { level, ...aim }: Aim & { level: Level | null },
): Promise<Standing> {
  const before = found(await findStanding(change.tx, change.viewer, aim))
  const after = await setLevel(change, { ...aim, level })
  const subjectId = aim.targetId
  if (isFollowing(before.chosen) === isFollowing(after.chosen)) change.unchanged()
  else if (isFollowing(after.chosen)) change.record(subjectFollowed({ subjectId }))
  else change.record(subjectUnfollowed({ subjectId }))
  return after
}

export async function followSubject(change: Change, { subjectId }: { subjectId: string }): Promise<void> {
  const aim = { target: 'subject' as const, targetId: subjectId }
  const { chosen } = found(await findStanding(change.tx, change.viewer, aim))
  if (isFollowing(chosen)) change.unchanged()
  else await setSubjectLevel(change, { ...aim, level: 'tracking' })
}

export async function unfollowSubject(change: Change, { subjectId }: { subjectId: string }): Promise<void> {
  const aim = { target: 'subject' as const, targetId: subjectId }
  const { chosen } = found(await findStanding(change.tx, change.viewer, aim))
  if (isFollowing(chosen)) await setSubjectLevel(change, { ...aim, level: null })
  else change.unchanged()
}

const isFollowing = (level: Level | null) => level === 'tracking' || level === 'watching'
