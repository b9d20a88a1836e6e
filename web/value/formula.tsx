/** A formula in symbols, as mathematics is set: what follows an underscore stands below the line, ρ for rho. */
export function FormulaText({ symbols }: { symbols: string }) {
  const pieces = symbols.split(/([\p{L}Δ][\p{L}\p{N}_]*)/u)
  return (
    <code className="v-formula">
      {pieces.map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a formula never change places
        index % 2 === 1 ? <SymbolText key={index} symbol={piece} /> : piece,
      )}
    </code>
  )
}

export function SymbolText({ symbol }: { symbol: string }) {
  const [stem = '', ...below] = symbol.split('_')
  return (
    <span className="v-symbol">
      {stem === 'rho' ? 'ρ' : stem}
      {below.length > 0 && <sub>{below.join(' ')}</sub>}
    </span>
  )
}
