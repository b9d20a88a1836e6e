import { asInside } from '../../identity/index.ts'
import { change } from '../../platform/facts/index.ts'
import type { House } from '../../platform/house.ts'
import { answers, type Route, reads } from '../../platform/http/index.ts'
import { found } from '../../platform/refusal.ts'
import { describeFile, openFile, removeFile, uploadFile } from './actions.ts'
import { contract } from './contract.ts'
import { findFile } from './store.ts'

const done = () => null

export const fileRoutes = (house: House): Route[] => [
  answers(contract.uploadFile, (exchange) => uploadFile(house, exchange)),
  reads(contract.readFile, async (db, viewer, { fileId }) => found(await findFile(db, viewer, fileId))),
  answers(contract.downloadFile, (exchange) => openFile(house, exchange, exchange.input.fileId, 'whole')),
  answers(contract.downloadThumbnail, (exchange) =>
    openFile(house, exchange, exchange.input.fileId, 'small'),
  ),
  // One's own and attached to nothing: from inside, for guests too, whose login changes no file.
  answers(contract.describeFile, ({ ground, viewer, input }) =>
    change(asInside(ground), viewer, (given) => describeFile(given, input)),
  ),
  answers(contract.removeFile, ({ ground, viewer, input }) =>
    change(asInside(ground), viewer, (given) => removeFile(given, input)).then(done),
  ),
]
