const names: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
]

/** A month (2026-03) as 2026-03, 03/2026, mars 2026 or March 2026; null for a day, or a year of two figures. */
export function monthOf(cell: string): string | null {
  const text = plain(cell)
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? []
  if (year && month) return written(year, Number(month))
  const [, ahead, after] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  if (ahead && after) return written(after, Number(ahead))
  const [, name = '', named] = /^([a-z]+)\.?[ -](\d{4})$/.exec(text) ?? []
  const at = names.findIndex((spellings) => spellings.includes(name))
  return named && at >= 0 ? written(named, at + 1) : null
}

/** Without accents, capitals and double spaces: how headings, teams and months are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

function written(year: string, month: number): string | null {
  if (month < 1 || month > 12 || Number(year) < 2000) return null
  return `${year}-${String(month).padStart(2, '0')}`
}
