import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loginNames, migrate, prepareLogins } from '../server/platform/database/index.ts'
import { openEmbedded } from '../server/platform/embedded/index.ts'
import { createLog } from '../server/platform/log/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    ownerUrl: string
    /** Where the first journey of the run builds the web part for all of them. */
    webFolder: string
  }
}

/** One real PostgreSQL for the whole run, migrated once; each world is a copy of that database. */
export default async function setup(project: TestProject) {
  const log = createLog({ level: 'error', pretty: false })
  const given = process.env.TEST_DATABASE_URL
  const dataDir = await mkdtemp(join(tmpdir(), 'weft-test-'))
  const embedded = given ? null : await openEmbedded({ dataDir, log, tuning: 'test' })
  const ownerUrl = given ?? embedded?.ownerUrl ?? ''
  await prepareLogins(ownerUrl)
  await migrate(ownerUrl, loginNames(ownerUrl), log)
  project.provide('ownerUrl', ownerUrl)
  const webFolder = await mkdtemp(join(tmpdir(), 'weft-web-'))
  project.provide('webFolder', webFolder)
  return async () => {
    await embedded?.stop()
    await rm(dataDir, { recursive: true, force: true })
    await rm(webFolder, { recursive: true, force: true })
  }
}
