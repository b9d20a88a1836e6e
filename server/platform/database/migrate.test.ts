import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openWorld, type World } from '../../../test/world.ts'
import { createLog } from '../log/index.ts'
import { loginNames, migrate } from './index.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.end())

test('a migration that landed after those of higher numbers is carried out all the same', async () => {
  await world.sql(`delete from kysely_migration where name = '0041-escrow-given-back'`)
  await world.sql('drop index liftings_asker')
  const log = createLog({ level: 'error', pretty: false })
  await migrate(world.ownerUrl, loginNames(inject('ownerUrl')), log)
  expect(await world.sql(`select to_regclass('liftings_asker')::text as found`)).toEqual([
    { found: 'liftings_asker' },
  ])
})
