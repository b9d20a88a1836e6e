import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { insertMembers } from '../../reach/index.ts'

let world: World
let cast: Cast

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
})
afterAll(() => world.end())

const sentence = 'Je reprends les achats de fonte en janvier.'

describe('asking to join a private space', () => {
  test('is a sentence that only those who look after it read, until one of them says yes', async () => {
    const { awa, tomasz, karim } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Achats fonte', access: 'private' }, [tomasz])
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({
      ...{ readable: false, purpose: 'Where Achats fonte is talked about.', request: null },
      ...{ lookedAfter: [], members: null, guests: null, createdAt: null, waiting: null },
    })
    await karim.do('askToJoin', { spaceId, sentence })
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({
      request: { state: 'waiting', sentence, reason: null },
    })
    expect(await awa.do('readSpace', { spaceId })).toMatchObject({ waiting: 1, members: 2 })
    expect(await tomasz.do('readSpace', { spaceId })).toMatchObject({ waiting: null })
    expect(await tomasz.refused('listRequests', { spaceId })).toEqual({
      status: 403,
      code: 'space.not_owner',
    })
    expect(await karim.refused('listRequests', { spaceId })).toEqual({ status: 403, code: 'space.not_owner' })
    const { data } = await awa.do('listRequests', { spaceId })
    expect(data).toMatchObject([{ id: karim.id, sentence }])

    const yes = { spaceId, personId: karim.id }
    expect(await karim.refused('acceptRequest', yes)).toEqual({ status: 403, code: 'space.not_owner' })
    expect(await tomasz.refused('acceptRequest', yes)).toEqual({ status: 403, code: 'space.not_owner' })
    await awa.do('acceptRequest', yes)
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({
      ...{ readable: true, role: 'member', members: 3, request: null },
      lookedAfter: [{ name: 'Awa Diallo', role: 'owner' }],
    })
    expect(await awa.refused('acceptRequest', yes)).toEqual({ status: 409, code: 'request.gone' })
    expect(await karim.refused('askToJoin', { spaceId, sentence })).toEqual({
      status: 409,
      code: 'space.member_already',
    })
  })

  test('may be withdrawn, refused with a reason, and asked anew', async () => {
    const { awa, karim } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Prix de revient', access: 'private' })
    const facts = () =>
      world.sql(
        `select name, data from facts where name like 'entry.%' and space_id = $1 order by position`,
        [spaceId],
      )
    await karim.do('askToJoin', { spaceId, sentence })
    await karim.do('askToJoin', { spaceId, sentence })
    expect(await facts()).toHaveLength(1)
    await karim.do('withdrawRequest', { spaceId })
    expect((await awa.do('listRequests', { spaceId })).data).toEqual([])
    const reason = 'Les prix restent entre les trois acheteurs.'
    const no = { spaceId, personId: karim.id, reason }
    expect(await awa.refused('refuseRequest', no)).toEqual({ status: 409, code: 'request.gone' })
    await karim.do('askToJoin', { spaceId, sentence })
    await awa.do('refuseRequest', no)
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({
      ...{ readable: false, request: { state: 'refused', reason } },
    })
    await karim.do('askToJoin', { spaceId, sentence: 'Je suis le nouvel acheteur.' })
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({
      request: { state: 'waiting', sentence: 'Je suis le nouvel acheteur.', reason: null },
    })
    await awa.do('addMember', { spaceId, personId: karim.id })
    expect((await awa.do('listRequests', { spaceId })).data).toEqual([])
    expect((await facts()).map(({ name }) => name)).toEqual([
      ...['entry.asked', 'entry.withdrawn', 'entry.asked', 'entry.refused', 'entry.asked'],
    ])
    expect(JSON.stringify(await facts())).not.toContain('acheteurs')
  })

  test('is over once the person came in by another way', async () => {
    const { awa, karim } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Fonderie', access: 'private' })
    await karim.do('askToJoin', { spaceId, sentence })
    await insertMembers(world.weft.ground.inside, [{ spaceId, personId: karim.id, role: 'reader' }])
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({ role: 'reader', request: null })
    expect(await awa.do('readSpace', { spaceId })).toMatchObject({ waiting: 0 })
    expect((await awa.do('listRequests', { spaceId })).data).toEqual([])
    await awa.do('acceptRequest', { spaceId, personId: karim.id })
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({ role: 'reader' })
    const joined = `select from facts where name = 'member.joined' and data ->> 'personId' = $1 and space_id = $2`
    expect(await world.sql(joined, [karim.id, spaceId])).toEqual([])
  })

  test('tells nothing of a secret space, and is not needed for an open one', async () => {
    const { awa, karim, rosa, ruissel } = cast
    const missing = { status: 404, code: 'missing' }
    const secret = await openSpaceOf(world, awa, { name: 'Projet Ocre', access: 'secret' })
    const decided = { spaceId: secret, personId: karim.id }
    expect(await karim.refused('askToJoin', { spaceId: secret, sentence })).toEqual(missing)
    expect(await karim.refused('acceptRequest', decided)).toEqual(missing)
    expect(await karim.refused('refuseRequest', { ...decided, reason: sentence })).toEqual(missing)
    expect(await karim.refused('withdrawRequest', { spaceId: secret })).toEqual(missing)
    expect(await karim.refused('listRequests', { spaceId: secret })).toEqual(missing)
    const open = await openSpaceOf(world, awa, { name: 'Sécurité' })
    expect(await karim.refused('askToJoin', { spaceId: open, sentence })).toEqual({
      status: 409,
      code: 'space.just_join',
    })
    const shared = { name: 'Avec Ruissel', access: 'private', organisationId: ruissel } as const
    const spaceId = await openSpaceOf(world, awa, shared)
    expect(await rosa.refused('askToJoin', { spaceId, sentence })).toEqual({
      status: 403,
      code: 'inside_only',
    })
    await awa.do('archiveSpace', { spaceId })
    expect(await karim.refused('askToJoin', { spaceId, sentence })).toEqual({
      status: 409,
      code: 'space.archived',
    })
  })
})

