import type { Answer } from '../app/api.ts'

export type Health = Answer<'readSpaceHealth'>
export type Measure = Health['measures'][number]
export type MeasureName = Measure['name']

export type Clause = {
  key:
    | `answered${'All' | 'Most' | 'Few' | 'None'}`
    | ('halfWithin' | 'stop' | 'but' | 'and' | 'fragile' | 'fragileFew' | 'shared')
    | ('tooNew' | 'fewQuestions' | 'noQuestions' | 'fewPeople' | 'quiet' | 'dormant' | 'empty')
  values?: Record<string, string | number>
}

/**
 * What a space's figures say, as clauses of one or two sentences, by the keys of their words. `wait` says a number of
 * hours. Where there is too little to say, the only clause says so.
 */
export function sentenceOf(health: Health, wait: (hours: number) => string): Clause[] {
  const { state, days, questions, quietDays, dormant } = health
  if (state === 'empty') return [{ key: 'empty' }]
  if (dormant) return [{ key: 'dormant', values: { days: quietDays ?? 0 } }]
  if (state === 'quiet') return [{ key: 'quiet', values: { days: quietDays ?? 0 } }]
  if (state === 'no_questions') return [{ key: 'noQuestions', values: { days } }]
  if (state === 'few_questions') return [{ key: 'fewQuestions', values: { questions, days } }]
  if (state === 'few_people') return [{ key: 'fewPeople', values: { questions, days } }]
  return measured(health, wait)
}

function measured({ days, questions, measures }: Health, wait: (hours: number) => string): Clause[] {
  const of = (name: MeasureName) => measures.find((each) => each.name === name)
  const [answered, first, spread] = [of('answered'), of('first_answer'), of('spread')]
  if (!answered || answered.value === null) return [{ key: 'tooNew', values: { questions, days } }]
  const half: Clause[] =
    first && first.value !== null && answered.value > 0
      ? [{ key: 'halfWithin', values: { time: wait(first.value) } }]
      : []
  const writers = spread ? writersOf(spread) : null
  if (!writers) return [rate(answered.value), ...half, { key: 'stop' }]
  const turn = answered.reading !== 'weak' && writers.key !== 'shared' ? 'but' : 'and'
  return [rate(answered.value), ...half, { key: 'stop' }, { key: turn }, writers]
}

/** Rounded down: nine of ten are never called all, nor eight and a half nine. */
function rate(share: number): Clause {
  const tenths = Math.floor(share * 10 + 1e-9)
  if (share === 1) return { key: 'answeredAll' }
  if (share === 0) return { key: 'answeredNone' }
  return tenths < 2 ? { key: 'answeredFew' } : { key: 'answeredMost', values: { tenths: String(tenths) } }
}

function writersOf({ value, below, reading }: Measure): Clause | null {
  if (below !== null) return { key: 'fragileFew' }
  if (value === null) return null
  return { key: reading === 'weak' ? 'fragile' : 'shared', values: { people: value } }
}
