import { randomUUID } from 'node:crypto'
import { startSession } from '../server/identity/index.ts'
import { type Cast, gather, openSpaceOf } from '../test/cast.ts'
import type { Actor, World } from '../test/world.ts'
import { openCase } from './case.ts'
import type { Scene, Who } from './places.ts'

export type Shown = { scene: Scene; who: Record<Who, Actor>; demo: boolean }

/** The demo company where this version brings one; else a small company of our own. */
export async function setScene(world: World, say: (line: string) => void): Promise<Shown> {
  const cast = await gather(world)
  if (await addDemo(world, cast.ines, say)) return demoScene(world, cast)
  say('This version brings no demo company: a small one is written instead.')
  return smallScene(world, cast)
}

async function addDemo(world: World, { cookie }: Actor, say: (line: string) => void): Promise<boolean> {
  const ask = (method: string) =>
    fetch(`${world.url}/api/v1/demo`, {
      method,
      headers: { cookie: `__Host-sid=${cookie}`, origin: world.origin },
    })
  if (!(await ask('PUT')).ok) return false
  for (;;) {
    const { state, done, total } = await (await ask('GET')).json()
    if (state === 'present') return true
    say(`Demo company: ${done} of ${total} conversations`)
    await new Promise((resume) => setTimeout(resume, 2_000))
  }
}

/** Whoever wrote most inside, and the guest who wrote most, at the thread with most answers that both reach. */
async function demoScene(world: World, { ines }: Cast): Promise<Shown> {
  await world.settled()
  const busiest = (audience: string) =>
    one(
      world,
      `select p.id, p.name, p.email, p.audience from people p join comments c on c.author_id = p.id
       where p.audience = $1 and p.state = 'active'
       group by p.id order by count(*) desc, p.id limit 1`,
      [audience],
    )
  const [inside, outside] = [await busiest('inside'), await busiest('outside')]
  const thread = await one(
    world,
    `select p.public_id as "publicId", p.space_id as "spaceId", s.subject_id as "subjectId"
     from posts p join post_subjects s on s.post_id = p.id
     join memberships i on i.space_id = p.space_id and i.person_id = $1
     where p.kind = 'question' and p.accepted_answer_id is not null
     order by (select count(*) from comments c where c.post_id = p.id) desc, p.id limit 1`,
    [inside.id],
  )
  const message = await one(
    world,
    `select public_id as "publicId" from posts where kind <> 'question' and state = 'published'
     order by (space_id = $1) desc, length(body) desc, id limit 1`,
    [thread.spaceId],
  )
  const article = await one(
    world,
    `select public_id as "publicId" from posts where kind = 'article' and state = 'published'
     order by (author_id = $1) desc, (space_id = $2) desc, length(body) desc, id limit 1`,
    [inside.id, thread.spaceId],
  )
  const employee = await enter(world, inside)
  return {
    demo: true,
    who: { administrator: ines, employee, guest: await enter(world, outside) },
    scene: {
      question: thread.publicId ?? '',
      message: message.publicId ?? '',
      article: article.publicId ?? '',
      spaceId: thread.spaceId ?? '',
      subjectId: thread.subjectId ?? '',
      personId: inside.id ?? '',
      importId: nowhere,
      conversation: await talk(employee, ines),
      liftingId: await openCase(world, ines, employee),
    },
  }
}

/** A few words between two: its public id. */
async function talk(one: Actor, other: Actor): Promise<string> {
  const { id: conversationId, publicId } = await one.do('openConversation', { people: [other.id] })
  const said = [
    [other, 'Tu as deux minutes pour relire la note de bridage avant lundi ?'],
    [one, 'Oui : je la lis ce soir, et je note ce qui manque sur la **butée 3**.'],
    [other, 'Merci. Le plan est dans l’espace Usinage.'],
  ] as const
  for (const [actor, body] of said)
    await actor.do('sendMessage', { conversationId, messageId: randomUUID(), body })
  return publicId
}

async function enter(world: World, { id = '', name = '', email = '', audience }: Row): Promise<Actor> {
  const { ground } = world.weft
  const { secret } = await startSession(
    { tx: ground.inside, gates: ground.gates },
    { personId: id, audience: audience === 'outside' ? 'outside' : 'inside' },
    { device: 'Gallery', network: '127.0.0.0' },
  )
  return world.actor({ id, name, email }, secret.toString('base64url'))
}

async function smallScene(world: World, cast: Cast): Promise<Shown> {
  const { ines, awa, tomasz, karim, rosa, ruissel } = cast
  const shared = { name: 'Corps de vannes forgés', access: 'private' as const, organisationId: ruissel }
  const spaceId = await openSpaceOf(world, awa, shared, [ines, tomasz, rosa])
  await openSpaceOf(world, tomasz, { name: 'Usinage et méthodes', access: 'open' }, [awa, karim, ines])
  const asked = await awa.do('publishPost', {
    kind: 'question',
    spaceId,
    title: 'Écart de cote récurrent sur le corps de vanne V220 : outil, bridage ou matière ?',
    body: 'La dérive revient chaque matin sur le centre cinq axes, quel que soit le lot.',
    subjects: ['Alésage', 'Métrologie dimensionnelle'],
  })
  const answer = await tomasz.do('addComment', {
    postId: asked.id,
    kind: 'answer',
    body: 'Ni l’outil ni la matière : l’alésage suit la température du liquide de coupe.\n\n| Heure | Bac | Écart |\n|-|-|-|\n| 8 h | 19 °C | 4 µm |\n| 11 h | 24 °C | 18 µm |',
  })
  await rosa.do('addComment', {
    postId: asked.id,
    parentId: answer.id,
    body: 'Nous l’avons vu aussi chez nous.',
  })
  await awa.do('acceptAnswer', { postId: asked.id, answerId: answer.id })
  const said = await karim.do('publishPost', {
    kind: 'message',
    spaceId: null,
    title: 'Nouveau fournisseur pour les joints de vanne',
    body: 'Les premiers essais commencent lundi à Niort.',
    subjects: ['Achats'],
  })
  await world.settled()
  return {
    demo: false,
    who: { administrator: ines, employee: awa, guest: rosa },
    scene: {
      question: asked.publicId,
      message: said.publicId,
      article: said.publicId,
      spaceId,
      subjectId: asked.subjects[0]?.id ?? '',
      personId: tomasz.id,
      importId: nowhere,
      conversation: await talk(awa, ines),
      liftingId: await openCase(world, ines, awa),
    },
  }
}

/** No import ran: its page says that it is not there. */
const nowhere = '018f0000-0000-7000-8000-000000000000'

type Row = Record<string, string>

async function one(world: World, text: string, values: unknown[]): Promise<Row> {
  const [row] = await world.sql(text, values)
  if (!row) throw new Error(`Nothing was found to show: ${text}`)
  return row
}
