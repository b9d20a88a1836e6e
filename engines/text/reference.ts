export type ReferenceKind = 'person' | 'space' | 'subject' | 'file'
export type Reference = { kind: ReferenceKind; id: string }

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const internalLink = new RegExp(`^weft:(person|space|subject|file)/(${uuid})$`, 'i')
const internalPath = new RegExp(`^/(people|spaces|subjects|api/v1/files)/(${uuid})$`)
const imagePath = new RegExp(`^/api/v1/files/${uuid}/content$`)

const folders = { person: 'people', space: 'spaces', subject: 'subjects', file: 'api/v1/files' } as const
const kinds = new Map<string, ReferenceKind>([
  ['people', 'person'],
  ['spaces', 'space'],
  ['subjects', 'subject'],
  ['api/v1/files', 'file'],
])

/** Reads `weft:person/<uuid>` and its siblings; null for any other address. The id comes back in lower case. */
export function referenceOf(address: string): Reference | null {
  const [, kind, id] = internalLink.exec(address) ?? []
  if (kind === undefined || id === undefined) return null
  const lower = kind.toLowerCase()
  if (lower !== 'person' && lower !== 'space' && lower !== 'subject' && lower !== 'file') return null
  return { kind: lower, id: id.toLowerCase() }
}

/** The page of a reference, as a path: `/people/<uuid>`. */
export function pathOf({ kind, id }: Reference): string {
  return `/${folders[kind]}/${id}`
}

/** The kind behind a path made by `pathOf`; null for any other address. */
export function kindOfPath(path: string): ReferenceKind | null {
  const [, folder] = internalPath.exec(path) ?? []
  return folder === undefined ? null : (kinds.get(folder) ?? null)
}

/** The address that serves an internal file's picture; null when the address is not an internal file. */
export function imageSourceOf(address: string): string | null {
  if (imagePath.test(address)) return address
  const reference = referenceOf(address)
  return reference?.kind === 'file' ? `${pathOf(reference)}/content` : null
}
