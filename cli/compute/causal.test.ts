import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fastFood, minimumWagePanel } from '../../test/causal/published.ts'
import { type Command, CommandRefused, readInvocation } from '../command.ts'
import { didCommand } from './did.ts'
import { effectCommand } from './effect.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weft-compute-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const asked = ['--unit', 'unit', '--time', 'time', '--outcome', 'y', '--group', 'g']
const askedTwo = ['--outcome', 'y', '--treated', 'd', '--after', 'p']

describe('weft compute effect', () => {
  test('computes the published panel again, as a document and as a table', async () => {
    const csv = csvOf(
      'unit,time,y,g',
      minimumWagePanel.units.flatMap(({ cluster, firstTreated, outcomes }) =>
        outcomes.map((y, index) => [cluster, minimumWagePanel.periods[index], y, firstTreated ?? 0]),
      ),
    )
    const { document, sentence } = await run(effectCommand, csv, ...asked)
    expect(document).toMatchObject({
      units: 500,
      clusters: 500,
      cells: expect.arrayContaining([
        expect.objectContaining({ group: 2006, period: 2007, effect: expect.closeTo(-0.0412244715, 7) }),
      ]),
      aggregates: {
        simple: { effect: expect.closeTo(-0.0399512752, 7), error: expect.closeTo(0.0120340128, 7) },
        dynamic: { effect: expect.closeTo(-0.0772398215, 7) },
      },
      preTest: { statistic: expect.closeTo(7.7912366, 5), freedom: 5, p: expect.closeTo(0.16812, 5) },
      breakdown: expect.closeTo(0.653, 3),
    })
    expect(sentence).toContain('−0.0399513  0.0120340  −0.0635375')
    expect(sentence).toContain('p = 0.168')
  })

  test('reads semicolons, decimal commas and a byte order mark; clusters; not-yet treated', async () => {
    const csv = '\uFEFFunit;time;y;g;site\r\na;1;1,5;0;n\r\na;2;1,5;0;n\r\nb;1;1;2;s\r\nb;2;3,25;2;s\r\n'
    const { document } = await run(effectCommand, csv, ...asked, '--cluster', 'site', '--controls', 'notyet')
    expect(document).toMatchObject({
      clusters: 2,
      controls: 'notyet',
      cells: [{ effect: 2.25 }],
      preTest: null,
    })
  })

  const good = ['a,1,5,0', 'a,2,6,0', 'b,1,5,2', 'b,2,9,2']
  test.each([
    ['a column that is missing', 'unit,times,y,g', good, 'no column "time". Did you mean "times"?'],
    [
      'a cell that is no number',
      'unit,time,y,g',
      [...good, 'c,1,abc,0'],
      'Row 6: "abc" under "y" is not a number',
    ],
    ['an empty cell', 'unit,time,y,g', ['a,1,,0', ...good], 'Row 2: an empty cell under "y" is not a number'],
    ['one group only', 'unit,time,y,g', good.slice(0, 2), 'No unit is treated in periods 1 to 2'],
    ['all treated at once', 'unit,time,y,g', good.slice(2), 'All units are treated from period 2 on'],
    [
      'treated from the start',
      'unit,time,y,g',
      [...good, 'c,1,4,1', 'c,2,4,1'],
      'Row 6: c is treated from period 1',
    ],
    [
      'a hole in the panel',
      'unit,time,y,g',
      [...good, 'c,2,4,0'],
      'c (row 6) has no row for period 1. Add it',
    ],
    [
      'a period told twice',
      'unit,time,y,g',
      [...good, 'b,2,4,2'],
      'Row 6 tells of b in period 2 again, first told in row 5',
    ],
    [
      'a group that changes',
      'unit,time,y,g',
      [...good, 'c,1,4,0', 'c,2,4,2'],
      'Row 7: c is first treated in 2 here and in 0 in row 6',
    ],
    ['one period', 'unit,time,y,g', ['a,1,5,0', 'b,1,5,2'], 'All rows are of one period'],
    ['a row too short', 'unit,time,y,g', [...good, 'c,1'], 'Row 6 has 2 cells where 4 headings stand'],
    ['no rows', 'unit,time,y,g', [], 'has no rows below its headings'],
    ['an open quote', 'unit,time,y,g', ['"a,1,5,0'], 'cannot be read as CSV'],
  ])('refuses %s', async (_, headings, rows, sentence) => {
    const refused = run(effectCommand, [headings, ...rows].join('\n'), ...asked)
    await expect(refused).rejects.toThrow(CommandRefused)
    await expect(refused).rejects.toMatchObject({ exitCode: 5, message: expect.stringContaining(sentence) })
  })

  test('refuses what it was not asked well', async () => {
    const csv = ['unit,time,y,g', ...good].join('\n')
    await expect(run(effectCommand, csv, ...asked, '--controls', 'some')).rejects.toMatchObject({
      exitCode: 2,
    })
    await expect(run(effectCommand, csv, '--unit', 'unit')).rejects.toThrow('Missing: --time')
    const invocation = readInvocation(effectCommand, ['/nowhere/x.csv', ...asked], silent)
    await expect(effectCommand.run(invocation)).rejects.toMatchObject({ exitCode: 3 })
  })
})

