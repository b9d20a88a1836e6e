import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import { nobody } from '../../platform/viewer.ts'
import { announcementsToRead } from '../index.ts'

let world: World
let cast: Cast
let shared: string
let rivals: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, ines, tomasz, rosa, felix, ruissel, fontaine } = cast
  shared = await openSpaceOf(
    world,
    awa,
    { name: 'Ruissel et nous', access: 'private', organisationId: ruissel },
    [tomasz, rosa],
  )
  rivals = await openSpaceOf(
    world,
    ines,
    { name: 'Fontaine et nous', access: 'secret', organisationId: fontaine },
    [felix],
  )
})
afterAll(() => world.end())

const stop = {
  kind: 'announcement',
  title: 'L’atelier 3 arrête les fiches papier',
  body: 'À partir du 7 décembre, tout se lit à l’écran.',
} as const
const asking = { acknowledgement: { by: '2998-12-04' } }
const announce = (by: Actor, spaceId = shared) => by.do('publishPost', { ...stop, ...asking, spaceId })
const refusal = (status: number, code: string) => ({ status, code })

describe('who announces', () => {
  test('in a space those who look after it, to the whole company administrators', async () => {
    const { awa, tomasz, ines } = cast
    expect(await tomasz.refused('publishPost', { ...stop, spaceId: shared })).toEqual(
      refusal(403, 'announcement.not_steward'),
    )
    await awa.do('addMember', { spaceId: shared, personId: tomasz.id, role: 'moderator' })
    expect((await announce(tomasz)).announcement).toMatchObject({
      asks: true,
      by: '2998-12-04',
      mayFollow: true,
    })
    await awa.do('addMember', { spaceId: shared, personId: tomasz.id, role: 'member' })

    const everywhere = { ...stop, subjects: ['Atelier 3'] }
    expect(await awa.refused('publishPost', everywhere)).toEqual(
      refusal(403, 'announcement.not_administrator'),
    )
    expect((await ines.do('publishPost', everywhere)).announcement).toMatchObject({
      asks: false,
      forMe: false,
    })
  })

  test('only an announcement asks, it has a title, and never by a day that is over', async () => {
    const { awa } = cast
    const written = { ...stop, spaceId: shared }
    expect(await awa.refused('publishPost', { ...written, title: null })).toEqual(refusal(422, 'post.title'))
    expect(await awa.refused('publishPost', { ...written, ...asking, kind: 'message' })).toEqual(
      refusal(422, 'announcement.only'),
    )
    expect(await awa.refused('publishPost', { ...written, acknowledgement: { by: '2020-01-31' } })).toEqual(
      refusal(422, 'announcement.day_over'),
    )
  })

  test('knows before how many it asks', async () => {
    const { awa, karim, rosa } = cast
    expect(await awa.do('countReaders', { spaceId: shared })).toEqual({
      inside: 1,
      guests: 1,
      organisation: 'Ruissel',
    })
    expect(await awa.do('countReaders', {})).toEqual({ inside: 3, guests: 0, organisation: null })
    expect(await karim.refused('countReaders', { spaceId: shared })).toEqual(refusal(404, 'missing'))
    expect(await rosa.refused('countReaders', {})).toEqual(refusal(403, 'inside_only'))
  })
})

