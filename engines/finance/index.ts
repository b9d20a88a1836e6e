export {
  type Flows,
  flowsOf,
  type Line,
  presentValue,
  riskFactor,
  riskFromSurvey,
  type Side,
} from './flows.ts'
export { amountOf, type Cents, centsOf, roundCents } from './money.ts'
export { type PaybackTold, paybackPeriods, tellPayback } from './payback.ts'
export { type Assessment, assess, type Case, type LineAssessed, type Row } from './tei.ts'
