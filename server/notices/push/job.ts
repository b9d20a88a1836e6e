import { type DueConversation, markTold } from '../../conversations/index.ts'
import { findCompany } from '../../identity/index.ts'
import { markNoticed } from '../../inbox/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Reader } from '../../platform/facts/index.ts'
import type { House } from '../../platform/house.ts'
import { enqueue, type Job } from '../../platform/jobs/index.ts'
import type { Outbound } from '../../platform/outbound/index.ts'
import { isOn } from '../../platform/switches/index.ts'
import type { Locale } from '../../platform/viewer.ts'
import type { Weighed } from '../due/store.ts'
import { isQuarter, walkDue } from '../due/walk.ts'
import { whyOf, withoutWords } from '../mails/letter.ts'
import { isSame } from '../messages/job.ts'
import { messageTexts, namesOf } from '../messages/letter.ts'
import { walkConversations } from '../messages/walk.ts'
import { hideContent, push } from '../switches.ts'
import { type PushKeys, pushKeys } from './keys.ts'
import { type Pushed, pushOutbound, sendPush } from './send.ts'
import { type Device, dropDevices, findDevices } from './store.ts'

const pushJobName = 'notices.push'
/** Long enough for the inbox to have heard what happened. */
const settleMs = 2_000
/** More threads at once than these are told in one notification. */
const mostAtOnce = 3
/** So many services are spoken to at the same time. */
const mostDevices = 20

/** Seconds after something happened, and once a minute for what quiet hours held back. */
export const pushJob = (house: House): Job => {
  const outbound = pushOutbound(house)
  return {
    name: pushJobName,
    every: '* * * * *',
    run: () => {
      const moment = new Date()
      return sendPushes(house, outbound, moment, isQuarter(moment))
    },
  }
}

/** Wakes the job when something happened that may concern someone. */
export const pushWaker = (hears: readonly string[]): Reader => ({
  name: 'notices.push',
  hears,
  hear: wakePush,
  forget: async () => {},
})

/** A job every two seconds at most, which what happens later does not put off. */
export async function wakePush(tx: Db): Promise<void> {
  const turn = Math.ceil(Date.now() / settleMs) + 1
  await enqueue(tx, pushJobName, {}, { key: `${pushJobName} ${turn}`, at: new Date(turn * settleMs) })
}

export async function sendPushes(
  house: House,
  outbound: Outbound,
  moment: Date,
  whole = true,
): Promise<void> {
  const { ground, config } = house
  const company = await findCompany(ground.inside)
  if (!company) return
  const on = await isOn(ground.inside, push)
  const bare = await isOn(ground.inside, hideContent)
  const parts = { outbound, keys: await pushKeys(ground.inside), url: config.url }
  await walkDue(ground.inside, 'push', { moment, delayMs: 0, whole }, async (due) => {
    const notices = due.map(({ notice }) => notice)
    const mine = await markNoticed(ground.inside, 'push', notices)
    const told = due.filter(({ notice }) =>
      mine.some(({ personId, threadId }) => personId === notice.personId && threadId === notice.threadId),
    )
    const round = { company: company.name, bare }
    const people = told.map(({ notice }) => notice.personId)
    if (on)
      await tellDevices(ground.inside, parts, people, (device) => {
        const own = told.filter(({ notice }) => notice.personId === device.personId)
        return pushesFor(device, own, round)
      })
  })
  await walkConversations(ground.inside, 'push', { moment, delayMs: 0, whole }, async (due) => {
    const mine = await markTold(
      ground.inside,
      'push',
      due.map((each) => each.due),
    )
    const told = due.flatMap((each) => (mine.some((one) => isSame(one, each.due)) ? [each.due] : []))
    const people = told.map(({ personId }) => personId)
    if (on)
      await tellDevices(ground.inside, parts, people, ({ personId, locale }) =>
        told.flatMap((each) =>
          each.personId === personId ? [writtenPush(each, locale, company.name, bare)] : [],
        ),
      )
  })
}

type Parts = { outbound: Outbound; keys: PushKeys; url: string }
type Round = { company: string; bare: boolean }

async function tellDevices(
  db: Db,
  parts: Parts,
  people: readonly string[],
  saidTo: (device: Device) => readonly Pushed[],
): Promise<void> {
  const devices = await findDevices(db, [...new Set(people)])
  for (let first = 0; first < devices.length; first += mostDevices) {
    const some = devices.slice(first, first + mostDevices)
    const left = await Promise.all(some.map((device) => tellDevice(parts, device, saidTo(device))))
    const gone = some.filter((_, at) => left[at] === 'gone').map(({ id }) => id)
    if (gone.length > 0) await dropDevices(db, gone)
  }
}

async function tellDevice(parts: Parts, device: Device, all: readonly Pushed[]): Promise<'told' | 'gone'> {
  for (const said of all) if ((await sendPush(parts, device, said)) === 'gone') return 'gone'
  return 'told'
}

/** That somebody wrote, and who; never what was said. */
function writtenPush(
  { authors, publicId, conversationId }: DueConversation,
  locale: Locale,
  company: string,
  bare: boolean,
): Pushed {
  const who = bare ? null : namesOf(authors, locale)
  return {
    title: who === null ? company : messageTexts[locale].subject(who),
    body: wrote[locale],
    path: `/conversations/${publicId}`,
    tag: conversationId,
  }
}

function pushesFor({ locale }: Device, due: readonly Weighed[], { company, bare }: Round): Pushed[] {
  if (due.length > mostAtOnce || (bare && due.length > 1))
    return [{ title: company, body: many[locale](due.length), path: '/inbox', tag: 'many' }]
  return due.map(({ notice }) =>
    bare
      ? { title: company, body: one[locale], path: withoutWords(notice.address), tag: notice.threadId }
      : {
          title: `${whyOf(notice, locale)}${notice.actor ? ` · ${notice.actor.name}` : ''}`,
          body: notice.title,
          path: notice.address,
          tag: notice.threadId,
        },
  )
}

const one: Readonly<Record<Locale, string>> = {
  fr: 'Une discussion vous attend.',
  en: 'A discussion waits for you.',
}
const many: Readonly<Record<Locale, (count: number) => string>> = {
  fr: (count) => `${count} discussions vous attendent.`,
  en: (count) => `${count} discussions wait for you.`,
}
const wrote: Readonly<Record<Locale, string>> = {
  fr: 'Un message vous attend dans une conversation.',
  en: 'A message waits for you in a conversation.',
}
