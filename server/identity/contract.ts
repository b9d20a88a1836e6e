import { z } from 'zod'
import { endpoint, id, noAnswer, text } from '../platform/contract/index.ts'

const locale = z.enum(['fr', 'en'])
const email = z.email().max(254)
const password = z.string().max(1024)
const token = z.string().max(100)
export const timeZone = z
  .string()
  .max(60)
  .refine((zone) => isTimeZone(zone))
export const passwordRefusals = {
  'password.short': 422,
  'password.long': 422,
  'password.common': 422,
  'password.own_words': 422,
}
const needsSession = { 'session.needed': 403 }
export const needsProof = { ...needsSession, 'proof.needed': 403 }

export const me = z.object({
  personId: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  unit: z.string().nullable(),
  photo: z.string().nullable(),
  audience: z.enum(['inside', 'outside']),
  organisation: z.string().nullable(),
  guestUntil: z.string().nullable(),
  administrator: z.boolean(),
  /** What I answer for in the programme. */
  offices: z.array(z.enum(['programme', 'sponsor', 'controller', 'head'])),
  locale,
  timeZone: z.string(),
  company: z.string(),
  /** Invented people and conversations are among what one sees; always false for guests. */
  demo: z.boolean(),
})
export type Me = z.output<typeof me>

const session = z.object({
  id: z.string(),
  device: z.string(),
  /** The network it was opened from, never the whole address. */
  network: z.string(),
  startedAt: z.date(),
  lastSeenAt: z.date(),
  current: z.boolean(),
})

const scope = z.enum(['read', 'write'])
const accessToken = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(scope),
  createdAt: z.date(),
  expiresAt: z.date(),
  lastUsedOn: z.string().nullable(),
})

export const contract = {
  setUp: endpoint({
    method: 'POST',
    path: '/setup',
    summary: 'Found the company with the one-time set-up link',
    access: 'anyone',
    limit: 'sign-in',
    body: z.strictObject({
      token,
      organisation: text({ max: 100 }),
      name: text({ max: 100 }),
      email,
      password,
      locale,
      timeZone: timeZone.default('Europe/Paris'),
    }),
    output: me,
    status: 201,
    refusals: { 'setup.done': 409, 'setup.link': 403, 'enter.closed': 403, ...passwordRefusals },
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    summary: 'Sign in with e-mail and password',
    access: 'anyone',
    limit: 'sign-in',
    body: z.strictObject({ email: text({ min: 0, max: 254 }), password }),
    output: me,
    status: 201,
    refusals: { 'sign_in.refused': 401, 'enter.closed': 403 },
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out here',
    output: noAnswer,
    status: 204,
  }),
  readMe: endpoint({
    method: 'GET',
    path: '/me',
    summary: 'Who I am here, and in which company',
    output: me,
  }),
  setPlace: endpoint({
    method: 'PUT',
    path: '/me/place',
    summary: 'Choose my language and my time zone',
    body: z.strictObject({ locale, timeZone }),
    output: noAnswer,
    status: 204,
  }),
  listSessions: endpoint({
    method: 'GET',
    path: '/me/sessions',
    summary: 'Where I am signed in',
    output: z.object({ data: z.array(session) }),
    refusals: needsSession,
  }),
  endSession: endpoint({
    method: 'DELETE',
    path: '/me/sessions/:sessionId',
    summary: 'End one of my sessions',
    params: z.strictObject({ sessionId: id }),
    output: noAnswer,
    status: 204,
    refusals: needsSession,
  }),
  endOtherSessions: endpoint({
    method: 'DELETE',
    path: '/me/sessions',
    summary: 'End all my sessions but this one',
    output: noAnswer,
    status: 204,
    refusals: needsSession,
  }),
  readPassword: endpoint({
    method: 'GET',
    path: '/me/password',
    summary: 'Since when my password is what it is; null without one',
    output: z.object({ changedAt: z.date().nullable() }),
    refusals: needsSession,
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/me/password',
    summary: 'Change my password; my other sessions and my tokens end',
    body: z.strictObject({ current: password, password }),
    output: noAnswer,
    status: 204,
    refusals: { 'password.wrong': 403, ...needsSession, ...passwordRefusals },
  }),
  askReset: endpoint({
    method: 'POST',
    path: '/password-resets',
    summary: 'Ask for a reset link by mail; the answer never says whether the address is known',
    access: 'anyone',
    limit: 'reset',
    body: z.strictObject({ email: text({ max: 254 }) }),
    output: noAnswer,
    status: 204,
  }),
  resetPassword: endpoint({
    method: 'POST',
    path: '/password-resets/redemption',
    summary: 'Choose a new password with the link of a mail; all my sessions and tokens end',
    access: 'anyone',
    limit: 'sign-in',
    body: z.strictObject({ token, password }),
    output: noAnswer,
    status: 204,
    refusals: { 'reset.link': 403, ...passwordRefusals },
  }),
  prove: endpoint({
    method: 'PUT',
    path: '/me/proof',
    summary: 'Give my password again: risky acts want it within the last five minutes',
    body: z.strictObject({ password }),
    output: noAnswer,
    status: 204,
    refusals: { 'password.wrong': 403, ...needsSession },
  }),
  listTokens: endpoint({
    method: 'GET',
    path: '/me/tokens',
    summary: 'My personal access tokens',
    access: 'inside',
    output: z.object({ data: z.array(accessToken) }),
    refusals: needsSession,
  }),
  mintToken: endpoint({
    method: 'POST',
    path: '/me/tokens',
    summary: 'Make a personal access token; it is shown once',
    access: 'inside',
    body: z.strictObject({
      name: text({ max: 60 }),
      scopes: z.array(scope).min(1).max(2),
      days: z.number().int().min(1).max(365),
    }),
    output: accessToken.extend({ token: z.string() }),
    status: 201,
    refusals: needsProof,
  }),
  revokeToken: endpoint({
    method: 'DELETE',
    path: '/me/tokens/:tokenId',
    summary: 'Revoke one of my tokens, at once',
    access: 'inside',
    params: z.strictObject({ tokenId: id }),
    output: noAnswer,
    status: 204,
    refusals: needsSession,
  }),
  endAccess: endpoint({
    method: 'PUT',
    path: '/people/:personId/departure',
    summary: 'Somebody leaves: sessions, tokens, live streams and the invitations they sent end',
    access: 'administrators',
    params: z.strictObject({ personId: id }),
    output: noAnswer,
    status: 204,
    refusals: { ...needsProof, 'departure.done': 409, 'departure.last_administrator': 409 },
  }),
  listAdministrators: endpoint({
    method: 'GET',
    path: '/administrators',
    summary: 'Who administers Weft',
    access: 'administrators',
    output: z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) }),
  }),
  appointAdministrator: endpoint({
    method: 'PUT',
    path: '/people/:personId/administration',
    summary: 'Let a colleague administer Weft too',
    access: 'administrators',
    params: z.strictObject({ personId: id }),
    output: noAnswer,
    status: 204,
    refusals: { ...needsProof, 'administration.colleagues_only': 409 },
  }),
  dismissAdministrator: endpoint({
    method: 'DELETE',
    path: '/people/:personId/administration',
    summary: 'Somebody no longer administers Weft; nothing else of theirs ends',
    access: 'administrators',
    params: z.strictObject({ personId: id }),
    output: noAnswer,
    status: 204,
    refusals: { ...needsProof, 'administration.last': 409 },
  }),
}

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
