import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { loginUrls, openLogin } from '../server/platform/database/index.ts'
import {
  enrolReaders,
  exportFacts,
  hearFacts,
  importFacts,
  listen,
  type Reader,
} from '../server/platform/facts/index.ts'
import { createLog } from '../server/platform/log/index.ts'
import { gather, openSpaceOf } from './cast.ts'
import { holdElsewhere, judge, setStage, storyReaders, turned, turnLamp, turnLamps } from './facts-story.ts'
import { openWorld, type World } from './world.ts'

const readers = storyReaders(4)
const log = createLog({ level: 'error', pretty: true })

let world: World
let lamps: string[]
let during: () => Promise<void>

/** Takes as long to hear as the story wants. */
const slow: Reader = {
  name: 'story.slow',
  hears: [turned.kind],
  hear: () => during(),
  forget: async () => {},
}

beforeAll(async () => {
  during = async () => {}
  world = await openWorld({ more: () => [{ name: 'test', readers: [...readers, slow] }] })
  lamps = await setStage(world.sql, 3)
})
afterAll(() => world.end())

const connect = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
const elsewhere = (url: string, database: string) =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href

test('many write at once beside a long transaction elsewhere: each fact is heard once, in the order of its lamp', async () => {
  const client = await connect(elsewhere(world.ownerUrl, 'postgres'))
  const letGo = await holdElsewhere(client)
  const secondNode = listen(world.weft.ground.inside, readers, log)
  await turnLamps(world.weft.ground, lamps, { writers: 20, each: 8 })
  await world.settled()
  await secondNode.settled()
  expect(await judge(world.sql, readers)).toEqual({ facts: 160, missing: 0, stumbles: 0, disorder: 0 })
  await secondNode.stop()
  await letGo()
  await client.end()
})

test('archiving and unarchiving race: what happened is written in the order in which it happened', async () => {
  const { awa } = await gather(world)
  const spaceId = await openSpaceOf(world, awa, { name: 'Usinage' })
  const race = Array.from({ length: 30 }, (_, turn) =>
    awa.try(turn % 2 === 0 ? 'archiveSpace' : 'unarchiveSpace', { spaceId }),
  )
  const won = (await Promise.all(race)).filter(({ status }) => status === 200)
  const facts = await world.sql(
    `select name from facts where space_id = $1 and name like 'space.%archived' order by position`,
    [spaceId],
  )
  const turns = ['space.archived', 'space.unarchived']
  expect(facts).toEqual(won.map((_, turn) => ({ name: turns[turn % 2] })))
  expect(won.length).toBeGreaterThan(1)
})

test('a reader at work holds up no writer', async () => {
  let begun = () => {}
  let end = () => {}
  const beginning = new Promise<void>((resolve) => {
    begun = resolve
  })
  const ending = new Promise<void>((resolve) => {
    end = resolve
  })
  during = async () => {
    begun()
    await ending
  }
  const [lamp = ''] = lamps
  await turnLamp(world.weft.ground, lamp)
  await beginning
  await turnLamp(world.weft.ground, lamp)
  expect(await world.sql(`select count(*)::int as facts from facts where name = '${turned.kind}'`)).toEqual([
    { facts: 162 },
  ])
  during = async () => {}
  end()
  await world.settled()
})

test('facts move to another database: positions stay, and each reader goes on where it stood', async () => {
  await world.settled()
  const [ahead, , , , behind] = storyReaders(5)
  if (!ahead || !behind) throw new Error('Two readers are needed.')
  // One of them never ran here.
  const source = await connect(world.ownerUrl)
  await enrolReaders(world.weft.ground.inside, [behind])
  const lines: string[] = []
  for await (const line of exportFacts(source)) lines.push(line)
  const positions = async (client: pg.Client) =>
    (await client.query('select position, name, data, occurred_at from facts order by position')).rows
  const before = await positions(source)
  await source.end()

  const base = inject('ownerUrl')
  const name = `world_${randomBytes(6).toString('hex')}`
  const admin = await connect(elsewhere(base, 'postgres'))
  await admin.query(`create database ${name} template ${new URL(base).pathname.slice(1)}`)
  const owner = await connect(elsewhere(base, name))
  await setStage(async (text, values) => (await owner.query(text, values)).rows, 1)
  expect(
    await importFacts(
      owner,
      (async function* () {
        yield* lines
      })(),
    ),
  ).toBe(before.length)
  expect(await positions(owner)).toEqual(before)

  const { db } = openLogin(elsewhere(loginUrls(base).inside, name), { log, size: 2 })
  await enrolReaders(db, [ahead, behind])
  const story = before.filter((fact) => fact.name === turned.kind).length
  expect((await hearFacts(db, ahead)).facts).toBe(0)
  expect((await hearFacts(db, behind)).facts).toBe(story)
  expect((await hearFacts(db, behind)).facts).toBe(0)
  const { rows } = await owner.query(
    `insert into facts (name, audience, data) values ('story.turned', 'inside', '{"lampId": "${lamps[0]}", "on": true}') returning position`,
  )
  expect(Number(rows[0].position)).toBeGreaterThan(Number(before.at(-1)?.position))
  expect([(await hearFacts(db, ahead)).facts, (await hearFacts(db, behind)).facts]).toEqual([1, 1])
  await db.destroy()
  await owner.end()
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})
