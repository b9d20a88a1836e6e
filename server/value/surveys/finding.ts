import { enough, fewestInFigure } from '../../../engines/privacy/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { allow } from '../../platform/refusal.ts'
import { isOn } from '../../platform/switches/index.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { mayReadValue } from '../offices/rules.ts'
import { quarterOf, quartersWithin } from './moments.ts'
import { type QuestionName, questionNames, questions } from './questions.ts'
import { findBaselines, findQuarters } from './store-answers.ts'
import { surveys } from './switches.ts'
import { questionOf, type Surveyed, surveyedOf } from './telling.ts'

/** The last quarter that is over: quarters never overlap, so that no two figures tell of what lies between them. */
export async function readSurveys(db: Db, viewer: Viewer) {
  allow(mayReadValue(viewer))
  const now = new Date()
  const quarter = quarterOf(now, -1)
  const rows = await findQuarters(db, [quarter])
  const baselines = await findBaselines(db, quarter, fewestInFigure)
  return {
    on: await isOn(db, surveys),
    quarter,
    nextAt: quarterOf(now, 1),
    questions: questionNames.map((question) => ({
      question,
      text: questions[question].text[viewer.locale],
      kind: questions[question].kind,
      ...questionOf(
        question,
        rows.filter((row) => row.question === question),
        baselines.includes(question),
      ),
    })),
  }
}

/**
 * What a question told between two months (`YYYY-MM-01`, both counted): of the quarters that lie whole between them and
 * are over, those told by themselves. Null where there is none. What is before the first month is the baseline.
 */
export async function findSurveyed(
  db: Db,
  { question, from, to }: { question: QuestionName; from: string; to: string },
): Promise<Surveyed | null> {
  const rows = await findQuarters(db, quartersWithin(from, to, new Date()))
  const own = rows.filter((row) => row.question === question)
  const byQuarter = Map.groupBy(own, ({ quarter }) => quarter)
  const told = [...byQuarter.values()].filter((those) => enough(those.flatMap(({ values }) => values).length))
  const baselines = await findBaselines(db, from, fewestInFigure)
  return surveyedOf(question, told.flat(), baselines.includes(question))
}
