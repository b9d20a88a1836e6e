import type { Config } from '../platform/config/index.ts'
import type { Db } from '../platform/database/index.ts'
import type { Reader } from '../platform/facts/index.ts'
import type { Gates } from '../platform/gates.ts'
import type { House } from '../platform/house.ts'
import { enqueue, type Job } from '../platform/jobs/index.ts'
import {
  createTransport,
  type MailAddress,
  type Message,
  type Sending,
  settle,
  type Transport,
} from '../platform/mail/index.ts'
import type { Locale } from '../platform/viewer.ts'
import { deliverGate, notNow } from './gates.ts'
import { type Letter, type Written, writeLetter } from './letters.ts'
import {
  countFailure,
  type DueMail,
  forgetFailures,
  forgetSettled,
  insertMail,
  putOff,
  settleMail,
  takeDue,
} from './store.ts'

export type Post = {
  /** What it is about, as `kind:id`; the deliver gate is asked with it. */
  subject: string
  /** Tells one mail about it from another; asking twice with the same key writes once. */
  key?: string
  /** Whose account it concerns: to somebody who left, nothing is sent. Null: not (yet) a person here. */
  personId: string | null
  to: MailAddress
  /** Plain sentences, or what a slice wrote itself. */
  letter: Letter | Written
  locale: Locale
  notAfter?: Date
  /** Where it belongs: its thread, its list, how to get no more of them; what calendars take from it. */
  belongs?: Pick<
    Message,
    'fromName' | 'inReplyTo' | 'references' | 'listId' | 'unsubscribe' | 'precedence' | 'loop' | 'calendar'
  >
}

/** Without a mail server everything waits, and links are shown to copy instead. */
export const mailIsSetUp = ({ smtpUrl }: Config): boolean => smtpUrl !== null

/** Puts a mail into the outbox, in the caller's transaction; it leaves once a reader of `wakesMail` hears of it. */
export async function post(tx: Db, config: Config, mail: Post): Promise<void> {
  await insertMail(tx, {
    key: mail.key ?? '',
    subject: mail.subject,
    personId: mail.personId,
    recipient: mail.to.address,
    message: {
      to: mail.to,
      ...('html' in mail.letter ? mail.letter : writeLetter(mail.letter, mail.locale)),
      autoSubmitted: 'auto-generated',
      ...mail.belongs,
    },
    notAfter: mail.notAfter ?? null,
    host: new URL(config.url).hostname,
  })
}

const sendMail = 'mail.send'

/** Sets the outbox going, in the transaction of a reader that put mails in. */
export const wakeMail = (tx: Db): Promise<void> => enqueue(tx, sendMail, {}, { key: sendMail })

/** A reader that sets the outbox going when it hears facts of changes that put mails in. */
export function wakesMail(name: string, kinds: readonly { kind: string }[]): Reader {
  return {
    name,
    hears: kinds.map(({ kind }) => kind),
    hear: wakeMail,
    forget: async () => {},
  }
}

/** The outbox is emptied when something was put in, and once a minute for what has to be tried again. */
export function mailJobs({ config, ground, log }: House): Job[] {
  const transport = transportOf(config)
  const deliver = async (mail: DueMail) => {
    try {
      await deliverOne(ground.inside, ground.gates, transport, mail)
    } catch (error) {
      // It stays in the outbox, put off by five minutes; the others go on.
      log.error('A mail could not be sent.', { mail: mail.subject, error })
    }
  }
  const run = async () => {
    if (transport.state === 'not set up') return
    for (let due = await takeDue(ground.inside, 10); due.length > 0; due = await takeDue(ground.inside, 10)) {
      await Promise.all(due.map(deliver))
    }
  }
  return [
    { name: sendMail, every: '* * * * *', run },
    { name: 'mail.forget', every: '23 3 * * *', long: true, run: () => forgetSettled(ground.inside) },
  ]
}

async function deliverOne(db: Db, gates: Gates, transport: Transport, mail: DueMail): Promise<void> {
  const { subject, personId } = mail
  const now = new Date()
  const verdict = mail.stands ? await gates.ask(deliverGate, db, { subject, personId }) : 'mail.late'
  if (verdict === notNow) return putOff(db, mail.id, nextQuarter(now))
  if (verdict !== 'allowed') {
    const withdrawn = { state: 'withdrawn', lastCode: null, notBefore: now, settledAt: now } as const
    return settleMail(db, mail.id, { ...withdrawn, attempt: mail.attempt })
  }
  const sending = await transport.send(mail.message)
  await settleMail(db, mail.id, settle(mail, sending, new Date(), Math.random()))
  if (personId) await weighAddress(db, personId, sending)
}

async function weighAddress(db: Db, personId: string, { outcome, code }: Sending): Promise<void> {
  if (outcome === 'accepted') await forgetFailures(db, [personId])
  if (code === 'mail.recipient_refused' || code === 'mail.bad_address') await countFailure(db, personId)
}

const quarterMs = 900_000
const nextQuarter = (now: Date) => new Date((Math.floor(now.getTime() / quarterMs) + 1) * quarterMs)

export function transportOf({ smtpUrl, mailFrom }: Config): Transport {
  const [, name = '', address = mailFrom] = /^(.*?)\s*<([^<>]+)>$/.exec(mailFrom) ?? []
  return createTransport({ smtpUrl, from: { name, address } })
}
