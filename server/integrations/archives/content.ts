import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isBomb, type Limits } from './limits.ts'
import type { Archive } from './open-archive.ts'
import { ArchiveRefused } from './refused.ts'

export type OnBytes = (file: string, bytes: number) => void

/** The decoded text of an entry, piece by piece, without its byte-order mark; `.gz` is unpacked on the way. */
export async function* textOf(archive: Archive, name: string, onBytes: OnBytes): AsyncGenerator<string> {
  const packed = counted(archive.open(name), name, onBytes)
  const bytes = name.endsWith('.gz') ? unpacked(packed, name, archive) : packed
  const decoder = new TextDecoder()
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* counted(
  source: AsyncIterable<Buffer>,
  name: string,
  onBytes: OnBytes,
): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    onBytes(name, chunk.length)
    yield chunk
  }
}

async function* unpacked(
  source: AsyncIterable<Buffer>,
  name: string,
  archive: Archive,
): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  // The same error comes out of the loop below, so the callback has nothing left to tell.
  pipeline(source, gunzip, () => undefined)
  const packed = archive.entries.get(name)?.bytes ?? 0
  let bytes = 0
  try {
    for await (const chunk of gunzip) {
      bytes += chunk.length
      refuseOversize(bytes, packed, name, archive.limits)
      yield chunk
    }
  } catch (error) {
    throw refusal(error, name)
  }
}

function refuseOversize(bytes: number, packed: number, name: string, limits: Limits): void {
  if (isBomb(limits, bytes, packed)) throw new ArchiveRefused('bomb', name)
  if (bytes > limits.totalBytes) throw new ArchiveRefused('too_large', name)
}

function refusal(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('Z_')) return error
  return new ArchiveRefused(error.code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged', name)
}
