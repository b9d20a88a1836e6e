import { markTold } from '../../conversations/index.ts'
import { findCompany } from '../../identity/index.ts'
import { post, wakeMail } from '../../mail/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { isQuarter } from '../due/walk.ts'
import { noticeSubject } from '../gates.ts'
import { delayMs } from '../mails/job.ts'
import { insertNoticeMail } from '../mails/store.ts'
import { linkKey, sealStop } from '../stops/token.ts'
import { hideContent } from '../switches.ts'
import { messageLetter } from './letter.ts'
import { type ToTell, walkConversations } from './walk.ts'

const dayMs = 86_400_000

/** Once a minute: who was written to two minutes ago, and has not read it, learns so by mail, without the text. */
export const messageJob = (house: House): Job => ({
  name: 'notices.messages',
  every: '* * * * *',
  run: () => {
    const moment = new Date()
    return sendMessageMails(house, moment, isQuarter(moment))
  },
})

export async function sendMessageMails(house: House, moment: Date, whole = true): Promise<void> {
  const { ground, config } = house
  const company = await findCompany(ground.inside)
  if (!company || config.smtpUrl === null) return
  const key = await linkKey(ground.inside)
  const bare = await isOn(ground.inside, hideContent)
  await walkConversations(ground.inside, 'mail', { moment, delayMs, whole }, (told) =>
    ground.inside.transaction().execute(async (tx) => {
      const mine = await markTold(
        tx,
        'mail',
        told.map(({ due }) => due),
      )
      for (const each of told.filter(({ due }) => mine.some((one) => isSame(one, due))))
        await writeOne(tx, house, each, { company: company.name, key, bare })
      await wakeMail(tx)
    }),
  )
}

type Who = { personId: string; conversationId: string }
export const isSame = (one: Who, other: Who) =>
  one.personId === other.personId && one.conversationId === other.conversationId

async function writeOne(
  tx: Db,
  { config }: House,
  { due, receiver }: ToTell,
  { company, key, bare }: { company: string; key: Buffer; bare: boolean },
): Promise<void> {
  const { personId, conversationId, latestAt } = due
  const id = newId()
  const kind = 'conversation'
  const nothing = { posts: [], comments: [], people: [] }
  await insertNoticeMail(tx, { id, personId, kind, ...nothing, bare, threadId: conversationId })
  const stopUrl = `${config.url}/unsubscribe/${sealStop(key, { personId, kind, placeId: conversationId })}`
  const host = new URL(config.url).hostname
  const root = `conversation.${conversationId}@${host}`
  await post(tx, config, {
    subject: noticeSubject(id),
    personId,
    to: { name: receiver.name, address: receiver.email },
    locale: receiver.locale,
    letter: messageLetter(due, { company, bare, url: config.url, stopUrl }, receiver.locale),
    notAfter: new Date(latestAt.getTime() + 4 * dayMs),
    belongs: {
      inReplyTo: root,
      references: [root],
      listId: { name: company, id: `conversations.${host}` },
      unsubscribe: { url: stopUrl },
      precedence: 'list',
      loop: config.url,
    },
  })
}
