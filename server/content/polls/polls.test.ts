import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'
import { carryUnseen } from '../../platform/facts/index.ts'
import { voteCarrier } from '../voting/carrying.ts'
import { closeOverdue } from './jobs.ts'

let world: World
let cast: Cast
let spaceId: string
let crowd: Actor[]

beforeAll(async () => {
  world = await openWorld()
  cast = await gather(world)
  const { awa, tomasz, karim, rosa, ruissel } = cast
  const place = { name: 'Atelier 3', access: 'private', organisationId: ruissel } as const
  spaceId = await openSpaceOf(world, awa, place, [tomasz, karim, rosa])
  crowd = await crowdOf(16)
})
afterAll(() => world.end())

const refusal = (status: number, code: string) => ({ status, code })
const tools = { options: ['Tablette', 'Écran fixe', 'Papier'] }
const asked = { kind: 'poll', title: 'Sur quoi lire les fiches ?', body: '' } as const

/** Members who only vote: through the database's own door, as the page does. */
async function crowdOf(size: number): Promise<Actor[]> {
  const rows = await world.sql(
    `with came as (
       insert into people (id, audience, name) select gen_random_uuid(), 'inside', 'Équipe ' || n
       from generate_series(1, ${size}) n returning id)
     insert into memberships (person_id, space_id, role) select id, $1, 'member' from came returning person_id as id`,
    [spaceId],
  )
  return rows.map(({ id = '' }) => world.actor({ id, name: '', email: '' }, ''))
}

const choose = (postId: string, voters: readonly Actor[], option: string) =>
  voters.reduce(async (before, { id }) => {
    await before
    await world.sql(`select vote_in_poll($1, $2, array[$3::uuid])`, [postId, id, option])
  }, Promise.resolve())

async function start(poll: Record<string, unknown> = {}) {
  const { id, poll: view } = await cast.awa.do('publishPost', {
    ...{ ...asked, spaceId, poll: { ...tools, ...poll } },
  })
  const [tablet = '', screen = '', paper = ''] = view?.options.map((option) => option.id) ?? []
  return { postId: id, tablet, screen, paper }
}
const pollOf = async (who: Actor, postId: string) => (await who.do('readPost', { reference: postId })).poll
const votesOf = async (who: Actor, postId: string) => {
  const poll = await pollOf(who, postId)
  return { hidden: poll?.hidden, voters: poll?.voters, votes: poll?.options.map(({ votes }) => votes) }
}
const none = [null, null, null]

