import type { House } from '../platform/house.ts'
import { answers, changes, type Route, reads } from '../platform/http/index.ts'
import { allow, found } from '../platform/refusal.ts'
import { editCard } from './actions.ts'
import { contract } from './contract.ts'
import { openPhoto, removePhoto, setPhoto } from './photos.ts'
import { mayViewAs } from './rules.ts'
import { findProfile } from './store.ts'
import { profileView } from './views.ts'

export const routes = (house: House): Route[] => [
  reads(
    contract.readPerson,
    async (db, viewer, { personId }) => found(await findProfile(db, viewer, personId)),
    profileView,
  ),
  reads(
    contract.readCardAs,
    async (db, viewer, { personId, reader }) => {
      const card = found(await findProfile(db, viewer, personId, reader === 'guest' ? 'outside' : 'inside'))
      allow(mayViewAs(card, viewer))
      return card
    },
    (card) => profileView(card, null),
  ),
  changes(contract.editCard, editCard, profileView),
  answers(contract.setPhoto, (exchange) => setPhoto(house, exchange)),
  answers(contract.removePhoto, (exchange) => removePhoto(house, exchange)),
  answers(contract.readPhoto, (exchange) => openPhoto(house, exchange)),
]
