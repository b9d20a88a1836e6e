import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import * as uploads from '../../test/uploads.ts'
import { type Actor, openWorld, type World } from '../../test/world.ts'
import { readTexts } from '../content/files/texts/jobs.ts'
import { docxOf } from '../demo/papers/office.ts'
import { pdfOf } from '../demo/papers/pdf.ts'
import type { House } from '../platform/house.ts'

let world: World
let cast: Cast
let house: House
let secret: string
let shared: string

beforeAll(async () => {
  world = await openWorld({
    limitScale: 1000,
    more: (given) => {
      house = given
      return []
    },
    scanner: async () => scannerSays,
  })
  cast = await gather(world)
  const { awa, tomasz, rosa, ruissel } = cast
  secret = await openSpaceOf(world, awa, { name: 'Réserve', access: 'secret' }, [tomasz])
  const ours = { name: 'Ruissel et nous', access: 'private' as const, organisationId: ruissel }
  shared = await openSpaceOf(world, awa, ours, [tomasz, rosa])
})
afterAll(() => world.end())

let scannerSays: 'clean' | 'unavailable' = 'clean'

const upload = (who: Actor, name: string, bytes: Buffer | string) => uploads.upload(world, who, name, bytes)
const say = (who: Actor, files: string[], spaceId: string | null) =>
  who.do('publishPost', {
    kind: 'message',
    body: 'Voici le document.',
    files,
    ...(spaceId ? { spaceId } : { subjects: ['Montage'] }),
  })
/** The job of the house may be at it already: read what it left, then wait for those that it took. */
async function allRead() {
  await readTexts(house)
  while ((await world.sql(`select 1 from file_texts where state = 'reading'`)).length > 0)
    await new Promise((resume) => setImmediate(resume))
  await world.settled()
}
const found = async (who: Actor, q: string) =>
  (await who.do('search', { q })).data.map(({ file, text }) => [
    file?.name.map((piece) => piece.text).join('') ?? null,
    text.flatMap((piece) => (piece.hit ? [piece.text] : [])),
  ])

test('a word inside a file finds it in reach of what it hangs on, with its name and the passage', async () => {
  const { awa, tomasz, karim, rosa, felix } = cast
  const paper = await upload(awa, 'fiche-serrage.pdf', pdfOf([['Serrage'], ['Le couple des goujons']]))
  const note = await upload(awa, 'note.docx', docxOf(['Le goujon casse à froid.']))
  await say(awa, [paper.id], secret)
  const post = await say(awa, [], shared)
  await awa.do('addComment', { postId: post.id, body: 'La note :', files: [note.id] })
  await allRead()

  expect(await found(tomasz, 'goujons')).toEqual(
    expect.arrayContaining([
      ['fiche-serrage.pdf', ['goujons']],
      ['note.docx', ['goujon']],
    ]),
  )
  expect(await found(rosa, 'goujons')).toEqual([['note.docx', ['goujon']]])
  expect((await rosa.do('search', { q: 'goujons' })).data[0]?.commentPublicId).toEqual(expect.any(String))
  for (const outsider of [karim, felix]) expect(await found(outsider, 'goujons')).toEqual([])
  expect(await found(tomasz, 'fiche serrage')).toEqual([['fiche-serrage.pdf', ['Serrage']]])
  for (const q of ['goujon has:file', 'goujon in:Réserve', 'goujon from:Awa', 'goujon kind:message'])
    expect((await found(tomasz, q)).length).toBeGreaterThan(0)
  expect(await found(tomasz, 'goujon in:Ruissel')).toEqual([['note.docx', ['goujon']]])
  expect(await found(tomasz, 'goujon kind:question')).toEqual([])
  const meant = async (who: Actor) => (await who.do('search', { q: 'goujosn' })).mended[0]?.meant
  expect([await meant(tomasz), await meant(rosa)]).toEqual([['goujon', 'goujons'], ['goujon']])
  expect((await karim.do('search', { q: 'goujosn' })).mended).toEqual([])
})

test('its owner is told whether it is read; what cannot be is set aside once', async () => {
  const { awa, tomasz, rosa } = cast
  const broken = await upload(awa, 'plan.pdf', '%PDF-1.7 torn off')
  const mine = await upload(rosa, 'livraison.txt', 'Les rondelles partent lundi.')
  await allRead()
  const stateOf = async (who: Actor, fileId: string) => (await who.do('readFile', { fileId })).text
  expect([await stateOf(awa, broken.id), await stateOf(rosa, mine.id)]).toEqual(['unreadable', 'readable'])

  const post = await say(awa, [broken.id], shared)
  await rosa.do('addComment', { postId: post.id, body: 'Voici.', files: [mine.id] })
  await world.settled()
  const thread = await tomasz.do('readPost', { reference: post.id })
  expect(thread.files.concat(thread.comments[0]?.files ?? []).map(({ text }) => text)).toEqual([null, null])
  expect(await found(tomasz, 'rondelles')).toEqual([['livraison.txt', ['rondelles']]])
  expect(await found(tomasz, 'plan')).toEqual([['plan.pdf', []]])

  const tries = () => world.sql('select tries, read_at from file_texts where file_id = $1', [broken.id])
  const before = await tries()
  await allRead()
  expect(await tries()).toEqual(before)
  await world.sql(
    `update file_texts set state = 'reading', tries = 2, read_at = now() - interval '1 hour' where file_id = $1`,
    [broken.id],
  )
  await allRead()
  expect(await stateOf(awa, broken.id)).toBe('unreadable')
})

test('a file that is being attached is read meanwhile', async () => {
  const { awa } = cast
  const { id } = await uploads.upload(world, awa, 'manchon.txt', 'Le manchon glisse.')
  await world.weft.ground.inside.transaction().execute(async (tx) => {
    await sql`update files set alternative = 'x' where id = ${id}`.execute(tx)
    await readTexts(house)
  })
  await allRead()
  expect((await awa.do('readFile', { fileId: id })).text).toBe('readable')
})

test('a held file says nothing until it is released; what is deleted or removed is found no more', async () => {
  const { awa, tomasz } = cast
  scannerSays = 'unavailable'
  const held = await upload(awa, 'retenu.txt', 'Le balancier oscille.')
  scannerSays = 'clean'
  const other = await upload(awa, 'libre.txt', 'Le balancier tourne rond.')
  const post = await say(awa, [held.id, other.id], null)
  await allRead()
  expect(await found(tomasz, 'balancier')).toEqual([['libre.txt', ['balancier']]])
  expect(await found(tomasz, 'oscille')).toEqual([])

  await world.sql(`update files set state = 'held' where id = $1`, [other.id])
  expect(await found(tomasz, 'balancier')).toEqual([])
  await world.sql(`update files set state = 'ready' where id = $1`, [other.id])
  await awa.do('deletePost', { postId: post.id, version: post.version })
  await world.settled()
  expect(await found(tomasz, 'balancier')).toEqual([])
  expect(await world.sql(`select 1 from search_documents where file_id = $1`, [other.id])).toEqual([])

  const loose = await upload(awa, 'brouillon.txt', 'Une ébauche.')
  await allRead()
  await awa.do('removeFile', { fileId: loose.id })
  expect(await world.sql('select 1 from file_texts where file_id = $1', [loose.id])).toEqual([])
})
