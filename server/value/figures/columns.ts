import { type FigureKey, figureKeys, kindOf, type System, unitWords } from './keys.ts'
import { plain } from './months.ts'
import { type Problem, problem } from './problems.ts'
import type { TableFile } from './table.ts'
import { acceptsUnit } from './values.ts'
import { systemWords } from './words.ts'

export type Field = FigureKey | 'team' | 'month'
/** What each column means; null is left out. */
export type Column = { at: number; heading: string; field: Field | null }
export type Mapping = Readonly<Record<string, Field | null>>

const teamHeadings = [
  'equipe',
  'team',
  'unite',
  'unit',
  'service',
  'entite',
  'departement',
  'department',
  'site',
]
const monthHeadings = ['mois', 'month', 'periode', 'period']
const peopleHeadings =
  /^(nom|noms|prenom|prenoms|nom complet|nom et prenom|name|first name|last name|surname|full name|matricule|employee|employee id|salarie|salariee|collaborateur|collaboratrice|personne|person|e mail|email|mail|courriel|adresse|adresse e mail|manager|responsable|agent|technicien|vendeur|sales rep|date de naissance|birth date|numero de securite sociale|login|identifiant)$/

/** What every column means, by its heading or as it was said, and what is wrong with the headings. */
export function columnsOf({ heads, lines }: TableFile, system: System, mapping: Mapping) {
  const problems: Problem[] = []
  const columns = heads.cells.map((heading, at): Column => {
    const said = Object.hasOwn(mapping, heading)
    const field = said ? (mapping[heading] ?? null) : fieldOf(heading, system)
    const cells = lines.map((line) => line.cells[at] ?? '')
    if (peopleHeadings.test(bare(heading)) || (field === null && looksLikeNames(cells)))
      problems.push(problem('people_column', heads.row, heading))
    else problems.push(...headingProblems(heading, field, system, heads.row, said))
    return { at, heading, field }
  })
  const fields = columns.map(({ field }) => field)
  for (const { field, heading, at } of columns)
    if (field !== null && fields.indexOf(field) < at)
      problems.push(
        problem('column_twice', heads.row, heading, { found: heads.cells[fields.indexOf(field)] ?? '' }),
      )
  if (!fields.includes('team')) problems.push(problem('no_team', heads.row, ''))
  if (!fields.includes('month')) problems.push(problem('no_month', heads.row, ''))
  if (!fields.some((field) => field !== null && field !== 'team' && field !== 'month'))
    problems.push(problem('no_figure', heads.row, ''))
  return { columns, problems }
}

function fieldOf(heading: string, system: System): Field | null {
  const word = bare(heading)
  if (teamHeadings.includes(word)) return 'team'
  if (monthHeadings.includes(word)) return 'month'
  const ours = figureKeys.filter((key) => names(key).includes(word))
  return ours.find((key) => kindOf(key).system === system) ?? ours[0] ?? null
}

function headingProblems(
  heading: string,
  field: Field | null,
  system: System,
  row: number,
  said: boolean,
): Problem[] {
  if (field === null || field === 'team' || field === 'month') return []
  const kind = kindOf(field)
  if (kind.system !== system)
    return [problem('column_elsewhere', row, heading, { system: systemWords[kind.system] })]
  const unit = /[([]([^)\]]+)[)\]]\s*$/.exec(heading)?.[1]
  if (unit === undefined || said || acceptsUnit(kind.unit, unit)) return []
  return [problem('unit_wrong', row, heading, { found: unit, unit: unitWords[kind.unit] })]
}

const known = new Map<FigureKey, string[]>()

function names(key: FigureKey): string[] {
  const before = known.get(key)
  if (before) return before
  const { fr, en } = kindOf(key)
  const words = [...fr, ...en, key].map(bare)
  known.set(key, words)
  return words
}

/** A heading without its unit, its accents and its signs. */
const bare = (heading: string): string =>
  plain(heading.replace(/[([][^)\]]*[)\]]\s*$/, '').replace(/[_\-.:]/g, ' '))

/** Most cells are two or three words with capitals: names of people rather than a remark. */
function looksLikeNames(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '')
  const names = said.filter((cell) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(cell))
  return said.length > 0 && names.length * 2 > said.length
}
