import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import sharp from 'sharp'
import { build, defineConfig, type Plugin, transformWithOxc } from 'vite'
import { contracts } from './server/contracts.ts'

export default defineConfig({
  root: 'web',
  plugins: [
    react(),
    onlyFrenchAndEnglish(),
    withoutHtml(),
    lightMarkdown(),
    endpoints(),
    worker(),
    icons(),
    compressed(),
    drawn(),
  ],
  // The server replaces this word by the nonce of each answer: in the scripts and links below, and in
  // <meta property="csp-nonce">, where the loader of lazy chunks and React Aria look for it.
  html: { cspNonce: 'WEFT-NONCE' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    // Fonts and icons stay files: data: is not allowed for fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every page needs and what changes only with our libraries, so that it stays in the browser's cache.
        codeSplitting: {
          groups: [
            // What every page needs at once travels together: fewer requests than pieces.
            {
              name: (id, bundle) => (isFirst(id, (each) => bundle.getModuleInfo(each)) ? 'first' : null),
              debugName: 'first',
              priority: 1,
            },
            // Whoever shows a chart, it stands on the same scales.
            { name: 'scales', test: /node_modules\/(d3-\w+|internmap)\// },
            {
              name: 'vendor',
              priority: 2,
              test: /node_modules\/(react|react-dom|scheduler|wouter|regexparam|@tanstack|intl-messageformat|@formatjs)\//,
            },
          ],
        },
      },
    },
  },
})

let first: Set<string> | undefined

/** Whether the entry imports it, directly or not, without waiting. */
function isFirst(id: string, infoOf: (id: string) => { importedIds: readonly string[] } | null): boolean {
  if (first) return first.has(id)
  first = new Set()
  const toSee = [join(import.meta.dirname, 'web/main.tsx')]
  for (let next = toSee.pop(); next; next = toSee.pop()) {
    if (first.has(next)) continue
    first.add(next)
    toSee.push(...(infoOf(next)?.importedIds ?? []))
  }
  return first.has(id)
}

/** React Aria carries its own words in thirty languages; Weft speaks two (49 kB gzip saved). */
function onlyFrenchAndEnglish(): Plugin {
  const words =
    /\/(react-aria|react-aria-components|react-stately|@react-aria)\/.*\/intl\/.*\b([a-z]{2}-[A-Z]{2})\.m?js$/
  return {
    name: 'only-french-and-english',
    enforce: 'pre',
    load(id) {
      const language = words.exec(id)?.[2]
      if (language && !['fr-FR', 'en-US'].includes(language)) return 'export default {}'
      return null
    },
  }
}

/**
 * Of the Markdown parser the browser gets what the editor needs (25 kB gzip saved): prosemirror-markdown only writes,
 * so it needs no parser of its own; of the 2,125 names of characters a few; and no domain names in other alphabets.
 */
function lightMarkdown(): Plugin {
  const stubs = new Map([
    ['markdown-it', 'export default () => ({})'],
    ['punycode.js', 'const same = (name) => name\nexport default { toASCII: same, toUnicode: same }'],
  ])
  return {
    name: 'light-markdown',
    enforce: 'pre',
    resolveId(id, from = '') {
      if (id === 'entities' && /\/markdown-it\//.test(from))
        return join(import.meta.dirname, 'web/content/editor/entities.ts')
      const own = id === 'markdown-it' ? /\/prosemirror-markdown\// : /\/(markdown-it|mdurl)\//
      return stubs.has(id) && own.test(from) ? `\0light:${id}` : null
    },
    load: (id) => stubs.get(id.replace('\0light:', '')) ?? null,
  }
}

/** React Aria empties what it announced by writing HTML, which Trusted Types forbid: date fields would fail. */
function withoutHtml(): Plugin {
  return {
    name: 'without-html',
    transform(code, id) {
      if (!/\/live-announcer\/LiveAnnouncer\.m?js/.test(id)) return null
      return code.replaceAll(".innerHTML = ''", '.replaceChildren()')
    },
  }
}

/** Of the contracts the browser gets methods and paths; their types are read at compile time, their schemas stay here. */
function endpoints(): Plugin {
  const name = 'virtual:endpoints'
  const addresses = Object.entries(contracts).map(([key, { method, path }]) => [key, [method, path]])
  return {
    name: 'endpoints',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) =>
      id === `\0${name}` ? `export default ${JSON.stringify(Object.fromEntries(addresses))}` : null,
  }
}

/** What runs beside the pages: one file at the root, so that it serves the whole site, and without types. It learns
    the names of the files that pages are made of; charts, imports and administration need the server anyway. */
function worker(): Plugin {
  const elsewhere =
    /^(assets\/)?(chart|gallery|kit-page|import|scales|health|switches|start-page|demo-page|mail-page)/
  return {
    name: 'worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const made = Object.keys(bundle).filter(
        (name) =>
          /\.(js|css)$|-latin-wght-normal-[^.]+\.woff2$/.test(name) &&
          !elsewhere.test(name.replace('assets/', '')),
      )
      const files = [...made.map((name) => `/${name}`), '/weft.svg'].sort()
      const build = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      const file = join(import.meta.dirname, 'web/worker/worker.ts')
      const { code } = await transformWithOxc(await readFile(file, 'utf8'), file)
      const source = code
        .replace(/(['"])WEFT-FILES\1/, () => JSON.stringify(JSON.stringify(files)))
        .replace('WEFT-BUILD', build)
      this.emitFile({ type: 'asset', fileName: 'worker.js', source })
    },
  }
}

/** The logo as the pictures that devices put on their first screen: drawn from it, at the sizes they ask for. */
function icons(): Plugin {
  return {
    name: 'icons',
    apply: 'build',
    async generateBundle() {
      const logo = await readFile(join(import.meta.dirname, 'web/public/weft.svg'))
      for (const size of [192, 512]) {
        const inner = Math.round(size * 0.7)
        const source = await sharp(logo, { density: 1200 }).resize(size, size).png().toBuffer()
        this.emitFile({ type: 'asset', fileName: `icons/weft-${size}.png`, source })
        // Within the circle that some devices cut out.
        const small = await sharp(logo, { density: 1200 }).resize(inner, inner).toBuffer()
        const background = { r: 247, g: 244, b: 238, alpha: 1 }
        const masked = await sharp({ create: { width: size, height: size, channels: 4, background } })
          .composite([{ input: small }])
          .png()
          .toBuffer()
        this.emitFile({ type: 'asset', fileName: `icons/weft-${size}-maskable.png`, source: masked })
      }
    },
  }
}

/** What carries a hash in its name is compressed once, here: the answers of a person never are, for what their
    length would tell. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (!/^assets\/.*\.(js|css|svg)$/.test(name)) continue
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source)
        await writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(content))
        await writeFile(join(dir, `${name}.gz`), await promisify(gzip)(content, { level: 9 }))
      }
    },
  }
}

/** The same pages once more, for the server, which draws the first screen: beside the web part, in `drawn/`. */
function drawn(): Plugin {
  let outDir = ''
  return {
    name: 'drawn',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir, '../drawn')
    },
    async closeBundle() {
      await build({
        root: join(import.meta.dirname, 'web'),
        configFile: false,
        logLevel: 'warn',
        plugins: [react(), onlyFrenchAndEnglish(), endpoints()],
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        ssr: { noExternal: true },
        build: { ssr: 'drawn.tsx', outDir, emptyOutDir: true, assetsInlineLimit: 0 },
      })
    },
  }
}
