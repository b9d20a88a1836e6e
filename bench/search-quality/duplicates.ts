import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { SaxesParser } from 'saxes'
import { languageOf } from '../../engines/text/index.ts'
import type { Judged } from './judged.ts'

/** Where a public forum may stand beside the repository; nothing of it is copied. */
export const forum = join(import.meta.dirname, '../../../shared/data/qa-french-meta-stackexchange')
export const hasForum = () => existsSync(forum)

type Row = Record<string, string>

/** Pairs that nobody here wrote: the title of a question closed as a duplicate finds the one it doubles. */
export async function duplicates(): Promise<Judged[]> {
  const titles = new Map((await rowsOf('Posts')).map(({ Id, Title }) => [Id, Title]))
  return (await rowsOf('PostLinks')).flatMap(({ LinkTypeId, PostId, RelatedPostId }) => {
    const [q, right] = [titles.get(PostId), titles.get(RelatedPostId)]
    if (LinkTypeId !== '3' || !q || !right) return []
    return [{ q, language: languageOf(q) ?? 'en', finds: 'posts' as const, right: [right] }]
  })
}

async function rowsOf(name: string): Promise<Row[]> {
  const rows: Row[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (tag === 'row') rows.push(attributes)
  })
  const text = await promisify(gunzip)(await readFile(join(forum, `${name}.xml.gz`)))
  parser.write(text.toString('utf8').replace(/^\uFEFF/, '')).close()
  return rows
}
