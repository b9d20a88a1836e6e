export type DecimalSign = ',' | '.'
/** What one cell shows of the decimal sign of its file; 'ambiguous' reads both ways, as two different numbers. */
export type Shown = DecimalSign | 'either' | 'ambiguous' | 'none'

/**
 * The number that a cell holds when `sign` parts its decimals; null when it holds none. Thousands stand apart by
 * spaces (thin and unbroken ones too), apostrophes or the other sign, three figures each.
 */
export function numberOf(cell: string, sign: DecimalSign): number | null {
  const text = cell.trim().replace(/[\s'’]/gu, '_')
  const [, minus, , body = ''] = /^([-−–](_?))?([\d_.,]+)$/u.exec(text) ?? []
  const [mark, other] = sign === ',' ? [',', '\\.'] : ['\\.', ',']
  const decimals = `(?:${mark}\\d+)?`
  const fits = [
    `\\d+${decimals}`,
    `${mark}\\d+`,
    `[1-9]\\d{0,2}(?:_\\d{3})+${decimals}`,
    `[1-9]\\d{0,2}(?:${other}\\d{3})+${decimals}`,
  ]
  if (!fits.some((shape) => new RegExp(`^${shape}$`).test(body))) return null
  const plain = body
    .replaceAll('_', '')
    .replaceAll(sign === ',' ? '.' : ',', '')
    .replace(',', '.')
  return minus ? -Number(plain) : Number(plain)
}

export function shownBy(cell: string): Shown {
  const [comma, point] = [numberOf(cell, ','), numberOf(cell, '.')]
  if (comma === null) return point === null ? 'none' : '.'
  if (point === null) return ','
  return comma === point ? 'either' : 'ambiguous'
}

/** The decimal sign of a file: what its cells show, where they agree; null where none of them shows it. */
export function decimalOf(cells: Iterable<string>): { sign: DecimalSign | null; ambiguous: boolean } {
  const counts = { ',': 0, '.': 0 }
  let ambiguous = false
  for (const cell of cells) {
    const shown = shownBy(cell)
    if (shown === ',' || shown === '.') counts[shown] += 1
    if (shown === 'ambiguous') ambiguous = true
  }
  if (counts[','] === 0 && counts['.'] === 0) return { sign: null, ambiguous }
  return {
    sign: counts[','] >= counts['.'] ? ',' : '.',
    ambiguous: ambiguous && counts[','] > 0 && counts['.'] > 0,
  }
}
