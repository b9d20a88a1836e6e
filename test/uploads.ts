import sharp from 'sharp'
import type { Actor, World } from './world.ts'

export type Card = {
  id: string
  name: string
  kind: string
  state: string
  bytes: number
  width: number | null
}

/** Sends a file as a browser does, whatever is answered. */
export async function send(world: World, actor: Actor, name: string, bytes: Buffer | string) {
  const form = new FormData()
  form.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name)
  return sendForm(world, actor, form)
}

export async function sendForm(
  world: World,
  actor: Actor,
  body: FormData | string,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${world.url}/api/v1/files`, {
    method: 'POST',
    headers: {
      cookie: `__Host-sid=${actor.cookie}`,
      origin: world.origin,
      'x-weft-upload': '1',
      ...headers,
    },
    body,
  })
  return { status: answer.status, body: await answer.json() }
}

/** Uploads a file; fails the test on a refusal. */
export async function upload(
  world: World,
  actor: Actor,
  name: string,
  bytes: Buffer | string,
): Promise<Card> {
  const { status, body } = await send(world, actor, name, bytes)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}

export function open(
  world: World,
  actor: Actor,
  id: string,
  part: 'content' | 'thumbnail' = 'content',
  headers: Record<string, string> = {},
) {
  return fetch(`${world.url}/api/v1/files/${id}/${part}`, {
    headers: { cookie: `__Host-sid=${actor.cookie}`, ...headers },
  })
}

/** A photograph that says where and by whom it was taken. */
export const photograph = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#1f4c86' } })
    .withExif({
      IFD3: { GPSLatitude: '45/1 45/1 0/1', GPSLatitudeRef: 'N' },
      IFD0: { Artist: 'Awa Diallo' },
    })
    .jpeg()
    .toBuffer()
