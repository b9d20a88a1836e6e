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
import { hideContent, push } from '../switches.ts'
import { type PushKeys, pushKeys } from './keys.ts'
import { type Pushed, pushOutbound, sendPush } from './send.ts'
import { type Device, dropDevices, findDevices } from './store.ts'

const pushJobName = 'notices.push'
/** Long enough for the inbox to have heard what happened. */
const settleMs = 2_000
/** More threads at once than these are told in one notification. */
const mostAtOnce = 3

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
  hear: (tx: Db) => enqueue(tx, pushJobName, {}, { key: pushJobName, at: new Date(Date.now() + settleMs) }),
  forget: async () => {},
})

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
    await markNoticed(
      ground.inside,
      'push',
      due.map(({ notice }) => notice),
    )
    if (on) await tellDevices(ground.inside, parts, due, { company: company.name, bare })
  })
}

type Parts = { outbound: Outbound; keys: PushKeys; url: string }
type Round = { company: string; bare: boolean }

async function tellDevices(db: Db, parts: Parts, due: readonly Weighed[], round: Round): Promise<void> {
  const people = [...new Set(due.map(({ notice }) => notice.personId))]
  const devices = await findDevices(db, people)
  const gone: string[] = []
  for (const device of devices) {
    const mine = due.filter(({ notice }) => notice.personId === device.personId)
    for (const said of pushesFor(device, mine, round)) {
      if ((await sendPush(parts, device, said)) !== 'gone') continue
      gone.push(device.id)
      break
    }
  }
  if (gone.length > 0) await dropDevices(db, gone)
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
