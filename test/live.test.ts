import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from './cast.ts'
import { type Heard, listenTo } from './stream.ts'
import { type Actor, openWorld, type World } from './world.ts'

let world: World
let cast: Cast
let secret: string
let shared: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  secret = await openSpaceOf(world, awa, { name: 'Usinage', access: 'secret' }, [tomasz])
  shared = await openSpaceOf(
    world,
    awa,
    { name: 'Ruissel et nous', access: 'private', organisationId: ruissel },
    [tomasz, rosa],
  )
})
afterAll(() => world.end())

const publish = async (spaceId: string, body = 'Bonjour.') =>
  (await cast.awa.do('publishPost', { kind: 'message', spaceId, body })).id
const numbers = (count: number) => Array.from({ length: count }, (_, turn) => turn)

test('a change of an inbox is told to its owner alone, on every device, and to who comes back', async () => {
  const { awa, tomasz, rosa } = cast
  const { id: postId } = await awa.do('publishPost', {
    kind: 'message',
    spaceId: shared,
    body: 'Qui vient ?',
  })
  await world.settled()
  const [first, second, other] = [
    await listenTo(world, awa),
    await listenTo(world, awa),
    await listenTo(world, rosa),
  ]
  const mark = first.mark()
  const told = async (tab: typeof first, times: number) => {
    while (tab.own.length < times) await world.settled()
    return tab.own.slice(0, times)
  }
  await tomasz.do('addComment', { postId, body: 'Moi.' })
  expect(await told(first, 1)).toEqual(['inbox'])
  await awa.do('putAway', { threadId: postId })
  expect(await told(second, 2)).toEqual(['inbox', 'inbox'])
  await other.next('comment.added')
  expect(other.own).toEqual([])
  const back = await listenTo(world, awa, mark)
  expect(await told(back, 1)).toEqual(['inbox'])
  for (const tab of [first, second, other, back]) tab.close()
})

test('a stream that comes back hears what it missed, once, while others write', async () => {
  const { tomasz } = cast
  const before = await listenTo(world, tomasz)
  const first = await publish(secret)
  await before.next('post.published')
  before.close()
  let mark = before.mark()

  const published: string[] = []
  // As the browser keeps it: what comes twice at the seam of two streams has the same key.
  const heard = new Map<string, unknown>()
  const keep = (facts: readonly Heard[]) => {
    for (const { key, postId } of facts) heard.set(key, postId)
  }
  const writing = numbers(4).map(async () => {
    for (const _ of numbers(10)) published.push(await publish(secret))
  })
  for (const _ of numbers(5)) {
    const tab = await listenTo(world, tomasz, mark)
    await publish(secret).then((id) => published.push(id))
    await tab.next('post.published')
    tab.close()
    await tab.ended
    keep(tab.heard)
    mark = tab.mark()
  }
  await Promise.all(writing)
  const last = await listenTo(world, tomasz, mark)
  const end = await publish(shared)
  while ((await last.next('post.published')).postId !== end);
  last.close()
  keep(last.heard)

  const mine = new Set(published)
  const told = [...heard.values()].map(String)
  expect(told.filter((id) => mine.has(id)).sort()).toEqual(published.sort())
  expect(told).not.toContain(first)
})

test('a guest hears the shared space and nothing else, and a rival hears nothing', async () => {
  const { awa, rosa, felix } = cast
  const [guest, rival, inside] = await Promise.all([rosa, felix, awa].map((one) => listenTo(world, one)))
  const hidden = await publish(secret)
  const told = await publish(shared)
  expect(await guest?.next('post.published')).toMatchObject({ postId: told })
  while ((await inside?.next('post.published'))?.postId !== told);
  expect([guest?.bytes(), rival?.bytes()].join()).not.toContain(hidden)
  expect(rival?.heard).toEqual([])
  for (const tab of [guest, rival, inside]) tab?.close()
})

