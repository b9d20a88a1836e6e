export {
  baseOf,
  type Distribution,
  type DistributionFault,
  distributionFault,
  meanOf,
  quantileOf,
  varianceOf,
} from './distribution.ts'
export { draws } from './draw.ts'
export type { FormulaLine, UncertainCase, UncertainLine } from './model.ts'
export { type Range, type Simulated, type Simulation, simulate } from './simulate.ts'
export type { Swing } from './tornado.ts'
