import { hash } from 'node:crypto'
import type { ArchiveReport, Comment, ImportRecord, Person, Post } from '../archives/records.ts'

/** Members come apart from their space: a space of a hundred thousand must not hold one commit for seconds. */
export type Members = {
  type: 'members'
  spaceSourceId: string
  personSourceIds: string[]
  ownerSourceId: string | null
}

export type Piece = ImportRecord | Members

const membersAtOnce = 500
const longestKey = 200

/** Records as they are stored: ids that fit an index, an author for all that is said, members in portions. */
export async function* piecesOf(
  records: AsyncGenerator<ImportRecord, ArchiveReport>,
): AsyncGenerator<Piece, ArchiveReport> {
  const unnamed = new Set<string>()
  let step = await records.next()
  for (; !step.done; step = await records.next()) yield* asPieces(step.value, unnamed)
  return step.value
}

/** The id of a part of the archive, as it is kept: NUL does not exist in the database, indexes have a limit. */
export function keyOf(sourceId: string): string {
  const clean = sourceId.toWellFormed().replaceAll('\0', '\u{fffd}')
  return clean.length <= longestKey ? clean : `sha256:${hash('sha256', clean)}`
}

function* asPieces(record: ImportRecord, unnamed: Set<string>): Generator<Piece> {
  if (record.type === 'post' || record.type === 'comment') yield* said(record, unnamed)
  else if (record.type === 'space') {
    yield record
    for (let start = 0; start < record.memberIds.length; start += membersAtOnce) {
      const personSourceIds = record.memberIds.slice(start, start + membersAtOnce)
      yield {
        type: 'members',
        spaceSourceId: record.sourceId,
        personSourceIds,
        ownerSourceId: record.ownerId,
      }
    }
  } else yield record
}

/** What nobody in the archive said, someone of that name said: deleted accounts leave only their name. */
function* said(record: Post | Comment, unnamed: Set<string>): Generator<Piece> {
  if (record.authorSourceId !== null) return yield record
  const name = record.authorName?.trim() ?? ''
  const sourceId = `unnamed:${hash('sha256', name.toWellFormed()).slice(0, 32)}`
  if (!unnamed.has(sourceId)) {
    unnamed.add(sourceId)
    yield unnamedPerson(sourceId, name)
  }
  yield { ...record, authorSourceId: sourceId }
}

function unnamedPerson(sourceId: string, name: string): Person {
  return {
    type: 'person',
    sourceId,
    name,
    email: null,
    title: null,
    deleted: true,
    bot: false,
    createdAt: null,
  }
}
