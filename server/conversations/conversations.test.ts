import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../test/cast.ts'
import { listenTo } from '../../test/stream.ts'
import { type Actor, openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const say = (actor: Actor, conversationId: string, body: string) =>
  actor.do('sendMessage', { conversationId, messageId: randomUUID(), body })
const read = async (actor: Actor, conversationId: string) =>
  (await actor.do('listMessages', { conversationId })).data.map(({ html }) => html.replace(/<[^>]+>|\n/g, ''))

test('two colleagues have one conversation, live and counted, and nobody else finds anything of it', async () => {
  const { awa, karim, tomasz, ines, rosa } = cast
  const { id } = await awa.do('openConversation', { people: [karim.id] })
  expect((await karim.do('openConversation', { people: [awa.id] })).id).toBe(id)
  const tab = await listenTo(world, karim)
  const messageId = randomUUID()
  const sent = await awa.do('sendMessage', {
    conversationId: id,
    messageId,
    body: 'Le **four 3** chauffe trop.',
  })
  await expect.poll(() => tab.own).toContain('conversations')
  tab.close()
  const again = await awa.do('sendMessage', { conversationId: id, messageId, body: 'Autre chose' })
  expect(again).toEqual(sent)
  expect(await read(karim, id)).toEqual(['Le four 3 chauffe trop.'])
  expect(await karim.do('countConversations')).toEqual({ unread: 1 })
  expect(await awa.do('countConversations')).toEqual({ unread: 0 })
  const [row] = (await karim.do('listConversations')).data
  expect(row).toMatchObject({ kind: 'direct', unread: 1, people: [{ name: awa.name }] })
  expect(row?.latest).toEqual({ excerpt: 'Le four 3 chauffe trop.', mine: false, authorId: awa.id })
  await karim.do('markConversationRead', { conversationId: id, until: String(sent.sentAt) })
  await karim.do('markConversationRead', { conversationId: id, until: '2020-01-01T00:00:00Z' })
  expect(await karim.do('countConversations')).toEqual({ unread: 0 })

  for (const other of [tomasz, ines]) {
    expect((await other.do('listConversations')).data).toEqual([])
    expect((await other.do('searchConversations', { q: 'four' })).data).toEqual([])
    for (const [name, given] of [
      ['readConversation', { conversationId: id }],
      ['listMessages', { conversationId: id }],
      ['sendMessage', { conversationId: id, messageId: randomUUID(), body: 'x' }],
      ['editMessage', { conversationId: id, messageId, body: 'x' }],
      ['deleteMessage', { conversationId: id, messageId }],
    ] as const)
      expect([name, (await other.try(name, given)).status]).toEqual([name, 404])
    expect((await other.do('search', { q: 'four 3 chauffe' })).data).toEqual([])
  }
  expect(await rosa.refused('listConversations')).toEqual({ status: 403, code: 'inside_only' })
  expect(await awa.refused('openConversation', { people: [rosa.id] })).toMatchObject({ status: 404 })
  // Nothing that listens to facts can count it: there is none.
  expect(
    await world.sql(`select name from facts where name like 'conversation%' or name like 'message%'`),
  ).toEqual([])
})

test('a group is heard from when one comes until one leaves; a muted one counts nothing', async () => {
  const { awa, karim, tomasz, lea } = { ...cast, lea: cast.ines }
  const opening = { people: [karim.id, tomasz.id], name: 'Îlot 4', id: randomUUID() }
  const { id } = await awa.do('openConversation', opening)
  expect((await awa.do('openConversation', opening)).id).toBe(id)
  await say(awa, id, 'Avant Inès.')
  await karim.do('addToConversation', { conversationId: id, personId: lea.id })
  await say(tomasz, id, 'Avec Inès.')
  expect(await read(lea, id)).toEqual(['Avec Inès.'])
  expect(await read(karim, id)).toEqual(['Avec Inès.', 'Avant Inès.'])
  await karim.do('muteConversation', { conversationId: id })
  expect(await karim.do('countConversations')).toEqual({ unread: 0 })
  await karim.do('unmuteConversation', { conversationId: id })
  expect(await karim.do('countConversations')).toEqual({ unread: 1 })
  await lea.do('leaveConversation', { conversationId: id })
  expect(await lea.refused('listMessages', { conversationId: id })).toMatchObject({ status: 404 })
  await tomasz.do('renameConversation', { conversationId: id, name: null })
  expect(await awa.do('readConversation', { conversationId: id })).toMatchObject({
    ...{ name: null, kind: 'group', people: [{ name: karim.name }, { name: tomasz.name }] },
  })
  await tomasz.do('leaveConversation', { conversationId: id })
  await karim.do('leaveConversation', { conversationId: id })
  const alone = { conversationId: id, messageId: randomUUID(), body: 'Il reste quelqu’un ?' }
  expect(await awa.refused('sendMessage', alone)).toEqual({ status: 409, code: 'conversation.nobody_left' })

  const two = await awa.do('openConversation', { people: [tomasz.id] })
  const bring = { conversationId: two.id, personId: karim.id }
  expect(await awa.refused('addToConversation', bring)).toEqual({ status: 409, code: 'conversation.of_two' })
  expect(await awa.refused('leaveConversation', { conversationId: two.id })).toMatchObject({
    code: 'conversation.of_two',
  })
})

test('a message is edited and taken back by its author; its words are found without accents while they stand', async () => {
  const { awa, karim } = cast
  const { id: conversationId } = await awa.do('openConversation', { people: [karim.id] })
  const { id: messageId } = await say(awa, conversationId, 'La crème de découpe est périmée.')
  const found = async (q: string) =>
    (await karim.do('searchConversations', { q })).data.map(({ messageId: hit }) => hit)
  expect(await found('creme decou')).toEqual([messageId])
  const edited = await awa.do('editMessage', { conversationId, messageId, body: 'Le fluide est périmé.' })
  expect(edited).toMatchObject({ body: 'Le fluide est périmé.', version: 2 })
  expect(await found('creme')).toEqual([])
  expect(await karim.refused('editMessage', { conversationId, messageId, body: 'x' })).toMatchObject({
    status: 404,
  })
  await awa.do('deleteMessage', { conversationId, messageId })
  const [tombstone] = (await karim.do('listMessages', { conversationId })).data
  expect(tombstone).toMatchObject({ state: 'deleted', html: '', body: null })
  expect(await found('fluide')).toEqual([])
  expect(
    await world.sql(`select 1 from conversation_messages where body || html || plain like '%périmé%'`),
  ).toEqual([])
  expect(await awa.refused('editMessage', { conversationId, messageId, body: 'x' })).toEqual({
    ...{ status: 409, code: 'message.deleted' },
  })
  for (const q of ["'", 'aujourdʼhui', '&', '!!', 'four:* | creme', '\\', 'a & !b'])
    expect((await karim.try('searchConversations', { q })).status).toBe(200)
})

test('whoever comes and goes, each reads just what was said while they took part', async () => {
  const people = [cast.awa, cast.karim, cast.tomasz, cast.ines]
  const step = fc.record({ who: fc.nat(3), act: fc.constantFrom('say', 'join', 'leave'), whom: fc.nat(3) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const opened = await cast.awa.do('openConversation', {
        people: [cast.karim.id, cast.tomasz.id],
        id: randomUUID(),
      })
      const conversationId = opened.id
      const inside = new Set([0, 1, 2])
      const heard = people.map((): string[] => [])
      for (const [n, { who, act, whom }] of steps.entries()) {
        const actor = people[who]
        if (!actor) continue
        const given = { conversationId }
        if (act === 'say') {
          const answer = await actor.try('sendMessage', { ...given, messageId: randomUUID(), body: `${n}` })
          const allowed = inside.has(who) && inside.size > 1
          expect(answer.status === 200).toBe(allowed)
          if (allowed) for (const each of inside) heard[each]?.unshift(`${n}`)
        } else if (act === 'leave') {
          const { status } = await actor.try('leaveConversation', given)
          expect(status).toBe(inside.has(who) ? 204 : 404)
          inside.delete(who)
        } else {
          const { status } = await actor.try('addToConversation', {
            ...given,
            personId: people[whom]?.id ?? '',
          })
          expect(status).toBe(inside.has(who) ? 204 : 404)
          if (inside.has(who) && !inside.has(whom)) heard[whom] = []
          if (inside.has(who)) inside.add(whom)
        }
      }
      for (const [index, actor] of people.entries())
        if (inside.has(index)) expect(await read(actor, conversationId)).toEqual(heard[index])
        else expect((await actor.try('listMessages', { conversationId })).status).toBe(404)
    }),
    { numRuns: 12 },
  )
})
