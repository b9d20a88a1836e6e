import type { Readable } from 'node:stream'
import { change, reading } from '../platform/facts/index.ts'
import type { House } from '../platform/house.ts'
import type { Exchange } from '../platform/http/index.ts'
import { allow, found, Refusal } from '../platform/refusal.ts'
import type { contract } from './contract.ts'
import { personEdited } from './facts.ts'
import { mayEditCard } from './rules.ts'
import { findPhoto, findProfile, storePhoto } from './store.ts'

/** Keeps the small picture only, encoded by us: nothing of what was sent remains but what is seen. */
export async function setPhoto(
  house: House,
  { viewer, input }: Exchange<typeof contract.setPhoto>,
): Promise<{ photo: string }> {
  allow(mayEditCard({ id: input.personId }, viewer))
  const rendered = await house.images.render(Buffer.from(input.content, 'base64'))
  if (typeof rendered === 'string') throw new Refusal(rendered)
  const kept = await house.files.put(Buffer.from(rendered.thumbnail.bytes))
  if (typeof kept === 'string') throw new Refusal('too_large')
  const stored = await replacePhoto(house, viewer, input.personId, kept.key).catch(async (error: unknown) => {
    await house.files.remove(kept.key)
    throw error
  })
  return { photo: found(stored) }
}

export async function removePhoto(
  house: House,
  { viewer, input }: Exchange<typeof contract.removePhoto>,
): Promise<null> {
  allow(mayEditCard({ id: input.personId }, viewer))
  await replacePhoto(house, viewer, input.personId, null)
  return null
}

async function replacePhoto(
  { ground, files }: House,
  viewer: Exchange['viewer'],
  personId: string,
  key: string | null,
): Promise<string | null> {
  const { before, photo } = await change(ground, viewer, async ({ tx, record, unchanged }) => {
    found(await findProfile(tx, viewer, personId))
    const stored = await storePhoto(tx, personId, key)
    if (stored.before === key) unchanged()
    else record(personEdited({ personId }))
    return stored
  })
  if (before && before !== key) await files.remove(before)
  return photo
}

/** With reach asked now. The address changes with the picture, so a browser may keep it for its person. */
export async function openPhoto(
  { files, ground }: House,
  { viewer, input, reply }: Exchange<typeof contract.readPhoto>,
): Promise<Readable> {
  const key = found(await reading(ground, viewer, (db) => findPhoto(db, viewer, input.personId, input.photo)))
  const { stream, bytes } = found(await files.read(key))
  reply.headers({
    'content-type': 'image/webp',
    'content-length': bytes,
    'content-disposition': 'inline',
    'cache-control': 'private, max-age=86400',
  })
  return stream
}
