/** A table for the terminal: the first column to the left, the others, numbers, to the right. */
export function lines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => (row[place] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** Six significant digits, without an exponent where that reads well; a dash for what cannot be told. */
export function figure(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  return value.toPrecision(6).replace('-', '−')
}

/** A p value as it is read: three digits, never 0. */
export const chance = (p: number | null | undefined): string => {
  if (p === null || p === undefined || Number.isNaN(p)) return '–'
  return p < 0.001 ? '< 0.001' : p.toFixed(3)
}
