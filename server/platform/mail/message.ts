import type { SendMailOptions } from 'nodemailer'

/** One mailbox; the name is shown, the address is used. */
export type MailAddress = { name?: string; address: string }

/**
 * One mail to one person. Ids are without angle brackets, `something@domain`; `messageId` stays the same over
 * all attempts, so a repeated mail is recognised. `references` lists the thread from its first mail on.
 * `unsubscribe.url` in https adds one-click (RFC 8058): that address must accept a POST without a session.
 */
export type Message = {
  to: MailAddress
  fromName?: string
  replyTo?: MailAddress
  subject: string
  text: string
  html?: string
  messageId: string
  inReplyTo?: string
  references?: readonly string[]
  listId?: { name: string; id: string }
  autoSubmitted?: 'auto-generated' | 'auto-replied'
  unsubscribe?: { url: string; address?: string }
  /** An iCalendar file that calendars read from the mail itself; `method` as the file says. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; file: string }
  precedence?: 'list' | 'bulk'
  /** The installation's name in `X-Loop`: a mail that comes back with it is not answered or told of again. */
  loop?: string
}

/** The mail as the library takes it, or null when an address or id is not one. */
export function composed(message: Message, from: MailAddress): SendMailOptions | null {
  // A mail to ourselves would come back as a mail from ourselves.
  if (message.to.address.toLowerCase() === from.address.toLowerCase()) return null
  const addresses = [message.to, from, ...(message.replyTo ? [message.replyTo] : [])]
  const ids = [message.messageId, ...(message.references ?? [])]
  if (message.inReplyTo !== undefined) ids.push(message.inReplyTo)
  if (!addresses.every(({ address }) => isAddress(address)) || !ids.every(isMessageId)) return null

  if (message.listId && !/^[\w.-]{1,200}$/.test(message.listId.id)) return null
  const headers = ownHeaders(message)
  if (headers === null) return null
  return {
    from: mailbox({ name: message.fromName ?? from.name ?? '', address: from.address }),
    to: mailbox(message.to),
    ...(message.replyTo ? { replyTo: mailbox(message.replyTo) } : {}),
    subject: oneLine(message.subject),
    text: message.text,
    ...(message.html === undefined ? {} : { html: message.html }),
    messageId: `<${message.messageId}>`,
    ...(message.inReplyTo === undefined ? {} : { inReplyTo: `<${message.inReplyTo}>` }),
    ...(message.references ? { references: message.references.map((id) => `<${id}>`) } : {}),
    ...(message.listId ? { list: { id: listed(message.listId) } } : {}),
    ...(message.calendar
      ? {
          icalEvent: {
            method: message.calendar.method,
            filename: 'invite.ics',
            content: message.calendar.file,
          },
        }
      : {}),
    headers,
    // A sender never makes this server read a file or fetch a page.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** One line of plain characters: line breaks and other controls, also bidirectional ones, become a blank. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
}

// Narrower than RFC 5321: no quoted local parts, no comments, no address literals; a domain has two labels or is `localhost`.
export function isAddress(text: string): boolean {
  if (text.length > 254) return false
  const [, local, domain] = /^([^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64})@([\p{L}\p{N}.-]+)$/u.exec(text) ?? []
  if (local === undefined || domain === undefined) return false
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false
  return domain.split('.').every((label) => /^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label))
}

function ownHeaders({
  autoSubmitted,
  unsubscribe,
  precedence,
  loop,
}: Message): Record<string, string> | null {
  const headers: Record<string, string> = {}
  // Asks the mail systems that do not know the standard word to send no absence notice and no receipt.
  if (autoSubmitted) headers['X-Auto-Response-Suppress'] = 'All'
  if (autoSubmitted) headers['Auto-Submitted'] = autoSubmitted
  if (precedence) headers.Precedence = precedence
  if (loop !== undefined) headers['X-Loop'] = oneLine(loop)
  if (!unsubscribe) return headers

  const url = URL.parse(unsubscribe.url)
  if (!url || !['https:', 'http:'].includes(url.protocol) || /[<>,\s]/.test(url.href)) return null
  if (unsubscribe.address !== undefined && !isAddress(unsubscribe.address)) return null
  const mailto = unsubscribe.address === undefined ? '' : `, <mailto:${unsubscribe.address}>`
  headers['List-Unsubscribe'] = `<${url.href}>${mailto}`
  if (url.protocol === 'https:') headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click'
  return headers
}

function mailbox({ name, address }: MailAddress): { name: string; address: string } {
  return { name: oneLine(name ?? ''), address }
}

function listed({ name, id }: { name: string; id: string }): { url: string; comment: string } {
  return { url: id, comment: oneLine(name).replace(/["\\<>]/g, "'") }
}

function isMessageId(id: string): boolean {
  return id.length <= 250 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/.test(id)
}
