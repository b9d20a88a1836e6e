import type { Asked } from '../app/api.ts'
import type { Driver } from './driver.ts'

type Edit = Pick<Asked<'editDriver'>, 'on' | 'name' | 'formula' | 'bias' | 'guard' | 'inputs'>
type Input = Edit['inputs'][number]
export type TypedInput = Pick<Input, 'symbol' | 'name' | 'defaultSource'> & {
  low: string
  likely: string
  high: string
}
/** A driver while it is edited: numbers as they are typed. */
export type Typed = Omit<Edit, 'inputs'> & { inputs: TypedInput[] }

export function typedOf({ on, name, formula, bias, guard, inputs }: Driver): Typed {
  return {
    ...{ on, name, formula, bias, guard },
    inputs: inputs.map(({ symbol, name: said, defaultSource, default: range }) => ({
      ...{ symbol, name: said, defaultSource },
      ...{ low: written(range?.low), likely: written(range?.likely), high: written(range?.high) },
    })),
  }
}

const written = (value: number | undefined) => (value === undefined ? '' : String(value))

/** What was typed as the server takes it; null while a number is none. */
export function edited({ inputs, ...rest }: Typed): Edit | null {
  const read = inputs.flatMap((input) => {
    const range = rangeOf(input)
    if (range === 'wrong') return []
    const { symbol, name, defaultSource } = input
    return [{ symbol, name, defaultSource, default: range }]
  })
  return read.length === inputs.length ? { ...rest, inputs: read } : null
}

/** Nothing at all is no default; what is left empty beside the likeliest equals it. */
export function rangeOf({
  low,
  likely,
  high,
}: Pick<TypedInput, 'low' | 'likely' | 'high'>): Input['default'] | 'wrong' {
  const middle = numberIn(likely)
  const [least, most] = [numberIn(low), numberIn(high)]
  if (middle === null && least === null && most === null) return null
  if (middle === null) return 'wrong'
  const range = { likely: middle, low: least ?? middle, high: most ?? middle }
  return Object.values(range).every(Number.isFinite) ? range : 'wrong'
}

function numberIn(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(',', '.')
  return plain === '' ? null : Number(plain)
}
