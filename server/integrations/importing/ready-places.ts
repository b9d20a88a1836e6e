import { visibleName } from '../../../engines/text/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Space, Subject } from '../archives/records.ts'
import { believable, type Desk, weigh } from './desk.ts'
import { keyOf, type Members } from './pieces.ts'

const longestName = 60

export function readySpace(space: Space, desk: Desk): void {
  const { ready, mark, openedReason } = desk
  const name = shortName(space.name) || shortName(space.sourceId) || mark
  const purpose = visibleName(space.purpose) || desk.purpose
  const parts = [name, purpose, space.private, space.archived]
  const { is, source, version } = weigh(desk, 'space', space.sourceId, parts, newId)
  if (is === 'same') ready.counts.spaces.unchanged += 1
  if (is === 'changed') ready.changedSpaces.push({ row: { id: source.id, purpose, version }, source })
  if (is !== 'new') return
  ready.sources.push(source)
  ready.counts.spaces.created += 1
  ready.spaces.push({
    ...{ id: source.id, name, purpose, openedReason, source: mark },
    access: space.private ? 'private' : 'open',
    state: space.archived ? 'archived' : 'open',
    organisationId: null,
    createdAt: believable(space.createdAt ?? desk.startedAt, desk),
  })
}

/** Each is added once: whoever left the space here since does not come back with the next run. */
export function readyMembers({ spaceSourceId, personSourceIds, ownerSourceId }: Members, desk: Desk): void {
  const { ledger, ready } = desk
  const space = ledger.get('space', keyOf(spaceSourceId))
  for (const personSourceId of space ? personSourceIds : []) {
    const person = ledger.get('person', keyOf(personSourceId))
    if (!space || !person) continue
    const { is, source } = weigh(desk, 'member', memberKey(spaceSourceId, personSourceId), [], newId)
    if (is !== 'new') continue
    ready.sources.push(source)
    const role = personSourceId === ownerSourceId ? 'owner' : 'member'
    ready.members.push({ spaceId: space.id, personId: person.id, role })
  }
}

export const memberKey = (spaceSourceId: string, personSourceId: string) =>
  `${keyOf(spaceSourceId)}/${keyOf(personSourceId)}`

export function readySubject({ name }: Subject, { ready }: Desk): void {
  const visible = visibleName(name)
  if (visible) ready.subjects.push(visible)
  else ready.counts.subjects.skipped += 1
}

const shortName = (text: string) =>
  visibleName(text)
    .slice(0, longestName)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
