import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log } from './platform/log/index.ts'

export type Shell = {
  locale: 'fr' | 'en'
  company: string | null
  /** The minute it is drawn in, so that what is woken says the same of the time. */
  at: number
  /** From where the live stream of whoever signed in goes on. */
  mark?: string
  /** Names nobody and holds nothing: the page that opens without the server. */
  offline?: true
  /** The first answers, by the key that the web's cache knows them under. */
  answers: { name: string; input: Record<string, unknown>; paged: boolean; data: unknown }[]
}

type Asked = { url: string; source: string | null; nonce: string }
type DrawPage = (shell: Shell, path: string, search: string) => Promise<string>
type Chunk = { file: string; imports?: string[]; css?: string[] }
type Manifest = Record<string, Chunk>

const scripts = /<(?:script type="module"|link rel="modulepreload")/g

/** Fills the built page with what it starts from: its data, its own scripts and styles, and the page itself as it
    will stand, so that it is read before any script has run. */
export async function openDrawing(
  built: string,
  log: Log,
): Promise<(shell: Shell, asked: Asked) => Promise<string>> {
  const html = await readFile(join(built, 'index.html'), 'utf8')
  const manifest = await readManifest(built)
  const drawPage = await loadDrawing(built)
  const fonts = await fontLinks(built)
  return async (shell, { url, source, nonce }) => {
    const [path = '/', search = ''] = url.split('?', 2)
    const data = JSON.stringify(shell)
    const signedIn = shell.answers.length > 0
    // A page that cannot be drawn here is drawn by the browser, as every other page is.
    const drawn =
      drawPage && source && signedIn
        ? await drawPage(JSON.parse(data), path, search).catch((error: unknown) => {
            log.error('A first screen could not be drawn.', { path, error })
            return ''
          })
        : ''
    const { body, rules } = wornStyles(drawn)
    const sheet = rules ? `<style id="weft-worn" nonce="${nonce}">${rules}</style>` : ''
    const links = source && signedIn ? linksOf(manifest, source, nonce) : ''
    const script = `<script type="application/json" id="weft-shell" nonce="${nonce}">${data.replaceAll('<', '\\u003c')}</script>`
    const page = html
      .replaceAll('WEFT-NONCE', nonce)
      .replace('<html lang="en">', `<html lang="${shell.locale}">`)
      .replace('</head>', () => `${fonts}${links}${sheet}</head>`)
    // What is drawn already needs no script to be read: styles and fonts go first.
    const calm = drawn ? page.replaceAll(scripts, '$& fetchpriority="low"') : page
    // Nothing typed or pressed is lost: what is only drawn takes no input until its script is there.
    const root = body ? '<div id="root" inert>' : '<div id="root">'
    return calm.replace('<div id="root"></div>', () => `${root}${body}</div>${script}`)
  }
}

async function readManifest(built: string): Promise<Manifest> {
  const path = join(built, '.vite/manifest.json')
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {}
}

/** The two files that nearly every letter is drawn from: asked for at once, so that no text moves when they come. */
async function fontLinks(built: string): Promise<string> {
  const folder = join(built, 'assets')
  const files = existsSync(folder) ? await readdir(folder) : []
  return files
    .filter((file) => /-latin-wght-normal-[^.]+\.woff2$/.test(file))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${file}">`)
    .join('')
}

async function loadDrawing(built: string): Promise<DrawPage | null> {
  const path = join(built, '../drawn/drawn.js')
  if (!existsSync(path)) return null
  const { drawPage }: { drawPage: DrawPage } = await import(pathToFileURL(path).href)
  return drawPage
}

/** The page's own script with all it imports, beyond what every page loads. */
function linksOf(manifest: Manifest, source: string, nonce: string): string {
  const entry = chunksOf(manifest, 'index.html')
  const own = [...chunksOf(manifest, source)].filter((chunk) => !entry.has(chunk))
  const link = (rel: string, file: string) =>
    `<link rel="${rel}" crossorigin href="/${file}" nonce="${nonce}">`
  return [
    ...own.flatMap(({ css = [] }) => css.map((file) => link('stylesheet', file))),
    ...own.map(({ file }) => link('modulepreload', file)),
  ].join('')
}

function chunksOf(manifest: Manifest, source: string, found = new Set<Chunk>()): Set<Chunk> {
  const chunk = manifest[source]
  if (!chunk || found.has(chunk)) return found
  found.add(chunk)
  for (const each of chunk.imports ?? []) chunksOf(manifest, each, found)
  return found
}

/** The policy refuses style attributes: what they say goes into a sheet that bears the nonce. Only tags are looked
    at, and nothing that could end a rule: what people wrote never becomes one. */
function wornStyles(html: string): { body: string; rules: string } {
  const worn = new Set<string>()
  const body = html.replace(/<[a-z][^<>]*>/g, (tag) =>
    tag.replace(/ style="([^"{}\\]*)"/, (_whole, style: string) => {
      worn.add(plain(style))
      return ` data-worn="${style}"`
    }),
  )
  return { body, rules: [...worn].map((style) => `[data-worn=${JSON.stringify(style)}]{${style}}`).join('') }
}

function plain(attribute: string): string {
  return attribute.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
