// npm test: brings what is missing, Chromium included, then runs every check.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bootstrap, root, runProgram, runScript, say } from './lib/bootstrap.mjs'

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

await runScript(async () => {
  const args = process.argv.slice(2)
  const node = await bootstrap({ withTools: true })
  const browser = args.includes('--quick') ? 'none' : await bringBrowser()
  const env = { ...process.env, WEFT_TEST_BROWSER: browser }
  return runProgram(node, [join(root, 'scripts', 'check.ts'), ...args], { env })
})

/** The path of a Chromium, installed if that is possible, or `none`. */
async function bringBrowser() {
  const chosen = process.env.WEFT_TEST_BROWSER
  if (chosen) return chosen
  const found = findBrowser()
  if (found !== null) return found
  const installed = canInstall() ? await installBrowser() : null
  if (installed !== null) return installed
  say(
    'Chromium is missing, so the browser journeys (test/journeys) do not run: install the package `chromium`.',
  )
  return 'none'
}

async function installBrowser() {
  say('Installing Chromium for the browser journeys.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await runProgram('apt-get', ['-q', 'update'], { env, stdout: 2 })
  if (updated !== 0) return null
  const args = ['-q', 'install', '-y', '--no-install-recommends', 'chromium']
  const installed = await runProgram('apt-get', args, { env, stdout: 2 })
  return installed === 0 ? findBrowser() : null
}

function findBrowser() {
  return BROWSERS.map(findProgram).find((path) => path !== null) ?? null
}

function canInstall() {
  return process.getuid?.() === 0 && findProgram('apt-get') !== null
}

function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
