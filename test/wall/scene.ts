import pg from 'pg'
import { inject } from 'vitest'
import { loginUrls } from '../../server/platform/database/index.ts'
import { insertMember } from '../../server/reach/index.ts'
import { type Cast, gather, openSpaceOf } from '../cast.ts'
import { type Actor, openWorld, type World } from '../world.ts'

/** What nobody but its own side may ever read: a word in each text. */
export const canaries = {
  inside: 'maubèche-inside',
  shared: 'courlis-shared',
  rival: 'avocette-rival',
  prepared: 'barge-prepared',
  deleted: 'sterne-deleted',
  held: 'huîtrier-held',
} as const

export type Scene = {
  world: World
  cast: Cast
  spaces: Record<'secret' | 'shared' | 'rival' | 'prepared' | 'archived', string>
  posts: Record<'secret' | 'shared' | 'rival' | 'archived' | 'deleted' | 'subject', string>
  /** Tomasz's comment under the shared post, and his comment under the secret one. */
  comments: { shared: string; secret: string }
  /** A connection on the guests' login, as someone who can run any SQL there; closed with the scene. */
  raw: (session?: string) => Promise<Raw>
  end: () => Promise<void>
}

export type Raw = {
  rows: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  /** The SQLSTATE that the statement fails with; 'allowed' when it does not. Runs and rolls back. */
  refused: (text: string, values?: unknown[]) => Promise<string>
  client: pg.Client
}

export const passOf = (actor: Actor) => Buffer.from(actor.cookie, 'base64url').toString('hex')

/** Rosa of Ruissel shares one open and one archived space; Félix of its rival shares another. */
export async function setScene(): Promise<Scene> {
  const world = await openWorld()
  const cast = await gather(world)
  const { awa, tomasz, rosa, felix, ruissel, fontaine } = cast
  const open = (name: string, organisationId: string, members: Actor[]) =>
    openSpaceOf(world, awa, { name, access: 'private', organisationId }, members)
  const spaces = {
    secret: await openSpaceOf(world, awa, { name: canaries.inside, access: 'secret' }, [tomasz]),
    shared: await open(canaries.shared, ruissel, [tomasz, rosa]),
    rival: await open(canaries.rival, fontaine, [tomasz, felix]),
    archived: await open('Archives communes', ruissel, [rosa]),
    prepared: (
      await awa.do('createSpace', {
        name: canaries.prepared,
        purpose: `${canaries.prepared} is being prepared.`,
        access: 'private',
        organisationId: ruissel,
      })
    ).id,
  }
  await insertMember(world.weft.ground.inside, spaces.prepared, rosa.id, 'member')
  const publish = async (word: string, spaceId: string | null) =>
    (
      await awa.do('publishPost', {
        kind: 'question',
        title: `Question ${word}`,
        body: `Le mot est ${word}.`,
        spaceId,
        subjects: spaceId ? [] : [word],
      })
    ).id
  const posts = {
    secret: await publish(canaries.inside, spaces.secret),
    subject: await publish(canaries.inside, null),
    shared: await publish(canaries.shared, spaces.shared),
    rival: await publish(canaries.rival, spaces.rival),
    archived: await publish('archivé', spaces.archived),
    prepared: await publish(canaries.prepared, spaces.prepared),
    deleted: await publish(canaries.deleted, spaces.shared),
  }
  const comment = async (postId: string, body: string) => (await tomasz.do('addComment', { postId, body })).id
  const comments = {
    shared: await comment(posts.shared, canaries.shared),
    secret: await comment(posts.secret, canaries.inside),
  }
  await comment(posts.deleted, canaries.deleted)
  await awa.do('deletePost', { postId: posts.deleted, version: 1 })
  await awa.do('archiveSpace', { spaceId: spaces.archived })
  await holdFile(world, posts.shared, spaces.shared, awa.id)
  await world.settled()
  return { world, cast, spaces, posts, comments, ...rawLogins(world) }
}

async function holdFile(world: World, postId: string, spaceId: string, ownerId: string) {
  await world.sql(
    `insert into files (id, owner_id, post_id, space_id, name, kind, mime, bytes, key, state)
     values (gen_random_uuid(), $1, $2, $3, $4, 'pdf', 'application/pdf', 1, $4, 'held')`,
    [ownerId, postId, spaceId, canaries.held],
  )
}

function rawLogins(world: World): Pick<Scene, 'raw' | 'end'> {
  const clients: pg.Client[] = []
  const url = Object.assign(new URL(loginUrls(inject('ownerUrl')).outside), {
    pathname: new URL(world.ownerUrl).pathname,
  }).href
  return {
    async raw(session) {
      const client = new pg.Client({ connectionString: url, statement_timeout: 5_000 })
      await client.connect()
      clients.push(client)
      if (session !== undefined) await client.query(`select set_config('weft.session', $1, false)`, [session])
      return {
        client,
        rows: async (text, values) => (await client.query(text, values)).rows,
        refused: (text, values) => attempt(client, text, values),
      }
    },
    async end() {
      await Promise.all(clients.map((client) => client.end()))
      await world.end()
    },
  }
}

async function attempt(client: pg.Client, text: string, values?: unknown[]): Promise<string> {
  await client.query('begin')
  try {
    await client.query(text, values)
    return 'allowed'
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.code ?? 'unknown'
    throw error
  } finally {
    await client.query('rollback')
  }
}
