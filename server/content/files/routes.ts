import type { House } from '../../platform/house.ts'
import { answers, changes, type Route, reads } from '../../platform/http/index.ts'
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
  changes(contract.describeFile, describeFile),
  changes(contract.removeFile, removeFile, done),
]
