/**
 * A series of even numbers from a name: `draw(n)` is an integer in 0…n-1 (mulberry32). The same name always
 * gives the same series, so the same tint and the same cloth.
 */
export function drawingFrom(text: string): (choices: number) => number {
  let state = hashOf(text)
  return (choices) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % choices
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text.normalize('NFC'))) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return hash >>> 0
}
