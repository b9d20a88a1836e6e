import { answers, keeps, type Route, reads } from '../../platform/http/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { answerSurvey, type Chance, offerSurvey } from './actions.ts'
import { contract } from './contract.ts'
import { readSurveys } from './finding.ts'
import { isRefused, refuse, takeRefusalBack } from './store.ts'
import { surveys } from './switches.ts'

const done = () => null

export const surveyRoutes = (chance: Chance): Route[] => [
  // What is done unseen is no `change`: that would name who did it, and keep its Idempotency-Key beside them.
  answers(contract.offerSurvey, (exchange) => offerSurvey(exchange, chance)),
  answers(contract.answerSurvey, answerSurvey),
  reads(contract.readSurveyChoice, async (db, viewer) => ({
    on: await isOn(db, surveys),
    refused: await isRefused(db, viewer),
  })),
  keeps(contract.refuseSurveys, ({ tx, viewer }) => refuse(tx, viewer), done),
  keeps(contract.allowSurveys, ({ tx, viewer }) => takeRefusalBack(tx, viewer), done),
  reads(contract.readSurveys, readSurveys),
]
