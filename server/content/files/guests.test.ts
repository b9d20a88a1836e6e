import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import * as uploads from '../../../test/uploads.ts'
import { photograph } from '../../../test/uploads.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast
let shared: string

const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'

beforeAll(async () => {
  world = await openWorld({
    settings: { WEFT_FILES_QUOTA_MB: '20' },
    scanner: async (path) =>
      (await readFile(path, 'latin1')).includes('EICAR-STANDARD') ? 'infected' : 'clean',
  })
  cast = await gather(world)
  const { awa, rosa, ruissel } = cast
  const space = { name: 'Ruissel et nous', access: 'private', organisationId: ruissel } as const
  shared = await openSpaceOf(world, awa, space, [rosa])
})
afterAll(() => world.end())

const send = (actor: Actor, name: string, bytes: Buffer | string) => uploads.send(world, actor, name, bytes)
const upload = (actor: Actor, name: string, bytes: Buffer | string) =>
  uploads.upload(world, actor, name, bytes)
const open = (actor: Actor, id: string, part?: 'content' | 'thumbnail') =>
  uploads.open(world, actor, id, part)

const message = (files: string[], spaceId: string) => ({
  kind: 'message' as const,
  body: 'Voici la photo de la pièce.',
  spaceId,
  files,
})

test('a guest opens the files of shared posts; theirs go with what they say, and no rival sees them', async () => {
  const { awa, tomasz, rosa, felix } = cast
  const file = await upload(
    awa,
    'plan.png',
    await sharp(await photograph())
      .png()
      .toBuffer(),
  )
  const post = await awa.do('publishPost', message([file.id], shared))
  expect((await open(rosa, file.id)).status).toBe(200)
  expect((await open(rosa, file.id, 'thumbnail')).status).toBe(200)
  expect((await open(felix, file.id)).status).toBe(404)
  expect((await rosa.do('readPost', { reference: post.id })).files[0]?.id).toBe(file.id)
  const stolen = await rosa.refused('addComment', { postId: post.id, body: 'Voici', files: [file.id] })
  expect(stolen).toEqual({ status: 422, code: 'file.missing' })

  const theirs = await upload(rosa, 'devis.jpg', await photograph())
  await rosa.do('describeFile', { fileId: theirs.id, alternative: 'Le devis signé' })
  const shown = Buffer.from(await (await open(rosa, theirs.id)).arrayBuffer())
  expect((await sharp(shown).metadata()).exif).toBeUndefined()
  for (const other of [awa, felix]) {
    expect((await open(other, theirs.id)).status).toBe(404)
    expect(await other.refused('describeFile', { fileId: theirs.id, alternative: 'x' })).toMatchObject({
      status: 404,
    })
    expect(await other.refused('removeFile', { fileId: theirs.id })).toMatchObject({ status: 404 })
  }
  await rosa.do('addComment', { postId: post.id, body: 'Le devis.', files: [theirs.id] })
  const { comments } = await awa.do('readPost', { reference: post.id })
  expect(comments.at(-1)?.files).toMatchObject([{ id: theirs.id, alternative: 'Le devis signé' }])
  for (const reader of [awa, rosa]) expect((await open(reader, theirs.id)).status).toBe(200)
  for (const other of [tomasz, felix]) expect((await open(other, theirs.id)).status).toBe(404)
  expect(await rosa.refused('removeFile', { fileId: theirs.id })).toEqual({
    status: 409,
    code: 'file.attached',
  })
})

test('a guest’s file is looked into as any other, fills a hundredth at most, and opens no place', async () => {
  const { awa, rosa, felix } = cast
  const infected = await upload(rosa, 'eicar.txt', eicar)
  expect(infected.state).toBe('held')
  expect((await open(rosa, infected.id)).status).toBe(409)
  await rosa.do('removeFile', { fileId: infected.id })
  expect(await rosa.refused('readFile', { fileId: infected.id })).toMatchObject({ status: 404 })

  expect((await send(felix, 'a.txt', Buffer.alloc(150_000, 'a'))).status).toBe(201)
  expect(await send(felix, 'b.txt', Buffer.alloc(150_000, 'a'))).toMatchObject({
    status: 409,
    body: { code: 'file.quota' },
  })
  expect((await send(felix, 'c.txt', Buffer.alloc(300_000, 'a'))).status).toBe(413)

  const post = await awa.do('publishPost', message([], shared))
  const note = await upload(felix, 'note.txt', 'Fontaine')
  const given = { postId: post.id, body: 'Voici', files: [note.id] }
  expect(await felix.refused('addComment', given)).toMatchObject({ status: 404 })
  expect(await rosa.refused('addComment', given)).toEqual({ status: 422, code: 'file.missing' })
  expect((await open(felix, note.id)).status).toBe(200)
})
