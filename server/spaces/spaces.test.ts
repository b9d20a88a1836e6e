import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const purpose = 'Where the foundry’s questions find their answers.'
const post = { kind: 'message', title: null, body: 'Le four 2 redémarre à 14 h.' } as const

describe('a space begins prepared', () => {
  test('only its members see it until it opens', async () => {
    const { awa, karim } = cast
    const space = await awa.do('createSpace', { name: 'Fonderie', purpose, access: 'open' })
    expect(space).toMatchObject({ state: 'prepared', role: 'owner' })
    expect(await karim.refused('readSpace', { spaceId: space.id })).toEqual({ status: 404, code: 'missing' })
    await awa.do('openSpace', { spaceId: space.id })
    expect(await karim.do('readSpace', { spaceId: space.id })).toMatchObject({
      state: 'open',
      role: null,
      readable: true,
    })
  })

  test('a private space is named to colleagues, and read by its members only', async () => {
    const { awa, karim } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Achats sensibles', access: 'private' })
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({ readable: false })
    expect(await karim.refused('joinSpace', { spaceId })).toEqual({ status: 403, code: 'space.ask_to_join' })
    expect(await karim.refused('listMembers', { spaceId })).toEqual({ status: 404, code: 'missing' })
  })

  test('the name of a secret space is nobody’s business: another may bear it', async () => {
    const { awa, karim } = cast
    await openSpaceOf(world, awa, { name: 'Projet Hématite', access: 'secret' })
    await expect(
      karim.do('createSpace', { name: 'projet hématite', purpose, access: 'open' }),
    ).resolves.toMatchObject({
      role: 'owner',
    })
    await openSpaceOf(world, awa, { name: 'Métrologie' })
    expect(await karim.refused('createSpace', { name: 'MÉTROLOGIE', purpose, access: 'open' })).toEqual({
      status: 409,
      code: 'space.name_taken',
    })
  })
})

describe('owners', () => {
  test('a deputy helps, and cannot take the space over', async () => {
    const { awa, tomasz, karim } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Qualité' }, [tomasz])
    await awa.do('addMember', { spaceId, personId: tomasz.id, role: 'deputy' })
    await tomasz.do('addMember', { spaceId, personId: karim.id, role: 'member' })
    for (const personId of [tomasz.id, karim.id]) {
      expect(await tomasz.refused('addMember', { spaceId, personId, role: 'owner' })).toEqual({
        status: 403,
        code: 'space.only_owner_grants',
      })
    }
    expect(await tomasz.refused('removeMember', { spaceId, personId: awa.id })).toEqual({
      status: 403,
      code: 'space.only_owner_grants',
    })
  })

  test('the last one stays, even when two leave at the same moment', async () => {
    const { awa, tomasz } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Outillage' }, [tomasz])
    expect(await awa.refused('leaveSpace', { spaceId })).toEqual({ status: 409, code: 'space.last_owner' })
    await awa.do('addMember', { spaceId, personId: tomasz.id, role: 'owner' })
    const left = await Promise.all([
      awa.try('leaveSpace', { spaceId }),
      tomasz.try('leaveSpace', { spaceId }),
    ])
    expect(left.map(({ status }) => status).sort()).toEqual([204, 409])
  })

  test('two who edit the same line: the second is told, and nothing is lost', async () => {
    const { awa } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Logistique' })
    const { version } = await awa.do('readSpace', { spaceId })
    await awa.do('editSpace', { spaceId, purpose: 'Le transport entre les sites, et ses aléas.', version })
    const second = await awa.try('editSpace', { spaceId, purpose: 'Autre chose que le transport.', version })
    expect(second).toMatchObject({ status: 412, body: { code: 'version.changed', current: version + 1 } })
    expect(await awa.refused('editSpace', { spaceId, purpose: 'Sans version lue avant.' })).toEqual({
      status: 428,
      code: 'version.needed',
    })
  })
})

describe('guests', () => {
  test('enter only the space shared with their company, and administer nothing', async () => {
    const { awa, rosa, felix, ruissel } = cast
    const spaceId = await openSpaceOf(world, awa, {
      name: 'Série pilote',
      access: 'private',
      organisationId: ruissel,
    })
    await awa.do('addMember', { spaceId, personId: rosa.id, role: 'member' })
    expect(await awa.refused('addMember', { spaceId, personId: felix.id, role: 'member' })).toEqual({
      status: 409,
      code: 'space.other_organisation',
    })
    expect(await awa.refused('addMember', { spaceId, personId: rosa.id, role: 'owner' })).toEqual({
      status: 409,
      code: 'space.guest_role',
    })
    const { data } = await rosa.do('listMembers', { spaceId })
    expect(data.map(({ name }) => name).sort()).toEqual(['Awa Diallo', 'Rosa Ibáñez'])
    expect(await awa.do('readAudience', { spaceId })).toEqual({
      access: 'private',
      inside: 1,
      guests: 1,
      organisation: 'Ruissel',
    })
  })
})

describe('the archive', () => {
  test('stays readable, takes nothing, and opens again', async () => {
    const { awa, karim } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Ancien atelier' }, [karim])
    const written = await karim.do('publishPost', { ...post, spaceId })
    await awa.do('archiveSpace', { spaceId })
    expect(await karim.do('readPost', { reference: written.id })).toMatchObject({ mayComment: false })
    const archived = { status: 409, code: 'space.archived' }
    expect(await karim.refused('publishPost', { ...post, spaceId })).toEqual(archived)
    expect(await karim.refused('addComment', { postId: written.id, body: 'Encore ?' })).toEqual(archived)
    expect(await karim.refused('react', { target: 'post', targetId: written.id, name: 'agree' })).toEqual(
      archived,
    )
    expect(await karim.refused('editPost', { postId: written.id, body: 'Autre', version: 1 })).toEqual(
      archived,
    )
    await awa.do('unarchiveSpace', { spaceId })
    await karim.do('addComment', { postId: written.id, body: 'De retour.' })
  })

  test('closes between two writings, never during one: nothing is written after it', async () => {
    const { awa, karim, rosa, ruissel } = cast
    const spaceId = await openSpaceOf(
      world,
      awa,
      { name: 'Course', access: 'private', organisationId: ruissel },
      [karim, rosa],
    )
    const { id: postId } = await karim.do('publishPost', { ...post, spaceId })
    const writers = Array.from({ length: 12 }, (_, n) =>
      (n % 2 ? karim : rosa).try('addComment', { postId, body: `Essai ${n}` }),
    )
    const closing = awa.do('archiveSpace', { spaceId })
    const answers = await Promise.all(writers)
    await closing
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(answers.map(({ status }) => (status === 201 ? 201 : 409))),
    )
    const [late] = await world.sql(
      `select count(*)::int as count from facts f where f.name = 'comment.added' and f.space_id = $1
         and f.position > (select position from facts where name = 'space.archived' and space_id = $1)`,
      [spaceId],
    )
    expect(late).toEqual({ count: 0 })
  })
})
