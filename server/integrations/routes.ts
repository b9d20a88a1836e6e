import type { House } from '../platform/house.ts'
import { changes, type Route, reads } from '../platform/http/index.ts'
import { checkImport, runImport, seen, stopImport } from './actions.ts'
import { contract } from './contract.ts'
import { importFolder, listArchives } from './folder.ts'
import { findRuns, isTurnTaken } from './importing/store-runs.ts'
import { importView } from './views.ts'

export function routes({ config }: House): Route[] {
  const folder = importFolder(config)
  return [
    reads(contract.listImportFiles, async () => ({ folder: folder.path, files: await listArchives(folder) })),
    reads(contract.listImports, async (db) => {
      const alive = await isTurnTaken(db)
      return { data: (await findRuns(db)).map((run) => importView({ run, alive })) }
    }),
    reads(contract.readImport, (db, _viewer, { importId }) => seen({ tx: db }, importId), importView),
    changes(contract.checkImport, checkImport(folder), importView),
    changes(contract.runImport, runImport, importView),
    changes(contract.stopImport, stopImport, importView),
  ]
}
