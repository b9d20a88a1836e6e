export type Sentence = { fr: string; en: string }

/** One person of the file. `startedOn` is `YYYY-MM-DD`; `unitPath` goes from the widest unit to the narrowest. */
export type PersonRow = {
  row: number
  externalId: string | null
  email: string | null
  firstName: string
  lastName: string
  name: string
  title: string | null
  jobFamily: string | null
  unitPath: string[]
  site: string | null
  managerRef: string | null
  languages: string[]
  startedOn: string | null
  active: boolean
  skills: string[]
  problems: RowProblem[]
}

/** `row` counts as a spreadsheet does: the headings are row 1; in LDIF it is the line an entry begins on. */
export type RowProblem = { code: string; row: number; sentence: Sentence; remedy: Sentence }
export type FileProblem = RowProblem & { where: string }

export type Separator = ',' | ';' | '\t'
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type DateOrder = 'day first' | 'month first'

export type PeopleReport = {
  /** Null: entries of a directory (LDIF). */
  separator: Separator | null
  encoding: Encoding
  /** `sure` is false where no date of the file tells; then the day is taken to come first. */
  dateOrder: { order: DateOrder; sure: boolean }
  columns: { heading: string; field: Field | null }[]
  unknownColumns: string[]
  found: Record<string, number>
  lost: { what: string; count: number; why: Sentence }[]
  problems: FileProblem[]
  /** Managers named by a reference that no row carries. `rows` counts vacancies too, `people` does not. */
  orphans: { rows: number; people: number; managers: { ref: string; rows: number }[] }
  /** Each a loop of references in which everybody is above everybody. */
  cycles: string[][]
}

export const fields = [
  'type',
  'externalId',
  'email',
  'firstName',
  'lastName',
  'name',
  'title',
  'jobFamily',
  'organisation',
  'division',
  'department',
  'team',
  'site',
  'manager',
  'languages',
  'startedOn',
  'active',
  'skills',
] as const
export type Field = (typeof fields)[number]

/** By heading, over what the headings themselves suggest; null leaves a column out. */
export type Mapping = Readonly<Record<string, Field | null>>

export type PeopleFileOptions = {
  mapping?: Mapping
  /** Over what the dates themselves suggest. */
  dateOrder?: DateOrder
  maximumBytes?: number
  onProgress?: (progress: { bytes: number; totalBytes: number }) => void
}
