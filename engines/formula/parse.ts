import { nearestName } from '../text/index.ts'
import { type Called, type Expression, FormulaFault, type Operator } from './expression.ts'

type Token = { is: 'number' | 'name' | 'unit' | 'mark'; text: string; at: number }

// Also the deepest nesting, which the stack must hold.
const longest = 1_000
const token =
  /(?<space>\s+)|(?<number>\d+(?:\.\d+)?)|(?<name>[\p{L}_][\p{L}\p{M}\p{N}_]*)|(?<unit>\[[^\]]*\])|(?<mark>[-+*/(),×·÷−])/uy
const alike: Readonly<Record<string, string>> = { '×': '*', '·': '*', '÷': '/', '−': '-' }

const calls = { min: 'min', max: 'max', sum: 'sum', report: 'report' } as const

/** Reads numbers, names, + − × ÷, parentheses and the calls; a FormulaFault for anything else. No name is looked up. */
export function parse(text: string): Expression {
  if (text.length > longest) throw new FormulaFault('too_long', longest + 1, '')
  const cursor = cursorOf(tokensOf(text), text.trimEnd().length + 1)
  if (!cursor.peek()) throw new FormulaFault('empty', 1, '')
  const whole = sum(cursor)
  const rest = cursor.peek()
  if (rest) throw new FormulaFault('operator_expected', rest.at, rest.text)
  return whole
}

type Cursor = {
  peek: () => Token | undefined
  /** The next token, passed over, if it is of this kind and one of these texts. */
  take: (is: Token['is'], ...texts: readonly string[]) => Token | null
  /** The place after the last token. */
  end: number
}

function cursorOf(tokens: readonly Token[], end: number): Cursor {
  let next = 0
  return {
    peek: () => tokens[next],
    take(is, ...texts) {
      const found = tokens[next]
      if (found?.is !== is || (texts.length > 0 && !texts.includes(found.text))) return null
      next++
      return found
    },
    end,
  }
}

const sum = (cursor: Cursor): Expression => chain(cursor, product, ['+', '-'])
const product = (cursor: Cursor): Expression => chain(cursor, signed, ['*', '/'])

function chain(
  cursor: Cursor,
  part: (cursor: Cursor) => Expression,
  operators: readonly Operator[],
): Expression {
  let left = part(cursor)
  for (;;) {
    const found = cursor.take('mark', ...operators)
    const operator = operators.find((mark) => mark === found?.text)
    if (!found || !operator) return left
    left = { is: 'operation', operator, left, right: part(cursor), at: found.at }
  }
}

function signed(cursor: Cursor): Expression {
  const minus = cursor.take('mark', '-')
  return minus ? { is: 'negative', of: signed(cursor), at: minus.at } : value(cursor)
}

function value(cursor: Cursor): Expression {
  const opened = cursor.take('mark', '(')
  if (opened) {
    const inner = sum(cursor)
    close(cursor, opened)
    return inner
  }
  const digits = cursor.take('number')
  if (digits) {
    const unit = cursor.take('unit')
    return {
      is: 'number',
      value: Number(digits.text),
      unit: unit ? unit.text.slice(1, -1) : null,
      at: digits.at,
    }
  }
  const name = cursor.take('name')
  if (name) return named(cursor, name)
  const found = cursor.peek()
  throw new FormulaFault('value_expected', found?.at ?? cursor.end, found?.text ?? '')
}

function named(cursor: Cursor, { text, at }: Token): Expression {
  const opened = cursor.take('mark', '(')
  if (!opened) return { is: 'input', name: text, at }
  const name = calledBy(text, at)
  const of = [sum(cursor)]
  while (cursor.take('mark', ',')) of.push(sum(cursor))
  close(cursor, opened)
  return { is: 'call', name, of, at }
}

function close(cursor: Cursor, opened: Token): void {
  if (cursor.take('mark', ')')) return
  const found = cursor.peek()
  if (found && found.text !== ',') throw new FormulaFault('operator_expected', found.at, found.text)
  throw new FormulaFault('not_closed', opened.at, opened.text)
}

function calledBy(said: string, at: number): Called {
  const known = Object.values(calls).find((name) => name === said.toLowerCase())
  if (known) return known
  throw new FormulaFault('unknown_function', at, said, nearestName(said, Object.values(calls)))
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const reader = new RegExp(token)
  while (reader.lastIndex < text.length) {
    const at = reader.lastIndex + 1
    const groups = reader.exec(text)?.groups
    if (!groups) throw new FormulaFault('unknown_character', at, [...text.slice(at - 1)][0] ?? '')
    const { number, name, unit, mark } = groups
    if (number) tokens.push({ is: 'number', text: number, at })
    if (name) tokens.push({ is: 'name', text: name, at })
    if (unit) tokens.push({ is: 'unit', text: unit, at })
    if (mark) tokens.push({ is: 'mark', text: alike[mark] ?? mark, at })
  }
  return tokens
}
