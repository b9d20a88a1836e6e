import { z } from 'zod'
import { endpoint, id, noAnswer } from '../../platform/contract/index.ts'
import { questionNames } from './questions.ts'

const question = z.enum(questionNames)
const month = z.string()
const told = z.object({
  /** How many answered: each of them once. */
  answered: z.int(),
  /** In minutes; null for a question that is answered by yes or no. */
  median: z.number().nullable(),
  /** The mean without the fifth of the answers at either end, in minutes; of yes and no, the share of yes. */
  estimate: z.number(),
  /** Where it lies 19 times of 20, were other teams asked; null with a single team. */
  range: z.object({ low: z.number(), high: z.number() }).nullable(),
})

export const contract = {
  offerSurvey: endpoint({
    method: 'POST',
    path: '/surveys/occasions',
    summary: 'Say that there is an occasion to ask me; by chance a question comes back, mostly none',
    access: 'inside',
    unseen: true,
    body: z.strictObject({ question, postId: id }),
    output: z.object({
      asked: z
        .object({
          /** The right to answer once, this month; nothing of it is kept. */
          ticket: z.string(),
          text: z.string(),
          answers: z.array(z.object({ value: z.int(), label: z.string() })),
        })
        .nullable(),
    }),
  }),
  answerSurvey: endpoint({
    method: 'POST',
    path: '/surveys/answers',
    summary: 'Answer a question I was asked; kept without my name',
    access: 'inside',
    unseen: true,
    body: z.strictObject({ ticket: z.string().max(1_000), value: z.int() }),
    output: noAnswer,
    status: 204,
    refusals: { 'survey.over': 409 },
  }),
  readSurveyChoice: endpoint({
    method: 'GET',
    path: '/surveys/refusal',
    summary: 'Whether short questions are asked here, and whether I refused them',
    access: 'inside',
    output: z.object({ on: z.boolean(), refused: z.boolean() }),
  }),
  refuseSurveys: endpoint({
    method: 'PUT',
    path: '/surveys/refusal',
    summary: 'Be asked nothing any more',
    access: 'inside',
    output: noAnswer,
    status: 204,
  }),
  allowSurveys: endpoint({
    method: 'DELETE',
    path: '/surveys/refusal',
    summary: 'May be asked again',
    access: 'inside',
    output: noAnswer,
    status: 204,
  }),
  readSurveys: endpoint({
    method: 'GET',
    path: '/value/surveys',
    summary: 'What short questions told in the last quarter that is over, by question and job family',
    access: 'inside',
    output: z.object({
      on: z.boolean(),
      /** The first day of the quarter told of. */
      quarter: month,
      /** The first day on which what is answered today is told. */
      nextAt: month,
      questions: z.array(
        z.object({
          question,
          text: z.string(),
          kind: z.enum(['minutes', 'share']),
          /** Null where fewer answered than are told of. */
          told: told
            .extend({
              asked: z.int(),
              grade: z.enum(['E0', 'E1', 'E2', 'E3', 'E4']),
              next: z
                .object({
                  grade: z.enum(['E0', 'E1', 'E2', 'E3', 'E4']),
                  missing: z.array(
                    z.object({
                      name: z.string(),
                      found: z.number().optional(),
                      needed: z.number().optional(),
                    }),
                  ),
                })
                .nullable(),
            })
            .nullable(),
          families: z.array(z.object({ id: z.string(), name: z.string(), told: told.nullable() })),
        }),
      ),
    }),
    refusals: { 'value.not_yours': 403 },
  }),
}
