import { afterAll, beforeAll, expect, test } from 'vitest'
import { allowGuests, type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const named = (name: string, id: string) => `[#${name}](weft:space/${id})`

test('a space that is mentioned bears its name for those who may hear it, and is nowhere else', async () => {
  const { awa, tomasz, karim } = cast
  const open = await openSpaceOf(world, awa, { name: 'Usinage' }, [])
  const secret = await openSpaceOf(world, awa, { name: 'Rachat Halden', access: 'secret' }, [tomasz])
  const body = `Vu dans ${named('Usinage', open)} et ${named('Rachat Halden', secret)}.`
  const { id } = await awa.do('publishPost', { kind: 'message', spaceId: open, title: 'Deux lieux', body })
  await awa.do('addComment', { postId: id, body: `Voir ${named('Rachat Halden', secret)}` })

  for (const member of [awa, tomasz]) {
    const thread = await member.do('readPost', { reference: id })
    expect(thread.body).toBe(body)
    expect(thread.html).toContain(`href="/spaces/${secret}" data-kind="space">#Rachat Halden</a>`)
    expect(thread.comments[0]?.html).toContain('#Rachat Halden</a>')
  }
  const thread = await karim.do('readPost', { reference: id })
  expect(thread.body).toBe(`Vu dans ${named('Usinage', open)} et #….`)
  expect(JSON.stringify(thread)).not.toMatch(new RegExp(`Halden|${secret}`))
  expect(thread.html).toContain('>#Usinage</a>')

  // What is read apart from its thread: versions, lists, search.
  await awa.do('editPost', {
    postId: id,
    title: 'Deux lieux',
    body: `${body} Et après ?`,
    version: thread.version,
  })
  const kept = await karim.do('readVersion', { postId: id, number: 1 })
  const compared = await karim.do('compareVersions', { postId: id, from: 1, to: 2 })
  const listed = await karim.do('readSpaceFeed', { spaceId: open })
  expect(JSON.stringify([kept, compared, listed])).not.toMatch(new RegExp(`Halden|${secret}`))
  expect((await karim.do('search', { q: 'Halden' })).data).toEqual([])
})

test('a text bears the name of today', async () => {
  const { awa, karim } = cast
  const space = await openSpaceOf(world, awa, { name: 'Essais' }, [])
  const { id } = await awa.do('publishPost', {
    ...{ kind: 'message', spaceId: space, title: 'Ici', body: `Ici, ${named('Essais', space)}.` },
  })
  const { version } = await awa.do('readSpace', { spaceId: space })
  await awa.do('editSpace', { spaceId: space, name: 'Essais & mesures', version })
  const { html, body } = await karim.do('readPost', { reference: id })
  expect(html).toContain('>#Essais &amp; mesures</a>')
  expect(body).toContain('[#Essais \\& mesures]')
})

test('where guests come, only the place itself bears its name: they hear of no other', async () => {
  const { awa, rosa, ruissel } = cast
  await allowGuests(cast)
  const open = await openSpaceOf(world, awa, { name: 'Compte Fontaine' }, [])
  const given = { name: 'Série pilote', access: 'private', organisationId: ruissel } as const
  const shared = await openSpaceOf(world, awa, given, [rosa])
  const { id } = await awa.do('publishPost', {
    ...{ kind: 'message', spaceId: shared, title: 'Suite' },
    body: `Ici (${named('Série pilote', shared)}), et plus tard dans ${named('Compte Fontaine', open)}.`,
  })
  const thread = await rosa.do('readPost', { reference: id })
  expect(thread.html).toContain('>#Série pilote</a>), et plus tard dans #….')
  expect(JSON.stringify(thread)).not.toMatch(new RegExp(`Fontaine|${open}`))
  expect((await awa.do('readPost', { reference: id })).html).toContain('>#Compte Fontaine</a>')
  const body = `Merci pour ${named('Série pilote', shared)}, et pour ${named('Autre', open)}`
  await rosa.do('addComment', { postId: id, body })
  const said = (await rosa.do('readPost', { reference: id })).comments[0]
  expect(said?.html).toContain('>#Série pilote</a>, et pour #…')
})
