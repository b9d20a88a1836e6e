import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CommandRefused, type Out, readInvocation } from '../command.ts'
import { computeCommands } from './commands.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-compute-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const licences = { name: 'Licences', initial: 60_000, years: [45_000, 45_000, 45_000], risk: 0.1 }
const time = { name: 'Time saved', years: [80_000, 140_000, 160_000], risk: 0.2 }

describe('weft compute tei', () => {
  test('gives the figures to the cent, and the same as a table for people', async () => {
    const given = { discountRate: 0.1, costs: [licences], benefits: [time] }
    const { code, document, sentence } = await compute('tei', given)
    expect(code).toBe(0)
    expect(document).toMatchObject({
      ...{
        pvBenefits: 246_912.1,
        pvCosts: 189_099.17,
        npv: 57_812.92,
        roi: 0.305728,
        paybackMonths: 21.888,
      },
      totalCosts: { flows: [66_000, 49_500, 49_500, 49_500], total: 214_500 },
    })
    expect(sentence).toContain('NPV 57,812.92 · ROI 30.57% · payback 22 months')
  })

  test('names row, field and remedy of everything that is wrong, at once', async () => {
    const { code, said } = await compute('tei', {
      discountRate: 10,
      costs: [{ ...licences, risks: 0.1 }, { name: 'Training' }],
      benefits: [{ ...time, years: ['80 000,50', 1], risk: '20 %' }],
    })
    expect(code).toBe(5)
    expect(said).toBe(`discountRate: this is above 1; write a fraction, 0.1 for 10 %.
costs, row 1 (“Licences”): there is no field "risks" here; did you mean "risk"?
costs, row 2 (“Training”): this has no amounts; write "years": [ … ], one amount a year.
benefits, row 1 (“Time saved”), years, row 1: "80 000,50" is not a number; write 80000.5, without quotes, signs or spaces.
benefits, row 1 (“Time saved”), risk: "20 %" is not a number; write 0.2, without quotes, signs or spaces.`)
  })

  test('says where a file is not JSON, and which file there is not', async () => {
    const broken = await compute('tei', '{"discountRate": 0.1\n "costs": []}')
    expect(broken).toMatchObject({ code: 5, said: expect.stringContaining('from line 2, character 2') })
    const comma = await compute('tei', '{"discountRate": 0.1, "costs": [,]}')
    expect(comma.said).toMatch(/is not JSON, near .*"costs": \[,\]/)
    const missing = await weft('compute', 'tei', join(folder, 'none.json'), '--json')
    expect(missing).toMatchObject({ code: 3, said: expect.stringContaining('There is no file'), out: '' })
  })
})