describe('reading it', () => {
  test('members and guests acknowledge once and for all; nobody else is asked', async () => {
    const { awa, ines, tomasz, karim, rosa, felix } = cast
    const { id: postId } = await announce(awa)
    for (const reader of [tomasz, rosa]) {
      const { announcement } = await reader.do('readPost', { reference: postId })
      expect(announcement).toMatchObject({
        forMe: true,
        acknowledgedAt: null,
        mayFollow: false,
        inside: 1,
        guests: 1,
      })
      const { acknowledgedAt } = await reader.do('acknowledge', { postId })
      expect(await reader.do('acknowledge', { postId })).toEqual({ acknowledgedAt })
      expect((await reader.do('readPost', { reference: postId })).announcement).toMatchObject({
        acknowledgedAt,
      })
    }
    expect(await awa.refused('acknowledge', { postId })).toEqual(refusal(403, 'announcement.not_for_me'))
    // What two people said they read is not put into other words behind their names.
    const { version } = await awa.do('readPost', { reference: postId })
    expect(await awa.refused('editPost', { postId, body: 'Renoncer à la prime.', version })).toEqual(
      refusal(409, 'announcement.acknowledged'),
    )
    for (const outsider of [ines, karim, felix])
      expect(await outsider.refused('acknowledge', { postId })).toEqual(refusal(404, 'missing'))
    const told = await world.sql(
      `select actor_id, audience, space_id from facts where name = 'announcement.acknowledged' and data->>'postId' = $1`,
      [postId],
    )
    expect(told).toEqual(
      [tomasz, rosa].map(({ id }) => ({ actor_id: id, audience: 'actor', space_id: shared })),
    )
  })

  test('a post that asks nothing cannot be acknowledged, nor one whose space is archived', async () => {
    const { awa, tomasz } = cast
    const said = await awa.do('publishPost', { ...stop, spaceId: shared })
    expect(await tomasz.refused('acknowledge', { postId: said.id })).toEqual(
      refusal(409, 'announcement.asks_nothing'),
    )
    const spaceId = await openSpaceOf(world, awa, { name: 'Fermé bientôt' }, [tomasz])
    const { id: postId } = await announce(awa, spaceId)
    await awa.do('archiveSpace', { spaceId })
    expect(await tomasz.refused('acknowledge', { postId })).toEqual(refusal(409, 'space.archived'))
  })

  test('lists say what asks me, and the three to be read soonest come first', async () => {
    const { awa, karim } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Consignes' }, [karim])
    const ask = async (title: string, by: string | null) =>
      (await awa.do('publishPost', { ...stop, title, spaceId, acknowledgement: { by } })).id
    const last = await ask('Quand vous pourrez', null)
    const second = await ask('Avant juin', '2998-06-01')
    const first = await ask('Avant mai', '2998-05-01')
    await ask('Quand vous pourrez aussi', null)
    const viewer = { ...nobody('fr'), personId: karim.id, audience: 'inside' } as const
    const toRead = async () =>
      (await announcementsToRead(world.weft.ground.inside, viewer)).map(({ id, by }) => [id, by])
    expect((await toRead()).slice(0, 2)).toEqual([
      [first, '2998-05-01'],
      [second, '2998-06-01'],
    ])
    expect(await toRead()).toHaveLength(3)
    await karim.do('acknowledge', { postId: first })
    expect((await toRead()).map(([id]) => id)).toContain(last)

    const { data } = await karim.do('readSpaceFeed', { spaceId })
    expect(
      data.map(({ acknowledgement }) => [acknowledgement?.by, acknowledgement?.acknowledgedAt != null]),
    ).toEqual([
      [null, false],
      ['2998-05-01', true],
      ['2998-06-01', false],
      [null, false],
    ])
    expect((await awa.do('readSpaceFeed', { spaceId })).data[0]?.acknowledgement).toBeNull()
  })
})

test('the whole company is asked by an administrator, and guests learn nothing of it', async () => {
  const { ines, karim, tomasz, rosa } = cast
  const { id: postId, announcement } = await ines.do('publishPost', {
    ...stop,
    ...asking,
    subjects: ['Atelier 3'],
  })
  expect(announcement).toMatchObject({ inside: 3, guests: 0, organisation: null, acknowledged: 0 })
  await karim.do('acknowledge', { postId })
  expect((await ines.do('readAcknowledgements', { postId })).acknowledged).toBe(1)
  expect(await tomasz.refused('readAcknowledgements', { postId })).toEqual(
    refusal(403, 'announcement.not_author'),
  )
  expect(await rosa.refused('acknowledge', { postId })).toEqual(refusal(404, 'missing'))
})

