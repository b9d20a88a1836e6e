import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { nobody } from '../../platform/viewer.ts'
import { runImport, weighImport } from './importing.ts'

const real = fileURLToPath(
  new URL('../../../../shared/data/org-directory-gitlab-2022/people.csv', import.meta.url),
)
const viewer = nobody('en')

let world: World
let cast: Cast
let folder: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  folder = await mkdtemp(join(tmpdir(), 'weft-importing-'))
})
afterAll(async () => {
  await world.end()
  await rm(folder, { recursive: true, force: true })
})

const unchanged = { created: 0, updated: 0 }

test.skipIf(!existsSync(real))(
  'a real directory comes in whole, and a second time as it stands',
  async () => {
    const { ground } = world.weft
    const options = { source: 'directory:real', leavers: true }
    const weighed = await weighImport(ground.inside, viewer, real, options)
    const done = await runImport(ground, viewer, real, options)
    expect(done.people).toEqual({ created: 1310, updated: 0, unchanged: 0, skipped: 0 })
    expect(done.people).toEqual(weighed.people)
    expect(weighed.units).toEqual(done.units)
    expect(done.file.lost).toMatchObject([{ what: 'vacancies', count: 58 }])
    expect(done.file.orphans.managers).toHaveLength(139)

    const before = await stored()
    const { awa } = cast
    const chart = await awa.do('readChart')
    expect(chart.absent).toHaveLength(139)
    const facts = await countFacts()
    const again = await runImport(ground, viewer, real, options)
    expect(again).toMatchObject({ people: { ...unchanged, unchanged: 1310 }, deactivated: 0 })
    expect([again.units.created, again.jobFamilies.created]).toEqual([0, 0])
    expect(await countFacts()).toEqual(facts)
    expect(await stored()).toEqual(before)
  },
)

test('whatever the file, importing it twice leaves what once left', async () => {
  const { ground } = world.weft
  let round = 0
  await fc.assert(
    fc.asyncProperty(file, async (rows) => {
      round += 1
      const path = join(folder, `${round}.csv`)
      await writeFile(path, stringify([[...headings], ...rows]))
      const options = { source: `directory:random-${round % 3}`, leavers: true }
      const agreed = async () => ({
        ...options,
        deactivations: (await weighImport(ground.inside, viewer, path, options)).deactivations,
      })
      await runImport(ground, viewer, path, await agreed())
      const once = await stored()
      const again = await runImport(ground, viewer, path, await agreed())
      expect(again.people).toMatchObject(unchanged)
      expect(again.deactivated).toBe(0)
      expect(await stored()).toEqual(once)
    }),
    { numRuns: 12, endOnFailure: true },
  )
}, 60_000)

const headings = [
  'matricule',
  'nom',
  'courriel',
  'fonction',
  'service',
  'responsable',
  'langue',
  'actif',
  'compétences',
]
const few = (...values: string[]) => fc.constantFrom('', ...values)
const cell = fc.oneof(fc.string({ maxLength: 12 }), few('Été', 'Ω', 'a|b', ' , ', '=1+1'))
const file = fc.array(
  fc.tuple(
    few('1', '2', '3', '4', 'É'),
    cell,
    few('a@x.example', 'B@x.example', 'c@x.example', 'rosa@ruissel.example', 'not an address'),
    cell,
    fc.oneof(few('A|B', 'a|b', 'B', 'A', 'C|A|B'), cell),
    few('1', '2', '3', '9', 'a@x.example', 'b@x.example'),
    few('fr', 'en, de', 'Français'),
    few('oui', 'non', 'peut-être'),
    few('x|y', 'X', 'y;z'),
  ),
  { minLength: 1, maxLength: 8 },
)

const stored = () =>
  world.sql('select to_jsonb(p) as person from people p where source is not null order by id')
const countFacts = () => world.sql('select count(*) from facts')
