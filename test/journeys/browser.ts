import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import type { Actor, World } from '../world.ts'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const given = process.env.WEFT_TEST_BROWSER

/** Where the browser is; null when WEFT_TEST_BROWSER says none, or none is found. */
export const browserPath: string | null =
  given === 'none' ? null : (given ?? places.find((place) => existsSync(place)) ?? null)

export type Desk = {
  /** A browser of this person's own, signed in, at this address of the world. */
  sit: (world: World, actor: Actor, path: string) => Promise<Page>
  /** What any page complained of: errors, warnings, the content security policy, Trusted Types. */
  complaints: readonly string[]
  /** What a browser says by itself of a refusal that belongs to the story is no complaint. */
  foresee: (line: RegExp) => void
  /** Keeps the pages of now when one rises. */
  stay: () => void
  /** Closes the pages of a test that ended, which would go on hearing what happens; answers what any complained of. */
  rise: () => Promise<string[]>
  leave: () => Promise<void>
}

/** Opens the browser that the people of a story use. */
export async function openDesk(): Promise<Desk> {
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: quietly })
  const complaints: string[] = []
  const foreseen: RegExp[] = []
  const sat: BrowserContext[] = []
  return {
    complaints,
    foresee: (line) => void foreseen.push(line),
    stay: () => void sat.splice(0),
    async rise() {
      await Promise.all(sat.splice(0).map((context) => context.close()))
      return complaints.splice(0)
    },
    leave: () => browser.close(),
    async sit(world, actor, path) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
      })
      sat.push(context)
      const cookie = { name: '__Host-sid', value: actor.cookie, domain: 'localhost', path: '/' }
      await context.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: 'Lax' }])
      const page = await context.newPage()
      // A bound, not a measure: a machine may be slow, a story may not hang.
      page.setDefaultTimeout(20_000)
      const complain = (text: string) => {
        if (foreseen.some((line) => line.test(text))) return
        complaints.push(`${actor.name}, ${new URL(page.url()).pathname}: ${text}`)
      }
      page.on('pageerror', (error) => complain(error.message))
      page.on('console', (line) => {
        if (['error', 'warning'].includes(line.type())) complain(line.text())
      })
      waitUntilAwake(page)
      await page.goto(Object.assign(new URL(path, world.url), { hostname: 'localhost' }).href)
      await page.locator('h1').waitFor()
      return page
    },
  }
}

/** What is drawn by the server takes input once its script is there: as people do, wait for it. */
function waitUntilAwake(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  const awake = () => page.locator('#root:not([inert])').waitFor({ state: 'attached' })
  page.goto = async (...given) => {
    const answer = await goto(...given)
    await awake()
    return answer
  }
  page.reload = async (...given) => {
    const answer = await reload(...given)
    await awake()
    return answer
  }
}

/** What stands on a page while something is still awaited; the sheet of the kit shows some that stay. */
export const awaited = ':is(.w-skeleton, .w-progress):not(.w-kit-part *)'

const root = resolve(import.meta.dirname, '../..')

/** The web part as it is shipped: the folder that WEFT_TEST_WEB names, or built once for all journeys of a run. */
export async function builtWeb(): Promise<string> {
  if (process.env.WEFT_TEST_WEB) return process.env.WEFT_TEST_WEB
  const folder = inject('webFolder')
  const [built, failed] = [join(folder, 'web'), join(folder, 'failed')]
  const mine = await mkdir(join(folder, 'begun')).then(
    () => true,
    () => false,
  )
  if (mine) await buildWeb(folder).catch((error: unknown) => writeFile(failed, String(error)))
  for (;;) {
    if (existsSync(built)) return built
    if (existsSync(failed)) throw new Error(await readFile(failed, 'utf8'))
    await setTimeout(100)
  }
}

/** Builds the web part into this folder, where it appears whole as `web`. */
export async function buildWeb(folder: string): Promise<string> {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const unfinished = join(folder, 'unfinished')
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', unfinished], { cwd: root, env })
  await rename(unfinished, join(folder, 'web'))
  return join(folder, 'web')
}

/** Presses Tab until what bears this name has the focus, as one does without a mouse. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  const heard: string[] = []
  for (let stop = 0; stop < 80; stop++) {
    const focused = await page.evaluate(nameOfFocused)
    if (matches(focused)) return
    heard.push(focused)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${name}; it passed ${heard.join(' | ')}.`)
}

function nameOfFocused(): string {
  const focused = document.activeElement
  if (!focused) return ''
  const labels =
    focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels : null
  const label = focused.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused.textContent ?? ''
  return label.trim().slice(0, 200)
}

export const quietly = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
