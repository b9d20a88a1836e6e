import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { upload } from '../../test/uploads.ts'
import { openWorld, type World } from '../../test/world.ts'
import { rebuild } from '../platform/facts/index.ts'
import { openStore } from '../platform/files/index.ts'
import { type CarryingOut, carryOut } from './carrying-out.ts'
import { companyOf } from './company/whole.ts'
import { tiny } from './tiny.ts'

let world: World
let cast: Cast

const company = companyOf([tiny])

beforeAll(async () => {
  world = await openWorld({ company: async () => company })
  cast = await gather(world)
  const { awa, tomasz } = cast
  const spaceId = await openSpaceOf(world, awa, { name: 'Usinage' }, [tomasz])
  const asked = { kind: 'question' as const, spaceId, subjects: ['Vibrations'] }
  const { id } = await awa.do('publishPost', {
    ...asked,
    title: 'Le tour vibre',
    body: 'Depuis lundi, à 900 tours.',
  })
  await tomasz.do('addComment', { postId: id, kind: 'answer', body: 'Resserrer la poupée.' })
  await tomasz.do('react', { target: 'post', targetId: id, name: 'curious' })
  await world.settled()
})
afterAll(() => world.end())

test('the demo comes on asking, with its people, its year of conversations, and the facts of each', async () => {
  const { ines, awa, rosa } = cast
  expect(await ines.do('readDemo')).toMatchObject({ state: 'absent', first: [] })
  for (const actor of [awa, rosa]) expect((await actor.refused('addDemo')).status).toBe(403)
  const before = await dump()

  expect(await ines.do('addDemo')).toMatchObject({ state: 'adding' })
  const present = await until('present')
  expect(await ines.refused('addDemo')).toEqual({ status: 409, code: 'demo.present' })
  expect(present).toMatchObject({
    done: 9,
    total: 9,
    counts: { people: 4, guests: 1, conversations: 9, comments: 6 },
  })
  expect(present.first.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['question', 'article', 'announcement', 'chart']),
  )

  await theyAreHere()
  await theFactsFollow()
  await theHomeFills()
  await theyLeaveSomethingToSee()
  await heardAgainIsTheSame()

  await ines.do('removeDemo', { agreed: 0 })
  await until('absent')
  expect(await dump()).toEqual(before)
})

test('what others wrote in it goes with it, once whoever removes it was told; theirs elsewhere stays', async () => {
  const { ines, awa, karim } = cast
  const before = await dump()
  await add()
  const [question] = (await awa.do('search', { q: 'ornithorynque' })).data
  const postId = String(question?.post.id)
  const file = await upload(world, awa, 'releve.txt', 'vingt litres')
  await awa.do('addComment', { postId, kind: 'answer', body: 'Ou un xylophone.', files: [file.id] })
  await karim.do('react', { target: 'post', targetId: postId, name: 'useful' })
  await karim.do('markRead', { postId })
  const [space = {}] = await world.sql(`select id from spaces where name = 'Atelier des tours'`)
  await karim.do('joinSpace', { spaceId: space.id ?? '' })
  await karim.do('publishPost', {
    kind: 'message',
    spaceId: space.id,
    body: 'Bonjour, je suis un kangourou.',
  })
  await world.settled()
  expect((await ines.do('readDemo')).going).toEqual({
    ...{ posts: 1, comments: 1, reactions: 1, files: 1, versions: 0, members: 1, invitations: 0 },
  })

  expect(await ines.refused('removeDemo')).toEqual({ status: 409, code: 'demo.more_written' })
  await ines.do('removeDemo', { agreed: 3 })
  await until('absent')
  expect((await awa.do('search', { q: 'kangourou xylophone' })).data).toEqual([])
  // That a file was added and read are facts about the file, and name nothing of the demo.
  expect(await dump(`and name not in ('file.added', 'file.read')`)).toEqual(before)
})

test('nobody loses their host or their manager by it', async () => {
  const { ines, rosa } = cast
  await add()
  const [lise = {}] = await world.sql(`select id from people where name = 'Lise Aubin'`)
  await world.sql('update people set host_id = $1 where id = $2', [lise.id, rosa.id])
  expect((await ines.do('readDemo')).depending).toEqual({ guests: 1, reports: 0 })
  expect(await ines.refused('removeDemo')).toEqual({ status: 409, code: 'demo.depended_on' })
  await world.sql('update people set host_id = $1 where id = $2', [ines.id, rosa.id])
  await remove()
})

