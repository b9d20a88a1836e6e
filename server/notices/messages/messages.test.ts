import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather } from '../../../test/cast.ts'
import { openPostOffice, type PostOffice } from '../../../test/post-office.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { mailJobs } from '../../mail/outbox.ts'
import type { House } from '../../platform/house.ts'
import { sendMessageMails } from './job.ts'

let office: PostOffice
let world: World
let cast: Cast
let house: House

beforeAll(async () => {
  office = await openPostOffice()
  world = await openWorld({
    more: (given) => {
      house = { ...given, config: { ...given.config, smtpUrl: office.url } }
      return []
    },
  })
  cast = await gather(world)
  await world.sql(`insert into notice_settings (person_id, quiet) select id, false from people`)
})
afterAll(async () => {
  await world.end()
  await office.close()
})

const inTwoMinutes = () => new Date(Date.now() + 125_000)

test('who was written to and has not read learns by mail who wrote, never what, once until they have read', async () => {
  const { awa, karim } = cast
  const { id: conversationId, publicId } = await awa.do('openConversation', { people: [karim.id] })
  const write = (body: string) => awa.do('sendMessage', { conversationId, messageId: randomUUID(), body })
  const sendMails = async () => mailJobs(house)[0]?.run({})
  const mailsTo = () => office.received.filter(({ to }) => to === karim.email)
  const mails = () => mailsTo().length
  const leave = async (moment = inTwoMinutes()) => {
    await sendMessageMails(house, moment)
    await sendMails()
  }
  await write('Le joint de la bécasse.')
  await leave(new Date())
  expect(mails()).toBe(0)
  await write('Tu viens ?')
  await leave()
  await leave()
  expect(office.received.map(({ to }) => to)).toEqual([karim.email])
  const mail = mailsTo()[0]?.mail
  expect(mail?.subject).toBe('Message de Awa Diallo')
  expect(mail?.text).toContain('2 messages vous attendent dans une conversation, de Awa Diallo')
  expect(mail?.text).toContain(`${world.origin}/conversations/${publicId}`)
  expect(`${mail?.text}${mail?.html}${mail?.subject}`).not.toMatch(/bécasse|viens/)
  // Until it is read, more of it is no further mail.
  await write('Réponds.')
  await leave()
  expect(mails()).toBe(1)
  const read = () => karim.do('markConversationRead', { conversationId, until: new Date().toISOString() })
  await read()
  await write('Merci.')
  await sendMessageMails(house, inTwoMinutes())
  await read()
  await sendMails()
  expect([mails(), (await world.sql('select state from mail_outbox order by id desc limit 1'))[0]]).toEqual([
    1,
    { state: 'withdrawn' },
  ])
  // Muted, stopped or unwanted, it is not told of.
  const silent = async () => {
    await write('Encore.')
    await leave()
    expect(mails()).toBe(1)
    await read()
  }
  await karim.do('muteConversation', { conversationId })
  await silent()
  await karim.do('unmuteConversation', { conversationId })
  const [, token = ''] = /\/unsubscribe\/([\w-]+)/.exec(mail?.text ?? '') ?? []
  await world.stranger.do('stopMails', { token })
  await silent()
  await world.stranger.do('undoStop', { token })
  await world.sql(`update notice_settings set mail_off = '{messages}' where person_id = $1`, [karim.id])
  await silent()
  await world.sql(`update notice_settings set mail_off = '{}' where person_id = $1`, [karim.id])
  await write('Voilà.')
  await leave()
  expect(mails()).toBe(2)
  expect(
    await world.sql(`select from facts where data::text like '%' || $1 || '%'`, [conversationId]),
  ).toEqual([])
})
