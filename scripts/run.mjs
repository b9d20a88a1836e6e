// node scripts/run.mjs FILE ARGS…: brings what is missing, then runs a TypeScript file of Weft.
import { bootstrap, Refusal, runProgram, runScript } from './lib/bootstrap.mjs'

await runScript(async () => {
  const [file, ...args] = process.argv.slice(2)
  if (file === undefined)
    throw new Refusal('Name the file to run: node scripts/run.mjs scripts/check.ts --quick')
  return runProgram(await bootstrap({ withTools: true }), [file, ...args])
})
