/** The rows behind a drawing: shown as a table, and kept as a file. null stands where nothing may be shown. */
export type Cell = string | number | null
export type Figures = { heads: readonly string[]; rows: readonly (readonly Cell[])[] }

/** A file that the spreadsheets of each language open at once: French takes semicolons and decimal commas. */
export function csvFile({ heads, rows }: Figures, language: 'fr' | 'en', hidden: string): string {
  const separator = language === 'fr' ? ';' : ','
  const cell = (value: Cell) => {
    if (value === null) return quoted(hidden, separator)
    if (typeof value === 'number') return language === 'fr' ? String(value).replace('.', ',') : String(value)
    return quoted(harmless(value), separator)
  }
  const lines = [heads, ...rows].map((row) => row.map(cell).join(separator))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** A spreadsheet would run a text that begins like a formula. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
