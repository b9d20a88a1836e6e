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
