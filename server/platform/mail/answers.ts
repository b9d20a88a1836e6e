/**
 * What became of a mail. `retry`: not now (4xx, no connection, or our own sign-in or sender is refused, which is
 * no fault of the recipient); `bounced`: this recipient or this content is refused for good (5xx).
 */
export type MailOutcome = 'accepted' | 'retry' | 'bounced' | 'not set up'

/** Why, as a key for texts. */
export type MailCode =
  | 'mail.accepted'
  | 'mail.not_set_up'
  | 'mail.bad_address'
  | 'mail.recipient_refused'
  | 'mail.content_refused'
  | 'mail.deferred'
  | 'mail.sender_refused'
  | 'mail.sign_in_refused'
  | 'mail.encryption_failed'
  | 'mail.unreachable'

export type Failure = { outcome: 'retry' | 'bounced'; code: MailCode }

/** Weighs an error of the connection; null when it is none of the mail server's and so is a bug. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const status = 'responseCode' in error ? Number(error.responseCode) : 0
  const step = 'command' in error ? String(error.command) : ''

  if (error.code === 'EAUTH' || error.code === 'ENOAUTH')
    return { outcome: 'retry', code: 'mail.sign_in_refused' }
  const cause = 'originalCode' in error ? String(error.originalCode) : ''
  if (error.code === 'ETLS' || /CERT|SIGNATURE|^ERR_(TLS|SSL)|^EPROTO$/.test(cause))
    return { outcome: 'retry', code: 'mail.encryption_failed' }
  if (status >= 400 && status < 500) return { outcome: 'retry', code: 'mail.deferred' }
  if (status >= 500) return permanent(step)
  if (error.code === 'EMESSAGE') return { outcome: 'bounced', code: 'mail.content_refused' }
  if (error.code === 'EENVELOPE') return { outcome: 'bounced', code: 'mail.bad_address' }
  return connectionCodes.includes(error.code) ? { outcome: 'retry', code: 'mail.unreachable' } : null
}

const connectionCodes = ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EPROTOCOL', 'ESTREAM']

function permanent(step: string): Failure {
  if (step === 'RCPT TO') return { outcome: 'bounced', code: 'mail.recipient_refused' }
  if (step === 'DATA') return { outcome: 'bounced', code: 'mail.content_refused' }
  if (step === 'MAIL FROM') return { outcome: 'retry', code: 'mail.sender_refused' }
  return { outcome: 'retry', code: 'mail.unreachable' }
}
