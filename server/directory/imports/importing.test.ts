import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../../test/cast.ts'
import { bearer, givePasswords, openSession } from '../../../test/entrance.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
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
    const absent = [
      ...chart.absent.map(({ ref }) => ref),
      ...chart.tops.flatMap((top) => top.absentManager ?? []),
    ]
    expect(new Set(absent).size).toBe(139)
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

test('an import wants a proved session, and leaves the address of an account to its owner', async () => {
  const { ines, karim, awa } = cast
  await givePasswords(world, [karim])
  const { token } = await ines.do('mintToken', { name: 'x', scopes: ['read', 'write'], days: 1 })
  const importId = await bring(ines, 'nom;courriel\nZoé Ébène;zoe@maurevel.example')
  const byToken = await world.stranger.try('commitPeople', { importId }, bearer(token))
  expect([byToken.status, byToken.body]).toMatchObject([403, { code: 'session.needed' }])
  await world.sql(`update sessions set proved_at = now() - interval '6 minutes' where person_id = $1`, [
    ines.id,
  ])
  expect(await ines.refused('commitPeople', { importId })).toEqual({ status: 403, code: 'proof.needed' })
  await world.sql('update sessions set proved_at = now() where person_id = $1', [ines.id])

  const head = 'matricule;courriel;nom\n'
  const rows = (mark: string) =>
    [karim, ines, awa].map(({ name, email }, at) => `k${at};${mark}${email};${name}`).join('\n')
  await bringIn(ines, head + rows(''))
  const moved = await bring(ines, head + rows('other.'))
  const { problems } = await ines.do('checkPeople', { importId: moved })
  expect(problems.first.map(({ code, where }) => [code, where])).toEqual([
    ['email_kept', karim.name],
    ['email_kept', ines.name],
  ])
  await ines.do('commitPeople', { importId: moved })
  const addresses = await world.sql(
    `select email from people where external_id like 'k_' order by external_id`,
  )
  expect(addresses.map(({ email }) => email)).toEqual([karim.email, ines.email, `other.${awa.email}`])
  await world.sql('update people set email = $1, source = null, external_id = null where id = $2', [
    awa.email,
    awa.id,
  ])
  await world.sql(`update people set source = null, external_id = null where external_id like 'k_'`)
})

test('a list ends every way in of who left, and brings nobody back whom an administrator sent away', async () => {
  const { ines, karim } = cast
  const row = (active: string) => `matricule;courriel;nom;actif\nk0;${karim.email};${karim.name};${active}`
  const bringAgreed = (text: string) => bringIn(ines, text, { deactivations: 1 })
  await bringIn(ines, row('oui'))
  await karim.do('mintToken', { name: 'x', scopes: ['read'], days: 1 })
  await bringAgreed(row('non'))
  expect(
    await world.sql(`select 1 from sessions where person_id = $1 and ended_at is null`, [karim.id]),
  ).toEqual([])
  expect(
    await world.sql(`select 1 from tokens where person_id = $1 and revoked_at is null`, [karim.id]),
  ).toEqual([])
  const stateNow = () => world.sql('select state, left_by from people where id = $1', [karim.id])
  expect(await stateNow()).toEqual([{ state: 'left', left_by: 'directory' }])
  await bringIn(ines, row('oui'))
  expect(await stateNow()).toEqual([{ state: 'active', left_by: null }])

  await ines.do('endAccess', { personId: karim.id })
  const importId = await bring(ines, row('oui'))
  const { problems } = await ines.do('checkPeople', { importId })
  expect(problems.first).toMatchObject([{ code: 'left_by_hand', where: karim.name }])
  await ines.do('commitPeople', { importId })
  expect(await stateNow()).toEqual([{ state: 'left', left_by: 'hand' }])
  await world.sql(
    `update people set state = 'active', left_by = null, source = null, external_id = null where id = $1`,
    [karim.id],
  )
  cast.karim = await openSession(world, karim)
})

async function bring(actor: Actor, text: string): Promise<string> {
  const content = Buffer.from(text).toString('base64')
  return (await actor.do('uploadPeople', { name: 'people.csv', content })).id
}

async function bringIn(actor: Actor, text: string, more: { leavers?: boolean; deactivations?: number } = {}) {
  return actor.do('commitPeople', { importId: await bring(actor, text), ...more })
}

test('administrators do not leave by a list, and the guests of who does get a new host', async () => {
  const { ines, tomasz, rosa } = cast
  await bringIn(
    ines,
    [
      'matricule;courriel;nom',
      ...[ines, tomasz].map(({ email, name }, at) => `t${at};${email};${name}`),
    ].join('\n'),
  )
  const other = await openSession(world, cast.awa)
  await world.sql(`insert into roles (person_id, role) values ($1, 'administrator')`, [other.id])
  await world.sql('update people set host_id = $1 where id = $2', [tomasz.id, rosa.id])
  const states = () =>
    world.sql('select state from people where id = any($1) order by name', [[ines.id, tomasz.id]])

  const marked = await bring(other, `courriel;nom;actif\n${ines.email};${ines.name};non`)
  const weighed = await other.do('checkPeople', { importId: marked })
  expect(weighed.deactivations).toBe(0)
  expect(weighed.problems.first).toMatchObject([{ code: 'administrator_stays', row: 2 }])
  await other.do('commitPeople', { importId: marked })

  const importId = await bring(other, 'courriel;nom\nnobody.else@maurevel.example;Personne Autre')
  const { deactivations, problems } = await other.do('checkPeople', { importId, leavers: true })
  expect(problems.first).toMatchObject([{ code: 'administrator_stays', where: ines.name }])
  await other.do('commitPeople', { importId, leavers: true, deactivations })
  expect(await states()).toEqual([{ state: 'active' }, { state: 'left' }])
  expect(await world.sql('select host_id from people where id = $1', [rosa.id])).toEqual([
    { host_id: other.id },
  ])
  await world.sql(`delete from roles where person_id = $1`, [other.id])
})

test('somebody whose row is left out, for it shares an address with another, does not leave', async () => {
  const { ines } = cast
  const head = 'matricule;courriel;nom\n'
  const first = 'd1;ona@maurevel.example;Ona Puig\n'
  const directory = 'shared'
  const both = await bring(ines, `${head}${first}d2;ula@maurevel.example;Ula Roig`)
  await ines.do('commitPeople', { importId: both, directory })
  const importId = await bring(ines, `${head}${first}d2;ona@maurevel.example;Ula Roig`)
  const weighed = await ines.do('checkPeople', { importId, directory, leavers: true })
  expect(weighed).toMatchObject({ people: { skipped: 1 }, missing: { count: 0 }, deactivations: 0 })
  await ines.do('commitPeople', { importId, directory, leavers: true })
  const states = await world.sql(`select state from people where external_id in ('d1', 'd2')`)
  expect(states).toEqual([{ state: 'active' }, { state: 'active' }])
})

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
