import {
  acceptImported,
  importComments,
  importPosts,
  importReactions,
  importSubjects,
  updateImportedComments,
  updateImportedPosts,
} from '../../content/index.ts'
import { insertPlaceholders, updatePlaceholders } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { insertMembers } from '../../reach/index.ts'
import { importSpace, updateImportedSpace } from '../../spaces/index.ts'
import type { Count, Counts } from './counts.ts'
import type { Changed, Ready } from './desk.ts'
import { insertOldAddresses, storeSources } from './store.ts'

/** Someone of the archive's people came here between reading and storing; the next attempt finds them. */
export class PeopleMoved extends Error {}

/** Stores one batch. Answers what was counted, and the posts whose readers have something to recount. */
export async function storeBatch(
  tx: Db,
  source: string,
  ready: Ready,
): Promise<{ counts: Counts; posts: string[] }> {
  const touched = new Set<string>()
  if ((await insertPlaceholders(tx, ready.people)) < ready.people.length)
    throw new PeopleMoved('A person of this archive came here meanwhile: start the import again.')
  await storePlaces(tx, ready)
  await importPosts(tx, ready.posts)
  await importComments(tx, ready.comments)
  for (const post of await importReactions(tx, ready.reactions)) touched.add(post)
  ready.counts.acceptedAnswers.created += await acceptImported(tx, ready.accepted)
  await insertOldAddresses(tx, ready.addresses)
  await storeSources(tx, source, ready.sources)
  for (const post of await storeChanges(tx, source, ready)) touched.add(post)

  for (const { id } of ready.posts) touched.add(id)
  for (const { postId } of ready.comments) touched.add(postId)
  for (const { postId } of ready.accepted) touched.add(postId)
  return { counts: ready.counts, posts: [...touched] }
}

async function storePlaces(tx: Db, { spaces, members, subjects, counts }: Ready): Promise<void> {
  for (const space of spaces) await importSpace(tx, space)
  await insertMembers(tx, members)
  const made = await importSubjects(tx, subjects)
  counts.subjects.created += made
  counts.subjects.unchanged += subjects.length - made
}

/** What changed at its origin, and was not changed here. */
async function storeChanges(tx: Db, source: string, ready: Ready): Promise<string[]> {
  const { changedPeople, changedSpaces, changedPosts, changedComments, counts } = ready
  const people = await updatePlaceholders(tx, rowsOf(changedPeople))
  const spaces = new Set<string>()
  for (const { row } of changedSpaces) if (await updateImportedSpace(tx, row, row.version)) spaces.add(row.id)
  const posts = await updateImportedPosts(tx, rowsOf(changedPosts))
  const comments = await updateImportedComments(tx, rowsOf(changedComments))

  await storeSources(tx, source, [
    ...settle(changedPeople, people, () => counts.people),
    ...settle(changedSpaces, spaces, () => counts.spaces),
    ...settle(changedPosts, posts, () => counts.posts),
    ...settle(changedComments, comments, ({ kind }) =>
      kind === 'answer' ? counts.answers : counts.comments,
    ),
  ])
  const under = changedComments.filter(({ row }) => comments.has(row.id)).map(({ row }) => row.postId)
  return [...posts, ...under]
}

const rowsOf = <Row>(changed: readonly Changed<Row>[]): Row[] => changed.map(({ row }) => row)

function settle<Row extends { id: string }>(
  changed: readonly Changed<Row>[],
  moved: ReadonlySet<string>,
  countFor: (row: Row) => Count,
) {
  return changed.flatMap(({ row, source }) => {
    countFor(row)[moved.has(row.id) ? 'updated' : 'skipped'] += 1
    return moved.has(row.id) ? [source] : []
  })
}
