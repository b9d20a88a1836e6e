import { visibleName } from '../../../engines/text/index.ts'
import type { Weighed } from '../../people/index.ts'
import { readPeopleFile } from '../people-file/reader.ts'
import type { FileProblem, PeopleFileOptions, PersonRow } from '../people-file/shapes.ts'
import { batchSize } from './batches.ts'
import { problemOf } from './reasons.ts'

export type Counts = { created: number; updated: number; unchanged: number; skipped: number }

/** One person's place in the line: who they are, whom the file names above them, who stands there now. */
export type Line = {
  personId: string
  ref: string
  wanted: string | null
  managerId: string | null
  managerRef: string | null
}

export type Walk = {
  outcomes: Map<string, Weighed['outcome']>
  skipped: number
  /** How the rows left out name their people: they count as named all the same. */
  passedOver: string[]
  left: string[]
  adopted: number
  lines: Line[]
  byRef: Map<string, string>
  problems: FileProblem[]
}

export type Steps = {
  weigh: (rows: readonly PersonRow[]) => Promise<Weighed[]>
  /** Left out in a dry run. */
  store?: (rows: readonly PersonRow[]) => Promise<Weighed[]>
  onRows?: (done: number) => Promise<void> | void
}

/** A row that stumbled over someone's address, and the person it was about, if anybody. */
type Late = { row: PersonRow; personId: string | null }

/**
 * Goes through the file batch by batch. Of two rows about the same person the first counts; of each person
 * one short line is remembered, since managers may come later in the file.
 */
export async function walk(path: string, options: PeopleFileOptions, steps: Steps): Promise<Walk> {
  const walked = newWalk()
  const seen = new Set<string>()
  const late: Late[] = []
  let rows: PersonRow[] = []
  let done = 0
  const flush = async () => {
    late.push(...(await takeBatch(walked, rows, steps)))
    done += rows.length
    rows = []
    await steps.onRows?.(done)
  }
  for await (const read of readPeopleFile(path, options)) {
    const person = clean(read)
    const refs = refsOf(person)
    if (refs.length === 0 || refs.some((ref) => seen.has(ref))) {
      walked.skipped += 1
      walked.passedOver.push(...refs)
      continue
    }
    for (const ref of refs) seen.add(ref)
    rows.push(person)
    if (rows.length === batchSize) await flush()
  }
  await flush()
  if (steps.store) await takeLate(walked, late, steps, steps.store)
  return walked
}

async function takeBatch(walked: Walk, rows: readonly PersonRow[], { weigh, store }: Steps): Promise<Late[]> {
  const weighed = await weigh(rows)
  const fresh: PersonRow[] = []
  const late: Late[] = []
  const taken = new Set<string>()
  const byRow = new Map(weighed.map((each) => [each.row, each]))
  for (const row of rows) {
    const found = byRow.get(row.row)
    if (!found) throw new Error(`Row ${row.row} was not weighed.`)
    const twice = taken.has(found.personId) || walked.outcomes.has(found.personId)
    if (twice) {
      walked.skipped += 1
      walked.passedOver.push(...refsOf(row))
    } else fresh.push(row)
    if (twice || found.reason === 'email_taken')
      late.push({ row, personId: twice || found.outcome === 'skipped' ? null : found.personId })
    taken.add(found.personId)
  }
  const moves = fresh.some((row) => changes(byRow.get(row.row)))
  const stored = store && moves ? await store(fresh) : weighed
  const results = new Map(stored.map((each) => [each.row, each]))
  for (const row of fresh) note(walked, row, results.get(row.row))
  return late
}

/** Addresses may have become free meanwhile (two people who exchange theirs aside): once more, until nothing moves. */
async function takeLate(
  walked: Walk,
  late: readonly Late[],
  { weigh }: Steps,
  store: NonNullable<Steps['store']>,
): Promise<void> {
  let waiting = [...late]
  while (waiting.length > 0) {
    const weighed = new Map((await weigh(waiting.map(({ row }) => row))).map((each) => [each.row, each]))
    const ready = waiting.filter(({ row, personId }) => {
      const found = weighed.get(row.row)
      return found?.outcome === 'created' || (found?.outcome === 'updated' && found.personId === personId)
    })
    if (ready.length === 0) return
    const stored = new Map((await store(ready.map(({ row }) => row))).map((each) => [each.row, each]))
    for (const { row, personId } of ready) {
      if (personId === null) walked.skipped -= 1
      note(walked, row, stored.get(row.row), personId !== null)
    }
    waiting = waiting.filter((each) => !ready.includes(each))
  }
}

const changes = (weighed: Weighed | undefined) =>
  weighed?.outcome === 'created' || weighed?.outcome === 'updated'

function newWalk(): Walk {
  return {
    outcomes: new Map(),
    skipped: 0,
    passedOver: [],
    left: [],
    adopted: 0,
    lines: [],
    byRef: new Map(),
    problems: [],
  }
}

function note(walked: Walk, person: PersonRow, found: Weighed | undefined, known = false): void {
  if (!found) throw new Error(`Row ${person.row} was not weighed.`)
  const { personId, managerId, managerRef } = found
  if (!known) walked.problems.push(...problemOf(found, person.name))
  if (found.outcome === 'skipped') {
    walked.skipped += 1
    walked.passedOver.push(...refsOf(person))
    return
  }
  if (walked.outcomes.get(personId) !== 'created') walked.outcomes.set(personId, found.outcome)
  if (found.left) walked.left.push(personId)
  if (known) return
  if (found.adopted) walked.adopted += 1
  for (const ref of refsOf(person)) walked.byRef.set(ref, personId)
  const [ref = ''] = refsOf(person)
  walked.lines.push({ personId, ref, wanted: person.managerRef, managerId, managerRef })
}

const refsOf = ({ externalId, email }: PersonRow): string[] =>
  [externalId, email].filter((ref) => ref !== null)

/** The texts as they will be seen, before they are compared with anything. */
function clean(row: PersonRow): PersonRow {
  const seen = (text: string | null) => (text === null ? null : visibleName(text) || null)
  const all = (texts: readonly string[]) => texts.map(visibleName).filter(Boolean)
  const externalId = seen(row.externalId)
  return {
    ...row,
    externalId,
    name: seen(row.name) ?? row.email ?? externalId ?? '',
    title: seen(row.title),
    jobFamily: seen(row.jobFamily),
    unitPath: all(row.unitPath),
    site: seen(row.site),
    managerRef: seen(row.managerRef),
    skills: all(row.skills),
  }
}