test('a subject that something real bears stays, and so does a unit', async () => {
  const { awa, ines } = cast
  await add()
  expect((await awa.do('listSubjects', { q: 'coolant' })).data.map(({ name }) => name)).toEqual(['Arrosage'])
  await awa.do('publishPost', {
    kind: 'message',
    spaceId: null,
    subjects: ['Arrosage'],
    body: 'Et chez vous ?',
  })
  await world.sql(
    `update people set unit_id = (select id from units where name = 'Tournage') where id = $1`,
    [awa.id],
  )
  await remove()
  expect((await awa.do('listSubjects')).data.map(({ name }) => name)).toEqual(['Arrosage', 'Vibrations'])
  expect(await world.sql('select name from units order by name')).toEqual([
    { name: 'Groupe Vaucresson' },
    { name: 'Tournage' },
  ])
  expect(await ines.refused('removeDemo')).toEqual({ status: 409, code: 'demo.absent' })
})

test('killed on its way it goes on, or leaves', async () => {
  const { ines } = cast
  for (const end of ['present', 'absent'] as const) {
    await world.sql(`insert into demo (state, touched_at) values ('adding', now() - interval '1 minute')`)
    await expect(stopped()).rejects.toThrow('killed')
    expect(await ines.do('readDemo')).toMatchObject({ state: 'adding', interrupted: true })
    if (end === 'present') await ines.do('addDemo')
    await (end === 'present' ? until('present') : remove())
    if (end === 'present') {
      expect(await world.sql('select count(*)::int as n from posts')).toEqual([{ n: 11 }])
      await remove()
    }
  }
})

test('a removal asked for while the last of it comes is not forgotten', async () => {
  const { ines } = cast
  await world.sql(`insert into demo (state) values ('adding')`)
  const asked: Promise<unknown>[] = []
  const ended = carriedOut(({ done, total }) => {
    if (done === total) asked.push(world.sql(`update demo set state = 'removing'`))
  })
  await expect(ended).rejects.toThrow('no longer being added')
  await Promise.all(asked)
  expect((await ines.do('readDemo')).state).toBe('removing')
  await remove()
})

test('what has a history can never be called the demo’s', async () => {
  const { ground } = world.weft
  const trace = (kind: string, id: string) =>
    ground.inside.insertInto('demo_traces').values({ kind, key: 'x', id }).execute()
  const [post = {}] = await world.sql('select id, space_id from posts where space_id is not null limit 1')
  for (const [kind, id] of [
    ['person', cast.awa.id],
    ['post', post.id],
    ['space', post.space_id],
  ])
    await expect(trace(String(kind), String(id))).rejects.toThrow('something happened to this')
  await expect(ground.inside.deleteFrom('demo_traces').execute()).rejects.toThrow('permission denied')
})

test('whatever names a person, a place or a text is known to the removal', async () => {
  const references = await world.sql(`
    select c.conrelid::regclass || '.' || a.attname as name
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.contype = 'f' and c.conparentid = 0 and c.confdeltype <> 'c' and c.confrelid = any(array[
      'people', 'posts', 'comments', 'spaces', 'reach_spaces', 'subjects', 'units', 'job_families', 'organisations']::regclass[])
    group by 1 order by 1`)
  // What a slice adds here its removal takes away; or it stands here why the demo never has it.
  expect(references.map(({ name }) => name)).toEqual([...taken, ...never].sort())
})

