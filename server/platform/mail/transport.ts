import { createTransport as openSmtp, type Transporter } from 'nodemailer'
import { type Failure, failureOf, type MailCode, type MailOutcome } from './answers.ts'
import { composed, isAddress, type MailAddress, type Message } from './message.ts'
import { recorder, type Transcript } from './transcript.ts'

/** What became of one mail and the conversation with the mail server, without content and password. */
export type Sending = { outcome: MailOutcome; code: MailCode; transcript: Transcript }

export type Transport = {
  state: 'not set up' | 'ready'
  /** Hands one mail to the mail server. Does not throw for what that server does: see `outcome`. */
  send: (message: Message) => Promise<Sending>
  /** Connects, encrypts and signs in without sending; for the administrator's page. */
  verify: () => Promise<Sending>
}

/** `timeoutMs` bounds each silence: while connecting, waiting for the greeting and between answers (15,000). */
export type TransportOptions = { smtpUrl: string | null; from: MailAddress; timeoutMs?: number }

/**
 * The way to the mail server: `smtp://user:password@host:587` or `smtps://…:465`; null for an installation
 * without mail, where everything answers `not set up`. A wrong URL or sender throws at once.
 */
export function createTransport({ smtpUrl, from, timeoutMs = 15_000 }: TransportOptions): Transport {
  if (smtpUrl === null) {
    const nothing: Sending = { outcome: 'not set up', code: 'mail.not_set_up', transcript: [] }
    return { state: 'not set up', send: async () => nothing, verify: async () => nothing }
  }
  const url = checkedSmtpUrl(smtpUrl)
  if (!isAddress(from.address)) throw new Error('mail: the sender is not an address')

  return {
    state: 'ready',
    send: async (message) => {
      const mail = composed(message, from)
      if (!mail) return { outcome: 'bounced', code: 'mail.bad_address', transcript: [] }
      return talk(url, timeoutMs, (smtp) => smtp.sendMail(mail))
    },
    verify: () => talk(url, timeoutMs, (smtp) => smtp.verify()),
  }
}

// One connection a mail: its transcript is its own, and a mail server that hangs holds up one mail.
async function talk(
  url: string,
  timeoutMs: number,
  say: (smtp: Transporter) => Promise<unknown>,
): Promise<Sending> {
  const { logger, transcript } = recorder()
  const smtp = openSmtp({
    url,
    logger,
    transactionLog: true,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
  })
  try {
    await say(smtp)
    return { outcome: 'accepted', code: 'mail.accepted', transcript: transcript() }
  } catch (error) {
    const failure: Failure | null = failureOf(error)
    if (!failure || !(error instanceof Error)) throw error
    return { ...failure, transcript: [...transcript(), { who: 'network', said: error.message }] }
  } finally {
    smtp.close()
  }
}

function checkedSmtpUrl(text: string): string {
  const url = URL.parse(text)
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Error('mail: expected smtp://user:password@host:port or smtps://…')
  return text
}