test('who is taken out of a space hears nothing more of it', async () => {
  const { awa, tomasz } = cast
  const tab = await listenTo(world, tomasz)
  await publish(secret)
  await tab.next('post.published')
  await awa.do('removeMember', { spaceId: secret, personId: tomasz.id })
  const hidden = await publish(secret)
  const told = await publish(shared)
  expect(await tab.next('post.published')).toMatchObject({ postId: told })
  expect(tab.bytes()).not.toContain(hidden)
  await awa.do('addMember', { spaceId: secret, personId: tomasz.id, role: 'member' })
  tab.close()
})

test('a session that ends closes its streams', async () => {
  const { karim } = cast
  const [one, other] = [await listenTo(world, karim), await listenTo(world, cast.ines)]
  await karim.do('signOut')
  await one.ended
  expect(await statusOf(karim)).toBe(401)
  const told = await cast.ines.do('createSpace', {
    name: 'Encore là',
    purpose: 'To be heard of.',
    access: 'open',
  })
  await cast.ines.do('openSpace', { spaceId: told.id })
  expect(await other.next('space.opened')).toMatchObject({ spaceId: told.id })
  other.close()
})

test('a fact that cannot be told is left out, and the next ones are heard', async () => {
  const tab = await listenTo(world, cast.awa)
  await world.sql(
    `insert into facts (name, space_id, audience, data) values ('post.published', $1, 'space', '"a text"')`,
    [shared],
  )
  const told = await publish(shared)
  expect(await tab.next('post.published')).toMatchObject({ postId: told })
  tab.close()
})

test('who missed more than a thousand facts is told to read anew', async () => {
  const { awa } = cast
  const before = await listenTo(world, awa)
  before.close()
  await world.sql(
    `insert into facts (name, space_id, audience, data)
     select 'post.edited', $1::uuid, 'space', '{}' from generate_series(1, 1001)`,
    [shared],
  )
  const tab = await listenTo(world, awa, before.mark())
  expect(tab.bytes()).toContain('event: reload')
  const told = await publish(shared)
  expect(await tab.next('post.published')).toMatchObject({ postId: told })
  expect(tab.heard.filter(({ name }) => name === 'post.edited')).toEqual([])
  tab.close()
})

test('a person has ten streams, and another one when one of them closes', async () => {
  const tabs = await Promise.all(numbers(10).map(() => listenTo(world, cast.felix)))
  expect(await statusOf(cast.felix)).toBe(429)
  const [first, ...rest] = tabs
  first?.close()
  await first?.ended
  await publish(shared)
  tabs.push(await opened(cast.felix))
  for (const tab of rest) tab.close()
})

test('streams that are gone before they stand take no room', async () => {
  const { rosa } = cast
  await Promise.all(numbers(40).map(() => gone(rosa)))
  const [first, ...rest] = await Promise.all(numbers(10).map(() => opened(rosa)))
  expect(await statusOf(rosa)).toBe(429)
  for (const tab of [first, ...rest]) tab?.close()
})

/** Asks for a stream and leaves as soon as the question is sent. */
function gone({ cookie }: Actor): Promise<void> {
  return new Promise((resolve) => {
    const asked = request(`${world.url}/api/v1/live`, { headers: { cookie: `__Host-sid=${cookie}` } })
    asked.on('finish', () => asked.destroy())
    asked.on('error', () => resolve())
    asked.on('close', () => resolve())
    asked.end()
  })
}

/** The server learns of a closed socket a moment after its browser: until then it says that there are too many. */
async function opened(actor: Actor) {
  for (;;) {
    const tab = await listenTo(world, actor).catch(() => null)
    if (tab) return tab
  }
}

/** What a new stream is answered; it closes at once. */
function statusOf({ cookie }: Actor): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${world.url}/api/v1/live`, { headers: { cookie: `__Host-sid=${cookie}` } })
    asked.on('response', (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    asked.on('error', reject)
    asked.end()
  })
}
