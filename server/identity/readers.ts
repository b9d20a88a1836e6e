import { wakeMail, wakesMail } from '../mail/index.ts'
import type { Config } from '../platform/config/index.ts'
import type { Reader } from '../platform/facts/index.ts'
import { writeResets } from './actions/resets.ts'
import { passwordChanged, passwordReset, resetAsked } from './facts.ts'

/** Finds out who asked for a new password, away from the request that must not tell. */
export const resets = (config: Config): Reader => ({
  name: 'identity.resets',
  hears: [resetAsked.kind],
  async hear(tx, facts) {
    const requests = facts.filter(resetAsked.is).map(({ data }) => data.requestId)
    await writeResets(tx, requests, config)
    await wakeMail(tx)
  },
  forget: async () => {},
})

export const mailWaker = wakesMail('identity.mail', [passwordChanged, passwordReset])