describe('a poll', () => {
  test('has two options or more that say different things, and closes later', async () => {
    const { awa } = cast
    const said = { ...asked, spaceId }
    expect(await awa.refused('publishPost', said)).toEqual(refusal(422, 'poll.options'))
    const twice = { ...said, poll: { options: ['Oui', 'oui'] } }
    expect(await awa.refused('publishPost', twice)).toEqual(refusal(422, 'poll.same_option'))
    const past = { ...said, poll: { ...tools, closesAt: '2020-01-31T12:00:00Z' } }
    expect(await awa.refused('publishPost', past)).toEqual(refusal(422, 'poll.past'))
    const other = { ...said, kind: 'message', body: 'Bonjour', poll: tools } as const
    expect(await awa.refused('publishPost', other)).toEqual(refusal(422, 'poll.only'))
    expect(await awa.refused('publishPost', { ...said, kind: 'message' })).toEqual(refusal(422, 'post.text'))
    const made = await awa.do('publishPost', { ...said, poll: tools })
    expect(made).toMatchObject({ excerpt: 'Tablette · Écran fixe · Papier', closing: { closed: false } })
    expect(made.poll).toMatchObject({
      hidden: 'until_voted',
      mayVote: true,
      mayClose: true,
      mayRewrite: true,
    })
    await world.settled()
    const { data } = await awa.do('search', { q: 'tablette kind:sondage' })
    expect(data.map(({ post }) => post.id)).toContain(made.id)
  })

  test('is voted in by whoever takes part, guests too; one or several, changed until it closes', async () => {
    const { awa, ines, tomasz, karim, rosa, felix } = cast
    const { postId, tablet, screen } = await start()
    await awa.do('addMember', { spaceId, personId: karim.id, role: 'reader' })
    for (const voter of [tomasz, rosa]) {
      expect(await voter.refused('vote', { postId, options: [tablet, screen] })).toEqual(
        refusal(422, 'poll.one_choice'),
      )
      await voter.do('vote', { postId, options: [tablet] })
      const { poll } = await voter.do('vote', { postId, options: [screen] })
      expect(poll).toMatchObject({
        hidden: 'too_few',
        turnout: null,
        options: [{ mine: false }, { mine: true }, {}],
      })
    }
    expect(await karim.refused('vote', { postId, options: [tablet] })).toEqual(
      refusal(403, 'space.read_only'),
    )
    for (const outsider of [ines, felix])
      expect(await outsider.refused('vote', { postId, options: [tablet] })).toEqual(refusal(404, 'missing'))
    const other = await start({ several: true })
    expect(await tomasz.refused('vote', { postId, options: [other.tablet] })).toEqual(
      refusal(422, 'poll.no_such_option'),
    )
    const both = { postId: other.postId, options: [other.tablet, other.paper] }
    expect((await tomasz.do('vote', both)).poll?.options.map(({ mine }) => mine)).toEqual([true, false, true])
    await awa.do('addMember', { spaceId, personId: karim.id, role: 'member' })
  })

  test('says that somebody voted, by nobody and with others; no row beside a vote names who it was', async () => {
    const { tomasz } = cast
    const { postId, tablet, screen } = await start()
    const told = () =>
      world.sql(
        `select actor_id, unit_id, audience from facts where name = 'poll.voted' and data->>'postId' = $1`,
        [postId],
      )
    await choose(postId, crowd.slice(0, 4), tablet)
    // The fifth moves the poll itself: what else that transaction wrote would tell whose vote it was.
    await tomasz.do('vote', { postId, options: [screen] })
    expect(await told()).toEqual([])
    const tables = await world.sql(`
      select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname = 'public' and c.relname not in ('poll_votes', 'polls')`)
    for (const { name } of tables)
      expect([
        name,
        await world.sql(
          `select from ${name} t where t.xmin = (select k.xmin from polls k where k.post_id = $1)`,
          [postId],
        ),
      ]).toEqual([name, []])

    await world.sql(`update unseen_acts set hour = hour - interval '25 hours'`)
    await carryUnseen(world.weft.ground, [voteCarrier])
    expect(await told()).toEqual([{ actor_id: null, unit_id: null, audience: 'actor' }])
  })

  test('stays as it was read once somebody voted: neither its question nor any option changes', async () => {
    const { awa, tomasz } = cast
    const { postId } = await start()
    const written = { postId, options: ['Tablette', 'Papier'], several: true }
    expect(await tomasz.refused('rewritePoll', { ...written, version: 1 })).toEqual(
      refusal(403, 'post.not_mine'),
    )
    const { poll, version } = await awa.do('rewritePoll', { ...written, version: 1 })
    expect(poll).toMatchObject({ several: true, options: [{ text: 'Tablette' }, { text: 'Papier' }] })
    expect(await awa.refused('rewritePoll', { ...written, version: 1 })).toEqual(
      refusal(412, 'version.changed'),
    )
    await tomasz.do('vote', { postId, options: [poll?.options[0]?.id ?? ''] })
    expect(await awa.refused('rewritePoll', { ...written, version })).toEqual(refusal(409, 'poll.voted'))
    expect(await awa.refused('editPost', { postId, title: 'Autre question', version })).toEqual(
      refusal(409, 'poll.voted'),
    )
  })
})

