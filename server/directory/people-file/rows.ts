import type { Column } from './columns.ts'
import type { DateOrder, Field, PersonRow, RowProblem } from './shapes.ts'
import { activeOf, dayOf, distinct, emailOf, fullName, languagesOf, listOf, tidy } from './values.ts'
import { type ProblemCode, problemWords } from './words.ts'

export type Cells = (field: Field) => string[]

/** The cells of one row by field, in the order of the columns. */
export function cellsOf(columns: Column[], cells: string[]): Cells {
  return (field) => columns.flatMap((column, index) => (column.field === field ? [cells[index] ?? ''] : []))
}

const vacancies = new Set(['vacancy', 'vacant', 'vacante', 'poste vacant', 'open position'])

export function isVacancy(cells: Cells): boolean {
  return vacancies.has(tidy(cells('type')[0] ?? '').toLowerCase())
}

export function problem(code: ProblemCode, row: number): RowProblem {
  return { code, row, ...problemWords[code] }
}

/** Null where nothing in the row says who it is about. */
export function personOf(row: number, cells: Cells, order: DateOrder, wholeRow: boolean): PersonRow | null {
  const one = (field: Field) => tidy(cells(field)[0] ?? '')
  const problems: RowProblem[] = wholeRow ? [] : [problem('cell_count', row)]
  const email = emailOf(one('email'))
  const externalId = one('externalId') || null
  const names = fullName(one('firstName'), one('lastName'), one('name'))
  if (names.name === '' && email === null && externalId === null) return null

  const startedOn = dayOf(one('startedOn'), order)
  const active = activeOf(one('active'))
  if (one('email') !== '' && email === null) problems.push(problem('bad_email', row))
  if (email === null && externalId === null) problems.push(problem('no_identity', row))
  if (names.name === '') problems.push(problem('no_name', row))
  if (one('startedOn') !== '' && startedOn === null) problems.push(problem('bad_date', row))
  if (active === null) problems.push(problem('bad_active', row))
  return {
    row,
    externalId,
    email,
    ...names,
    name: names.name || email || externalId || '',
    title: one('title') || null,
    jobFamily: one('jobFamily') || null,
    unitPath: unitPathOf(cells),
    site: one('site') || null,
    managerRef: managerRefOf(cells),
    languages: cells('languages').flatMap(languagesOf),
    startedOn,
    active: active ?? true,
    skills: distinct(cells('skills').flatMap((cell) => listOf(cell, /[|;\n]/))),
    problems,
  }
}

/** How others name this manager: an address in small letters, or an employee id as written. */
export function managerRefOf(cells: Cells): string | null {
  const ref = tidy(cells('manager')[0] ?? '')
  if (ref === '') return null
  return emailOf(ref) ?? ref
}

function unitPathOf(cells: Cells): string[] {
  const levels: Field[] = ['organisation', 'division', 'department', 'team']
  const units = levels.flatMap((level) => cells(level).flatMap((cell) => listOf(cell, /[|>]/)))
  return [...new Set(units)]
}
