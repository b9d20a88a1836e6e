import { nearestName } from '../text/index.ts'
import { type Expression, type Fault, FormulaFault, type Inputs, namesIn, partsOf } from './expression.ts'
import { parse } from './parse.ts'
import { checkUnits } from './units.ts'

/** A formula whose names are known and whose units hold. `reported`: it shows figures and is worth nothing. */
export type Formula = { text: string; expression: Expression; names: readonly string[]; reported: boolean }

export type FormulaRead = { ok: true; formula: Formula } | { ok: false; fault: Fault }

/**
 * Reads a formula such as `N*WK*H*s*w*rho`: numbers with a point, names, + − × ÷ (also * and /), parentheses, min, max,
 * `sum(rows)`, and `report(names)` alone for what is shown and not valued. Nothing is executed. Refused, with the
 * character where: names that `inputs` does not hold, rows outside a sum, and units that do not fit or do not come to
 * money.
 */
export function readFormula(text: string, inputs: Inputs): FormulaRead {
  try {
    const expression = parse(text)
    checkNames(expression, inputs, true)
    checkUnits(expression, inputs)
    const reported = expression.is === 'call' && expression.name === 'report'
    return { ok: true, formula: { text, expression, names: namesIn(expression), reported } }
  } catch (error) {
    if (error instanceof FormulaFault) return { ok: false, fault: error.fault }
    throw error
  }
}

function checkNames(expression: Expression, inputs: Inputs, outermost: boolean): void {
  if (expression.is === 'input') checkInput(expression, inputs)
  else if (expression.is === 'call') checkCall(expression, inputs, outermost)
  else for (const part of partsOf(expression)) checkNames(part, inputs, false)
}

function checkInput({ name, at }: Expression & { is: 'input' }, inputs: Inputs): void {
  if (!Object.hasOwn(inputs, name))
    throw new FormulaFault('unknown_input', at, name, nearestName(name, Object.keys(inputs)))
  if (inputs[name]?.rows) throw new FormulaFault('rows_outside_sum', at, name)
}

function checkCall({ name, of, at }: Expression & { is: 'call' }, inputs: Inputs, outermost: boolean): void {
  if (name === 'report' && !outermost) throw new FormulaFault('report_within', at, name)
  if (name !== 'sum') {
    for (const each of of) checkNames(each, inputs, false)
    return
  }
  const [summed, ...more] = of
  const known = summed?.is === 'input' ? inputs[summed.name] : undefined
  if (summed?.is === 'input' && !known) checkInput(summed, inputs)
  if (!known?.rows || more.length > 0) throw new FormulaFault('sum_without_rows', at, name)
}
