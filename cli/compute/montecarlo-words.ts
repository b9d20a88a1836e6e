import type { Fault, FaultCode } from '../../engines/formula/index.ts'
import type { DistributionFault } from '../../engines/uncertainty/index.ts'

/** Why an input is no distribution, and the remedy. */
export const distributionSaid: Readonly<Record<DistributionFault, string>> = {
  deviation_negative: 'the deviation may not be negative; write the standard error as it is.',
  bounds_crossed: '"from" must be below "to"; exchange them.',
  bounds_far: 'the bounds leave nearly nothing of this normal; widen them, or use a triangular.',
  alpha_beta_not_positive: 'alpha and beta must be above 0.',
  successes_beyond_trials: 'successes must lie between 0 and trials.',
  order: 'minimum, mode and maximum must ascend; put them in order.',
}

/** Why a formula is none, without the place. */
export function faultSaid(fault: Fault): string {
  const near = fault.near ? ` Did you mean "${fault.near}"?` : ''
  return `${sayings[fault.code](fault.found)}${near}`
}

const sayings: Readonly<Record<FaultCode, (found: string) => string>> = {
  empty: () => 'there is no formula; write one, as in "A*m*w".',
  too_long: () => 'the formula is too long; split the line in two.',
  unknown_character: (found) =>
    `"${found}" has no meaning here; use names, numbers, + - * / and parentheses.`,
  value_expected: (found) =>
    found
      ? `a name or a number is expected before "${found}".`
      : 'a name or a number is expected at the end.',
  operator_expected: (found) =>
    `an operator is expected before "${found}"; write decimals with a point, products with *.`,
  not_closed: () => 'this parenthesis is not closed; add ")".',
  unknown_input: (found) => `there is no input "${found}"; add it to "inputs".`,
  unknown_function: (found) => `there is no function "${found}"; there are min, max and sum.`,
  unknown_unit: (found) => `"${found}" is no unit; use €, h, min, d, wk, month, yr, # or 1, as in €/h.`,
  rows_outside_sum: (found) => `"${found}" is a list of rows; write sum(${found}).`,
  sum_without_rows: () => 'sum needs the name of one list of rows.',
  report_within: () => 'report stands alone; nothing is computed with it.',
  units_differ: (found) => `these cannot be added or compared: ${found.replace(', ', ' and ')}.`,
  not_money: (found) => `this comes to ${found}, not to money; an input or its unit is missing.`,
}
