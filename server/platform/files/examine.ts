import { open, stat } from 'node:fs/promises'
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import { extensionOf, safeName } from './names.ts'
import { claims, type FileKind, foundAs } from './types.ts'

/** Why an upload should be refused; the bytes may still be what they are. */
export type UploadProblem = 'file.empty' | 'file.too_large' | 'file.mismatch'

/**
 * What an upload is. `mime` is the only type it may be served with: anything a browser could run (HTML, SVG,
 * XML, scripts, programs) is `other` and `application/octet-stream`. Only `image`, once re-encoded, may be
 * served inline; everything else is an attachment.
 */
export type Examined = { kind: FileKind; mime: string; safeName: string; problem?: UploadProblem }

export type Claimed = { name: string; declaredMime: string; maxBytes: number }

const opaque = 'application/octet-stream'
const looksAt = 65_536

/**
 * Reads the first bytes of an upload, in memory or at a path of the store, and weighs them against the name and
 * the type its sender claims. Nothing is unpacked or decoded here.
 */
export async function examineUpload(source: Buffer | string, claimed: Claimed): Promise<Examined> {
  const name = safeName(claimed.name)
  const unknown = { kind: 'other' as const, mime: opaque, safeName: name }
  const size = typeof source === 'string' ? (await stat(source)).size : source.length
  if (size === 0) return { ...unknown, problem: 'file.empty' }
  if (size > claimed.maxBytes) return { ...unknown, problem: 'file.too_large' }

  const found = typeof source === 'string' ? await fileTypeFromFile(source) : await fileTypeFromBuffer(source)
  const claim = claims(extensionOf(name), claimed.declaredMime)
  if (claim.extension === 'dangerous') return unknown
  // Some writers arrange an Office package so that only the zip around it is recognised.
  if (claim.extension === 'office' && found?.mime === 'application/zip') return unknown

  const kind = found ? foundAs(found.mime) : isPlainText(await firstBytes(source)) ? 'text' : 'other'
  if (contradicts(claim.extension, kind) || contradicts(claim.declared, kind))
    return { ...unknown, problem: 'file.mismatch' }
  if (kind === 'other' || claim.extension !== kind) return unknown
  return { kind, mime: servedType(kind, found?.mime), safeName: name }
}

// A name without a known extension claims nothing; a known one must be borne out by the bytes.
function contradicts(claim: FileKind | 'dangerous' | null, kind: FileKind): boolean {
  return claim !== null && claim !== 'dangerous' && claim !== kind
}

function servedType(kind: FileKind, found: string | undefined): string {
  if (kind === 'text') return 'text/plain; charset=utf-8'
  if (found === undefined || found === 'application/x-cfb') return opaque
  return found
}

async function firstBytes(source: Buffer | string): Promise<Buffer> {
  if (typeof source !== 'string') return source.subarray(0, looksAt)
  const opened = await open(source, 'r')
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(looksAt), 0, looksAt, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await opened.close()
  }
}

function isPlainText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
