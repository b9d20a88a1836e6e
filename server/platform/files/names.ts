const longestName = 150
const longestBytes = 240
const longestExtension = 20
// Windows opens these as devices, with any extension.
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * A name safe to show and to offer for saving: no folders, no control, bidirectional or invisible characters,
 * in normal form C, at most 150 UTF-16 units and 240 bytes with its extension kept; `file` when nothing is left.
 */
export function safeName(given: string): string {
  const last = given.slice(0, 10_000).toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
  const bare = trimmed(shortened(trimmed(plain)))
  if (bare === '') return 'file'
  return reserved.test(bare) ? `_${bare}` : bare
}

/** The extension in lower case without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

/** The header value of RFC 6266: a plain ASCII name for old readers and the real one in UTF-8. */
export function contentDisposition(name: string, how: 'attachment' | 'inline'): string {
  const safe = safeName(name)
  const ascii = safe
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%;]/g, '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

// Leading dots hide a file, trailing dots and blanks are dropped by Windows and would change the extension.
function trimmed(name: string): string {
  return name.replace(/^[\s.]+/u, '').replace(/[\s.]+$/u, '')
}

function shortened(name: string): string {
  if (fits(name)) return name
  const extension = extensionOf(name)
  const tail =
    extension !== '' && extension.length <= longestExtension ? name.slice(-extension.length - 1) : ''
  const stem = [...name.slice(0, longestName - tail.length)]
  while (stem.length > 0 && !fits(stem.join('') + tail)) stem.pop()
  return stem.join('').toWellFormed().replaceAll('\ufffd', '') + tail
}

function fits(name: string): boolean {
  return name.length <= longestName && Buffer.byteLength(name) <= longestBytes
}
