import type { Draft } from '../../drafts/use-draft.ts'
import { usePlace } from '../../kit/words.tsx'
import { daysUntil } from '../announcements/day.ts'

export const mostOptions = 12
export type Results = 'after_voting' | 'when_closed'
export type Polling = ReturnType<typeof usePolling>

/** The poll being written: what belongs to it is kept with the draft. */
export function usePolling({ fields, setField }: Draft) {
  const { zone } = usePlace()
  return {
    ...pollOf({
      options: Array.isArray(fields.options) && fields.options.length > 1 ? fields.options : ['', ''],
      several: fields.several === true,
      results: fields.results === 'when_closed' ? 'when_closed' : 'after_voting',
      day: typeof fields.closes === 'string' ? fields.closes : '',
      zone,
    }),
    setOptions: (options: readonly string[]) => setField('options', [...options]),
    setSeveral: (on: boolean) => setField('several', on),
    setResults: (shown: Results) => setField('results', shown),
    setDay: (day: string) => setField('closes', day),
  }
}

type Written = { options: readonly string[]; several: boolean; results: Results; day: string; zone: string }

/** A poll as it stands in its fields, what it lacks, what is wrong with it, and how it is given. */
export function pollOf({ options, several, results, day, zone }: Written) {
  const said = options.map((option) => option.trim()).filter(Boolean)
  const same = new Set(said.map((option) => option.toLowerCase())).size < said.length
  const dayOver = day !== '' && daysUntil(day, zone) < 0
  return {
    ...{ options, several, results, day, same, dayOver },
    lacking: said.length < 2,
    fault: same || dayOver,
    given: { options: said, several, results, closesAt: day ? endOf(day) : null },
  }
}

/** The last moment of that day where one is. */
const endOf = (day: string) => new Date(`${day}T23:59:59`).toISOString()
