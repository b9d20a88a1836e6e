import { readFile } from 'node:fs/promises'
import { request as rawRequest } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import * as uploads from '../../../test/uploads.ts'
import { photograph } from '../../../test/uploads.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import type { House } from '../../platform/house.ts'
import { collectFiles, fileJobs } from './jobs.ts'

let world: World
let cast: Cast
let house: House
let secret: string
let shared: string

const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
let scannerStands = true

beforeAll(async () => {
  world = await openWorld({
    settings: { WEFT_FILES_QUOTA_MB: '20' },
    more: (given) => {
      house = given
      return []
    },
    scanner: async (path) => {
      if (!scannerStands) return 'unavailable'
      return (await readFile(path, 'latin1')).includes('EICAR-STANDARD') ? 'infected' : 'clean'
    },
  })
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  secret = await openSpaceOf(world, awa, { name: 'Usinage', access: 'secret' }, [tomasz])
  shared = await openSpaceOf(
    world,
    awa,
    { name: 'Ruissel et nous', access: 'private', organisationId: ruissel },
    [rosa],
  )
})
afterAll(() => world.end())

const send = (actor: Actor, name: string, bytes: Buffer | string) => uploads.send(world, actor, name, bytes)
const upload = (actor: Actor, name: string, bytes: Buffer | string) =>
  uploads.upload(world, actor, name, bytes)
const open = (actor: Actor, id: string, part?: 'content' | 'thumbnail', headers?: Record<string, string>) =>
  uploads.open(world, actor, id, part, headers)

const message = (files: string[], spaceId: string) => ({
  kind: 'message' as const,
  body: 'Voici la photo de la pièce.',
  spaceId,
  files,
})

test('a photograph is encoded anew without place or author, gets a thumbnail, and is shown in place', async () => {
  const { awa } = cast
  const original = await photograph()
  expect((await sharp(original).metadata()).exif).toBeDefined()
  const file = await upload(awa, 'pièce n°4.jpg', original)
  expect(file).toMatchObject({
    name: 'pièce n°4.jpg',
    kind: 'image',
    width: 900,
    height: 600,
    state: 'ready',
  })

  const shown = await open(awa, file.id)
  const bytes = Buffer.from(await shown.arrayBuffer())
  expect(shown.headers.get('content-type')).toBe('image/jpeg')
  expect(shown.headers.get('content-disposition')).toMatch(/^inline;/)
  expect(shown.headers.get('cache-control')).toBe('no-store')
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  const small = await open(awa, file.id, 'thumbnail')
  expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({
    width: 480,
    format: 'webp',
  })
})

test('until it is attached a file is its owner’s alone; then it has the reach of its post, asked each time', async () => {
  const { awa, tomasz, karim, rosa } = cast
  const file = await upload(awa, 'cote.txt', 'Ø 62 H7')
  for (const other of [tomasz, karim, rosa]) {
    expect((await open(other, file.id)).status).toBe(404)
    expect(await other.refused('readFile', { fileId: file.id })).toEqual({ status: 404, code: 'missing' })
  }
  const post = await awa.do('publishPost', message([file.id], secret))
  expect(await (await open(tomasz, file.id)).text()).toBe('Ø 62 H7')
  for (const outsider of [karim, rosa]) expect((await open(outsider, file.id)).status).toBe(404)
  expect((await open(world.stranger, file.id)).status).toBe(401)

  await world.sql('delete from memberships where person_id = $1', [tomasz.id])
  expect((await open(tomasz, file.id)).status).toBe(404)
  await awa.do('deletePost', { postId: post.id, version: post.version })
  expect((await open(awa, file.id)).status).toBe(404)
})

test('someone else’s file, one already attached and one that does not exist are refused in the same words', async () => {
  const { awa, tomasz } = cast
  const mine = await upload(awa, 'a.txt', 'a')
  await awa.do('publishPost', message([mine.id], shared))
  const theirs = await upload(tomasz, 'b.txt', 'b')
  for (const id of [mine.id, theirs.id, '018f0000-0000-7000-8000-000000000000']) {
    expect(await awa.refused('publishPost', message([id], shared))).toEqual({
      status: 422,
      code: 'file.missing',
    })
  }
  expect(await awa.refused('describeFile', { fileId: theirs.id, alternative: 'x' })).toMatchObject({
    status: 404,
  })
  expect(await awa.refused('removeFile', { fileId: theirs.id })).toMatchObject({ status: 404 })
  expect(await awa.refused('removeFile', { fileId: mine.id })).toEqual({ status: 409, code: 'file.attached' })
})

