import { findMe, letIn, placeOf, secretHash } from '../identity/index.ts'
import { findStay } from '../people/index.ts'
import { change } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import { answers, changes, type Route, reads } from '../platform/http/index.ts'
import { allow, found, Refusal } from '../platform/refusal.ts'
import { findSpace, mayAdminister } from '../spaces/index.ts'
import { acceptInvitation, inviteGuest, invitePerson, revokeInvitation } from './actions.ts'
import { contract } from './contract.ts'
import { setStay } from './stays.ts'
import { findByToken, findPending } from './store.ts'
import { offerOf, pendingOf } from './views.ts'

export function routes(house: House): Route[] {
  const { config } = house
  return [
    // Not `changes`: what a repeated request is answered from keeps no links.
    answers(contract.invitePerson, ({ ground, viewer, input }) =>
      change(ground, viewer, (given) => invitePerson(given, input, config)),
    ),
    answers(contract.inviteGuest, ({ ground, viewer, input }) =>
      change(ground, viewer, (given) => inviteGuest(given, input, config)),
    ),
    reads(contract.listInvitations, async (db) => ({ data: (await findPending(db, null)).map(pendingOf) })),
    reads(contract.listSpaceInvitations, async (db, viewer, { spaceId }) => {
      allow(mayAdminister(found(await findSpace(db, viewer, spaceId))))
      return { data: (await findPending(db, spaceId)).map(pendingOf) }
    }),
    changes(contract.revokeInvitation, revokeInvitation, () => null),
    reads(contract.readStay, async (db, viewer, { personId }) => found(await findStay(db, viewer, personId))),
    changes(contract.setStay, setStay, () => null),
    answers(contract.readInvitation, async ({ ground, input }) => {
      const invitation = await findByToken(ground.inside, secretHash(input.token))
      if (!invitation) throw new Refusal('invitation.link')
      return offerOf(invitation)
    }),
    answers(contract.acceptInvitation, async ({ ground, viewer, input, request, reply }) => {
      const at = { place: placeOf(request), before: viewer }
      const entered = await acceptInvitation(ground, input, at)
      letIn(reply, entered, house)
      const me = found(await findMe(ground.inside, entered.personId))
      return { ...me, spaceId: entered.spaceId }
    }),
  ]
}
