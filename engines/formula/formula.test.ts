import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsOf } from '../finance/index.ts'
import {
  cellFormula,
  compile,
  evaluate,
  type Formula,
  type Inputs,
  readFormula,
  writeFormula,
} from './index.ts'

/** Inputs from `name:unit`, with rows as `name[]:unit`. */
function inputsOf(said: string): Inputs {
  return Object.fromEntries(
    said.split(' ').map((each) => {
      const [name = '', unit = ''] = each.split(':')
      return [name.replace('[]', ''), name.endsWith('[]') ? { unit, rows: true } : { unit }]
    }),
  )
}

function formula(text: string, inputs: string): Formula {
  const read = readFormula(text, inputsOf(inputs))
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.fault)}`)
  return read.formula
}

const faultOf = (text: string, inputs = 'n:# w:€/h h:h m:min s[]:€') => {
  const read = readFormula(text, inputsOf(inputs))
  return read.ok ? 'no fault' : read.fault
}

describe('the 38 drivers', () => {
  const time = 'w:€/h rho:1'
  test.each([
    ['V01', 'N*WK*H*s*w*rho', `N:pers WK:wk H:h/wk s:1 ${time}`],
    ['V02', 'Q*(T0-T1)*w*rho', `Q:# T0:h T1:h ${time}`],
    ['V03', 'A*m_s*w_a*rho - R*m_r*w_r', 'A:# m_s:h w_a:€/h rho:1 R:# m_r:h w_r:€/h'],
    ['V04', 'U*p_h*m_s*w*rho', `U:# p_h:1 m_s:h ${time}`],
    ['V05', 'D*min(h_d, 40[h])*w*c', 'D:# h_d:h w:€/h c:1'],
    ['V06', 'n*(TTP0-TTP1)*7[h/d]*w*g', 'n:pers TTP0:d TTP1:d w:€/h g:1'],
    ['V07', 'N*WK*Δh*w*ρ', 'N:pers WK:wk Δh:h/wk w:€/h ρ:1'],
    ['V08', 'Δtrips*c_trip', 'Δtrips:# c_trip:€'],
    ['V09', 'P*Δh*w*rho', `P:# Δh:h ${time}`],
    ['V10', 'O*Δp*M', 'O:# Δp:1 M:€'],
    ['V11', 'n*Δmonths*m_q*0.5', 'n:pers Δmonths:month m_q:€/month'],
    ['V12', 'C*Δchurn*M', 'C:# Δchurn:1 M:€/yr'],
    ['V13', 'n*h*w*c', 'n:# h:h w:€/h c:1'],
    ['V14', 'n_p*Δd*m_d*α', 'n_p:# Δd:d m_d:€/d α:1'],
    ['V15', 'n*c_e*c', 'n:# c_e:€ c:1'],
    ['V16', 'n*(c_ext-c_int)', 'n:# c_ext:€ c_int:€'],
    ['V17', 'sum(saving)', 'saving[]:€'],
    ['V18', 'n*(CPH-CPH_ref-bonus)', 'n:pers CPH:€ CPH_ref:€ bonus:€'],
    ['V19', 'N*Δq*S*0.21', 'N:pers Δq:1 S:€'],
    ['V20', 'n*(CPH_ext-CPH_int)', 'n:pers CPH_ext:€ CPH_int:€'],
    ['V21', 'S*p_solved*p_intent*(1-p_recontact)*c_hr', 'S:# p_solved:1 p_intent:1 p_recontact:1 c_hr:€'],
    ['V22', 'report(kits)', 'kits:#'],
    ['V23', 'S*p_solved*p_intent*(1-p_recontact)*c_var', 'S:# p_solved:1 p_intent:1 p_recontact:1 c_var:€'],
    ['V24', 'T*ΔAHT*c_min', 'T:# ΔAHT:min c_min:€/min'],
    ['V25', 'n*(c_L2-c_L1)', 'n:# c_L2:€ c_L1:€'],
    ['V26', 'n*c_asset', 'n:# c_asset:€'],
    ['V27', 'report(hours_to_detect, hours_to_respond)', 'hours_to_detect:h hours_to_respond:h'],
    ['V28', 'D*c_it', 'D:# c_it:€'],
    ['V29', 'sum(contract)', 'contract[]:€'],
    ['V30', 'n*c_course', 'n:# c_course:€'],
    ['V31', 'n*(d0-d1)*c_d', 'n:# d0:d d1:d c_d:€/d'],
    ['V32', 'sum(saving)', 'saving[]:€'],
    ['V33', 'sum(saving)*0.5', 'saving[]:€'],
    ['V34', 'Δscrap*c_unit', 'Δscrap:# c_unit:€'],
    ['V35', 'n*Δh*c_h', 'n:# Δh:h c_h:€/h'],
    ['V36', 'sum(cost)', 'cost[]:€'],
    ['V37', 'n_reached*(c_old-c_new)', 'n_reached:# c_old:€ c_new:€'],
    ['V38', 'N_mgr*WK*min(Δh, 0.5[h/wk])*w*rho', `N_mgr:pers WK:wk Δh:h/wk ${time}`],
  ])('%s is %s, and its units come to money', (id, text, inputs) => {
    const { reported, names } = formula(text, inputs)
    expect(reported).toBe(id === 'V22' || id === 'V27')
    expect(names).toEqual(inputs.split(' ').map((each) => each.split(':')[0]?.replace('[]', '')))
  })

  test('the worked figures, to the cent', () => {
    const worth = (text: string, inputs: string, values: Record<string, number | number[]>) =>
      centsOf(evaluate(formula(text, inputs), values) ?? Number.NaN) / 100
    const answers = 'A*m_s*w_a*rho - R*m_r*w_r'
    const said = 'A:# m_s:h w_a:€/h rho:1 R:# m_r:h w_r:€/h'
    const minutes = { A: 1200, m_s: 25 / 60, w_a: 48, rho: 0.5, R: 1920, m_r: 0.1, w_r: 48 }
    expect(worth(answers, said, minutes)).toBe(2784)
    const newcomers = { n: 100, gain: 20, w: 48, g: 0.25 }
    expect(worth('n*gain*7[h/d]*w*g', 'n:pers gain:d w:€/h g:1', newcomers)).toBe(168_000)
    expect(worth('N*q*S*0.21', 'N:pers q:1 S:€', { N: 1000, q: 0.002, S: 45_000 })).toBe(18_900)
    const deflected = 'S*p_s*p_i*(1-p_r)*0.8'
    const sessions = { S: 12_000, p_s: 0.3, p_i: 0.35, p_r: 0.15 }
    expect(worth(`${deflected}*c`, 'S:# p_s:1 p_i:1 p_r:1 c:€', { ...sessions, c: 1 })).toBe(856.8)
    const views = { direct: 300, accepted: 10_000, other: 40_000, c: 1 }
    const heuristic = '(direct + 0.20*accepted + 0.05*other)*c'
    expect(worth(heuristic, 'direct:# accepted:# other:# c:€', views)).toBe(4300)
    expect(worth('sum(saving)*0.5', 'saving[]:€', { saving: [100.01, 200.02] })).toBe(150.02)
  })
})

