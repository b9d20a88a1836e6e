// Plain JavaScript that any Node from 20.19 on can run: it brings everything else, even the Node that Weft runs on.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const STARTER_NEEDS = [20, 19]
const WEFT_NEEDS = [22, 18]
/** A second Ctrl-C means "now"; the copies of the first one that npm and the terminal send do not. */
const SAME_SIGNAL_MS = 1000

/** Why something cannot start, in a sentence for the person at the terminal. */
export class Refusal extends Error {}

/** Says what happens, on standard error: standard output belongs to the program. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** Runs the steps of a script; a refusal ends it with its sentence and code 1, anything else is a bug and shows its trace. */
export async function runScript(steps) {
  try {
    process.exitCode = await steps()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(error.message)
    process.exitCode = 1
  }
}

/** Installs what package-lock.json lists unless it is there, and returns the path of the Node that runs Weft. */
export async function bootstrap({ withTools = false } = {}) {
  if (!isAtLeast(process.versions.node, STARTER_NEEDS)) {
    throw new Refusal(
      `Weft starts with Node 20.19 or newer, and this is Node ${process.versions.node}: update Node.`,
    )
  }
  if (!isInstalled(withTools)) await install(withTools)
  return findNode()
}

/** The Node that npm brought, or the running one if it can run TypeScript. */
export function findNode() {
  const brought = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(brought)) return brought
  if (isAtLeast(process.versions.node, WEFT_NEEDS)) return process.execPath
  throw new Refusal(
    `Weft runs on Node 24. npm brings it for Linux on x64 and arm64, not for ${process.platform} on ${process.arch}: ` +
      'install Node 24 (22.18 at least) yourself and start again.',
  )
}

/**
 * Runs a program to its end, passes SIGTERM, SIGHUP and SIGINT on, and returns its exit code. With `apart` the program
 * does not hear the terminal's Ctrl-C itself, so it hears each one exactly once, and learns by a closed channel
 * (`process.on('disconnect')`) when this starter is killed.
 */
export function runProgram(
  command,
  args,
  { apart = false, cwd, env = process.env, stdout = 'inherit' } = {},
) {
  const stdio = apart ? ['ignore', stdout, 'inherit', 'ipc'] : ['inherit', stdout, 'inherit']
  // Node keeps what it compiled: the second start and every command take half the time.
  const cached = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'weft-node'), ...env }
  const child = spawn(command, args, { stdio, cwd, env: cached, detached: apart })
  return new Promise((resolve, reject) => {
    const stopListening = passSignals(child, apart)
    child.once('error', (error) => {
      stopListening()
      reject(new Refusal(`${command} cannot be run: ${error.message}`))
    })
    child.once('exit', (code, signal) => {
      stopListening()
      resolve(signal === null ? code : 128 + constants.signals[signal])
    })
  })
}

function passSignals(child, apart) {
  const heard = new Map()
  const pass = (signal) => {
    const again = Date.now() - (heard.get(signal) ?? 0) < SAME_SIGNAL_MS
    heard.set(signal, Date.now())
    // Without `apart` the terminal has already told the program.
    if (!again && (apart || signal !== 'SIGINT')) child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  // npm that is told to stop ends without a word to this starter: its end is all there is to hear.
  const parent = process.ppid
  const orphaned = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(orphaned)
    pass('SIGTERM')
  }, 500)
  return () => {
    clearInterval(orphaned)
    for (const signal of signals) process.off(signal, pass)
  }
}

async function install(withTools) {
  say('Installing what Weft is made of. This happens once and takes a minute or two.')
  const started = Date.now()
  const progress = setInterval(() => say(`Still installing (${secondsSince(started)} s).`), 10_000)
  const tools = withTools ? ['--include=dev'] : []
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefix',
    root,
    ...tools,
  ]
  const npm = process.env.npm_execpath
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  try {
    const code = await runProgram(command, [...first, ...args], { stdout: 2 })
    if (code !== 0) throw new Refusal('Installing failed; npm says why above. Mend that and start again.')
  } finally {
    clearInterval(progress)
  }
  writeFileSync(stampPath(), stamp(withTools))
  say(`Installed in ${secondsSince(started)} s.`)
}

function isInstalled(withTools) {
  if (!existsSync(installedPath())) return false
  const current = stamp(withTools)
  if (existsSync(stampPath()) && readFileSync(stampPath(), 'utf8') === current) return true
  // Someone may have called npm by hand: what counts is that every listed package is there in its version.
  if (!hasEveryPackage(withTools)) return false
  writeFileSync(stampPath(), current)
  return true
}

function hasEveryPackage(withTools) {
  const listed = JSON.parse(readFileSync(lockPath(), 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedPath(), 'utf8')).packages
  return Object.entries(listed).every(([path, { version, optional, devOptional, dev }]) => {
    const needed = path !== '' && !optional && !devOptional && (withTools || !dev)
    return !needed || installed[path]?.version === version
  })
}

function stamp(withTools) {
  return `${hashOf(lockPath())} ${hashOf(installedPath())} ${withTools ? 'with tools' : 'to run'}\n`
}

function lockPath() {
  return join(root, 'package-lock.json')
}

function installedPath() {
  return join(root, 'node_modules', '.package-lock.json')
}

function stampPath() {
  return join(root, 'node_modules', '.weft-installed')
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function isAtLeast(version, [major, minor]) {
  const [itsMajor, itsMinor] = version.split('.').map(Number)
  return itsMajor > major || (itsMajor === major && itsMinor >= minor)
}

function secondsSince(started) {
  return Math.round((Date.now() - started) / 1000)
}
