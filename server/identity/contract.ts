import { z } from 'zod'
import { endpoint, noAnswer } from '../platform/contract/index.ts'

const locale = z.enum(['fr', 'en'])
const email = z.email().max(254)
const password = z.string().max(1024)
const passwordRefusals = {
  'password.short': 422,
  'password.long': 422,
  'password.common': 422,
  'password.own_words': 422,
}

export const me = z.object({
  personId: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  unit: z.string().nullable(),
  audience: z.enum(['inside', 'outside']),
  organisation: z.string().nullable(),
  guestUntil: z.string().nullable(),
  administrator: z.boolean(),
  locale,
  timeZone: z.string(),
  company: z.string(),
})
export type Me = z.output<typeof me>

export const contract = {
  setUp: endpoint({
    method: 'POST',
    path: '/setup',
    summary: 'Found the company with the one-time set-up link',
    access: 'anyone',
    limit: 'sign-in',
    body: z.strictObject({
      token: z.string().max(100),
      organisation: z.string().trim().min(1).max(100),
      name: z.string().trim().min(1).max(100),
      email,
      password,
      locale,
      timeZone: z.string().max(60).default('Europe/Paris'),
    }),
    output: me,
    status: 201,
    refusals: { 'setup.done': 409, 'setup.link': 403, ...passwordRefusals },
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    summary: 'Sign in with e-mail and password',
    access: 'anyone',
    limit: 'sign-in',
    body: z.strictObject({ email: z.string().max(254), password }),
    output: me,
    status: 201,
    refusals: { 'sign_in.refused': 401 },
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
}