describe('weft compute did', () => {
  const rows = [
    ...fastFood.all.map(({ outcome, treated, after }) => [outcome, Number(treated), Number(after)]),
  ]

  test('computes the published table again, and says what it left out', async () => {
    const csv = csvOf('y,d,p', [...rows, ['', 1, 0], ['NA', 0, 1]])
    const { document, sentence } = await run(didCommand, csv, ...askedTwo)
    expect(document).toMatchObject({
      effect: expect.closeTo(2.753605783, 7),
      error: expect.closeTo(1.80119967, 6),
      ...{ kind: 'unpaired', leftOut: 2, rows: 794, changes: null },
    })
    expect(sentence).toContain('2 rows without an outcome are left out')
  })

  test('few clusters are also tested by permutation and the wild bootstrap', async () => {
    const changes = [5.1, 3.8, 6.0, 2.9, 1.2, 2.5, 0.4, 3.1]
    const csv = csvOf(
      'y\td\tp\tteam',
      changes.flatMap((change, team) => [
        [10, team < 4 ? 1 : 0, 0, `t${team}`],
        [10 + change, team < 4 ? 1 : 0, 1, `t${team}`],
      ]),
    ).replaceAll(',', '\t')
    const { document, sentence } = await run(didCommand, csv, ...askedTwo, '--cluster', 'team')
    expect(document).toMatchObject({
      effect: expect.closeTo(2.65, 10),
      ...{ kind: 'clustered', clusters: 8 },
      changes: { permutation: { p: 4 / 70, assignments: 70 }, wildBootstrap: { p: 6 / 256 } },
    })
    expect(sentence).toContain('Permutation: p 0.057 of 70 assignments, 95 % from −0.200000 to 5.60000.')
  })

  test.each([
    ['one group only', rows.filter(([, treated]) => treated === 1), 'No row with an outcome has 0 under "d"'],
    ['one time only', rows.filter(([, d, p]) => d === 0 || p === 1), 'has 1 under "d" and 0 under "p"'],
    ['a flag that is none', [...rows, [1, 2, 0]], 'Row 796: "2" under "d" is neither 0 nor 1'],
    ['a word for a number', [...rows, ['x', 1, 0]], 'Row 796: "x" under "y" is not a number'],
    [
      'four rows',
      [
        [1, 0, 0],
        [2, 0, 1],
        [1, 1, 0],
        [3, 1, 1],
      ],
      'Four rows tell no error',
    ],
  ])('refuses %s', async (_, told, sentence) => {
    const refused = run(didCommand, csvOf('y,d,p', told), ...askedTwo)
    await expect(refused).rejects.toMatchObject({ exitCode: 5, message: expect.stringContaining(sentence) })
  })
})

const csvOf = (headings: string, rows: readonly (readonly unknown[])[]) =>
  [headings, ...rows.map((row) => row.join(','))].join('\n')

const silent = { result: () => undefined, say: () => undefined }

async function run(command: Command, csv: string, ...words: string[]) {
  const path = join(folder, 'given.csv')
  await writeFile(path, csv)
  const told: { document: unknown; sentence: string } = { document: null, sentence: '' }
  const out = {
    ...silent,
    result: (document: unknown, sentence: string) => Object.assign(told, { document, sentence }),
  }
  expect(await command.run(readInvocation(command, [path, ...words], out))).toBe(0)
  return told
}
