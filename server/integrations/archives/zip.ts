import * as yauzl from 'yauzl'
import { isBomb, type Limits } from './limits.ts'
import { safeName } from './names.ts'
import type { Archive, Entry } from './open-archive.ts'
import { ArchiveRefused, type RefusalCode } from './refused.ts'

/** What it takes to open an entry again: a yauzl entry weighs ten times as much, and there may be a million. */
type Stored = Entry & { at: number; packed: number; method: number; flags: number }

export async function openZip(path: string, limits: Limits, looksLikeZip: boolean): Promise<Archive> {
  const zip = await openCentralDirectory(path, looksLikeZip)
  try {
    const entries = await listEntries(zip, limits)
    return {
      entries,
      limits,
      open: (name) => readStored(zip, entries.get(name)),
      close: async () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function openCentralDirectory(path: string, looksLikeZip: boolean): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, decodeStrings: false })
  } catch (error) {
    if (isSystemError(error)) throw error
    throw new ArchiveRefused(looksLikeZip ? 'truncated' : 'not_a_zip')
  }
}

async function listEntries(zip: yauzl.ZipFile, limits: Limits): Promise<Map<string, Stored>> {
  if (zip.entryCount > limits.entries) throw new ArchiveRefused('too_many_files')
  const names = new Set<string>()
  const files: Stored[] = []
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const stored = examined(entry, limits)
      if (names.has(stored.name)) throw new ArchiveRefused('duplicate_name', stored.name)
      names.add(stored.name)
      total += stored.bytes
      if (names.size > limits.entries) throw new ArchiveRefused('too_many_files')
      if (total > limits.totalBytes) throw new ArchiveRefused('too_large')
      if (!stored.name.endsWith('/')) files.push(stored)
    }
  } catch (error) {
    throw refusal(error, '')
  }
  // Against the size of the whole file: entries that share the same packed bytes are a bomb too.
  if (isBomb(limits, total, zip.fileSize)) throw new ArchiveRefused('bomb')
  files.sort((a, b) => (a.name < b.name ? -1 : 1))
  return new Map(files.map((file) => [file.name, file]))
}

function examined(entry: yauzl.Entry, limits: Limits): Stored {
  const raw = yauzl.getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    true,
  )
  const name = safeName(raw, limits)
  if (isSpecial(entry)) throw new ArchiveRefused('link', name)
  if (entry.isEncrypted()) throw new ArchiveRefused('encrypted', name)
  if (!entry.canDecodeFileData()) throw new ArchiveRefused('compression', name)
  if (isBomb(limits, entry.uncompressedSize, entry.compressedSize)) throw new ArchiveRefused('bomb', name)
  return {
    name,
    bytes: entry.uncompressedSize,
    at: entry.relativeOffsetOfLocalHeader,
    packed: entry.compressedSize,
    method: entry.compressionMethod,
    flags: entry.generalPurposeBitFlag,
  }
}

function isSpecial(entry: yauzl.Entry): boolean {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000
  return kind !== 0 && kind !== 0o100000 && kind !== 0o040000
}

async function* readStored(zip: yauzl.ZipFile, stored: Stored | undefined): AsyncGenerator<Buffer> {
  if (stored === undefined) throw new Error('No such entry.')
  const entry = Object.assign(new yauzl.Entry(), {
    relativeOffsetOfLocalHeader: stored.at,
    compressedSize: stored.packed,
    uncompressedSize: stored.bytes,
    compressionMethod: stored.method,
    generalPurposeBitFlag: stored.flags,
  })
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield Buffer.from(chunk)
  } catch (error) {
    throw refusal(error, stored.name)
  }
}

function refusal(error: unknown, where: string): unknown {
  if (error instanceof ArchiveRefused || !(error instanceof Error) || isSystemError(error)) return error
  return new ArchiveRefused(codeOf(error.message), where)
}

/** yauzl tells its cases apart by their messages only. */
function codeOf(message: string): RefusalCode {
  if (/encrypt/.test(message)) return 'encrypted'
  if (/too many bytes|not enough bytes|size mismatch/.test(message)) return 'lying_size'
  if (/EOF|overflows|end of file/i.test(message)) return 'truncated'
  return 'damaged'
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
