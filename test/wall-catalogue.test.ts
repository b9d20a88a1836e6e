import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { loginNames } from '../server/platform/database/index.ts'
import { openWorld, type World } from './world.ts'

let world: World
let guest: string

beforeAll(async () => {
  world = await openWorld()
  guest = loginNames(inject('ownerUrl')).outside
})
afterAll(() => world.end())

const ask = async (text: string, values: unknown[] = []): Promise<string[]> =>
  (await world.sql(text, values)).map((row) => Object.values(row).join(' '))

const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`
const notOfExtension = (oid: string, catalogue: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = ${oid} and d.deptype = 'e')`

// Closed functions that guests may call with the owner's rights: each proves for itself who calls.
const listed = [
  'attach_guest_files',
  'guest_end',
  'hold_post',
  'hold_space',
  'idea_vote_of',
  'outside_comments',
  'outside_may_reply',
  'outside_people',
  'outside_person',
  'outside_spaces',
  'outside_writes',
  'poll_seen_by',
  'vote_in_poll',
  'vote_on_idea',
  'withdraw_deleted_answer',
]
// Open functions: pure, with the caller's own rights.
const pure = ['f_unaccent', 'search_text', 'search_time', 'search_vector', 'title_words', 'words_of']

describe('what the guests’ login can touch', () => {
  test('tables are closed by forced policies, and each right has a policy of its own', async () => {
    const touched = await ask(
      `select c.relname, command, c.relrowsecurity and c.relforcerowsecurity as forced,
         exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in (letter, '*')
           and p.polroles = array[(select oid from pg_roles where rolname = $1)]) as policy
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       cross join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) as right_(command, letter)
       where c.relkind in ('r', 'p', 'm', 'f') and ${ours} and case command
         when 'delete' then has_table_privilege($1, c.oid, 'delete')
         else has_any_column_privilege($1, c.oid, command) end`,
      [guest],
    )
    expect(touched.filter((each) => !each.endsWith('true true'))).toEqual([])
    expect(touched.length).toBeGreaterThan(20)
  })

  test('nothing can be truncated, referenced or given a trigger, and no sequence moved or read', async () => {
    expect(
      await ask(
        `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where ${ours} and (c.relkind in ('r', 'p', 'm', 'v') and has_table_privilege($1, c.oid, 'truncate, references, trigger')
           or c.relkind = 'S' and has_sequence_privilege($1, c.oid, 'usage, select, update'))`,
        [guest],
      ),
    ).toEqual([])
  })

  test('views look with the eyes of who asks', async () => {
    expect(
      await ask(
        `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'v' and ${ours} and has_any_column_privilege($1, c.oid, 'select, insert, update')
           and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
        [guest],
      ),
    ).toEqual([])
  })

  test('functions are the listed ones', async () => {
    const callable = (definer: boolean) =>
      ask(
        `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where ${ours} and has_function_privilege($1, p.oid, 'execute') and p.prosecdef = $2
           and ${notOfExtension('p.oid', 'pg_proc')} order by 1`,
        [guest, definer],
      )
    expect(await callable(true)).toEqual(listed)
    expect(await callable(false)).toEqual(pure)
  })

  test('of schemas it uses one, and makes nothing in any, nor in the database', async () => {
    expect(
      await ask(
        `select n.nspname from pg_namespace n where ${ours} and has_schema_privilege($1, n.oid, 'usage')`,
        [guest],
      ),
    ).toEqual(['public'])
    expect(
      await ask(`select n.nspname from pg_namespace n where has_schema_privilege($1, n.oid, 'create')`, [
        guest,
      ]),
    ).toEqual([])
    expect(
      await ask(`select has_database_privilege($1, current_database(), 'create, temporary')`, [guest]),
    ).toEqual(['false'])
  })

  test('it is a plain login: a member of nothing, with no attribute, owning nothing', async () => {
    expect(
      await ask(
        `select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls or rolinherit
         from pg_roles where rolname = $1`,
        [guest],
      ),
    ).toEqual(['false'])
    expect(
      await ask(
        `select roleid::regrole from pg_auth_members where member = (select oid from pg_roles where rolname = $1)`,
        [guest],
      ),
    ).toEqual([])
    expect(
      await ask(
        `select classid::regclass from pg_shdepend where refobjid = (select oid from pg_roles where rolname = $1)
           and deptype = 'o'`,
        [guest],
      ),
    ).toEqual([])
  })

  test('no type of ours is more than a table’s row, and no default grants anything', async () => {
    expect(
      await ask(
        `select t.typname from pg_type t join pg_namespace n on n.oid = t.typnamespace
         where ${ours} and n.nspname = 'public' and ${notOfExtension('t.oid', 'pg_type')}
           and t.typrelid = 0 and t.typelem = 0 and has_type_privilege($1, t.oid, 'usage')`,
        [guest],
      ),
    ).toEqual([])
    expect(
      await ask(
        `select defaclobjtype, acl.grantee from pg_default_acl, aclexplode(defaclacl) as acl
         where acl.grantee in (0, (select oid from pg_roles where rolname = $1))`,
        [guest],
      ),
    ).toEqual([])
  })
})

describe('functions with the owner’s rights', () => {
  test('look in pg_catalog alone, and name what is ours in full', async () => {
    const rows = await world.sql(
      `select p.proname as name, p.prosrc as body, coalesce(array_to_string(p.proconfig, ';'), '') as config
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'public' and p.prosecdef and ${notOfExtension('p.oid', 'pg_proc')}`,
    )
    const functions = rows.map(({ name, body, config }) => ({
      name: `${name}`,
      body: `${body}`,
      config: `${config}`,
    }))
    expect(
      functions.filter(({ config }) => config !== 'search_path=pg_catalog, pg_temp').map(({ name }) => name),
    ).toEqual([])
    const relations = (
      await ask(`select relname from pg_class where relnamespace = 'public'::regnamespace`)
    ).join('|')
    const calls = functions.map(({ name }) => name).join('|')
    const bare = new RegExp(
      `\\b(from|join|into|update|only|using)\\s+(${relations})\\b|(?<![\\w.'])(${calls})\\s*\\(`,
      'i',
    )
    expect(functions.filter(({ body }) => bare.test(body)).map(({ name }) => name)).toEqual([])
    expect(functions.length).toBeGreaterThan(8)
  })

  test('are closed to everyone who was not named', async () => {
    expect(
      await ask(
        `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
           aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as acl
         where ${ours} and acl.grantee = 0 and ${notOfExtension('p.oid', 'pg_proc')} and n.nspname = 'public'`,
      ),
    ).toEqual([])
  })
})

test('facts are written once: the inside changes and removes none, nor reaches around to a month', async () => {
  const inside = loginNames(inject('ownerUrl')).inside
  expect(
    await ask(
      `select c.relname, r from pg_class c, unnest(array['update', 'delete', 'truncate']) as r
       where c.relname ~ '^facts' and c.relkind in ('r', 'p') and has_table_privilege($1, c.oid, r)
       union all
       select c.relname, 'any' from pg_class c
       where c.relispartition and c.relname ~ '^facts' and c.relkind = 'r'
         and has_table_privilege($1, c.oid, 'select, insert')`,
      [inside],
    ),
  ).toEqual([])
})
