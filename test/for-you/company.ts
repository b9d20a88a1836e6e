import { startSession } from '../../server/identity/index.ts'
import { insertPerson } from '../../server/people/index.ts'
import { newId } from '../../server/platform/clock.ts'
import { type Cast, gather, openSpaceOf } from '../cast.ts'
import type { Actor, World } from '../world.ts'

type Other = 'lea' | 'paul' | 'marta' | 'hugo' | 'chloe' | 'nadia' | 'omar' | 'sven'
export type Company = Cast & Readonly<Record<Other, Actor>> & { spaces: Readonly<Record<Place, string>> }
type Place = 'usinage' | 'qualite' | 'becasse' | 'ruisselSpace' | 'fontaineSpace'

/** A foundry of fourteen and two guests: three units, five spaces, a fortnight of talk. */
export async function openCompany(world: World): Promise<Company> {
  const cast = await gather(world)
  const people = {
    ...cast,
    lea: await enter(world, 'Léa Martin'),
    paul: await enter(world, 'Paul Lambert'),
    marta: await enter(world, 'Marta Novak'),
    hugo: await enter(world, 'Hugo Moreau'),
    chloe: await enter(world, 'Chloé Bernard'),
    nadia: await enter(world, 'Nadia Haddad'),
    omar: await enter(world, 'Omar Petit'),
    sven: await enter(world, 'Sven Keller'),
  }
  await seat(world, 'Logistique', [people.lea, people.paul, people.marta])
  await seat(world, 'Méthodes', [people.awa, people.tomasz, people.hugo])
  await seat(world, 'Qualité', [people.chloe, people.nadia, people.omar])
  const company = { ...people, spaces: await openSpaces(world, people) }
  await tellOfThemselves(company)
  await talk(world, company)
  return company
}

async function enter(world: World, name: string): Promise<Actor> {
  const first = name.split(' ')[0]?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const person = { id: newId(), name, email: `${first}@maurevel.example` }
  const { ground } = world.weft
  await insertPerson(ground.inside, { ...person, audience: 'inside', organisationId: null })
  const { secret } = await startSession(
    { tx: ground.inside, gates: ground.gates },
    { personId: person.id, audience: 'inside' },
    { device: 'Test', network: '127.0.0.0' },
  )
  return world.actor(person, secret.toString('base64url'))
}

async function tellOfThemselves({ tomasz, omar, sven }: Company): Promise<void> {
  await tomasz.do('editCard', { personId: tomasz.id, skills: ['Taraudage'], version: 1 })
  await omar.do('editCard', { personId: omar.id, languages: ['en'], version: 1 })
  await sven.do('editCard', { personId: sven.id, site: 'Gdańsk', version: 1 })
}

async function seat(world: World, unit: string, members: readonly Actor[]): Promise<void> {
  const id = newId()
  await world.sql('insert into units (id, name) values ($1, $2)', [id, unit])
  await world.sql('update people set unit_id = $1 where id = any($2)', [id, members.map((each) => each.id)])
}

async function openSpaces(world: World, people: Omit<Company, 'spaces'>): Promise<Record<Place, string>> {
  const { awa, tomasz, chloe, marta, omar, karim, nadia, hugo, rosa, felix, sven } = people
  const shared = (name: string, organisationId: string) =>
    ({ name, access: 'private', organisationId }) as const
  return {
    usinage: await openSpaceOf(world, awa, { name: 'Usinage' }, [tomasz, omar, karim, sven]),
    qualite: await openSpaceOf(world, chloe, { name: 'Qualité' }, [awa, tomasz, marta]),
    becasse: await openSpaceOf(world, nadia, { name: 'Bécasse', access: 'secret' }, [tomasz]),
    ruisselSpace: await openSpaceOf(world, awa, shared('Ruissel et nous', people.ruissel), [rosa, hugo]),
    fontaineSpace: await openSpaceOf(world, awa, shared('Fontaine et nous', people.fontaine), [felix]),
  }
}

