export { type Credit, creditFactors, creditOf } from './credit.ts'
export { benefitOfEffect, carriedOver, effectOnUsers, transferFactor } from './effect.ts'
export {
  type Flows,
  flowsOf,
  horizonOf,
  type Line,
  presentValue,
  riskFactor,
  riskFromSurvey,
  type Side,
} from './flows.ts'
export {
  atLeast,
  type Condition,
  type ConditionName,
  type Design,
  type Grade,
  type Graded,
  gradeOf,
  grades,
  type Lowering,
  lower,
  type Proof,
} from './grade.ts'
export { amountOf, type Cents, centsOf, roundCents } from './money.ts'
export {
  type Claim,
  capHours,
  hourCap,
  type OverlapGroup,
  oneDriverEach,
  overlapGroups,
  type SavedHours,
} from './overlap.ts'
export { type PaybackTold, paybackPeriods, tellPayback } from './payback.ts'
export { type Assessment, assess, type Case, type LineAssessed, type Row } from './tei.ts'
export {
  type DriverLine,
  isBooked,
  type Mode,
  type Source,
  sources,
  type Workbook,
  workbookOf,
} from './workbook.ts'