describe('following it', () => {
  test('who announced it and who looks after the space see how many and who; readers see neither', async () => {
    const { awa, ines, tomasz, karim, rosa } = cast
    const { id: postId } = await announce(awa)
    await rosa.do('acknowledge', { postId })
    expect((await awa.do('readPost', { reference: postId })).announcement).toMatchObject({ acknowledged: 1 })
    expect((await rosa.do('readPost', { reference: postId })).announcement).toMatchObject({
      acknowledged: null,
    })
    expect(await awa.do('readAcknowledgements', { postId })).toEqual({
      ...{ asked: 2, acknowledged: 1, units: [] },
      small: { units: 2, asked: 2, acknowledged: 1 },
    })
    const names = async (show: 'waiting' | 'acknowledged') =>
      (await awa.do('listAcknowledgements', { postId, show })).data.map(({ name }) => name)
    expect(await names('waiting')).toEqual([tomasz.name])
    expect(await names('acknowledged')).toEqual([rosa.name])
    for (const name of ['readAcknowledgements', 'listAcknowledgements'] as const) {
      expect(await tomasz.refused(name, { postId })).toEqual(refusal(403, 'announcement.not_author'))
      expect(await rosa.refused(name, { postId })).toEqual(refusal(403, 'inside_only'))
      for (const outsider of [ines, karim])
        expect(await outsider.refused(name, { postId })).toEqual(refusal(404, 'missing'))
    }
  })

  test('who joins is asked, who leaves the space or the company is counted no more', async () => {
    const { awa, tomasz, karim } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Allées et venues' }, [tomasz])
    const { id: postId } = await announce(awa, spaceId)
    await tomasz.do('acknowledge', { postId })
    const count = async () => {
      const { asked, acknowledged } = await awa.do('readAcknowledgements', { postId })
      return [asked, acknowledged]
    }
    expect(await karim.refused('acknowledge', { postId })).toEqual(refusal(403, 'announcement.not_for_me'))
    await karim.do('joinSpace', { spaceId })
    expect(await count()).toEqual([2, 1])
    await tomasz.do('leaveSpace', { spaceId })
    expect(await count()).toEqual([1, 0])
    await world.sql(`update people set state = 'left' where id = $1`, [karim.id])
    expect(await count()).toEqual([0, 0])
    await world.sql(`update people set state = 'active' where id = $1`, [karim.id])
  })

  test('names come page by page, and units of five or more have a bar', async () => {
    const { awa } = cast
    const spaceId = await openSpaceOf(world, awa, { name: 'Toute la fonderie' })
    await world.sql(
      `insert into units (id, name) values (gen_random_uuid(), 'Fonderie'), (gen_random_uuid(), 'Achats')`,
    )
    await world.sql(
      `with came as (
         insert into people (id, audience, name, unit_id)
         select gen_random_uuid(), 'inside', 'Équipe ' || chr(64 + n), (select id from units where name = case when n > 4 then 'Fonderie' else 'Achats' end)
         from generate_series(1, 13) n returning id)
       insert into memberships (person_id, space_id, role) select id, $1, 'member' from came`,
      [spaceId],
    )
    const { id: postId } = await announce(awa, spaceId)
    const names: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { data, page } = await awa.do('listAcknowledgements', {
        postId,
        limit: 5,
        ...(cursor && { cursor }),
      })
      names.push(...data.map(({ name, unit }) => `${name} ${unit}`))
      cursor = page.nextCursor
    }
    expect(names).toHaveLength(13)
    expect(names[0]).toBe('Équipe A Achats')
    expect(names[12]).toBe('Équipe M Fonderie')
    expect(await awa.do('readAcknowledgements', { postId })).toMatchObject({
      asked: 13,
      units: [],
      small: { units: 2, asked: 13 },
    })
    await world.sql(
      `with one as (insert into people (id, audience, name, unit_id)
         select gen_random_uuid(), 'inside', 'Équipe Z', id from units where name = 'Achats' returning id)
       insert into memberships (person_id, space_id, role) select id, $1, 'member' from one`,
      [spaceId],
    )
    expect((await awa.do('readAcknowledgements', { postId })).units).toMatchObject([
      { name: 'Fonderie', asked: 9 },
      { name: 'Achats', asked: 5 },
    ])
  })
})

test('what another company is told stays there: its guests are asked, the rival’s learn nothing of it', async () => {
  const { ines, awa, rosa, felix } = cast
  const { id: postId, publicId } = await announce(ines, rivals)
  const { acknowledgedAt } = await felix.do('acknowledge', { postId })
  expect((await felix.do('readPost', { reference: publicId })).announcement).toMatchObject({
    ...{ organisation: 'Fontaine', guests: 1, acknowledgedAt },
  })
  for (const outsider of [awa, rosa]) {
    expect(await outsider.refused('readPost', { reference: publicId })).toEqual(refusal(404, 'missing'))
    expect(await outsider.refused('acknowledge', { postId })).toEqual(refusal(404, 'missing'))
  }
})
