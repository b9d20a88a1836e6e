import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Verdict } from './report.ts'

const built = join(import.meta.dirname, '../dist/web')
const budget = 190_000

type Chunk = { file: string; isEntry?: boolean; imports?: string[] }

/** The weight of the scripts that the first screen needs, gzipped: the entry, home, and what both import at once. */
export async function firstScreenAim(): Promise<Verdict> {
  const path = join(built, '.vite/manifest.json')
  const aim = { aim: 'JavaScript of the first screen', wanted: '≤ 190 kB gzip' }
  if (!existsSync(path)) return { ...aim, found: 'the web part is not built', met: null, where: '' }
  const manifest: Record<string, Chunk> = JSON.parse(await readFile(path, 'utf8'))
  const needed = new Set<string>()
  const need = (name: string) => {
    const chunk = manifest[name]
    if (!chunk || needed.has(chunk.file)) return
    needed.add(chunk.file)
    chunk.imports?.forEach(need)
  }
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry) need(name)
  need('feed/home-page.tsx')
  const weights = await Promise.all(
    [...needed].map(async (file) => ({ file, weight: gzipSync(await readFile(join(built, file))).length })),
  )
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0)
  const heaviest = weights.sort((one, other) => other.weight - one.weight).slice(0, 3)
  return {
    ...aim,
    found: `${(whole / 1000).toFixed(1)} kB`,
    met: whole <= budget,
    where: heaviest.map(({ file, weight }) => `${file} ${(weight / 1000).toFixed(0)} kB`).join(', '),
  }
}
