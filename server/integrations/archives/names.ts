import type { Limits } from './limits.ts'
import { ArchiveRefused } from './refused.ts'

/** The name under which an entry is known, in normal form C; throws on names no honest archive carries. */
export function safeName(raw: string, limits: Limits): string {
  const name = raw.normalize('NFC')
  const parts = name.replace(/\/$/, '').split('/')
  const unsafe =
    name === '' ||
    Buffer.byteLength(name) > limits.nameBytes ||
    /[\\\p{Cc}]/u.test(name) ||
    /^[A-Za-z]:/.test(name) ||
    parts.some((part) => part === '' || part === '.' || part === '..')
  if (unsafe) throw new ArchiveRefused('unsafe_name', raw)
  return name
}
