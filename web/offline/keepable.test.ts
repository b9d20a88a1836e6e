import { expect, test } from 'vitest'
import { compared, longestMs, mayRead, onlyKeepable } from './keepable.ts'

const monday = Date.UTC(2026, 10, 23, 9)
const hour = 3_600_000
const thread = (reference: string, changedAt: string, keptAt = monday) => ({ reference, changedAt, keptAt })

test('what was confirmed less than seven days ago is read, later no more, nor by a clock that was set back', () => {
  expect(mayRead(monday, monday + longestMs - 1)).toBe(true)
  expect(mayRead(monday, monday + longestMs)).toBe(false)
  expect(mayRead(monday, monday - hour)).toBe(false)
})

test('what the server does not name any more goes; what changed is asked for again, all else once a day', () => {
  const kept = [thread('stays', 'a'), thread('changed', 'a'), thread('lost', 'a')]
  const named = [
    { reference: 'stays', changedAt: 'a' },
    { reference: 'changed', changedAt: 'b' },
    { reference: 'new', changedAt: 'a' },
  ]
  const soon = compared(kept, named, monday + hour)
  expect(soon.gone).toEqual(['lost'])
  expect(soon.wanted.map(({ reference }) => reference)).toEqual(['changed', 'new'])
  expect(compared(kept, named, monday + 25 * hour).wanted).toHaveLength(3)
  expect(compared(kept, [], monday).gone).toEqual(['stays', 'changed', 'lost'])
})

test('of a list only what may be kept is kept', () => {
  expect(onlyKeepable([{ id: 'a' }, { id: 'secret' }], [{ id: 'a' }])).toEqual([{ id: 'a' }])
})
