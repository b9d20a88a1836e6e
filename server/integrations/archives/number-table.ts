export type NumberTable = {
  /** False if the key was there already. */
  add(key: number, value?: number): boolean
  has(key: number): boolean
  value(key: number): number
  /** One more for this key; of use only where the key is there. */
  count(key: number): void
  counts(): Generator<[key: number, count: number]>
  size(): number
}

type Columns = { keys: Float64Array; values: Float64Array; counts: Uint32Array }

/**
 * A map from whole numbers to a number and a count, at 20 bytes a key (a Map takes 60 and ends at 16 million keys).
 * Keys are expected to rise; those that do not are kept aside, at the price of a Map.
 */
export function createNumberTable(): NumberTable {
  let columns = widened(
    { keys: new Float64Array(), values: new Float64Array(), counts: new Uint32Array() },
    64,
  )
  let size = 0
  const strays = new Map<number, { value: number; count: number }>()
  const slotOf = (key: number) => search(columns.keys, size, key)
  const has = (key: number) => slotOf(key) !== -1 || strays.has(key)

  return {
    has,
    add(key, value = 0) {
      if (size > 0 && key <= (columns.keys[size - 1] ?? 0)) {
        if (has(key)) return false
        strays.set(key, { value, count: 0 })
        return true
      }
      if (size === columns.keys.length) columns = widened(columns, size * 2)
      columns.keys[size] = key
      columns.values[size] = value
      size += 1
      return true
    },
    value(key) {
      const slot = slotOf(key)
      return (slot === -1 ? strays.get(key)?.value : columns.values[slot]) ?? Number.NaN
    },
    count(key) {
      const slot = slotOf(key)
      const stray = strays.get(key)
      if (slot !== -1) columns.counts[slot] = (columns.counts[slot] ?? 0) + 1
      else if (stray !== undefined) stray.count += 1
    },
    *counts() {
      for (let slot = 0; slot < size; slot += 1) yield [columns.keys[slot] ?? 0, columns.counts[slot] ?? 0]
      for (const [key, { count }] of strays) yield [key, count]
    },
    size: () => size + strays.size,
  }
}

function widened({ keys, values, counts }: Columns, size: number): Columns {
  const wider = {
    keys: new Float64Array(size),
    values: new Float64Array(size),
    counts: new Uint32Array(size),
  }
  wider.keys.set(keys)
  wider.values.set(values)
  wider.counts.set(counts)
  return wider
}

function search(keys: Float64Array, size: number, key: number): number {
  let low = 0
  let high = size - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const at = keys[middle] ?? Number.NaN
    if (at === key) return middle
    if (at < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}