describe('a refusal names the character', () => {
  test.each([
    ['', 'empty', 1, ''],
    ['n * ', 'value_expected', 4, ''],
    ['n * / w', 'value_expected', 5, '/'],
    ['n w', 'operator_expected', 3, 'w'],
    ['n*(w*h', 'not_closed', 3, '('],
    ['n*w*h)', 'operator_expected', 6, ')'],
    ['n*w*h;', 'unknown_character', 6, ';'],
    ['n*w*0,5', 'operator_expected', 6, ','],
    ['n*w*hh', 'unknown_input', 5, 'hh'],
    ['n*w*constructor', 'unknown_input', 5, 'constructor'],
    ['n*avg(h)*w', 'unknown_function', 3, 'avg'],
    ['s*n', 'rows_outside_sum', 1, 's'],
    ['sum(n)*w*h', 'sum_without_rows', 1, 'sum'],
    ['n*report(h)', 'report_within', 3, 'report'],
    ['n*h*w + n*m*w', 'units_differ', 7, '€, €·min/h'],
    ['n*h', 'not_money', 1, 'h'],
    ['n*w*2[hours]', 'unknown_unit', 5, 'hours'],
  ])('%s: %s at %i', (text, code, at, found) => {
    expect(faultOf(text)).toMatchObject({ code, at, found })
  })

  test('says what was meant where a name is near, and holds no input that says no unit', () => {
    expect(faultOf('saved*w', 'savedh:h w:€/h')).toMatchObject({ code: 'unknown_input', near: 'savedh' })
    const unsaid = readFormula('a*b + c', { a: {}, b: { unit: 'h' }, c: { unit: '€' } })
    expect(unsaid.ok).toBe(true)
    expect(faultOf('max(0, n*w*h)')).toBe('no fault')
  })

  test('a thousand parentheses are read, more are refused', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}w*h${')'.repeat(depth)}`
    expect(faultOf(nested(498))).toBe('no fault')
    expect(faultOf(nested(600))).toMatchObject({ code: 'too_long' })
    expect(faultOf(`${'-'.repeat(990)}w*h`)).toBe('no fault')
  })
})

describe('one formula, three ways to write it', () => {
  const answers = formula('A*m_s*w*rho − (R + 2)*m_r*w', 'A:# m_s:h w:€/h rho:1 R:# m_r:h')
  const cells: Record<string, string> = { A: 'C2', m_s: 'C3', w: 'C4', rho: 'C5', R: 'C6', m_r: 'C7' }

  test('in symbols, in words, and in a cell', () => {
    const symbol = (name: string) => ({ rho: 'ρ', m_s: 'mₛ', m_r: 'mᵣ' })[name] ?? name
    expect(writeFormula(answers, { input: symbol })).toBe('A × mₛ × w × ρ − (R + 2) × mᵣ × w')
    const words = formula('n*min(h, 40.5[h])*w', 'n:# h:h w:€/h')
    const called = { input: (name: string) => ({ n: 'cas', h: 'heures', w: 'coût horaire' })[name] ?? name }
    expect(
      writeFormula(words, {
        ...called,
        call: () => 'le moindre de ',
        separator: ' ; ',
        number: (n) => `${n}`.replace('.', ','),
      }),
    ).toBe('cas × le moindre de (heures ; 40,5) × coût horaire')
    expect(cellFormula(answers, (name) => cells[name] ?? '')).toBe('ROUND(C2*C3*C4*C5-(C6+2)*C7*C4,2)')
    expect(cellFormula(formula('sum(s)*0.5', 's[]:€'), () => 'B2:B9')).toBe('ROUND(SUM(B2:B9)*0.5,2)')
    expect(cellFormula(formula('report(kits)', 'kits:#'), () => 'B2')).toBe('0')
  })

  test('what is written reads back as the same arithmetic, whatever its shape', () => {
    const shape = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom('a', 'b', 'c', '3', '0.25'),
        fc
          .tuple(tie('any'), fc.constantFrom('+', '-', '*', '/'), tie('any'))
          .map(([l, o, r]) => `(${l})${o}(${r})`),
        tie('any').map((of) => `-(${of})`),
        fc.tuple(fc.constantFrom('min', 'max'), tie('any'), tie('any')).map(([f, l, r]) => `${f}(${l},${r})`),
      ),
    })).any
    const inputs = { a: {}, b: {}, c: {} }
    const values = { a: 7.3, b: -2.1, c: 0.4 }
    fc.assert(
      fc.property(
        shape.filter((text) => text.length < 400),
        (text) => {
          const read = readFormula(text, inputs)
          if (!read.ok) return read.fault.code === 'not_money'
          const again = readFormula(writeFormula(read.formula, { input: (name) => name }), inputs)
          if (!again.ok) return false
          const found = evaluate(read.formula, values)
          expect(evaluate(again.formula, values)).toBe(found)
          const names = ['c', 'b', 'a']
          const fast = compile(read.formula, (name) => names.indexOf(name))(Float64Array.of(0.4, -2.1, 7.3))
          expect(Number.isFinite(fast) ? fast : null).toBe(found)
          return true
        },
      ),
    )
  })

  test('there is no value without every input, nor where it divides by nothing', () => {
    const rate = formula('c/n', 'c:€ n:#')
    expect([
      evaluate(rate, { c: 1 }),
      evaluate(rate, { c: 1, n: 0 }),
      evaluate(rate, { c: 1, n: 4 }),
    ]).toEqual([null, null, 0.25])
  })
})
