import { createHash, randomBytes } from 'node:crypto'
import { newHalf } from '../../engines/escrow/index.ts'
import { unnamedVoice } from '../../server/people/index.ts'
import { grantAdministration, insertMember, removeAdministration } from '../../server/reach/index.ts'
import { nextMoment } from '../unnamed.ts'
import type { Actor } from '../world.ts'
import type { Game } from './game.ts'
import type { Person } from './model.ts'

/**
 * Plants the secret of who asked: one colleague, who does nothing else here and leaves the space afterwards, asks
 * without a name under an escrow. From then on no answer that tells of the question may tell of them as well, and
 * the key, its hash and the sealed name stand nowhere.
 */
export async function askWithoutName(game: Game, asker: { person: Person; actor: Actor }): Promise<void> {
  const { world, model, word, know } = game
  const tx = world.weft.ground.inside
  const [owner, one, other, last] = model.people
  const actor = owner && game.actors.get(owner)
  if (!actor || !one || !other || !last) throw new Error('Too few people to hide among.')
  await grantAdministration(tx, owner.id)
  await actor.try('askSwitch', { name: 'unnamed_questions', on: true, reason: 'Pour voir qui le verrait.' })
  const escrowId = await sealFor(game, actor, [one, other])
  const named = { name: word('the name of a private space'), purpose: word('the purpose of a private space') }
  const space = await actor.do('createSpace', { ...named, access: 'private' })
  const { id: spaceId } = space
  await actor.do('openSpace', { spaceId })
  for (const { id } of [one, other, last, asker.person]) await insertMember(tx, spaceId, id, 'member')
  await actor.do('allowUnnamed', { spaceId })
  model.spaces.push({
    ...{ id: know(spaceId, 'a private space'), word: named.name, purpose: named.purpose, former: [] },
    ...{ access: 'private', state: 'open', organisation: null, charter: null, requests: new Map() },
    members: new Map([
      [owner, 'owner'],
      [one, 'member'],
      [other, 'member'],
      [last, 'member'],
    ]),
  })

  const key = randomBytes(32)
  const keyHash = createHash('sha256').update(key).digest()
  const said = { title: word('an unnamed title'), body: word('an unnamed body') }
  const told = { spaceId, escrowId, strength: 'moderators', keyHash: keyHash.toString('base64url') } as const
  await asker.actor.do('askUnnamed', { ...said, ...told })
  const [waiting] = await world.sql(`select data ->> 'sealed' as sealed from unseen_acts`)
  await nextMoment(world)
  await asker.actor.do('leaveSpace', { spaceId })
  await removeAdministration(tx, owner.id)
  const [post] = await world.sql(
    `select p.id, p.public_id from posts p join unnamed_questions on post_id = p.id`,
  )
  if (!post || !waiting) throw new Error('The question did not appear.')
  model.posts.push({
    ...{ id: know(String(post.id), 'an unnamed question'), author: await theVoice(game) },
    publicId: know(String(post.public_id), 'the address of an unnamed question'),
    ...{ space: model.spaces.at(-1) ?? null, subjects: [], question: true, article: false, event: false },
    ...{ acknowledged: null, pinned: false, ...said, former: [], deleted: false, accepted: null, file: null },
    ...{ link: null, linked: [] },
  })
  model.asked = {
    asker: asker.person,
    question: [String(post.id), String(post.public_id), said.title, said.body],
    secrets: [key, keyHash, Buffer.from(String(waiting.sealed), 'base64url')].flatMap((bytes) =>
      (['base64url', 'base64', 'hex'] as const).map((form) => bytes.toString(form)),
    ),
  }
}

/** An escrow whose halves these two have made. */
async function sealFor({ actors }: Game, administrator: Actor, people: readonly Person[]): Promise<string> {
  const holders = people.map(({ id }) => ({ personId: id, office: 'Au titre de l’essai' }))
  const { id: escrowId } = await administrator.do('nameKeyholders', { holders })
  for (const person of people)
    await actors.get(person)?.do('makeHalf', {
      escrowId,
      publicKey: newHalf().publicKey.toString('base64url'),
      locked: randomBytes(76).toString('base64url'),
      salt: randomBytes(16).toString('base64url'),
      rounds: 600_000,
    })
  return escrowId
}

/** Whom all of them speak as: nobody in the model. */
const theVoice = async ({ world }: Game): Promise<Person> => ({
  ...{ id: await unnamedVoice(world.weft.ground.inside), word: 'nobody', organisation: null, host: null },
  ...{ left: false, follows: new Set(), saved: new Set(), drafts: [] },
})
