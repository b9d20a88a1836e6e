import { z } from 'zod'
import type { Carrier, UnseenData } from '../../platform/facts/index.ts'
import { monthOf, quarterOf } from './moments.ts'
import { questionNames } from './questions.ts'
import { rewriteSeals } from './store.ts'
import { addAnswers, addAsked } from './store-answers.ts'

export const surveyActs = 'value.surveys'
/** Longer than a month: nothing that waits tells of a finer time. */
export const grainHours = 31 * 24

const shared = {
  question: z.enum(questionNames),
  month: z.string(),
  unitId: z.string().nullable(),
  jobFamilyId: z.string().nullable(),
}
const act = z.discriminatedUnion('act', [
  z.object({ ...shared, act: z.literal('asked') }),
  z.object({ ...shared, act: z.literal('answered'), nonce: z.string(), value: z.int() }),
])
export type SurveyAct = z.output<typeof act>

const readAct = (data: UnseenData): SurveyAct => act.parse(data)

/** Takes what was asked and answered into the tables once its month is over, all of it together. */
export const surveyCarrier: Carrier = {
  name: surveyActs,
  async carry({ tx, unchanged }, acts) {
    // A fact would say when; the tables say which month.
    unchanged()
    const all = acts.map(({ id, data }) => ({ id, ...readAct(data) }))
    await addAsked(
      tx,
      all.filter(({ act }) => act === 'asked'),
    )
    // One ticket, one answer, even when two were given at once.
    const answers = new Map(all.flatMap((each) => (each.act === 'answered' ? [[each.nonce, each]] : [])))
    await addAnswers(tx, [...answers.values()])
  },
  async ready(tx, waiting) {
    const now = new Date()
    await rewriteSeals(tx, quarterOf(now, -1))
    return waiting.map(({ data }) => readAct(data).month < monthOf(now))
  },
}
