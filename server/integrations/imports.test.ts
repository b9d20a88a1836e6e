import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../test/world.ts'
import { slackSample } from './importing/samples.ts'
import { oldAddressesIn } from './old-addresses/shapes.ts'

let world: World
let cast: Cast
let built: string
let folder: string

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'weft-built-'))
  await writeFile(join(built, 'index.html'), '<html lang="en"><div id="root"></div></html>')
  world = await openWorld({ built })
  cast = await gather(world)
  folder = join(world.dataDir, 'imports')
  await mkdir(folder)
  await copyFile(await slackSample(), join(folder, 'export.zip'))
})
afterAll(async () => {
  await world.end()
  await rm(built, { recursive: true })
})

test('an administrator checks an archive, reads what would be lost, and brings it in', async () => {
  const { ines } = cast
  expect((await ines.do('listImportFiles')).files.map(({ name }) => name)).toEqual(['export.zip'])
  const asked = await ines.do('checkImport', { kind: 'slack', file: 'export.zip' })
  expect(asked).toMatchObject({ state: 'asked', file: 'export.zip', askedBy: ines.name })
  const checked = await until(asked.id, 'checked')
  expect(checked).toMatchObject({ found: { people: 5, spaces: 3, posts: 6 }, total: 7, done: 0 })
  expect(checked.lost.map(({ what }) => what)).toContain('filesWithoutContent')
  expect(checked.problems.map(({ code }) => code)).toContain('private_channel')
  expect(await count('posts')).toBe(0)

  await ines.do('runImport', { importId: asked.id })
  const done = await until(asked.id, 'done')
  expect(done).toMatchObject({ done: 7, counts: { posts: { created: 6 }, comments: { created: 1 } } })
  expect(await ines.refused('runImport', { importId: asked.id })).toEqual({
    status: 409,
    code: 'import.not_checked',
  })
  expect(await ines.refused('stopImport', { importId: asked.id })).toEqual({
    status: 409,
    code: 'import.not_running',
  })
  expect((await ines.do('listImports')).data.map(({ id }) => id)).toEqual([asked.id])
})

test('a refused archive says why, and only what lies in the folder is opened', async () => {
  const { ines } = cast
  await writeFile(join(folder, 'bad.zip'), 'PK\u0003\u0004 rubbish')
  await symlink('/etc/passwd', join(folder, 'link.zip'))
  const { id } = await ines.do('checkImport', { kind: 'slack', file: 'bad.zip' })
  expect((await until(id, 'refused')).problem?.en).toContain('archive')
  for (const file of ['../../etc/passwd', '/etc/passwd', '..', 'link.zip', 'nothing.zip']) {
    expect(await ines.refused('checkImport', { kind: 'slack', file })).toEqual({
      status: 422,
      code: 'import.no_file',
    })
  }
})

test('imports are for administrators alone', async () => {
  for (const actor of [cast.awa, cast.rosa]) {
    expect((await actor.refused('listImports')).status).toBe(403)
    expect((await actor.refused('checkImport', { kind: 'slack', file: 'export.zip' })).status).toBe(403)
  }
})

test('an old address leads whoever reaches the post to it, and everybody else nowhere', async () => {
  const { awa, karim, rosa, felix } = cast
  const [post = {}] = await world.sql(`select public_id from posts where body like 'Qui a la%'`)
  const [comment = {}] = await world.sql(`select public_id from comments`)
  const question = '/archives/C1/p1600000000000100'
  const reply = '/archives/C1/p1600000060000100?thread_ts=1600000000.000100&cid=C1'

  const moved = await visit(karim, question)
  expect(moved.status).toBe(301)
  expect(moved.to).toMatch(new RegExp(`^/p/${post.public_id}-`))
  expect((await visit(karim, reply)).to).toBe(`${moved.to}#c-${comment.public_id}`)

  const secret = '/archives/G1/p1600000000000100'
  const hidden = await Promise.all([
    visit(karim, secret),
    visit(awa, secret),
    visit(rosa, question),
    visit(felix, reply),
    visit(karim, '/archives/C1/p1700000000000100'),
  ])
  for (const answer of hidden) expect(answer).toEqual({ status: 404, to: null })
  expect((await visit(world.stranger, question)).status).toBe((await visit(world.stranger, '/')).status)
})

test('a guest is led to what was brought into the space they share', async () => {
  const { awa, rosa, felix, ruissel } = cast
  const spaceId = await openSpaceOf(
    world,
    awa,
    { name: 'Ruissel et nous', access: 'private', organisationId: ruissel },
    [rosa],
  )
  const post = await awa.do('publishPost', { kind: 'message', spaceId, body: 'Bienvenue' })
  await world.sql(`insert into old_addresses (address, post_id) values ('/q/7', $1)`, [post.id])
  expect(await visit(rosa, '/q/7')).toEqual({ status: 301, to: post.address })
  expect(await visit(felix, '/q/7')).toEqual({ status: 404, to: null })
})

test.each([
  ['/questions/12/quel-titre', ['/questions/12']],
  ['/questions/12', ['/questions/12']],
  ['/questions/12/quel-titre/45', ['/a/45', '/questions/12']],
  ['/q/12/345', ['/q/12']],
  ['/a/45', ['/a/45']],
  ['/archives/C1/p1600000000000100', ['/archives/C1/p1600000000000100']],
  ['/q/abcdefghijkmnpqr-un-titre', []],
  ['/questions', []],
  ['/questions/unanswered', []],
  ['/archives/C1', []],
  ["/a/1'--", []],
])('%s may be kept as %j', (path, kept) => {
  expect(oldAddressesIn(path)).toEqual(kept)
})

/** Waits for the job behind an import, as the page does by asking again. */
async function until(importId: string, state: string) {
  for (;;) {
    const seen = await cast.ines.do('readImport', { importId })
    if (seen.state === state) return seen
    if (['failed', 'refused', 'done'].includes(seen.state))
      throw new Error(`The import is ${seen.state}: ${seen.problem?.en}`)
    await world.settled()
  }
}

async function visit(actor: Actor, path: string) {
  const answer = await fetch(world.url + path, {
    redirect: 'manual',
    headers: { cookie: `__Host-sid=${actor.cookie}` },
  })
  await answer.arrayBuffer()
  return { status: answer.status, to: answer.headers.get('location') }
}

const count = async (table: string) => Number((await world.sql(`select count(*) as n from ${table}`))[0]?.n)
