import { type Column, mapColumns } from './columns.ts'
import { otherEntry } from './ldif.ts'
import { createLines, placed } from './lines.ts'
import { PeopleFileRefused } from './refused.ts'
import { cellsOf, isVacancy, managerRefOf, personOf } from './rows.ts'
import type { DateOrder, FileProblem, PeopleFileOptions, PeopleReport, PersonRow } from './shapes.ts'
import { rowsOf, sniff, type TextFile } from './text.ts'
import { orderOf, tidy } from './values.ts'
import { lostWords } from './words.ts'

type Known = { file: TextFile; columns: Column[]; order: DateOrder; sure: boolean; problems: FileProblem[] }
type Step = { row: number; kind: 'person'; person: PersonRow } | Skipped
type Skipped = { row: number; kind: 'empty' | 'nameless' | 'other' } | Vacancy
type Vacancy = { row: number; kind: 'vacancy'; externalId: string | null; managerRef: string | null }

/** Goes through the whole file and says what an import would find. Throws `PeopleFileRefused`. */
export async function checkPeopleFile(path: string, options: PeopleFileOptions = {}): Promise<PeopleReport> {
  const known = await learn(path, options)
  const tally = createTally()
  const lines = createLines()
  const problems = [...known.problems]
  for await (const step of steps(known, options)) {
    tally.count(step)
    if (step.kind === 'vacancy') lines.vacancy(step.row, step.externalId, step.managerRef)
    if (step.kind === 'nameless') problems.push(placed('nameless', step.row, ''))
    if (step.kind !== 'person') continue
    lines.person(step.person)
    for (const each of step.person.problems) problems.push({ ...each, where: step.person.name })
  }
  const { problems: ofLines, orphans, cycles } = lines.finished()
  const { file, columns, order, sure } = known
  const unknownColumns = columns.filter(({ field }) => field === null).map(({ heading }) => heading)
  return {
    separator: file.separator,
    encoding: file.encoding,
    dateOrder: { order, sure },
    columns,
    unknownColumns,
    ...tally.finished(unknownColumns.length),
    problems: [...problems, ...ofLines],
    orphans,
    cycles,
  }
}

/** The people of the file, one row in memory at a time; vacancies and empty rows are left out. */
export async function* readPeopleFile(
  path: string,
  options: PeopleFileOptions = {},
): AsyncGenerator<PersonRow> {
  for await (const step of steps(await learn(path, options), options))
    if (step.kind === 'person') yield step.person
}

const previewRows = 5
const samplesPerColumn = 3

/** The first people, and of each column the first cells that say something. */
export async function previewPeopleFile(
  path: string,
  options: PeopleFileOptions = {},
): Promise<{ samples: string[][]; people: PersonRow[] }> {
  const known = await learn(path, options)
  const samples = known.columns.map((): string[] => [])
  for await (const { row, cells, heading } of rowsOf(known.file, () => undefined)) {
    if (heading) continue
    samples.forEach((kept, index) => {
      const cell = tidy(cells[index] ?? '').slice(0, 80)
      if (cell && kept.length < samplesPerColumn && !kept.includes(cell)) kept.push(cell)
    })
    if (row > 200) break
  }
  const people: PersonRow[] = []
  for await (const step of steps(known, options)) {
    if (step.kind === 'person') people.push(step.person)
    if (people.length === previewRows) break
  }
  return { samples, people }
}

/** A first pass for what only the whole file tells: its encoding and the order of its dates. */
async function learn(path: string, { mapping, dateOrder, maximumBytes }: PeopleFileOptions): Promise<Known> {
  const file = await sniff(path, maximumBytes)
  let columns: Column[] = []
  const orders = new Set<DateOrder | 'either' | null>()
  for await (const { cells, heading } of rowsOf(file, () => undefined)) {
    if (heading) {
      columns = mapColumns(cells.map(tidy), mapping)
      if (columns.every(({ field }) => field === null)) throw new PeopleFileRefused('no_known_column')
    } else orders.add(orderOf(cellsOf(columns, cells)('startedOn')[0] ?? ''))
  }
  const mixed = orders.has('day first') && orders.has('month first')
  const unsure = !mixed && orders.has('either') && !orders.has('day first') && !orders.has('month first')
  const order = orders.has('month first') && !mixed ? 'month first' : 'day first'
  const code = mixed ? 'date_order_mixed' : 'date_order_unsure'
  return {
    file,
    columns,
    order: dateOrder ?? order,
    sure: dateOrder !== undefined || (!mixed && !unsure),
    problems: (mixed || unsure) && !dateOrder ? [placed(code, 1, '')] : [],
  }
}

async function* steps(
  { file, columns, order }: Known,
  { onProgress }: PeopleFileOptions,
): AsyncGenerator<Step> {
  let bytes = 0
  const onBytes = (more: number) => {
    bytes += more
    onProgress?.({ bytes, totalBytes: file.bytes })
  }
  for await (const { row, cells, heading } of rowsOf(file, onBytes)) {
    if (heading) continue
    if (cells.every((cell) => cell.trim() === '')) {
      yield { row, kind: 'empty' }
      continue
    }
    const byField = cellsOf(columns, cells)
    if (byField('type')[0] === otherEntry) {
      yield { row, kind: 'other' }
      continue
    }
    if (isVacancy(byField)) {
      const externalId = tidy(byField('externalId')[0] ?? '') || null
      yield { row, kind: 'vacancy', externalId, managerRef: managerRefOf(byField) }
      continue
    }
    const person = personOf(row, byField, order, cells.length === columns.length)
    yield person === null ? { row, kind: 'nameless' } : { row, kind: 'person', person }
  }
}

function createTally() {
  const counts = { person: 0, vacancy: 0, empty: 0, nameless: 0, other: 0 }
  const units = new Set<string>()
  const families = new Set<string>()
  const skills = new Set<string>()
  const sites = new Set<string>()
  return {
    count(step: Step) {
      counts[step.kind] += 1
      if (step.kind !== 'person') return
      for (const unit of step.person.unitPath) units.add(unit)
      for (const skill of step.person.skills) skills.add(skill)
      if (step.person.jobFamily !== null) families.add(step.person.jobFamily)
      if (step.person.site !== null) sites.add(step.person.site)
    },
    finished(unknownColumns: number): Pick<PeopleReport, 'found' | 'lost'> {
      const lost = [
        { what: 'vacancies', count: counts.vacancy, why: lostWords.vacancies },
        { what: 'unknownColumns', count: unknownColumns, why: lostWords.unknownColumns },
        { what: 'otherEntries', count: counts.other, why: lostWords.otherEntries },
        { what: 'emptyRows', count: counts.empty, why: lostWords.emptyRows },
        { what: 'namelessRows', count: counts.nameless, why: lostWords.namelessRows },
      ]
      return {
        found: {
          people: counts.person,
          vacancies: counts.vacancy,
          units: units.size,
          jobFamilies: families.size,
          skills: skills.size,
          sites: sites.size,
        },
        lost: lost.filter(({ count }) => count > 0),
      }
    },
  }
}
