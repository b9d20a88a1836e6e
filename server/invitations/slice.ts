import { deliverGate, wakesMail } from '../mail/index.ts'
import type { Db } from '../platform/database/index.ts'
import { answer } from '../platform/gates.ts'
import type { House, Slice } from '../platform/house.ts'
import type { Verdict } from '../platform/refusal.ts'
import { invitationSent } from './facts.ts'
import { routes } from './routes.ts'
import { findLiving } from './store.ts'
import { guests } from './switches.ts'

export const invitations = (house: House): Slice => ({
  name: 'invitations',
  routes: routes(house),
  readers: [wakesMail('invitations.mail', [invitationSent])],
  gates: [answer(deliverGate, answerOf)],
  switches: [guests],
})

/** A mail that waited must not bring a link that was taken back, or whose sender has left. */
export async function answerOf(
  tx: Db,
  { subject }: { subject: string; personId: string | null },
): Promise<Verdict> {
  const [kind, id = ''] = subject.split(':')
  return kind !== 'invitation' || (await findLiving(tx, id)) ? 'allowed' : 'invitation.link'
}
