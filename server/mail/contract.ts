import { z } from 'zod'
import { endpoint } from '../platform/contract/index.ts'

export const contract = {
  readMail: endpoint({
    method: 'GET',
    path: '/administration/mail',
    summary: 'Whether mail is set up, how many mails wait, and the last problems, without addresses',
    access: 'administrators',
    output: z.object({
      state: z.enum(['ready', 'not set up']),
      from: z.string(),
      waiting: z.number(),
      /** Addresses that refused mail several times in a row: people who get no notices. */
      failing: z.number(),
      problems: z.array(
        z.object({
          code: z.string(),
          says: z.string(),
          state: z.enum(['waiting', 'bounced', 'abandoned']),
          at: z.date(),
          attempts: z.number(),
        }),
      ),
    }),
  }),
  testMail: endpoint({
    method: 'POST',
    path: '/administration/mail/tests',
    summary: 'Send one mail to myself and see the whole conversation with the mail server',
    access: 'administrators',
    output: z.object({
      outcome: z.enum(['accepted', 'retry', 'bounced', 'not set up']),
      says: z.string(),
      transcript: z.array(z.object({ who: z.enum(['weft', 'server', 'network']), said: z.string() })),
    }),
    refusals: { 'mail.no_address': 409 },
    limit: 'upload',
  }),
}
