/**
 * A long list in portions of `size`, for readers that hear of a whole import at once: a statement over all of
 * it would outlast what one statement may take.
 */
export function* portionsOf<Item>(list: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