describe('its result', () => {
  test('is shown to who voted from ten voters on, and then moves by five people or more', async () => {
    const { tomasz, rosa, karim } = cast
    const { postId, tablet, screen, paper } = await start()
    await tomasz.do('vote', { postId, options: [tablet] })
    await choose(postId, crowd.slice(0, 8), screen)
    expect(await votesOf(tomasz, postId)).toEqual({ hidden: 'too_few', voters: null, votes: none })
    expect((await pollOf(karim, postId))?.turnout).toBe(5)
    await rosa.do('vote', { postId, options: [paper] })
    // Ten voted: the first five are shown, and not the last who came.
    expect(await votesOf(rosa, postId)).toEqual({ hidden: null, voters: 5, votes: [1, 4, 0] })
    expect(await votesOf(karim, postId)).toEqual({ hidden: 'until_voted', voters: null, votes: none })
    await choose(postId, crowd.slice(8, 12), paper)
    for (const option of [screen, tablet, screen]) await tomasz.do('vote', { postId, options: [option] })
    expect((await votesOf(tomasz, postId)).voters).toBe(10)
    expect(await votesOf(tomasz, postId)).toEqual(await votesOf(rosa, postId))
  })

  test('waits for its closing where its author said so, and nobody’s choice outlives that', async () => {
    const { awa, tomasz, karim, rosa } = cast
    const { postId, tablet, paper } = await start({
      results: 'when_closed',
      closesAt: '2998-01-01T00:00:00Z',
    })
    await choose(postId, crowd.slice(0, 5), tablet)
    await rosa.do('vote', { postId, options: [paper] })
    for (const reader of [awa, rosa])
      expect(await votesOf(reader, postId)).toEqual({ hidden: 'until_closed', voters: null, votes: none })
    expect(await tomasz.refused('closePoll', { postId })).toEqual(refusal(403, 'poll.not_author'))
    expect(await rosa.refused('closePoll', { postId })).toEqual(refusal(403, 'inside_only'))
    await awa.do('closePoll', { postId })
    expect(await awa.refused('closePoll', { postId })).toEqual(refusal(409, 'poll.closed'))
    expect(await karim.refused('vote', { postId, options: [tablet] })).toEqual(refusal(409, 'poll.closed'))
    for (const reader of [awa, karim, rosa])
      expect(await votesOf(reader, postId)).toEqual({ hidden: null, voters: 6, votes: [5, 0, 1] })
    expect((await pollOf(rosa, postId))?.options.some(({ mine }) => mine)).toBe(false)
    expect(await world.sql(`select from poll_votes where post_id = $1`, [postId])).toEqual([])
  })

  test('of fewer than five is not shown, closed by its time or by hand', async () => {
    const { awa, tomasz } = cast
    const { postId, tablet } = await start()
    await choose(postId, crowd.slice(0, 4), tablet)
    await world.sql(`update polls set closes_at = now() where post_id = $1`, [postId])
    const closed = { hidden: 'too_few', voters: null, votes: none }
    expect(await votesOf(tomasz, postId)).toEqual(closed)
    expect(await tomasz.refused('vote', { postId, options: [tablet] })).toEqual(refusal(409, 'poll.closed'))
    await closeOverdue({ ground: world.weft.ground })
    expect(await votesOf(awa, postId)).toEqual(closed)
    expect(
      (await awa.do('readSpaceFeed', { spaceId })).data.find(({ id }) => id === postId)?.closing,
    ).toMatchObject({
      closed: true,
    })
    const facts = await world.sql(
      `select actor_id from facts where name = 'poll.closed' and data->>'postId' = $1`,
      [postId],
    )
    expect(facts).toEqual([{ actor_id: null }])
  })
})

test('no statement of the program reads who chose what', async () => {
  const { ground } = world.weft
  for (const table of ['poll_votes', 'idea_votes'])
    await expect(
      ground.inside
        .selectFrom(table === 'poll_votes' ? 'poll_votes' : 'idea_votes')
        .selectAll()
        .execute(),
    ).rejects.toThrow(/permission denied/)
})
