import { createECDH, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'
import ece from 'http_ece'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import type { House } from '../../platform/house.ts'
import { createOutbound, type Outbound } from '../../platform/outbound/index.ts'
import { mayBeEndpoint } from './hosts.ts'
import { sendPushes } from './job.ts'
import { pushOutbound } from './send.ts'

let world: World
let cast: Cast
let house: House
let spaceId: string
let service: Service
let outbound: Outbound

type Service = {
  url: string
  answers: number
  received: { path: string; headers: Record<string, unknown>; body: Buffer }[]
  server: Server
}

/** A push service on this machine. */
async function openService(): Promise<Service> {
  const service: Service = { url: '', answers: 201, received: [], server: createServer() }
  service.server.on('request', (request, response) => {
    void buffer(request).then((body) => {
      service.received.push({ path: request.url ?? '', headers: request.headers, body })
      response.writeHead(service.answers).end()
    })
  })
  await once(service.server.listen(0, '127.0.0.1'), 'listening')
  const address = service.server.address()
  if (!address || typeof address === 'string') throw new Error('No port.')
  service.url = `http://127.0.0.1:${address.port}`
  return service
}

/** A browser: what it keeps, and what it gives away. */
const browser = () => {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  const auth = randomBytes(16)
  return { pair, auth, keys: { p256dh: pair.getPublicKey('base64url'), auth: auth.toString('base64url') } }
}
const reason = 'Décision de la direction.'
const google = 'https://fcm.googleapis.com/fcm/send/abc'

beforeAll(async () => {
  service = await openService()
  world = await openWorld({
    more: (given) => {
      house = given
      return []
    },
  })
  cast = await gather(world)
  const { awa, tomasz, karim } = cast
  spaceId = await openSpaceOf(world, awa, { name: 'Atelier' }, [tomasz, karim])
  await world.sql(`insert into notice_settings (person_id, quiet) select id, false from people`)
  outbound = createOutbound({
    allowed: () => true,
    alsoAllow: [{ range: '127.0.0.1', port: Number(new URL(service.url).port) }],
    log: { warn: () => {} },
  })
})
beforeEach(async () => {
  service.received.length = 0
  service.answers = 201
  await world.settled()
  await world.sql('update inbox_rows set pushed = latest')
  await world.sql('delete from push_devices')
})
afterAll(async () => {
  await world.end()
  service.server.close()
})

/** A device of theirs, reached at the service of this test. */
async function deviceOf(actor: Actor) {
  const { pair, auth, keys } = browser()
  const { id } = await actor.do('addDevice', { endpoint: `${google}${randomBytes(4).toString('hex')}`, keys })
  await world.sql('update push_devices set endpoint = $1 where id = $2', [`${service.url}/${id}`, id])
  const read = (body: Buffer) =>
    JSON.parse(
      ece
        .decrypt(body, { version: 'aes128gcm', privateKey: pair, authSecret: auth.toString('base64url') })
        .toString('utf8'),
    )
  return { id, read }
}
const answered = async (body = 'Oui.') => {
  const asked = { kind: 'question', spaceId, title: 'Quel couple ?', body: 'Qui saurait ?' } as const
  const { id } = await cast.awa.do('publishPost', asked)
  await cast.tomasz.do('addComment', { postId: id, kind: 'answer', body })
  return id
}
const pushAll = async () => {
  await world.settled()
  await sendPushes(house, outbound, new Date(Date.now() + 5_000))
}
const turn = (on: boolean, name = 'push') => cast.ines.do('askSwitch', { name, on, reason })

test('nothing is asked and nothing leaves until an administrator turns it on', async () => {
  const { awa } = cast
  expect(await awa.do('readPush')).toEqual({ on: false, key: null, devices: [] })
  const given = { endpoint: google, keys: browser().keys }
  expect(await awa.refused('addDevice', given)).toEqual({ status: 409, code: 'push.off' })
  // The house's own way out stays closed even to what is on its list.
  expect(await pushOutbound(house).fetch(google)).toMatchObject({ outcome: 'refused', code: 'outbound.off' })
  await turn(true)
  expect(await awa.do('readPush')).toMatchObject({ on: true, key: expect.stringMatching(/^[\w-]{87}$/) })
  for (const endpoint of [
    `${service.url}/x`,
    'https://169.254.169.254/latest',
    'https://fcm.googleapis.com.evil.example/x',
    'https://user@fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
  ])
    expect(await awa.refused('addDevice', { ...given, endpoint })).toEqual({
      status: 422,
      code: 'push.service',
    })
  // A key that lies on no curve is none of a browser's.
  const p256dh = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]).toString('base64url')
  expect(await awa.refused('addDevice', { endpoint: google, keys: { ...given.keys, p256dh } })).toMatchObject(
    { code: 'push.service' },
  )
  expect(await pushOutbound(house).fetch('https://127.0.0.1/x')).toMatchObject({
    outcome: 'refused',
    code: 'outbound.host',
  })
  expect(mayBeEndpoint('https://wns2-par02p.notify.windows.com/w/?token=x')).toBe(true)
})

