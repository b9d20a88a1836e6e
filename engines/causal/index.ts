export { type Adopting, effectPerAdopter, type PerAdopter } from './adoption.ts'
export { type Aggregate, type AggregateKind, aggregate } from './aggregates.ts'
export { type Bands, simultaneousBands } from './bands.ts'
export { critical, type Estimate, estimateOf } from './estimate.ts'
export { type Cell, type GroupTimeEffects, type GroupTimeOptions, groupTimeEffects } from './group-time.ts'
export { type Balance, type Candidate, type Matched, matchControls, type Pair } from './matching.ts'
export type { Panel, PanelUnit } from './panel.ts'
export { type Permutation, type PermutationOptions, permutationTest } from './permutation.ts'
export {
  clustersNeeded,
  designEffect,
  intraClassCorrelation,
  minimumDetectable,
  powerOf,
  steppedWedgeVariance,
  type Trial,
} from './power.ts'
export { breakdownValue, type JointTest, jointTest } from './pre-trend.ts'
export {
  type Before,
  beforeOf,
  type Caution,
  type Question,
  type Reading,
  type Reason,
  readEffect,
  readWaves,
  type TwoGroupReading,
  type Verdict,
  type WavesReading,
} from './reading.ts'
export { holm } from './several.ts'
export { didOfChanges, didOfRows, type Row, type TwoByTwo } from './two-group.ts'
export { permuteWaves, type WaveOptions, type WavePermutation } from './waves.ts'
export { type Cluster, type WildBootstrap, type WildOptions, wildClusterBootstrap } from './wild-bootstrap.ts'
