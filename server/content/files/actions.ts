import { asInside } from '../../identity/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Change } from '../../platform/facts/index.ts'
import { change, reading } from '../../platform/facts/index.ts'
import { contentDisposition } from '../../platform/files/index.ts'
import type { House } from '../../platform/house.ts'
import type { Exchange } from '../../platform/http/index.ts'
import { allow, found, Refusal } from '../../platform/refusal.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { FileCard } from './contract.ts'
import { fileAdded, fileDescribed, fileHeld, fileRemoved } from './facts.ts'
import { receiveUpload, type Upload } from './receive.ts'
import { largestFile, mayChangeFile, mayKeep, mayOpen } from './rules.ts'
import {
  findFile,
  findKept,
  findStock,
  holdStock,
  insertFile,
  markRemoved,
  describeFile as writeDescription,
} from './store.ts'

/** Refuses what cannot fit before its body is read, then keeps, weighs and records it. */
export async function uploadFile(house: House, { viewer, request, reply }: Exchange): Promise<FileCard> {
  const { filesQuotaMb } = house.config
  const ownerId = found(viewer.personId)
  const room = { quotaMb: filesQuotaMb, audience: viewer.audience }
  const maxBytes = largestFile(filesQuotaMb, viewer.audience)
  const announced = Number(request.headers['content-length'] ?? 0)
  // Nobody reads on: what is still on its way would be taken for the next request.
  reply.header('connection', 'close')
  if (announced > maxBytes + 10_000) throw new Refusal('too_large')
  allow(mayKeep(await findStock(house.ground.inside, ownerId), announced, room))

  const upload = await receiveUpload(house, request, maxBytes)
  reply.removeHeader('connection')
  return keepUpload(house, viewer, upload).catch(async (error: unknown) => {
    await removeBytes(house, [upload.key, upload.thumbnail])
    throw error
  })
}

/** From inside, for guests too: their login adds no file, and what is kept here is its owner's alone. */
function keepUpload(house: House, viewer: Viewer, { found: said, ...file }: Upload): Promise<FileCard> {
  const id = newId()
  const ownerId = found(viewer.personId)
  const room = { quotaMb: house.config.filesQuotaMb, audience: viewer.audience }
  return change(asInside(house.ground), viewer, async ({ tx, record }) => {
    allow(mayKeep(await holdStock(tx, ownerId), file.bytes, room))
    await insertFile(tx, { id, ownerId, ...file })
    record(fileAdded({ fileId: id, kind: file.kind, bytes: file.bytes }))
    if (said === 'infected' || said === 'unavailable') record(fileHeld({ fileId: id, found: said }))
    return found(await findFile(tx, viewer, id))
  })
}

export async function describeFile(
  { tx, viewer, record }: Change,
  { fileId, alternative }: { fileId: string; alternative: string | null },
): Promise<FileCard> {
  const file = await ownFile({ tx, viewer }, fileId)
  allow(mayChangeFile(file))
  await writeDescription(tx, fileId, alternative)
  record(fileDescribed({ fileId }))
  return { ...file, alternative }
}

export async function removeFile(
  { tx, viewer, record }: Change,
  { fileId }: { fileId: string },
): Promise<void> {
  allow(mayChangeFile(await ownFile({ tx, viewer }, fileId)))
  if (!(await markRemoved(tx, fileId))) throw new Refusal('file.attached')
  record(fileRemoved({ fileId }))
}

/** The bytes of a file or of its small picture, with reach asked now; only pictures, encoded by us, open in place. */
export async function openFile(
  { files, ground }: House,
  { viewer, reply }: Exchange,
  fileId: string,
  size: 'whole' | 'small',
) {
  const file = found(await reading(ground, viewer, (db) => findFile(db, viewer, fileId)))
  allow(mayOpen(file))
  const kept = found(await findKept(ground.inside, fileId))
  const key = found(size === 'small' ? kept.thumbnail : kept.key)
  const { stream, bytes } = found(await files.read(key))
  reply.headers({
    'content-type': size === 'small' ? 'image/webp' : kept.mime,
    'content-length': bytes,
    'content-disposition': contentDisposition(kept.name, file.kind === 'image' ? 'inline' : 'attachment'),
    'accept-ranges': 'none',
  })
  return stream
}

async function ownFile({ tx, viewer }: Pick<Change, 'tx' | 'viewer'>, fileId: string): Promise<FileCard> {
  const file = found(await findFile(tx, viewer, fileId))
  return found(file.mine ? file : null)
}

export async function removeBytes(
  { files }: Pick<House, 'files'>,
  keys: readonly (string | null)[],
): Promise<void> {
  for (const key of keys) if (key) await files.remove(key)
}