test('a device learns what happened, encrypted for it alone, signed by this house, once', async () => {
  const broken = await deviceOf(cast.awa)
  const device = await deviceOf(cast.awa)
  const nowhere = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]).toString('base64url')
  await world.sql('update push_devices set p256dh = $1 where id = $2', [nowhere, broken.id])
  const id = await answered('42 Nm.')
  // Two runs at the same time tell it once, and one device that cannot be written to keeps nothing from another.
  await Promise.all([pushAll(), pushAll()])
  await pushAll()
  expect(service.received).toHaveLength(1)
  const [push] = service.received
  expect(push?.headers).toMatchObject({
    'content-encoding': 'aes128gcm',
    authorization: expect.stringMatching(/^vapid t=/),
  })
  expect(push?.body.toString('latin1')).not.toContain('couple')
  const said = device.read(push?.body ?? Buffer.alloc(0))
  expect(said).toMatchObject({
    title: 'Réponse à votre question · Tomasz Wiśniewski',
    body: 'Quel couple ?',
    tag: id,
  })
  expect(said.path).toMatch(/^\/q\/[a-z2-9]{16}/)
})

test('many at once are one notification; without content it names nothing', async () => {
  const device = await deviceOf(cast.awa)
  for (const _ of [1, 2, 3, 4]) await answered()
  await pushAll()
  expect(service.received.map(({ body }) => device.read(body))).toEqual([
    { title: 'Maurevel', body: '4 discussions vous attendent.', path: '/inbox', tag: 'many' },
  ])
  await turn(true, 'hide_content')
  await answered()
  await pushAll()
  const said = device.read(service.received[1]?.body ?? Buffer.alloc(0))
  expect(said).toMatchObject({ title: 'Maurevel', body: 'Une discussion vous attend.' })
  expect(said.path).toMatch(/^\/q\/[a-z2-9]{16}#/)
  await turn(false, 'hide_content')
})

test('quiet hours hold it back; a kind one does not want, a session that ended and a person who left get none', async () => {
  const { awa, karim } = cast
  await deviceOf(awa)
  await world.sql(
    'update notice_settings set quiet = true, quiet_from = 0, quiet_until = 1425 where person_id = $1',
    [awa.id],
  )
  await world.sql(`update people set time_zone = 'UTC' where id = $1`, [awa.id])
  await answered()
  const minute = new Date().getUTCHours() * 60 + new Date().getUTCMinutes()
  if (minute < 1425) {
    await pushAll()
    expect(service.received).toHaveLength(0)
  }
  await world.sql('update notice_settings set quiet = false where person_id = $1', [awa.id])
  await pushAll()
  expect(service.received).toHaveLength(1)

  const { mail, quiet, digest } = await awa.do('readNotices')
  await awa.do('chooseNotices', { mail, quiet, digest, push: ['mentions'] })
  await answered()
  await pushAll()
  await awa.do('chooseNotices', { mail, quiet, digest, push: mail })
  await answered()
  await world.sql('update sessions set ended_at = now() where person_id = $1', [awa.id])
  await pushAll()
  expect(service.received).toHaveLength(1)
  await world.sql('update sessions set ended_at = null where person_id = $1', [awa.id])

  await deviceOf(karim)
  const { id } = await awa.do('publishPost', {
    kind: 'message',
    spaceId,
    body: `[Karim](weft:person/${karim.id}) ?`,
  })
  await world.settled()
  await world.sql(`update people set state = 'left' where id = $1`, [karim.id])
  await pushAll()
  expect(service.received.filter(({ body }) => body.length > 0)).toHaveLength(1)
  await world.sql(`update people set state = 'active' where id = $1`, [karim.id])
  expect(id).toBeTruthy()
})

test('a browser that took its word back is forgotten, and a device is stopped by its owner alone', async () => {
  const { awa, tomasz } = cast
  const device = await deviceOf(awa)
  expect(await tomasz.refused('removeDevice', { deviceId: device.id })).toEqual({
    status: 404,
    code: 'missing',
  })
  service.answers = 410
  await answered()
  await pushAll()
  expect((await awa.do('readPush')).devices).toEqual([])
  for (const _ of Array(10)) await deviceOf(awa)
  const again = await deviceOf(awa)
  expect((await awa.do('readPush')).devices).toHaveLength(10)
  expect((await awa.do('readPush')).devices[0]).toMatchObject({ id: again.id, here: true })
  await awa.do('removeDevice', { deviceId: again.id })
  expect((await awa.do('readPush')).devices).toHaveLength(9)
})

test('a device learns that somebody wrote in a conversation, and who, never what', async () => {
  const { awa, karim } = cast
  const device = await deviceOf(karim)
  const { id: conversationId, publicId } = await awa.do('openConversation', { people: [karim.id] })
  await awa.do('sendMessage', { conversationId, messageId: randomUUID(), body: 'Le secret.' })
  await pushAll()
  await pushAll()
  expect(service.received.map(({ body }) => device.read(body))).toEqual([
    {
      title: 'Message de Awa Diallo',
      body: 'Un message vous attend dans une conversation.',
      ...{ path: `/conversations/${publicId}`, tag: conversationId },
    },
  ])
})