describe('the charter', () => {
  test('is written by those who look after the space, and read by whoever reads there', async () => {
    const { awa, tomasz, karim, rosa, ruissel } = cast
    const spaceId = await openSpaceOf(
      world,
      awa,
      { name: 'Pièces moulées', access: 'private', organisationId: ruissel },
      [tomasz, rosa],
    )
    const charter = '**Une question**, un titre clair.\n\n<script>alert(1)</script>'
    const { version } = await awa.do('readSpace', { spaceId })
    expect(await tomasz.refused('editSpace', { spaceId, charter, version })).toEqual({
      status: 403,
      code: 'space.not_owner',
    })
    await awa.do('editSpace', { spaceId, charter, version })
    for (const reader of [tomasz, rosa]) {
      const { charterHtml } = await reader.do('readSpace', { spaceId })
      expect(charterHtml).toContain('<strong>Une question</strong>')
      expect(charterHtml).not.toContain('<script>')
    }
    expect(await karim.do('readSpace', { spaceId })).toMatchObject({ charter: '', charterHtml: '' })
    const tooLong = await awa.try('editSpace', { spaceId, charter: 'a'.repeat(2001), version: version + 1 })
    expect(tooLong.status).toBe(422)
    await awa.do('editSpace', { spaceId, charter: '', version: version + 1 })
    expect(await awa.do('readSpace', { spaceId })).toMatchObject({ charter: '', charterHtml: '' })
  })
})

describe('the people of a space', () => {
  test('those who look after it come first, guests last with their end', async () => {
    const { awa, tomasz, karim, rosa, ruissel } = cast
    const space = { name: 'Zinc', access: 'private', organisationId: ruissel } as const
    const spaceId = await openSpaceOf(world, tomasz, space, [karim, rosa, awa])
    await tomasz.do('addMember', { spaceId, personId: karim.id, role: 'deputy' })
    const names: string[] = []
    let cursor: string | undefined
    do {
      const page = await awa.do('listMembers', { spaceId, limit: 1, ...(cursor ? { cursor } : {}) })
      names.push(...page.data.map(({ name, guestUntil }) => `${name}${guestUntil ? ` ${guestUntil}` : ''}`))
      cursor = page.page.nextCursor ?? undefined
    } while (cursor)
    expect(names).toEqual(['Tomasz Wiśniewski', 'Karim Zerrouki', 'Awa Diallo', 'Rosa Ibáñez 2999-12-31'])
    expect(await rosa.do('readSpace', { spaceId })).toMatchObject({ members: 3, guests: 1, waiting: null })
  })
})
