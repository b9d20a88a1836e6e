import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { examineUpload, type Rendered, type Stored, scan } from '../../platform/files/index.ts'
import type { House } from '../../platform/house.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { NewFile } from './store.ts'

export type Upload = Omit<NewFile, 'id' | 'ownerId'> & {
  found: 'clean' | 'infected' | 'unavailable' | 'not scanned'
}

type Keeping = Pick<House, 'files' | 'images' | 'scanner' | 'log'>

/**
 * Takes the file out of a request: kept as it streams in, weighed against what it claims to be, looked into,
 * and encoded anew when it is a picture. What is refused leaves nothing behind.
 */
export async function receiveUpload(
  house: Keeping,
  request: FastifyRequest,
  maxBytes: number,
): Promise<Upload> {
  const part = await filePart(request)
  const raw = await house.files.put(part.file, { maxBytes }).catch((error: unknown) => {
    if (brokenOff(error)) throw new Refusal('malformed')
    throw error
  })
  if (raw === 'file.too_large') throw new Refusal('too_large')
  return weigh(house, part, raw, maxBytes).catch(async (error: unknown) => {
    await house.files.remove(raw.key)
    throw error
  })
}

async function weigh(house: Keeping, part: MultipartFile, raw: Stored, maxBytes: number): Promise<Upload> {
  const { files, images, scanner, log } = house
  const path = files.pathOf(raw.key)
  const claimed = { name: part.filename, declaredMime: part.mimetype, maxBytes }
  const { kind, mime, safeName, problem } = await examineUpload(path, claimed)
  if (problem) throw new Refusal(problem)
  const { verdict, found } = await scan(scanner, path, {
    error: (fields, text) => log.error(text, { ...fields }),
  })
  const upload = {
    kind,
    found,
    name: safeName,
    state: verdict === 'hold' ? ('held' as const) : ('ready' as const),
  }
  if (kind !== 'image')
    return { ...upload, mime, bytes: raw.bytes, key: raw.key, thumbnail: null, width: null, height: null }
  const rendered = await images.render(path)
  if (typeof rendered === 'string') throw new Refusal(rendered)
  const picture = await keepPicture(house, rendered)
  await files.remove(raw.key)
  return { ...upload, ...picture, name: named(safeName, picture.mime) }
}

/** The picture and its small one; nothing of what was uploaded remains in them but what is seen. */
async function keepPicture({ files }: Keeping, { image, thumbnail }: Rendered) {
  const large = await files.put(Buffer.from(image.bytes))
  const small = await files.put(Buffer.from(thumbnail.bytes))
  if (typeof large === 'string' || typeof small === 'string') throw new Refusal('too_large')
  const { mime, width, height } = image
  return { key: large.key, bytes: large.bytes, thumbnail: small.key, mime, width, height }
}

// A picture that became WebP is called so.
function named(name: string, mime: string): string {
  const endings = mime === 'image/jpeg' ? ['jpg', 'jpeg', 'jpe', 'jfif'] : [mime.replace('image/', '')]
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending && endings.includes(ending)) return name
  return `${name.replace(/\.[a-z0-9]+$/i, '')}.${endings[0]}`
}

async function filePart(request: FastifyRequest): Promise<MultipartFile> {
  const part = await request
    .file({ limits: { fileSize: Number.POSITIVE_INFINITY } })
    .catch((error: unknown) => {
      if (brokenOff(error)) throw new Refusal('malformed')
      throw error
    })
  if (part?.fieldname !== 'file') throw new Refusal('file.none')
  return part
}

// The parser of parts names its refusals by wording only.
function brokenOff(error: unknown): boolean {
  return error instanceof Error && /multipart|part header|boundary|premature close/i.test(error.message)
}
