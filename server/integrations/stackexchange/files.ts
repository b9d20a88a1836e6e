import { baseName } from '../archives/archive.ts'
import type { OnBytes } from '../archives/content.ts'
import type { Archive } from '../archives/open-archive.ts'
import { ArchiveRefused } from '../archives/refused.ts'
import { type Row, readRows } from '../archives/xml.ts'

export const dumpFiles = [
  'Tags',
  'Users',
  'Posts',
  'Comments',
  'Votes',
  'Badges',
  'PostLinks',
  'PostHistory',
] as const
export type DumpFile = (typeof dumpFiles)[number]

/** Which entry is which file of the dump, plain or gzipped, whatever the case of its name. */
export type Dump = { names: ReadonlyMap<DumpFile, string>; others: number }

export function findDump(archive: Archive): Dump {
  const names = new Map<DumpFile, string>()
  for (const name of archive.entries.keys()) {
    const file = dumpFiles.find(
      (each) => name.toLowerCase().replace(/\.gz$/, '') === `${each.toLowerCase()}.xml`,
    )
    if (file === undefined) continue
    if (names.has(file)) throw new ArchiveRefused('duplicate_name', name)
    names.set(file, name)
  }
  if (!names.has('Posts'))
    throw new ArchiveRefused(holdsSevenZip(archive) ? 'seven_zip' : 'not_this_kind', 'Posts.xml')
  return { names, others: archive.entries.size - names.size }
}

export async function* rowsOf(
  file: DumpFile,
  { names }: Dump,
  archive: Archive,
  onBytes: OnBytes,
): AsyncGenerator<Row> {
  const name = names.get(file)
  if (name !== undefined) yield* readRows(archive, name, onBytes)
}

function holdsSevenZip(archive: Archive): boolean {
  return [...archive.entries.keys()].some((name) => baseName(name).toLowerCase().endsWith('.7z'))
}
