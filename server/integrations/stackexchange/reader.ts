import { baseName, rootedAt } from '../archives/archive.ts'
import type { Archive } from '../archives/open-archive.ts'
import { progressOf } from '../archives/progress.ts'
import { readerOf, type Walk } from '../archives/reader.ts'
import type { ArchiveReader, ImportRecord } from '../archives/records.ts'
import type { Row } from '../archives/xml.ts'
import { type Dump, type DumpFile, findDump, rowsOf } from './files.ts'
import { createPeople } from './people.ts'
import { answerOf, commentOf, createMemory, type Memory, questionOf } from './posts.ts'
import { idOf } from './rows.ts'
import { commentReaction, countVote, reactionsOf } from './votes.ts'
import { lostWords, problemWords } from './words.ts'

type Rows = (file: DumpFile) => AsyncGenerator<Row>

/** A Stack Exchange dump: a folder or ZIP of `Posts.xml` and its companions, plain or gzipped. */
export const stackExchangeArchive: ArchiveReader = readerOf(walk)

async function* walk({ archive: opened, report, options, counting }: Walk): AsyncGenerator<ImportRecord> {
  const archive = rootedAt(opened, landmarksIn(opened))
  const dump = findDump(archive)
  const memory = createMemory(report, createPeople(report))
  const onBytes = progressOf(bytesToRead(dump, archive.entries, counting), options)
  const rows: Rows = (file) => rowsOf(file, dump, archive, onBytes)
  report.lose('otherFiles', lostWords.otherFiles, dump.others)
  for (const file of ['Tags', 'Users', 'Comments', 'Votes'] as const) {
    if (!dump.names.has(file)) report.warn('file_absent', problemWords.file_absent, `${file}.xml`)
  }

  yield* subjectRecords(rows, memory)
  yield* peopleRecords(rows, memory)
  yield* postRecords(rows, memory)
  yield* commentRecords(rows, memory)
  for await (const row of rows('Votes')) countVote(row, memory)
  yield* reactionsOf(memory)
  if (counting) await countLeft(rows, memory)
}

/** A 7z file counts only where the dump itself is nowhere: the next step then says what to do with it. */
function landmarksIn({ entries }: Archive): string[] {
  const dump = ['Posts.xml', 'Posts.xml.gz', 'posts.xml', 'posts.xml.gz']
  const names = [...entries.keys()].map(baseName)
  return names.some((name) => dump.includes(name))
    ? dump
    : [...dump, ...names.filter((name) => name.endsWith('.7z'))]
}

async function* subjectRecords(rows: Rows, { tags, report }: Memory): AsyncGenerator<ImportRecord> {
  for await (const { TagName: name } of rows('Tags')) {
    if (name === undefined || name === '') report.lose('unreadable', lostWords.unreadable)
    else if (tags.has(name)) report.lose('duplicates', lostWords.duplicates)
    else {
      tags.add(name)
      yield { type: 'subject', sourceId: name, name }
    }
  }
}

async function* peopleRecords(rows: Rows, { people, report }: Memory): AsyncGenerator<ImportRecord> {
  for await (const row of rows('Users')) {
    const person = people.list(row)
    if (person === null) continue
    if (row.Reputation !== undefined) report.lose('reputation', lostWords.reputation)
    yield person
  }
}

/** Twice through the file: all questions first, so that every answer finds its own whatever the order of the rows. */
async function* postRecords(rows: Rows, memory: Memory): AsyncGenerator<ImportRecord> {
  for await (const row of rows('Posts')) {
    if (row.PostTypeId === '1') yield* afterPeople(questionOf(row, memory), memory)
    else if (row.PostTypeId !== '2') loseOther(row, memory)
  }
  for await (const row of rows('Posts')) {
    if (row.PostTypeId === '2') yield* afterPeople(answerOf(row, memory), memory)
  }
  for (const [accepted] of memory.acceptances.counts()) {
    if (memory.answers.has(accepted)) continue
    memory.report.warn(
      'accepted_absent',
      problemWords.accepted_absent,
      `Posts, ${memory.acceptances.value(accepted)}`,
    )
  }
}

async function* commentRecords(rows: Rows, memory: Memory): AsyncGenerator<ImportRecord> {
  for await (const row of rows('Comments')) {
    const comments = commentOf(row, memory)
    yield* afterPeople(comments, memory)
    if (comments.length > 0) yield* commentReaction(row, idOf(row.Id) ?? 0)
  }
}

function* afterPeople(records: ImportRecord[], { people }: Memory): Generator<ImportRecord> {
  yield* people.pending()
  yield* records
}

function loseOther({ Id, PostTypeId }: Row, { others, report }: Memory): void {
  const id = idOf(Id)
  if (id !== null) others.add(id)
  if (PostTypeId === '5') report.lose('tagWikis', lostWords.tagWikis)
  else if (PostTypeId === '4') report.lose('tagExcerpts', lostWords.tagExcerpts)
  else report.lose('otherPosts', lostWords.otherPosts)
}

async function countLeft(rows: Rows, { report }: Memory): Promise<void> {
  for await (const _ of rows('Badges')) report.lose('badges', lostWords.badges)
  for await (const _ of rows('PostLinks')) report.lose('questionLinks', lostWords.links)
  for await (const _ of rows('PostHistory')) report.lose('editHistory', lostWords.history)
}

function bytesToRead(
  { names }: Dump,
  entries: ReadonlyMap<string, { bytes: number }>,
  counting: boolean,
): number {
  const onlyCounted: DumpFile[] = ['Badges', 'PostLinks', 'PostHistory']
  let total = 0
  for (const [file, name] of names) {
    const passes = file === 'Posts' ? 2 : onlyCounted.includes(file) && !counting ? 0 : 1
    total += passes * (entries.get(name)?.bytes ?? 0)
  }
  return total
}
