import { createHash } from 'node:crypto'
import { findCompany } from '../../identity/index.ts'
import { markNoticed, type Speak } from '../../inbox/index.ts'
import { type Post, post, wakeMail } from '../../mail/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import { findSaid, type Said, type Weighed } from '../due/store.ts'
import { isQuarter, walkDue } from '../due/walk.ts'
import { noticeSubject } from '../gates.ts'
import { linkKey, noPlace, sealStop } from '../stops/token.ts'
import { hideContent } from '../switches.ts'
import { nameOf, threadLetter } from './letter.ts'
import { findKnown, insertNoticeMail } from './store.ts'

/** How long someone has to read before a mail leaves. */
export const delayMs = 120_000
const dayMs = 86_400_000

/** Once a minute: what happened two minutes ago and was not read leaves by mail, a mail a thread. */
export const noticeJob = (house: House, speak: Speak): Job => ({
  name: 'notices.mail',
  every: '* * * * *',
  run: () => {
    const moment = new Date()
    return sendNotices(house, moment, { speak, whole: isQuarter(moment) })
  },
})

export async function sendNotices(
  house: House,
  moment: Date,
  { speak, whole = true }: { speak: Speak; whole?: boolean },
): Promise<void> {
  const { ground, config } = house
  const company = await findCompany(ground.inside)
  if (!company) return
  const round = {
    speak,
    company: company.name,
    key: await linkKey(ground.inside),
    bare: await isOn(ground.inside, hideContent),
  }
  await walkDue(ground.inside, 'mail', { moment, delayMs, whole }, async (due) => {
    // Without a mail server nothing is kept for later: what is unread stands in the inbox.
    const notices = due.map(({ notice }) => notice)
    const said = config.smtpUrl === null ? [] : await findSaid(ground.inside, notices)
    const known = await findKnown(ground.inside, notices)
    await ground.inside.transaction().execute(async (tx) => {
      await markNoticed(tx, 'mail', notices)
      if (config.smtpUrl === null) return
      for (const each of due) await writeOne(tx, house, each, { ...round, said, known })
      await wakeMail(tx)
    })
  })
}

type Round = {
  speak: Speak
  company: string
  key: Buffer
  bare: boolean
  said: readonly Said[]
  known: ReadonlySet<string>
}

async function writeOne(
  tx: Db,
  { config }: House,
  { notice, receiver }: Weighed,
  round: Round,
): Promise<void> {
  const { personId, threadId, thread, draft } = notice
  const said = draft
    ? []
    : round.said.filter((each) => each.personId === personId && each.threadId === threadId)
  const id = mailIdOf(notice)
  const posts = thread === 'post' ? [threadId] : []
  const comments = said.flatMap(({ commentId }) => (commentId ? [commentId] : []))
  const place = { threadId, spaceId: thread === 'space' ? threadId : null }
  const { bare, company, key } = round
  const written = { id, personId, kind: 'thread', posts, comments, people: [], bare, ...place } as const
  if (!(await insertNoticeMail(tx, written))) return
  const stopUrl = (stop: Parameters<typeof sealStop>[1]) => `${config.url}/unsubscribe/${sealStop(key, stop)}`
  const stopThreadUrl = thread === 'space' ? null : stopUrl({ personId, kind: 'thread', placeId: threadId })
  const stopPlaceUrl = stopUrl(placeOf(notice))
  const first = !round.known.has(personId)
  const refusal = draft && (round.speak(draft.refusal, receiver.locale) ?? null)
  const told = { notice, said, refusal, company, url: config.url, bare, first, stopPlaceUrl, stopThreadUrl }
  await post(tx, config, {
    subject: noticeSubject(id),
    personId,
    to: { name: receiver.name, address: receiver.email },
    locale: receiver.locale,
    letter: threadLetter(told, receiver.locale),
    notAfter: new Date(notice.latestAt.getTime() + 4 * dayMs),
    belongs: belongingOf(told, config.url, receiver.locale),
  })
}

/** What one click of a mail program stops. */
function placeOf({ personId, threadId, thread, space }: Weighed['notice']): Parameters<typeof sealStop>[1] {
  if (thread === 'draft') return { personId, kind: 'thread', placeId: threadId }
  return space
    ? { personId, kind: 'space', placeId: space.id }
    : { personId, kind: 'subjects', placeId: noPlace }
}

/** Its thread, its list, and who says it; a mail without content names nobody. */
function belongingOf(
  { notice, said, company, url, bare, stopPlaceUrl }: Parameters<typeof threadLetter>[0],
  loop: string,
  locale: 'fr' | 'en',
): NonNullable<Post['belongs']> {
  const host = new URL(url).hostname
  const root = `thread.${notice.threadId}@${host}`
  const last = said.at(-1)
  const { space } = notice
  return {
    ...(bare || !last ? {} : { fromName: `${nameOf(last, locale)} · ${company}` }),
    inReplyTo: root,
    references: [root],
    listId: {
      name: bare || !space ? company : space.name,
      id: space ? `${space.id}.space.${host}` : `subjects.${host}`,
    },
    unsubscribe: { url: stopPlaceUrl },
    precedence: 'list',
    loop,
  }
}

/** The same news of the same thread is one mail, however often it is looked for. */
function mailIdOf({ personId, threadId, latest }: Weighed['notice']): string {
  const hex = createHash('sha256').update(`${personId} ${threadId} ${latest}`).digest('hex')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
}
