export { fewestCovering, gini } from './concentration.ts'
export { kaplanMeier, type Observation, survivalMedian } from './kaplan-meier.ts'
export { wilson } from './wilson.ts'
