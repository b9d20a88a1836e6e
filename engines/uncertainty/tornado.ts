import { type Cents, roundCents } from '../finance/index.ts'
import { quantileOf } from './distribution.ts'
import type { Model, UncertainCase } from './model.ts'

/** What one input does: its 10th and 90th percentile, and the net present value there with all others at their base. */
export type Swing = {
  name: string
  low: number
  high: number
  /** In cents. */
  atLow: Cents
  atHigh: Cents
}

const most = 10

/** The inputs that move the net present value most, by the distance between its values at P10 and P90. */
export function tornado({ inputs }: UncertainCase, model: Model): Swing[] {
  const net = netOf(model)
  return Object.entries(inputs)
    .filter(([, { kind }]) => kind !== 'fixed')
    .map(([name, distribution]) => {
      const [low, high] = [quantileOf(distribution, 0.1), quantileOf(distribution, 0.9)]
      return { name, low, high, atLow: net(name, low), atHigh: net(name, high) }
    })
    .filter(({ atLow, atHigh }) => Number.isFinite(atHigh - atLow) && atHigh !== atLow)
    .sort((one, other) => Math.abs(other.atHigh - other.atLow) - Math.abs(one.atHigh - one.atLow))
    .slice(0, most)
    .map((swing) => ({ ...swing, atLow: roundCents(swing.atLow), atHigh: roundCents(swing.atHigh) }))
}

/**
 * The value of an input at which the net present value is 0, all others at their base; also beyond what its
 * distribution holds likely. Looked for from the base outwards on both sides, doubling the step, then by bisection; of
 * two the one found first, the nearer. Null where there is none within a million times the input's own spread.
 */
export function breakEven({ inputs }: UncertainCase, model: Model, name: string): number | null {
  const distribution = inputs[name]
  if (!distribution) return null
  const net = netOf(model)
  const start = model.base[model.names.indexOf(name)] ?? 0
  const at = (value: number) => net(name, value)
  if (at(start) === 0) return start
  let step = (quantileOf(distribution, 0.9) - quantileOf(distribution, 0.1)) / 16 || 1
  let reached = [start, start]
  for (let turn = 0; turn < 24; turn++, step *= 2) {
    for (const [side, sign] of [1, -1].entries()) {
      const [from = start, to = start] = [reached[side], start + sign * step]
      if (crosses(at(from), at(to))) return bisected(at, from, to)
    }
    reached = [start + step, start - step]
  }
  return null
}

const crosses = (one: number, other: number): boolean =>
  Number.isFinite(one) && Number.isFinite(other) && Math.sign(one) !== Math.sign(other)

function bisected(at: (value: number) => number, from: number, to: number): number | null {
  const sign = Math.sign(at(from))
  let [near, far] = [from, to]
  for (let turn = 0; turn < 200; turn++) {
    const middle = near / 2 + far / 2
    if (middle === near || middle === far) break
    if (Math.sign(at(middle)) === sign) near = middle
    else far = middle
  }
  // At a pole the sign changes without passing 0.
  return Math.abs(at(far)) <= Math.abs(at(from)) + Math.abs(at(to)) ? far : null
}

function netOf(model: Model): (name: string, value: number) => number {
  return (name, value) => {
    const slots = Float64Array.from(model.base)
    slots[model.names.indexOf(name)] = value
    return model.benefits(slots) - model.costs(slots)
  }
}
