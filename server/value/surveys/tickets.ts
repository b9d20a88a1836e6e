import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { questionNames } from './questions.ts'

/** Among whom an answer hides: a team and a job family, either or neither. */
export type Cell = { unitId: string | null; jobFamilyId: string | null }

const ticket = z.object({
  question: z.enum(questionNames),
  month: z.string(),
  unitId: z.string().nullable(),
  jobFamilyId: z.string().nullable(),
  nonce: z.string(),
})
export type Ticket = z.output<typeof ticket>

/**
 * The right to answer once, kept by the browser alone. It names nobody, and nothing of it is stored when it is given:
 * its answer cannot be joined with the asking.
 */
export function writeTicket(secret: Buffer, given: Omit<Ticket, 'nonce'>): string {
  const body = Buffer.from(JSON.stringify({ ...given, nonce: randomUUID() })).toString('base64url')
  return `${body}.${macOf(secret, body).toString('base64url')}`
}

/** Null for what this house did not write under this secret. */
export function readTicket(secret: Buffer, written: string): Ticket | null {
  const [body = '', mac = ''] = written.split('.')
  const [told, made] = [Buffer.from(mac, 'base64url'), macOf(secret, body)]
  if (told.length !== made.length || !timingSafeEqual(told, made)) return null
  return ticket.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
}

/** Tells that one person was asked, under the secret of its quarter, and nothing else. */
export const sealOf = (secret: Buffer, personId: string, what: string): Buffer =>
  createHmac('sha256', secret).update(`seal\n${personId}\n${what}`).digest()

const macOf = (secret: Buffer, body: string) =>
  createHmac('sha256', secret).update(`ticket\n${body}`).digest()
