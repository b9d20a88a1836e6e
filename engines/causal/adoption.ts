import { mean, variance } from '../statistics/index.ts'
import { critical } from './estimate.ts'
import { refuseEmpty } from './two-group.ts'

/** The mean change of a cluster, and the share of it that used what it was offered. */
export type Adopting = { change: number; adoption: number }

export type PerAdopter = {
  /** On all who were offered it (intention to treat). */
  offered: number
  /** By how much more the treated adopted it. */
  adoption: number
  effect: number
  /** Null where adoption differs too little from 0: any effect per adopter would fit. */
  interval: { low: number; high: number } | null
}

/**
 * The effect on those who adopt because they were offered it: the difference in changes over the difference in adoption
 * (Wald 1940), with Fieller's interval (1954), which stays right where few adopt. It says nothing of those who do not
 * adopt, and must not be multiplied by them. One entry a cluster; a RangeError for an empty side.
 */
export function effectPerAdopter(
  treated: readonly Adopting[],
  controls: readonly Adopting[],
  confidence = 0.95,
): PerAdopter {
  const [changesT, changesC] = [treated.map(changeOf), controls.map(changeOf)]
  const [usesT, usesC] = [treated.map(adoptionOf), controls.map(adoptionOf)]
  refuseEmpty(changesT, changesC)
  const offered = mean(changesT) - mean(changesC)
  const adoption = mean(usesT) - mean(usesC)
  const spread = (left: readonly number[], right: readonly number[]) =>
    variance(left) / left.length + variance(right) / right.length
  const both = covariance(changesT, usesT) / treated.length + covariance(changesC, usesC) / controls.length
  const t2 = critical(confidence, treated.length + controls.length - 2) ** 2
  const a = adoption ** 2 - t2 * spread(usesT, usesC)
  const b = offered * adoption - t2 * both
  const c = offered ** 2 - t2 * spread(changesT, changesC)
  const root = Math.sqrt(Math.max(0, b ** 2 - a * c))
  const interval = a > 0 ? { low: (b - root) / a, high: (b + root) / a } : null
  return { offered, adoption, effect: offered / adoption, interval }
}

const changeOf = ({ change }: Adopting) => change
const adoptionOf = ({ adoption }: Adopting) => adoption

function covariance(left: readonly number[], right: readonly number[]): number {
  const [centre, other] = [mean(left), mean(right)]
  const sum = left.reduce(
    (total, value, index) => total + (value - centre) * ((right[index] ?? 0) - other),
    0,
  )
  return sum / (left.length - 1)
}