describe('weft compute montecarlo', () => {
  const given = {
    discountRate: 0.1,
    inputs: {
      A: { kind: 'fixed', value: 1200, unit: '#' },
      m: { kind: 'pert', minimum: 0.1, mode: 0.3, maximum: 0.9, unit: 'h' },
      w: { kind: 'normal', mean: 48, deviation: 4, unit: '€/h' },
      rho: { kind: 'triangular', minimum: 0.3, mode: 0.5, maximum: 0.7, unit: '1' },
      saved: { kind: 'rows', values: [600, 400], unit: '€' },
    },
    costs: [{ name: 'Licences', initial: 4000, years: [4000, 4000, 4000], risk: 0.1 }],
    benefits: [
      { name: 'Answers', formula: 'A*m*w*rho', ramp: [0.5, 1, 1] },
      { name: 'Contracts', formula: 'sum(saved)', ramp: [1, 1] },
    ],
  }

  test('gives the same figures for the same seed, and the same as a table for people', async () => {
    const [one, again, other] = [
      await compute('montecarlo', given, '--seed', '2026'),
      await compute('montecarlo', given, '--seed', '2026'),
      await compute('montecarlo', given, '--seed', 'budget', '--iterations', '500'),
    ]
    expect(one.document).toEqual(again.document)
    const { npv, tornado, breakEven, probabilityPositive } = one.document
    expect(npv.p5 < npv.p50 && npv.p50 < npv.p95).toBe(true)
    expect(tornado.map(({ input }: { input: string }) => input)).toEqual(['m', 'rho', 'w'])
    expect(breakEven.input).toBe('m')
    expect(probabilityPositive).toBeGreaterThan(0.5)
    expect(other.document).toMatchObject({ seed: 'budget', iterations: 500 })
    expect(one.sentence).toContain(`NPV is 0 where m is ${Number(breakEven.value.toPrecision(6))}`)
    // With every input at its estimate it is the arithmetic of `weft compute tei`.
    const years = [0.5, 1, 1].map((part) => 8640 * part)
    const contracts = { name: 'Contracts', years: [1000, 1000] }
    const fixed = { discountRate: 0.1, costs: given.costs, benefits: [{ name: 'Answers', years }, contracts] }
    const [tei, certain] = [await compute('tei', fixed), await compute('montecarlo', fixed, '--seed', '1')]
    expect(certain.document.npv).toMatchObject({ p5: npv.base, p95: npv.base })
    expect(npv.base).toBe(tei.document.npv)
  })

  test('names the line, the character and the remedy of a formula, and what is no distribution', async () => {
    const { code, said } = await compute(
      'montecarlo',
      {
        ...given,
        inputs: { ...given.inputs, w: { kind: 'normal', mean: 48, deviation: -1, unit: '€/h' } },
        benefits: [
          { name: 'Answers', formula: 'A*m*w + A*m', ramp: [1] },
          { name: 'More', formula: 'A*(m*w', ramp: [1] },
        ],
      },
      ...['--seed', '1'],
    )
    expect(code).toBe(5)
    expect(said).toBe(`inputs, w: the deviation may not be negative; write the standard error as it is.
benefits, row 1 (“Answers”), formula: character 7: these cannot be added or compared: € and h.
  A*m*w + A*m
        ^
benefits, row 2 (“More”), formula: character 3: this parenthesis is not closed; add ")".
  A*(m*w
    ^`)
    const shaped = {
      ...given,
      inputs: { m: { kind: 'pret', minimum: 1 } },
      benefits: [{ name: 'x', formula: 'm' }],
    }
    const wrong = await compute('montecarlo', shaped, '--seed', '1')
    expect(wrong.said).toContain('inputs, m, kind: the kind of an input is fixed, rows, normal')
    expect(wrong.said).toContain('benefits, row 1 (“x”), ramp: this is missing')
    const few = await compute('montecarlo', given, '--seed', '1', '--iterations', '1e9')
    expect(few).toMatchObject({ code: 2, said: expect.stringContaining('from 100 to 1000000') })
  })
})

let cases = 0

/** The command as `cli/main.ts` runs it, without a process of its own. */
async function compute(verb: string, given: unknown, ...more: string[]) {
  const path = join(folder, `case-${cases++}.json`)
  await writeFile(path, typeof given === 'string' ? given : JSON.stringify(given))
  const command = computeCommands.find((each) => each.verb === verb)
  if (!command) throw new Error(`There is no command ${verb}.`)
  const told = { document: '{}', sentence: '' }
  const out: Out = {
    result: (document, sentence) => Object.assign(told, { document: JSON.stringify(document), sentence }),
    say: () => {},
  }
  try {
    const code = await command.run(readInvocation(command, [path, ...more], out))
    return { code, said: '', document: JSON.parse(told.document), sentence: told.sentence }
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error
    return { code: error.exitCode, said: error.message, document: null, sentence: '' }
  }
}

/** A process of its own, where no database can be reached. */
async function weft(...words: string[]) {
  const env = {
    ...process.env,
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    WEFT_DATA: join(folder, 'data'),
  }
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, said, code }
}
