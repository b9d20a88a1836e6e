import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { loginNames } from '../server/platform/database/index.ts'
import { canaries, passOf, type Raw, type Scene, setScene } from './wall/scene.ts'

let scene: Scene
let rosa: Raw
let felix: Raw
let nobody: Raw

beforeAll(async () => {
  scene = await setScene()
  rosa = await scene.raw(passOf(scene.cast.rosa))
  felix = await scene.raw(passOf(scene.cast.felix))
  nobody = await scene.raw()
})
afterAll(() => scene.end())

const denied = '42501'
const logins = () => loginNames(inject('ownerUrl'))

/** Every row and column that this login may read, as one text. */
async function everything({ rows }: Raw): Promise<string> {
  const readable = await rows(`
    select c.oid::regclass::text as table, string_agg(quote_ident(a.attname), ', ') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
      and has_column_privilege(c.oid, a.attnum, 'select') group by 1`)
  const read: unknown[] = []
  for (const { table, columns } of readable) read.push(await rows(`select ${columns} from ${table}`))
  return JSON.stringify(read)
}

describe('what the guests’ login reads', () => {
  test('is one’s own side: two rivals and the inside see nothing of each other', async () => {
    const hers = await everything(rosa)
    const his = await everything(felix)
    expect(hers).toContain(canaries.shared)
    expect(his).toContain(canaries.rival)
    for (const word of [canaries.inside, canaries.prepared, canaries.deleted, canaries.held]) {
      expect(hers).not.toContain(word)
      expect(his).not.toContain(word)
    }
    expect(hers).not.toContain(canaries.rival)
    expect(hers).not.toContain('Fontaine')
    expect(his).not.toContain(canaries.shared)
    expect(his).not.toContain('Ruissel')
  })

  test('is nothing without a session, or with one that is guessed, ended or of the inside', async () => {
    const sessions = await scene.world.sql('select id from sessions')
    const guesses = [
      ...[randomBytes(32).toString('hex'), '', randomUUID().replaceAll('-', '')],
      ...sessions.map(({ id }) => String(id).replaceAll('-', '')),
      passOf(scene.cast.awa),
    ]
    for (const guess of guesses) {
      await nobody.rows(`select set_config('weft.session', $1, false)`, [guess])
      expect(JSON.parse(await everything(nobody)).flat()).toEqual([])
    }
    await nobody.rows(`select set_config('weft.session', 'no hex', false)`)
    expect(await nobody.refused('select id from posts')).not.toBe('allowed')
  })

  test('is never a secret column: addresses, keys, hashes, where files lie', async () => {
    for (const column of [
      ...[
        'people.email',
        'people.guest_until',
        'people.host_id',
        'people.manager_id',
        'files.key',
        'files.thumbnail',
      ],
      ...[
        'spaces.source',
        'sessions.token_hash',
        'accounts.password_hash',
        'tokens.token_hash',
        'roles.role',
      ],
      ...['facts.data', 'instance_keys.value', 'mail_outbox.message', 'invitations.email', 'units.name'],
    ]) {
      const [table, name] = column.split('.')
      expect([column, await rosa.refused(`select ${name} from ${table}`)]).toEqual([column, denied])
    }
  })

  test('stays the same whatever role or setting is asked for', async () => {
    const before = await everything(rosa)
    for (const text of [
      ...['reset role', 'set role none', 'reset session authorization', 'reset all', `set row_security = on`],
      `set search_path = pg_temp, pg_catalog, public`,
    ]) {
      await rosa.client.query('begin')
      await rosa.client.query(text)
      if (text === 'reset all')
        await rosa.rows(`select set_config('weft.session', $1, false)`, [passOf(scene.cast.rosa)])
      expect(await everything(rosa)).toBe(before)
      await rosa.client.query('rollback')
    }
    const { inside } = logins()
    for (const text of [
      ...[`set role ${inside}`, `set session authorization ${inside}`, `grant ${inside} to current_user`],
      ...['alter role current_user bypassrls', 'alter role current_user createrole', 'create role sibling'],
      ...['set session_replication_role = replica', 'alter table posts disable row level security'],
      ...['drop policy outside_reads on posts', 'create policy mine on posts using (true)'],
      `create or replace function public.outside_person() returns uuid language sql as 'select null::uuid'`,
    ]) {
      expect([text, await rosa.refused(text)]).toEqual([text, denied])
    }
    await rosa.client.query('begin')
    await rosa.client.query('set local row_security = off')
    await expect(rosa.rows('select id from posts')).rejects.toMatchObject({ code: denied })
    await rosa.client.query('rollback')
  })
})

