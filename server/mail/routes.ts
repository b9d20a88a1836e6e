import { newPublicId } from '../platform/clock.ts'
import { change } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import { answers, type Route } from '../platform/http/index.ts'
import { mailWords } from '../platform/mail/index.ts'
import { Refusal } from '../platform/refusal.ts'
import { contract } from './contract.ts'
import { mailTested } from './facts.ts'
import { writeLetter } from './letters.ts'
import { transportOf } from './outbox.ts'
import { findMailState, findOwnAddress } from './store.ts'
import { testLetter } from './words.ts'

export function routes({ config }: House): Route[] {
  const transport = transportOf(config)
  return [
    answers(contract.readMail, async ({ ground, viewer }) => {
      const { waiting, failing, problems } = await findMailState(ground.inside)
      return {
        state: transport.state,
        from: config.mailFrom,
        waiting,
        failing,
        problems: problems.map((problem) => ({ ...problem, says: mailWords[problem.code][viewer.locale] })),
      }
    }),
    answers(contract.testMail, async ({ ground, viewer }) => {
      const to = await findOwnAddress(ground.inside, viewer.personId ?? '')
      if (!to?.email) throw new Refusal('mail.no_address')
      const { outcome, code, transcript } = await transport.send({
        to: { name: to.name, address: to.email },
        ...writeLetter(testLetter[viewer.locale](config.url), viewer.locale),
        messageId: `test-${newPublicId()}@${new URL(config.url).hostname}`,
        autoSubmitted: 'auto-generated',
      })
      await change(ground, viewer, async ({ record }) => record(mailTested({ outcome })))
      return { outcome, says: mailWords[code][viewer.locale], transcript: [...transcript] }
    }),
  ]
}
