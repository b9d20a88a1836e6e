import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wilson } from '../../../engines/measures/index.ts'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { carryUnseen } from '../../platform/facts/index.ts'
import { voteCarrier } from '../voting/carrying.ts'

let world: World
let cast: Cast
let spaceId: string

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, karim, rosa, ruissel } = cast
  const place = { name: 'Idées de l’atelier', access: 'private', organisationId: ruissel } as const
  spaceId = await openSpaceOf(world, awa, place, [tomasz, karim, rosa])
})
afterAll(() => world.end())

const refusal = (status: number, code: string) => ({ status, code })
const pitch = { title: 'Un chariot par îlot', body: 'On marche quarante minutes par poste pour des outils.' }
const propose = async (title = pitch.title) =>
  (await cast.tomasz.do('publishPost', { kind: 'idea', spaceId, ...pitch, title })).id

/** People whom nobody here knows vote: so many for it, so many against. */
const crowd = (postId: string, ups: number, downs: number) =>
  world.sql(
    `with came as (insert into people (id, audience, name)
       select gen_random_uuid(), 'inside', 'Votant ' || n from generate_series(1, $2::int + $3::int) n returning id)
     select vote_on_idea($1, id, row_number() over () <= $2) from came`,
    [postId, ups, downs],
  )

describe('an idea', () => {
  test('is voted on by others, guests too: for or against, once each, taken back at will', async () => {
    const { awa, ines, tomasz, karim, rosa, felix } = cast
    const postId = await propose()
    expect((await tomasz.do('readPost', { reference: postId })).idea).toMatchObject({
      ...{ state: 'proposed', mine: null, mayVote: false, mayDecide: false, decisions: [] },
    })
    const vote = { postId, vote: 'for' } as const
    expect(await tomasz.refused('voteOnIdea', vote)).toEqual(refusal(403, 'idea.own'))
    for (const outsider of [ines, felix])
      expect(await outsider.refused('voteOnIdea', vote)).toEqual(refusal(404, 'missing'))
    await awa.do('voteOnIdea', vote)
    await rosa.do('voteOnIdea', vote)
    await karim.do('voteOnIdea', { postId, vote: 'against' })
    const untold = { ups: null, downs: null }
    expect((await rosa.do('voteOnIdea', vote)).idea).toMatchObject({ ...untold, mine: 'for' })
    // Four people: one of them took theirs back. The fifth who votes brings the numbers, and the next does not.
    const against = { postId, vote: 'against' } as const
    expect((await rosa.do('voteOnIdea', against)).idea).toMatchObject({ ...untold, mine: 'against' })
    await crowd(postId, 1, 0)
    expect((await karim.do('takeBackIdeaVote', { postId })).idea).toMatchObject({ ...untold, mine: null })
    expect((await karim.do('voteOnIdea', against)).idea).toMatchObject(untold)
    await crowd(postId, 1, 0)
    const told = { ups: 3, downs: 2 }
    expect((await karim.do('takeBackIdeaVote', { postId })).idea).toMatchObject({ ...told, mine: null })
    await crowd(postId, 0, 3)
    expect((await karim.do('readPost', { reference: postId })).idea).toMatchObject(told)
    expect((await rosa.do('listIdeas', { spaceId })).data[0]).toMatchObject({ standing: told })
    expect((await rosa.do('voteOnIdea', vote)).idea).toMatchObject({ ups: 4, downs: 3, mine: 'for' })
    const { id: message } = await awa.do('publishPost', { kind: 'message', spaceId, body: 'Bonjour' })
    expect(await karim.refused('voteOnIdea', { postId: message, vote: 'for' })).toEqual(
      refusal(409, 'idea.not_one'),
    )
    await carryUnseen(world.weft.ground, [voteCarrier])
    const facts = await world.sql(
      `select distinct actor_id, audience, data from facts where name = 'idea.voted'`,
    )
    expect(facts).toEqual([{ actor_id: null, audience: 'actor', data: { postId } }])
  })

  test('goes on by decisions of those who look after the space, each with its reason', async () => {
    const { awa, tomasz, karim, rosa } = cast
    const postId = await propose()
    const decide = { postId, state: 'accepted', reason: 'Essai sur deux îlots **dès janvier**.' } as const
    expect(await tomasz.refused('decideIdea', decide)).toEqual(refusal(403, 'idea.not_steward'))
    expect(await rosa.refused('decideIdea', decide)).toEqual(refusal(403, 'inside_only'))
    await awa.do('decideIdea', { ...decide, state: 'discussed', reason: 'Parlons-en lundi.' })
    const { idea } = await awa.do('decideIdea', decide)
    expect(idea).toMatchObject({
      state: 'accepted',
      decisions: [
        {
          state: 'accepted',
          by: { id: awa.id },
          html: expect.stringContaining('<strong>dès janvier</strong>'),
        },
        { state: 'discussed' },
      ],
    })
    expect(await awa.refused('decideIdea', decide)).toEqual(refusal(409, 'idea.same_state'))
    await awa.do('decideIdea', { ...decide, state: 'declined', reason: 'Trop cher cette année.' })
    expect(await karim.refused('voteOnIdea', { postId, vote: 'for' })).toEqual(refusal(409, 'idea.settled'))
    const { data } = await rosa.do('listIdeas', { spaceId, state: 'declined' })
    expect(data).toMatchObject([
      { id: postId, standing: { state: 'declined' }, reason: 'Trop cher cette année.', mayVote: false },
    ])
    const states = await world.sql(
      `select data->>'state' as state from facts where name = 'idea.decided' and data->>'postId' = $1 order by position`,
      [postId],
    )
    expect(states.map(({ state }) => state)).toEqual(['discussed', 'accepted', 'declined'])
  })
})

describe('the list of ideas', () => {
  test('shows those with the surest support first, page by page, to whoever reaches them', async () => {
    const { tomasz, felix, ines } = cast
    const inSpace = { spaceId, state: 'all' } as const
    await world.sql(`update posts set state = 'deleted' where kind = 'idea'`)
    const votes: [title: string, ups: number, downs: number][] = [
      ['Cinq sur cinq', 5, 0],
      ['Quarante sur cinquante', 40, 10],
      ['Partagée', 5, 5],
      ['Sans vote', 0, 0],
      ['Contre', 0, 5],
    ]
    for (const [title, ups, downs] of votes) {
      const postId = await propose(title)
      await crowd(postId, ups, downs)
      const [{ support } = { support: -1 }] = await world.sql(
        `select support from ideas where post_id = $1`,
        [postId],
      )
      expect(support).toBeCloseTo(wilson(ups, ups + downs)?.low ?? 0, 9)
    }
    const titles: (string | null)[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const { data, page } = await tomasz.do('listIdeas', { ...inSpace, limit: 2, ...(cursor && { cursor }) })
      titles.push(...data.map(({ title }) => title))
      cursor = page.nextCursor
    }
    expect(titles).toEqual(['Quarante sur cinquante', 'Cinq sur cinq', 'Partagée', 'Contre', 'Sans vote'])
    for (const outsider of [ines, felix]) expect((await outsider.do('listIdeas', inSpace)).data).toEqual([])
  })
})
