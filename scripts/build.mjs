// node scripts/build.mjs: brings what is missing, then builds the web part if its sources have changed.
import { bootstrap, runScript } from './lib/bootstrap.mjs'
import { buildWeb } from './lib/web.mjs'

await runScript(async () => {
  await buildWeb(await bootstrap())
  return 0
})