describe('ways around', () => {
  test('nothing can be made that would be found before the real thing', async () => {
    for (const text of [
      ...['create temporary table sessions (token_hash bytea)', 'create temporary view people as select 1'],
      ...[`create function pg_temp.sha256(bytea) returns bytea language sql as 'select $1'`],
      ...['create table public.mine (x int)', 'create schema mine', 'create view public.mine as select 1'],
      ...['create sequence public.mine', `create type public.mine as enum ('x')`, 'create extension dblink'],
      ...['create temporary sequence mine', 'select 1 as x into temporary mine'],
    ]) {
      expect([text, await rosa.refused(text)]).toEqual([text, denied])
    }
  })

  test('other schemas, other doors and the server’s files are closed', async () => {
    for (const text of [
      ...['select * from graphile_worker.jobs', `select graphile_worker.add_job('mail')`],
      ...[`select enqueue_job('mail', '{}', null, now())`, 'select prepare_fact_partitions(1)'],
      ...[
        `call wall('posts', 'true')`,
        `select nextval('facts_position')`,
        'select last_value from facts_position',
      ],
      ...['select * from facts_default', 'select * from kysely_migration'],
      ...[
        `select pg_read_file('PG_VERSION')`,
        `select pg_ls_dir('.')`,
        'select * from pg_authid',
        'select * from pg_statistic',
      ],
      ...[
        `copy sessions to stdout`,
        `copy (select 1) to program 'true'`,
        `copy comments from program 'true'`,
      ],
      ...[`select lo_export(1, '/tmp/x')`, 'truncate reactions', 'select id from posts for update'],
      ...[`select query_to_xml('select * from sessions', true, true, '')`],
      'do $$ begin perform 1 from sessions; end $$',
    ]) {
      expect([text, await rosa.refused(text)]).toEqual([text, denied])
    }
  })

  test('the catalogues, statistics and other connections show no content', async () => {
    await scene.world.sql('analyze')
    const shown = await rosa.rows('select s::text from pg_stats s')
    const others = await rosa.rows('select a::text from pg_stat_activity a')
    const extended = await rosa.rows('select s::text from pg_stats_ext s')
    const text = JSON.stringify([shown, others, extended])
    for (const word of [...Object.values(canaries), passOf(scene.cast.felix), scene.cast.awa.email]) {
      expect(text).not.toContain(word)
    }
    const [object] = await scene.world.sql(`select lo_from_bytea(0, 'maubèche') as id`)
    expect(await rosa.refused('select lo_get($1)', [object?.id])).toBe(denied)
  })

  test('an error tells nothing of a row that is out of reach', async () => {
    const told = await rosa.client
      .query(`select * from (select title::int from posts) t`)
      .catch((error) => String(error))
    expect(told).toMatch(/invalid input syntax/)
    for (const word of [canaries.inside, canaries.rival, canaries.deleted]) expect(told).not.toContain(word)
  })

  test('the doors that guests have open only their own side', async () => {
    const { posts, cast, spaces } = scene
    expect(await rosa.rows('select * from outside_comments($1)', [posts.secret])).toEqual([])
    expect(await rosa.rows('select * from outside_comments($1)', [posts.rival])).toEqual([])
    expect(await rosa.rows('select guest_end($1) as until', [cast.felix.id])).toEqual([{ until: null }])
    expect((await rosa.rows('select outside_spaces() as id')).map(({ id }) => id).sort()).toEqual(
      [spaces.shared, spaces.archived].sort(),
    )
    expect(await rosa.rows('select outside_writes() as id')).toEqual([{ id: spaces.shared }])
  })

  // Known and left open, since PostgreSQL offers no way to close them to a login that runs its own SQL: advisory
  // locks, waking listeners, sleeping up to the statement's time limit. None of them reads or writes a row.
  test('a listener hears that something happened, and not what', async () => {
    const heard: (string | undefined)[] = []
    felix.client.on('notification', ({ payload }) => heard.push(payload))
    await felix.rows('listen weft_facts')
    await scene.cast.awa.do('publishPost', {
      kind: 'message',
      body: canaries.inside,
      spaceId: scene.spaces.secret,
    })
    await scene.world.settled()
    await scene.world.sql('notify weft_facts')
    await expect.poll(async () => (await felix.rows('select 1')) && heard.length).toBeGreaterThan(0)
    expect(heard.join('')).toBe('')
  })
})
