import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, root, runProgram, say } from './bootstrap.mjs'

/** Builds the web part into dist/web unless what is there was built from the same files. */
export async function buildWeb(node) {
  const current = stampOfSources()
  if (existsSync(join(root, 'dist', 'web')) && readStamp() === current) return
  say('Building the web part.')
  rmSync(stampPath(), { force: true })
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const code = await runProgram(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdout: 2 })
  if (code !== 0) throw new Refusal('The web part could not be built; the reason stands above.')
  writeFileSync(stampPath(), current)
}

function stampOfSources() {
  const digest = createHash('sha256')
  for (const path of sources())
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return `${digest.digest('hex')}\n`
}

function sources() {
  const web = filesUnder('web').filter((path) => !path.endsWith('.test.ts'))
  const contracts = filesUnder('server').filter((path) => /\/contracts?\b[^/]*(\/.*)?\.ts$/.test(path))
  return [...web, ...contracts, 'package-lock.json', 'vite.config.ts'].sort()
}

function filesUnder(folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
}

function readStamp() {
  return existsSync(stampPath()) ? readFileSync(stampPath(), 'utf8') : null
}

function stampPath() {
  return join(root, 'dist', 'web.stamp')
}
