// npm start: brings what is missing, then runs the server.
import { join } from 'node:path'
import { bootstrap, root, runProgram, runScript } from './lib/bootstrap.mjs'
import { buildWeb } from './lib/web.mjs'

await runScript(async () => {
  const node = await bootstrap()
  await buildWeb(node)
  return runProgram(node, [join(root, 'server', 'main.ts'), ...process.argv.slice(2)], { apart: true })
})
