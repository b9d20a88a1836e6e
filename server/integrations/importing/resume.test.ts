import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSlackArchive } from '../../../bench/archive.ts'
import { openWorld, type World } from '../../../test/world.ts'
import { importArchive } from './importing.ts'
import type { ImportOptions, ImportOutcome } from './run.ts'

const messages = 1200
let straight: World
let broken: World
let path: string

beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'weft-import-')), 'export.zip')
  await writeSlackArchive(path, messages)
  straight = await openWorld()
  broken = await openWorld()
})
afterAll(async () => {
  await straight.end()
  await broken.end()
})

const slack = (world: World, options: ImportOptions = {}) =>
  importArchive(world.weft.ground, { kind: 'slack', path }, options)

class Killed extends Error {}
const killed = () => {
  throw new Killed('killed')
}

test('an import that is killed again and again ends like one that went straight through', {
  timeout: 60_000,
}, async () => {
  const { counts } = await slack(straight)
  expect(counts.posts.created + counts.comments.created).toBe(messages)

  let outcome: ImportOutcome | null = null
  let attempts = 0
  for (; outcome === null; attempts += 1) outcome = await attempt(attempts)
  expect(attempts).toBeGreaterThan(4)
  expect(outcome.counts).toEqual(counts)
  for (const [name, text] of Object.entries(tables))
    expect([name, await broken.sql(text)]).toEqual([name, await straight.sql(text)])

  const again = await slack(broken)
  for (const count of Object.values(again.counts)) expect(count).toMatchObject({ created: 0, updated: 0 })
})

test('two imports take turns: the second says who is at it', async () => {
  let refused: unknown
  await slack(straight, {
    onProgress: ({ stage }) => {
      if (stage === 'import') refused ??= slack(straight).catch((error: unknown) => error)
    },
  })
  expect(await refused).toMatchObject({ code: 'import.busy', facts: { kind: 'slack' } })
})

test('a stopped import stands as stopped, and goes on', async () => {
  const stopping = new AbortController()
  const onProgress: ImportOptions['onProgress'] = ({ stage }) => {
    if (stage === 'import') stopping.abort()
  }
  expect((await slack(straight, { signal: stopping.signal, onProgress })).state).toBe('stopped')
  expect((await slack(straight)).state).toBe('done')
})

test('an import that is stopped during its check stores nothing', async () => {
  const before = await straight.sql('select count(*) from imports')
  await expect(slack(straight, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
  expect(await straight.sql('select count(*) from imports')).toEqual(before)
})

/** Dies after its first commit, or inside one; then stands as a run whose process was killed. */
async function attempt(number: number): Promise<ImportOutcome | null> {
  const inside = number % 2 === 1
  if (inside) await broken.sql(breakWrites)
  try {
    return await slack(
      broken,
      inside ? {} : { onProgress: ({ stage }) => (stage === 'import' ? killed() : null) },
    )
  } catch (error) {
    if (!(error instanceof Killed) && !String(error).includes('torn out')) throw error
    await broken.sql(`update imports set state = 'running', ended_at = null where state = 'failed'`)
    return null
  } finally {
    if (inside) await broken.sql('drop trigger torn on import_sources')
  }
}

// The second batch of the attempt fails in its last statement but one.
const breakWrites = `
  create sequence if not exists tears;
  grant usage on sequence tears to public;
  create or replace function tear() returns trigger language plpgsql as $$
  begin
    if nextval('tears') % 2 = 0 then raise exception 'torn out'; end if;
    return null;
  end $$;
  create trigger torn after insert on import_sources for each statement execute function tear()`

const bare = (text: string) =>
  `regexp_replace(${text}, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '*', 'g')`
const tables = {
  people: 'select name, email, state, source from people order by name, email',
  spaces: `select s.name, s.purpose, r.access, r.state from spaces s join reach_spaces r using (id) order by 1`,
  memberships: `select s.name as space, p.name, m.role from memberships m join spaces s on s.id = m.space_id
    join people p on p.id = m.person_id order by 1, 2`,
  posts: `select s.name as space, a.name as author, ${bare('p.html')} as html, p.published_at, p.language from posts p
    join spaces s on s.id = p.space_id join people a on a.id = p.author_id order by p.published_at, s.name`,
  comments: `select ${bare('p.html')} as post, a.name as author, ${bare('c.html')} as html, c.created_at from comments c
    join posts p on p.id = c.post_id join people a on a.id = c.author_id order by c.created_at, p.space_id, html`,
  reactions: `select r.name, p.name as person, count(*) from reactions r join people p on p.id = r.person_id
    group by 1, 2 order by 1, 2`,
  counted: 'select name, sum(count) from imported_reactions group by 1 order by 1',
  addresses: `select o.address, o.comment_id is not null as comment, p.published_at from old_addresses o
    join posts p on p.id = o.post_id order by 1`,
  sources: 'select kind, source_id, hash, version from import_sources order by 1, 2',
}
