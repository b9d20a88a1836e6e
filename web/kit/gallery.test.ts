import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Look = { page: string; locale: string; theme: string; width: number }

const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const policy =
  "default-src 'none'; script-src 'nonce-WEFT-NONCE' 'strict-dynamic'; style-src 'self' 'nonce-WEFT-NONCE'; " +
  "img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types weft dompurify"

describe.skipIf(!existsSync(browserPath))('The kit in a real browser, under the policy of the server', () => {
  let browser: Browser
  let server: PreviewServer
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weft-gallery-'))
    const configFile = new URL('../../vite.config.ts', import.meta.url).pathname
    const input = new URL('./gallery.html', import.meta.url).pathname
    const outDir = join(folder, 'built')
    await build({ configFile, logLevel: 'error', build: { outDir, rolldownOptions: { input } } })
    const headers = { 'content-security-policy': policy }
    server = await preview({
      configFile,
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0, headers },
    })
    browser = await chromium.launch({ executablePath: browserPath, args: flags })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const looks: Look[] = [
    { page: 'kit', locale: 'fr', theme: 'light', width: 1280 },
    { page: 'kit', locale: 'en', theme: 'dark', width: 1280 },
    { page: 'kit', locale: 'fr', theme: 'dark', width: 800 },
    { page: 'kit', locale: 'fr', theme: 'light', width: 360 },
    { page: 'kit', locale: 'en', theme: 'dark', width: 360 },
    { page: 'plain', locale: 'fr', theme: 'light', width: 360 },
    { page: 'plain', locale: 'en', theme: 'dark', width: 1280 },
    { page: 'guest', locale: 'fr', theme: 'dark', width: 360 },
    { page: 'guest', locale: 'en', theme: 'light', width: 1280 },
  ]

  test.each(looks)(
    '$page, $locale, $theme, $width px: accessible, quiet, no wider than the screen',
    async (look) => {
      const { shown, messages } = await open(look)
      const faults = await shown.evaluate(
        'axe.run(document).then((found) => found.violations.map(({ id, nodes }) => [id, nodes[0].html]))',
      )
      const overflow = await shown.evaluate('document.documentElement.scrollWidth - innerWidth')
      await shown.context().close()
      expect({ faults, overflow, messages }).toEqual({ faults: [], overflow: 0, messages: [] })
    },
    30_000,
  )

  test('what people write is cleaned before it is shown', async () => {
    const { shown } = await open({ page: 'kit', locale: 'fr', theme: 'light', width: 1280 })
    expect(await shown.locator('.w-prose script').count()).toBe(0)
    expect(await shown.locator('.w-prose .mention').count()).toBe(1)
    await shown.context().close()
  }, 30_000)

  test('a toast can be undone, a menu and a dialog give the focus back', async () => {
    const { shown, messages } = await open({ page: 'kit', locale: 'en', theme: 'light', width: 1280 })
    await shown.getByRole('button', { name: 'Move, then undo' }).click()
    await shown.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => shown.getByText('Question moved to Tooling').count()).toBe(0)

    const menu = shown.getByRole('button', { name: 'Watching' })
    await menu.press('Enter')
    await shown.getByRole('menuitem', { name: 'Mute' }).waitFor()
    await shown.keyboard.press('Escape')
    await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true)

    const opener = shown.getByRole('button', { name: 'Open a dialog' })
    await opener.press('Enter')
    await shown.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await shown.context().close()
    expect(messages).toEqual([])
  }, 30_000)

  async function open(look: Look): Promise<{ shown: Page; messages: string[] }> {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 900 },
      reducedMotion: 'reduce',
    })
    const shown = await context.newPage()
    const messages: string[] = []
    shown.on('pageerror', (error) => messages.push(error.message))
    shown.on('console', (line) => {
      if (['error', 'warning'].includes(line.type()) && !/favicon/.test(line.location().url))
        messages.push(line.text())
    })
    const address = server.resolvedUrls?.local[0] ?? ''
    await shown.goto(`${address}kit/gallery.html?page=${look.page}&locale=${look.locale}&theme=${look.theme}`)
    await shown.locator('h1').waitFor()
    await shown.evaluate(
      'document.fonts.ready.then(() => Promise.all(document.getAnimations().map((run) => run.finished)))',
    )
    await shown.evaluate(axe)
    return { shown, messages }
  }
})

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
