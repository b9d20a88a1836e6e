import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNumberTable } from './number-table.ts'

test('answers as a Map would, whatever the order of the keys', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(300), fc.nat(9))), (entries) => {
      const table = createNumberTable()
      const map = new Map<number, number>()
      for (const [key, value] of entries) {
        expect(table.add(key, value)).toBe(!map.has(key))
        if (!map.has(key)) map.set(key, value)
      }
      for (const [key] of entries) table.count(key)
      for (const [key, value] of map) expect([table.has(key), table.value(key)]).toEqual([true, value])
      const counted = [...table.counts()].reduce((sum, [, count]) => sum + count, 0)
      expect([table.size(), counted, table.has(301)]).toEqual([map.size, entries.length, false])
    }),
  )
})