const taken = [
  ...['driver_versions.author_id', 'value_families.head_id', 'value_families.job_family_id'],
  ...['acknowledgements.person_id', 'acknowledgements.post_id', 'acknowledgements.space_id'],
  ...[
    'announcement_reminders.person_id',
    'announcement_reminders.post_id',
    'announcement_reminders.space_id',
  ],
  ...['thanks.comment_id', 'thanks.giver_id', 'thanks.post_id', 'thanks.receiver_id', 'thanks.space_id'],
  ...['article_checks.person_id', 'article_checks.post_id', 'article_checks.space_id'],
  ...['comments.author_id', 'comments.parent_id', 'comments.post_id', 'comments.space_id'],
  ...['calendar_addresses.person_id', 'calendar_addresses.space_id', 'events.post_id', 'events.space_id'],
  ...['event_replies.person_id', 'event_replies.post_id', 'event_replies.space_id'],
  ...['figure_imports.submitted_by', 'figure_imports.decided_by', 'figure_imports.undone_by'],
  ...['files.comment_id', 'files.owner_id', 'files.post_id', 'files.space_id', 'imported_reactions.post_id'],
  ...[
    'idea_decisions.person_id',
    'idea_decisions.post_id',
    'idea_decisions.space_id',
    'idea_votes.person_id',
  ],
  ...['ideas.post_id', 'ideas.space_id', 'poll_options.post_id', 'poll_options.space_id'],
  ...['poll_votes.person_id', 'polls.post_id', 'polls.space_id'],
  ...['imported_reactions.space_id', 'invitations.invited_by', 'invitations.organisation_id'],
  ...['invitations.space_id', 'invitations.used_by', 'join_requests.decided_by', 'join_requests.person_id'],
  ...[
    'join_requests.space_id',
    'memberships.person_id',
    'memberships.space_id',
    'roles.person_id',
    'readings.person_id',
  ],
  ...[
    'people.host_id',
    'people.job_family_id',
    'people.manager_id',
    'people.organisation_id',
    'people.unit_id',
  ],
  ...[
    'post_subjects.subject_id',
    'posts.accepted_answer_id',
    'posts.author_id',
    'posts.edited_by',
    'posts.space_id',
  ],
  ...['drafts.person_id', 'saved.comment_id', 'saved.person_id', 'saved.post_id'],
  ...['reach_spaces.organisation_id', 'reactions.comment_id', 'reactions.person_id', 'reactions.post_id'],
  ...['reactions.space_id', 'spaces.id'],
  ...['escrow_halves.person_id', 'escrows.named_by', 'lifting_parts.person_id'],
  ...['liftings.asked_by', 'liftings.author_id', 'liftings.post_id'],
  ...['thread_activity.space_id', 'units.parent_id', 'unnamed_questions.post_id', 'unnamed_spaces.space_id'],
  ...[
    'verifications.answer_id',
    'verifications.person_id',
    'verifications.post_id',
    'verifications.space_id',
  ],
  ...['versions.author_id', 'versions.comment_id', 'versions.post_id', 'versions.space_id'],
]
// Nobody of the demo has an account, signs in, imports, reads, speaks to a few or asks for the demo.
const never = [
  ...[
    'accounts.person_id',
    'conversation_messages.author_id',
    'demo.asked_by',
    'first_minutes.person_id',
    'imports.asked_by',
    'password_resets.person_id',
  ],
  ...['people_uploads.owner_id', 'read_marks.person_id', 'sessions.person_id', 'tokens.person_id'],
]

async function theyAreHere() {
  const { awa, rosa } = cast
  const people = (await awa.do('listPeople', { q: 'Vernet' })).data
  expect(people).toMatchObject([{ name: 'Odile Vernet', demo: true }])
  expect((await awa.do('readMe')).demo).toBe(true)
  expect((await rosa.do('readMe')).demo).toBe(false)
  const [found] = (await awa.do('search', { q: 'ornithorynque' })).data
  const thread = await awa.do('readPost', { reference: String(found?.post.id) })
  expect(thread).toMatchObject({ accepted: true, source: null, author: { name: 'Lise Aubin' } })
  expect((await awa.try('search', { q: 'cinq premières pièces' })).text).not.toContain('partent demain')
  const { text } = await rosa.try('search', { q: 'pièces' })
  expect(text).not.toContain('Duroc')
}

/** What pages show that would be empty: a file that is read, a card, a question without a name, a draft. */
async function theyLeaveSomethingToSee() {
  const { awa, ines } = cast
  await world.sql(
    `insert into memberships (person_id, space_id, role) select $1, id, 'member' from spaces where name = 'Duroc et nous'`,
    [awa.id],
  )
  await expect.poll(async () => (await awa.do('search', { q: 'zébrures' })).data[0]?.file).toBeTruthy()
  await world.sql(
    `delete from memberships m using spaces s where s.id = m.space_id and s.name = 'Duroc et nous' and m.person_id = $1`,
    [awa.id],
  )
  const [unnamed] = (await awa.do('search', { q: 'lent' })).data
  expect(unnamed?.post).toMatchObject({ accepted: true, author: { audience: 'unnamed' } })
  const [article] = (await awa.do('search', { q: 'régler arrosage' })).data
  const { cards } = await awa.do('readPost', { reference: String(article?.post.id) })
  expect(cards.map(({ title }) => title)).toEqual(['Quel débit d’arrosage pour le perçage profond ?'])
  expect((await ines.do('listDrafts')).data).toMatchObject([
    { title: 'Qui purge le bac ?', about: { space: { name: 'Atelier des tours' } } },
  ])
}