test('what a browser could run is handed over as bytes to save, never shown', async () => {
  const { awa } = cast
  const attacks = {
    'page.html': '<script>alert(1)</script>',
    'image.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'data.xml': '<?xml version="1.0"?><a/>',
    'code.js': 'alert(1)',
    'report.pdf': `%PDF-1.4\n${'x'.repeat(100)}`,
  }
  for (const [name, bytes] of Object.entries(attacks)) {
    const { headers } = await open(awa, (await upload(awa, name, bytes)).id)
    expect(headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(headers.get('content-type')).not.toMatch(/html|svg|xml|javascript/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  }
  const polyglot = Buffer.concat([await photograph(), Buffer.from('<script>alert(1)</script>')])
  const shown = await open(awa, (await upload(awa, 'x.jpg', polyglot)).id)
  expect(await shown.text()).not.toContain('<script>')
  const { body } = await send(awa, 'photo.png', '<html><script>1</script></html>')
  expect(body.code).toBe('file.mismatch')
})

test('hostile names become harmless ones, and say so in the header', async () => {
  const { awa } = cast
  const names = [
    '../../etc/passwd',
    'a\u202Efdp.exe',
    'CON.txt',
    `${'é'.repeat(4000)}.txt`,
    'x"\r\nSet-Cookie: a=b.txt',
  ]
  for (const name of names) {
    const file = await upload(awa, name, 'text')
    expect(file.name).not.toMatch(/[\\/\u202E\r\n"]|^CON\./)
    expect(file.name.length).toBeLessThanOrEqual(150)
    const { headers } = await open(awa, file.id)
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-disposition')).not.toMatch(/etc\/|[\r\n]/)
  }
})

test('what is infected, or could not be looked into, is held: nobody opens it, and its owner is told', async () => {
  const { awa, rosa } = cast
  scannerStands = false
  const waiting = await upload(awa, 'notes.txt', 'clean enough')
  scannerStands = true
  const infected = await upload(awa, 'eicar.txt', eicar)
  expect([waiting.state, infected.state]).toEqual(['held', 'held'])
  expect((await open(awa, infected.id)).status).toBe(409)
  const post = await awa.do('publishPost', message([infected.id, waiting.id], shared))
  expect(post.files).toEqual([])
  expect((await open(rosa, waiting.id)).status).toBe(404)
  const told = await world.sql(
    `select data->>'found' as found from facts where name = 'file.held' order by position`,
  )
  expect(told).toEqual([{ found: 'unavailable' }, { found: 'infected' }])

  for (const job of fileJobs(house).filter(({ name }) => name === 'files.look-again')) await job.run(null)
  expect((await open(rosa, waiting.id)).status).toBe(200)
  expect((await open(rosa, infected.id)).status).toBe(404)
})

test('an image that is too large to decode or damaged is refused and leaves nothing', async () => {
  const { awa } = cast
  const before = await house.files.usage()
  const damaged = (await photograph()).subarray(0, 400)
  const flood = Buffer.from(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
  )
  flood.writeUInt32BE(60_000, 16)
  flood.writeUInt32BE(60_000, 20)
  for (const [bytes, name] of [
    [damaged, 'a.jpg'],
    [flood, 'b.png'],
    [Buffer.alloc(0), 'c.txt'],
  ] as const) {
    const { status, body } = await send(awa, name, bytes)
    expect(status).toBe(422)
    expect(body.code).toMatch(/^(image|file)\./)
  }
  expect(await house.files.usage()).toEqual(before)
})

test('an upload above the limit is refused before its body is read', async () => {
  const answer = await new Promise<number>((resolve, fail) => {
    const outgoing = rawRequest(`${world.url}/api/v1/files`, {
      method: 'POST',
      headers: {
        cookie: `__Host-sid=${cast.awa.cookie}`,
        origin: world.origin,
        'x-weft-upload': '1',
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': String(3_000_000_000),
      },
    })
    outgoing.on('response', ({ statusCode }) => {
      resolve(statusCode ?? 0)
      outgoing.destroy()
    })
    outgoing.on('error', fail)
    outgoing.flushHeaders()
  })
  expect(answer).toBe(413)
})

test('one person fills a tenth of what is set aside, also with uploads at the same moment', async () => {
  const { karim } = cast
  const part = Buffer.alloc(900_000, 'a')
  const answers = await Promise.all([1, 2, 3, 4].map((each) => send(karim, `${each}.txt`, part)))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409])
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('file.quota')
})

test('parts of a form that break off, or hold no file, are malformed', async () => {
  const boundary = { 'content-type': 'multipart/form-data; boundary=x' }
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
  for (const body of [`${head}abc`, '--x--\r\n', '--x\r\nA']) {
    const { status } = await uploads.sendForm(world, cast.awa, body, boundary)
    expect([400, 422]).toContain(status)
  }
})

test('uploads attached to nothing are collected after a day, bytes and all; removed ones at once out of sight', async () => {
  const { awa } = cast
  const kept = await upload(awa, 'young.txt', 'young')
  const old = await upload(awa, 'old.txt', 'old')
  const gone = await upload(
    awa,
    'gone.png',
    await sharp(await photograph())
      .png()
      .toBuffer(),
  )
  await awa.do('removeFile', { fileId: gone.id })
  expect((await open(awa, gone.id)).status).toBe(404)
  await world.sql(`update files set created_at = now() - interval '25 hours' where id = $1`, [old.id])
  const before = await house.files.usage()
  await collectFiles(house)
  expect(await awa.refused('readFile', { fileId: old.id })).toMatchObject({ status: 404 })
  expect((await open(awa, kept.id)).status).toBe(200)
  expect(before.files - (await house.files.usage()).files).toBe(3)
})

test('a picture says what it shows, and a range is answered whole', async () => {
  const { awa } = cast
  const file = await upload(awa, 'a.jpg', await photograph())
  expect(
    (await awa.do('describeFile', { fileId: file.id, alternative: 'La pièce, vue de face' })).alternative,
  ).toBe('La pièce, vue de face')
  const ranged = await open(awa, file.id, 'content', { range: 'bytes=0-0,2-3,4-5' })
  expect([ranged.status, ranged.headers.get('accept-ranges')]).toEqual([200, 'none'])
  await ranged.arrayBuffer()
})
