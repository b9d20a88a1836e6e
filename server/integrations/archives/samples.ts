import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ZipFile } from 'yazl'

export type Files = Record<string, string | Buffer | unknown[]>

export function bytesOf(content: string | Buffer | unknown[]): Buffer {
  if (Buffer.isBuffer(content)) return content
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
}

/** A small ZIP in memory, for tests. */
export async function zipOf(
  files: Files,
  options: { compress?: boolean; mode?: number } = {},
): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(bytesOf(content), name, options)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Rewrites bytes behind the library's back: the way to names and sizes it would not write itself. */
export function forged(zip: Buffer, from: string | Buffer, to: string | Buffer): Buffer {
  const [before, after] = [Buffer.from(from), Buffer.from(to)]
  const copy = Buffer.from(zip)
  for (let at = copy.indexOf(before); at !== -1; at = copy.indexOf(before, at + 1)) after.copy(copy, at)
  return copy
}

export async function stored(name: string, content: Buffer | string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'weft-archive-')), name)
  await writeFile(path, content)
  return path
}
