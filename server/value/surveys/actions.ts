import { randomBytes } from 'node:crypto'
import { measureGate } from '../../insights/index.ts'
import { changeUnseen, findUnseen, type Ground, keep } from '../../platform/facts/index.ts'
import type { Exchange } from '../../platform/http/index.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { nobody } from '../../platform/viewer.ts'
import { grainHours, type SurveyAct, surveyActs } from './carrying.ts'
import type { contract } from './contract.ts'
import { cellOf, shareAsked } from './hiding.ts'
import { monthOf, quarterOf } from './moments.ts'
import { isAnswerOf, type QuestionName, questions } from './questions.ts'
import { countHiding, findSecret, isOccasion, mayAskNow, rests, setSeal } from './store.ts'
import { surveys } from './switches.ts'
import { readTicket, sealOf, writeTicket } from './tickets.ts'

type Endpoints = typeof contract
/** From 0 to below 1. */
export type Chance = () => number

/**
 * Asks, where chance and all else allow it. Whatever says no, the answer is the same. That somebody was asked is kept
 * under a seal and counted without them; the right to answer goes to their browser and stays nowhere else.
 */
export async function offerSurvey(
  { ground, viewer, input }: Exchange<Endpoints['offerSurvey']>,
  chance: Chance,
) {
  const { inside: db, gates } = ground
  const { question, postId } = input
  const personId = found(viewer.personId)
  const none = { asked: null }
  if ((await gates.ask(measureGate, db, surveys)) !== 'allowed') return none
  if (!(await isOccasion(db, viewer, question, postId)) || chance() >= shareAsked) return none
  const now = new Date()
  const month = monthOf(now)
  const hiding = (await mayAskNow(db, personId)) && (await countHiding(db, { personId, question, month }))
  const cell = hiding && cellOf(hiding)
  if (!cell) return none
  const secret = await claim(ground, { personId, question, now })
  if (!secret) return none
  await wait(ground, { act: 'asked', question, month, ...cell })
  const { text, answers } = questions[question]
  return {
    asked: {
      ticket: writeTicket(secret, { question, month, ...cell }),
      text: text[viewer.locale],
      answers: answers.map(({ value, label }) => ({ value, label: label[viewer.locale] })),
    },
  }
}

/** Reads and writes nothing of whoever answers. */
export async function answerSurvey({ ground, input }: Exchange<Endpoints['answerSurvey']>): Promise<null> {
  const now = new Date()
  const secret = await secretOf(ground, quarterOf(now))
  const ticket = readTicket(secret, input.ticket)
  if (ticket?.month !== monthOf(now) || !isAnswerOf(ticket.question, input.value))
    throw new Refusal('survey.over')
  if ((await findUnseen(ground.inside, surveyActs, 'nonce', [ticket.nonce])).length > 0)
    throw new Refusal('survey.over')
  await wait(ground, { act: 'answered', ...ticket, value: input.value })
  return null
}

const restDays = 14
const longestQuarter = 92

/** Seals that they are asked: nothing for fourteen days, the same question once in a quarter. Null while they rest. */
async function claim(
  ground: Ground,
  { personId, question, now }: { personId: string; question: QuestionName; now: Date },
): Promise<Buffer | null> {
  const secret = await secretOf(ground, quarterOf(now))
  const before = await secretOf(ground, quarterOf(now, -1))
  const seal = (of: Buffer, what: string) => sealOf(of, personId, what)
  return keep(ground, nobody('fr'), async ({ tx }) => {
    if (await rests(tx, seal(before, 'rest'))) return null
    if (await rests(tx, seal(secret, question))) return null
    if (!(await setSeal(tx, seal(secret, 'rest'), restDays))) return null
    await setSeal(tx, seal(secret, question), longestQuarter)
    return secret
  })
}

const secretOf = (ground: Ground, quarter: string): Promise<Buffer> =>
  keep(ground, nobody('fr'), ({ tx }) => findSecret(tx, quarter, randomBytes(32)))

const wait = (ground: Ground, act: SurveyAct) =>
  changeUnseen(ground, { name: surveyActs, data: act, grain: grainHours })
