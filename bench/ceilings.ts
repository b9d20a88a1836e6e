import Fastify from 'fastify'
import { sql } from 'kysely'
import { newId, newPublicId } from '../server/platform/clock.ts'
import { openLogin } from '../server/platform/database/index.ts'
import { log } from './database.ts'

const bare = {
  data: Array.from({ length: 20 }, (_, n) => ({
    id: newId(),
    title: `A row of the bare answer, the ${n}th of twenty`,
    text: 'x'.repeat(390),
  })),
}

export type Ceilings = { origin: string; stop: () => Promise<void> }

/**
 * What this machine gives at best, in the same process: routes without session, guard, contract or log, each with
 * one statement or none. They listen on a port of their own, with a pool as large as the product's.
 */
export async function openCeilings(insideUrl: string): Promise<Ceilings> {
  const { db } = openLogin(insideUrl, { log, size: 10 })
  const app = Fastify({ logger: false })
  app.get('/bare', async () => bare)
  app.get<{ Querystring: { person: string } }>('/feed', async ({ query: { person } }) => {
    const { rows } = await sql`
      select p.id, p.title, p.excerpt, p.published_at, a.name from (
        select n.id from memberships m cross join lateral (
          select q.id, q.published_at from posts q where q.space_id = m.space_id and q.state = 'published'
          order by q.published_at desc, q.id desc limit 21) n
        where m.person_id = ${person} order by n.published_at desc limit 21) k
      join posts p on p.id = k.id join people a on a.id = p.author_id order by p.published_at desc`.execute(
      db,
    )
    return { data: rows }
  })
  app.get<{ Querystring: { q: string } }>('/search', async ({ query: { q } }) => {
    const { rows } = await sql`/* planned each time */
      with found as materialized (
        select d.id, d.title, left(d.body, 300) as text, d.vector from search_documents d
        where d.vector @@ (websearch_to_tsquery('public.fr', ${q}) || websearch_to_tsquery('public.en', ${q})) limit 300)
      select id, title, text from found
      order by ts_rank(vector, websearch_to_tsquery('public.fr', ${q}) || websearch_to_tsquery('public.en', ${q})) desc limit 21`.execute(
      db,
    )
    return { data: rows }
  })
  app.post<{ Body: { post: string; person: string; body: string } }>('/insert', async ({ body }) => {
    const id = newId()
    await db.transaction().execute(async (tx) => {
      await sql`insert into comments (id, public_id, post_id, space_id, kind, author_id, body, html, excerpt)
        select ${id}, ${newPublicId()}, p.id, p.space_id, 'comment', ${body.person}, ${body.body}, ${body.body}, ${body.body}
        from posts p where p.id = ${body.post}`.execute(tx)
    })
    return { id }
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const stop = async () => {
    await app.close()
    await db.destroy()
  }
  return { origin, stop }
}
