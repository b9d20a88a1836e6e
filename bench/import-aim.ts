import { join } from 'node:path'
import { readConfig } from '../server/platform/config/index.ts'
import { loginNames, loginUrls, migrate, prepareLogins } from '../server/platform/database/index.ts'
import { openEmbedded } from '../server/platform/embedded/index.ts'
import { openWeft } from '../server/weft.ts'
import { writeSlackArchive } from './archive.ts'
import { log } from './database.ts'
import { measureImport } from './import.ts'
import type { Verdict } from './report.ts'

/** Imports a generated archive into an empty house on an embedded database with the product's settings, readers awake. */
export async function importAim(folder: string, messages: number): Promise<Verdict> {
  const archive = join(folder, 'archive.zip')
  await writeSlackArchive(archive, messages)
  const embedded = await openEmbedded({ dataDir: join(folder, 'import'), log })
  try {
    await prepareLogins(embedded.ownerUrl)
    await migrate(embedded.ownerUrl, loginNames(embedded.ownerUrl), log)
    const { config, sources } = readConfig({ WEFT_DATA: join(folder, 'files') }, folder)
    const urls = { owner: embedded.ownerUrl, ...loginUrls(embedded.ownerUrl) }
    const weft = await openWeft({ config, sources, log, urls })
    try {
      const found = await measureImport(weft.ground, archive)
      return {
        aim: `import of ${messages} messages`,
        wanted: '≥ 3000 a second',
        found: `${found.perSecond.toFixed(0)} a second`,
        met: found.perSecond >= 3000,
        where: `check ${found.checkSeconds.toFixed(0)} s, store ${found.storeSeconds.toFixed(0)} s, longest pause ${found.longestMs.toFixed(0)} ms`,
      }
    } finally {
      await weft.stop()
    }
  } finally {
    await embedded.stop()
  }
}
