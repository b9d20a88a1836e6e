import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { loginNames, migrate, prepareLogins } from '../server/platform/database/index.ts'
import { openEmbedded } from '../server/platform/embedded/index.ts'
import { createLog } from '../server/platform/log/index.ts'
import { browserPath, buildWeb, quietly } from '../test/journeys/browser.ts'
import { openWorld, type World } from '../test/world.ts'
import { measurePages } from './lighthouse.ts'
import { type Finding, lookAt, settle, watchShifts, zoom } from './looking.ts'
import { places } from './places.ts'
import { type Shown, setScene } from './scene.ts'
import { type Variant, variantsOf } from './variants.ts'

const usage = `npm run gallery -- [options]
  --only TEXT    routes that hold this text
  --quick        French, light, 360 and 1280 px: a first look
  --lighthouse   measure home, a question, a space and the directory instead
Pictures go to gallery/out, one folder a language, theme and width; the last line is a JSON summary.
`
const out = join(import.meta.dirname, 'out')

const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    lighthouse: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (given.help) process.stdout.write(usage)
else await run()

async function run(): Promise<void> {
  if (!browserPath) throw new Error('No browser is installed: WEFT_TEST_BROWSER names one.')
  const started = performance.now()
  const closing = new AsyncDisposableStack()
  try {
    const world = await openHouse(closing)
    const shown = await setScene(world, say)
    const result = given.lighthouse ? await measurePages(world, shown, say) : await hang(world, shown)
    const seconds = Math.round((performance.now() - started) / 1000)
    for (const { what, where, detail } of result.findings) say(`FOUND ${what}, ${where}: ${detail}`)
    process.stdout.write(`${JSON.stringify({ ...result, demo: shown.demo, seconds })}\n`)
    process.exitCode = result.findings.length === 0 ? 0 : 1
  } finally {
    await closing.disposeAsync()
  }
}

/** The product as it is shipped, on a database that is gone afterwards. */
async function openHouse(closing: AsyncDisposableStack): Promise<World> {
  say('Building the web part…')
  const webFolder = await mkdtemp(join(tmpdir(), 'weft-web-'))
  closing.defer(() => rm(webFolder, { recursive: true, force: true }))
  const built = await buildWeb(webFolder)
  say('Starting Weft on a database of its own…')
  const dataDir = await mkdtemp(join(tmpdir(), 'weft-gallery-'))
  closing.defer(() => rm(dataDir, { recursive: true, force: true }))
  const log = createLog({ level: 'error', pretty: true })
  const embedded = await openEmbedded({ dataDir, log, tuning: 'test' })
  closing.defer(embedded.stop)
  await prepareLogins(embedded.ownerUrl)
  await migrate(embedded.ownerUrl, loginNames(embedded.ownerUrl), log)
  const world = await openWorld({ ownerUrl: embedded.ownerUrl, built, limitScale: 10_000 })
  closing.defer(world.end)
  return world
}

async function hang(world: World, shown: Shown): Promise<{ pictures: number; findings: Finding[] }> {
  await rm(out, { recursive: true, force: true })
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: [...quietly] })
  const findings: Finding[] = []
  let pictures = 0
  try {
    for (const variant of variantsOf(given.quick)) {
      const walked = await walk(browser, world, shown, variant)
      pictures += walked.pictures
      findings.push(...walked.findings)
      say(`${variant.name}, ${variant.who}: ${walked.pictures} pages, ${walked.findings.length} findings`)
    }
  } finally {
    await browser.close()
  }
  return { pictures, findings }
}

/** One person, one language, one theme, one width: every page that is theirs. */
async function walk(browser: Browser, world: World, { who, scene }: Shown, variant: Variant) {
  const { name, language, theme, width, thorough } = variant
  const actor = who[variant.who]
  await actor.do('setPlace', { locale: language, timeZone: 'Europe/Paris' })
  const folder = join(out, name)
  await mkdir(folder, { recursive: true })
  const context = await browser.newContext({
    viewport: { width, height: width < 700 ? 780 : 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  })
  const cookie = { name: '__Host-sid', value: actor.cookie, domain: 'localhost', path: '/' }
  await context.addCookies([{ ...cookie, secure: true, httpOnly: true, sameSite: 'Lax' }])
  await watchShifts(context)
  const page = await context.newPage()
  const findings: Finding[] = []
  let where = ''
  page.on('pageerror', ({ message }) => findings.push({ what: 'said', where, detail: message }))
  page.on('console', (line) => {
    const complaint = ['error', 'warning'].includes(line.type()) && !/status of 40[34]/.test(line.text())
    if (complaint) findings.push({ what: 'said', where, detail: line.text() })
  })
  const mine = places.filter(({ route, as }) => as.includes(variant.who) && route.includes(given.only))
  for (const { route, at } of mine) {
    where = `${route} (${variant.who}, ${name})`
    await page.goto(new URL(at?.(scene) ?? route, world.origin).href)
    await settle(page)
    findings.push(...(await lookAt(page, where, { onlyColours: !thorough })))
    const file = `${route.replaceAll(/[/:]+/g, '-').replace(/^-/, '') || 'home'}-${variant.who}.png`
    await page.screenshot({ path: join(folder, file), fullPage: true })
    if (thorough && width > 700) findings.push(...(await zoom(page, where)))
  }
  await context.close()
  return { pictures: mine.length, findings }
}

function say(line: string): void {
  process.stderr.write(`  ${line}\n`)
}