async function theFactsFollow() {
  const facts = await world.sql(`
    select f.name, count(*)::int as n from facts f where f.history group by 1 order by 1`)
  expect(Object.fromEntries(facts.map(({ name, n }) => [name, n]))).toEqual({
    ...{
      'answer.accepted': 2,
      'comment.added': 6,
      'file.added': 1,
      'member.joined': 10,
      'event.replied': 2,
      'idea.decided': 1,
      'idea.voted': 2,
      'person.joined': 5,
      'person.left': 1,
    },
    ...{
      'poll.closed': 1,
      'poll.voted': 2,
      'post.edited': 1,
      'post.published': 9,
      'article.checked': 1,
      'announcement.acknowledged': 1,
      'reaction.added': 5,
      'space.opened': 2,
      'space.prepared': 3,
    },
    'subject.followed': 9,
  })
  const [wrong = {}] = await world.sql(`
    select count(*)::int as n from facts f left join people p on p.id = f.actor_id
    where f.history and (f.occurred_at > now() or f.unit_id is distinct from p.unit_id)`)
  expect(wrong.n).toBe(0)
  expect(
    await world.sql(`
    select count(*)::int as n from posts p join facts f on f.data ->> 'postId' = p.id::text
      and f.name = 'post.published' and f.history and f.occurred_at = p.published_at and f.actor_id = p.author_id`),
  ).toEqual([{ n: 8 }])
  expect(await world.sql('select count(*)::int as n from facts_default')).toEqual([{ n: 0 }])
  expect(
    await world.sql(`
    select count(*)::int as n from memberships m join posts p on p.space_id = m.space_id and p.author_id = m.person_id
    where m.joined_at > p.published_at`),
  ).toEqual([{ n: 0 }])
}

/** What readers derive from facts comes out the same when they hear all of them anew. */
async function heardAgainIsTheSame() {
  const { ground, readers } = world.weft
  const live = await dump()
  const derived = readers.filter(({ name }) => /^(feed|search)\./.test(name))
  expect(derived.length).toBeGreaterThan(1)
  for (const reader of derived) await rebuild(ground.inside, reader)
  expect(await dump()).toEqual(live)
}

async function theHomeFills() {
  const { ines } = cast
  const home = await ines.do('readFollowing')
  expect(home.data.map(({ title }) => title)).toContain('Régler l’arrosage')
  const { data } = await ines.do('listInbox')
  expect(data.map(({ why }) => why[0]?.reason)).toContain('watching_space')
  expect((await ines.do('readDemo')).going).toMatchObject({ members: 0, posts: 0 })
}

async function add() {
  await cast.ines.do('addDemo')
  await until('present')
}

async function remove() {
  const { going } = await cast.ines.do('readDemo')
  await cast.ines.do('removeDemo', { agreed: going.posts + going.comments + going.files })
  await until('absent')
}

/** Dies after the first conversations. */
const stopped = () =>
  carriedOut(() => {
    throw new Error('killed')
  })

async function carriedOut(onProgress: NonNullable<CarryingOut['onProgress']>) {
  await carryOut(world.weft.ground, {
    company: async () => company,
    files: await openStore({ directory: join(world.dataDir, 'files') }),
    url: 'http://weft.example',
    onProgress,
  })
}

/** Waits for the job behind it, as the page does by asking again. */
async function until(state: string) {
  for (;;) {
    const seen = await cast.ines.do('readDemo')
    if (seen.state === state) {
      await world.settled()
      return cast.ines.do('readDemo')
    }
    await world.settled()
  }
}

// What is written by the house itself, and by signing in.
// Keys of the house are made when they are first needed, by whichever job comes first.
const left = [
  'instance_keys',
  'reader_marks',
  'sessions',
  'idempotency_keys',
  'kysely_migration',
  'kysely_migration_lock',
]

/** Every row of every table, as the owner reads it. */
async function dump(andFacts = ''): Promise<Record<string, string[]>> {
  const tables = await world.sql(`
    select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and relkind in ('r', 'p') and not relispartition order by 1`)
  const rows: Record<string, string[]> = {}
  for (const { name } of tables.filter(({ name }) => !left.includes(String(name)))) {
    const where = name === 'facts' ? `where name not like 'demo.%' ${andFacts}` : ''
    // How far the channels of notices have come is theirs, and moves by itself.
    const row = name === 'inbox_rows' ? `to_jsonb(t) - '{mailed,pushed,changed}'::text[]` : 'to_jsonb(t)'
    const all = await world.sql(`select (${row})::text as row from ${String(name)} t ${where} order by 1`)
    rows[String(name)] = all.map(({ row }) => String(row))
  }
  return rows
}