type Said = {
  by: Exclude<keyof Company, 'ruissel' | 'fontaine' | 'spaces'>
  kind: 'question' | 'message' | 'announcement' | 'article'
  in?: Place
  under?: string[]
  title: string
  body?: string
  days: number
  /** Who answered (of questions) or commented, and how many days ago. */
  replies?: [by: Said['by'], days: number][]
}

const said: readonly Said[] = [
  { by: 'paul', kind: 'question', under: ['Taraudage'], title: 'Quel lubrifiant pour l’inox ?', days: 3 },
  { by: 'marta', kind: 'question', in: 'qualite', title: 'Comment étiqueter les retours ?', days: 1 },
  { by: 'awa', kind: 'announcement', in: 'usinage', title: 'Îlot 3 arrêté vendredi', days: 2 },
  {
    ...{ by: 'tomasz', kind: 'question', in: 'usinage', title: 'D’où vient le jeu de la broche ?', days: 6 },
    replies: [
      ['chloe', 5],
      ['omar', 4],
    ],
  },
  { by: 'chloe', kind: 'question', in: 'qualite', title: 'Que faire des rayures ?', days: 5 },
  {
    ...{ by: 'awa', kind: 'article', in: 'qualite', title: 'Guide des états de surface', days: 12 },
    replies: [['chloe', 11]],
  },
  { by: 'tomasz', kind: 'question', in: 'becasse', title: 'Où essayer la bécasse ?', days: 1 },
  { by: 'awa', kind: 'message', in: 'ruisselSpace', title: 'Livraison avancée à jeudi', days: 1 },
  { by: 'hugo', kind: 'question', in: 'ruisselSpace', title: 'Quelle nuance de fonte ?', days: 3 },
  { by: 'awa', kind: 'message', in: 'fontaineSpace', title: 'Tarifs de l’an prochain', days: 1 },
  {
    ...{ by: 'sven', kind: 'message', in: 'usinage', title: 'The spindle is noisy at night', days: 1 },
    body: 'We hear the spindle from the office when it is running at night, and we would like to know why.',
  },
  {
    ...{ by: 'ines', kind: 'message', under: ['Vie du site'], title: 'Le parking rouvre', days: 2 },
    replies: [
      ['chloe', 1.5],
      ['tomasz', 1.2],
      ['omar', 1],
    ],
  },
]

async function talk(world: World, company: Company): Promise<void> {
  for (const { by, kind, title, body, under = [], replies = [], ...each } of said) {
    const { id: postId } = await company[by].do('publishPost', {
      ...{ kind, title, subjects: under, spaceId: each.in ? company.spaces[each.in] : null },
      body:
        body ?? `${title} Voici ce que nous savons aujourd’hui de cette affaire, et ce que nous cherchons.`,
    })
    for (const [other] of replies)
      await company[other].do('addComment', {
        ...{ postId, body: 'Voici mon avis.', kind: kind === 'question' ? 'answer' : 'comment' },
      })
    await world.settled()
    await date(world, postId, each.days, replies)
  }
}

/** The clock of the story: what was said just now was said so many days ago. */
async function date(
  world: World,
  postId: string,
  days: number,
  replies: Said['replies'] = [],
): Promise<void> {
  const last = Math.min(days, ...replies.map(([, at]) => at))
  const ago = (field: string) => `${field} = now() - $2 * interval '1 day'`
  await world.sql(`update posts set ${ago('published_at')} where id = $1`, [postId, days])
  await world.sql(`update post_subjects set ${ago('published_at')} where post_id = $1`, [postId, days])
  await world.sql(`update thread_activity set ${ago('published_at')} where post_id = $1`, [postId, days])
  await world.sql(`update thread_activity set ${ago('last_activity_at')} where post_id = $1`, [postId, last])
  const comments = await world.sql('select id from comments where post_id = $1 order by created_at', [postId])
  for (const [place, { id }] of comments.entries())
    await world.sql(`update comments set ${ago('created_at')} where id = $1`, [
      id,
      replies[place]?.[1] ?? last,
    ])
}
