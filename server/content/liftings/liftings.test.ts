import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHalf } from '../../../engines/escrow/index.ts'
import { type Cast, gather, openSpaceOf } from '../../../test/cast.ts'
import { crowd, nextMoment } from '../../../test/unnamed.ts'
import { type Actor, openWorld, type World } from '../../../test/world.ts'

type Half = ReturnType<typeof newHalf>

let world: World
let cast: Cast
let spaceId: string
let elise: Actor
let paul: Actor
let third: Actor

beforeAll(async () => {
  // Nobody listens there: what would be sent waits in the outbox, where it is looked at.
  world = await openWorld({ settings: { WEFT_SMTP_URL: 'smtp://127.0.0.1:9' } })
  cast = await gather(world)
  const { ines, awa, tomasz } = cast
  const others = await crowd(world, 5)
  const [one, two, three] = others
  if (!one || !two || !three) throw new Error('Nobody came.')
  elise = one
  paul = two
  third = three
  spaceId = await openSpaceOf(world, ines, { name: 'Sécurité', access: 'private' }, [awa, tomasz, ...others])
  await ines.do('askSwitch', { name: 'unnamed_questions', on: true, reason: 'Demandé par les élus.' })
  await ines.do('allowUnnamed', { spaceId })
})
afterAll(() => world.end())

const refusal = (status: number, code: string) => ({ status, code })
const offices = ['Représentante du personnel', 'Conformité'] as const
const name = (...people: Actor[]) => ({
  holders: people.map(({ id }, turn) => ({ personId: id, office: offices[turn] ?? '' })),
})
const bring = (holder: Actor, escrowId: string, half: Half) =>
  holder.do('makeHalf', { escrowId, ...brought(half) })
const bringRefused = (holder: Actor, escrowId: string) =>
  holder.refused('makeHalf', { escrowId, ...brought(newHalf()) })
const brought = ({ publicKey }: Half) => ({
  publicKey: publicKey.toString('base64url'),
  locked: randomBytes(76).toString('base64url'),
  salt: randomBytes(16).toString('base64url'),
  rounds: 600_000,
})

async function ask(strength: 'members' | 'moderators', escrowId: string, title: string): Promise<string> {
  const keyHash = createHash('sha256').update(randomBytes(32)).digest('base64url')
  const asked = { spaceId, title, body: 'Dites-moi.', strength, escrowId, keyHash }
  await cast.awa.do('askUnnamed', asked)
  await nextMoment(world)
  const { data } = await cast.awa.do('traceUnnamed', { keyHashes: [keyHash] })
  return data[0]?.postId ?? ''
}
const motive = 'Le texte désigne un accident grave qui n’a pas été déclaré ; il faut protéger qui l’a vu.'
const pointFor = async (holder: Actor, liftingId: string) => {
  const { data } = await holder.do('listLiftings')
  return Buffer.from(data.find(({ id }) => id === liftingId)?.point ?? '', 'base64url')
}
/** To whom letters about this have been written, in what words. */
const letters = (about: string) =>
  world.sql(
    `select recipient, message ->> 'subject' as subject from mail_outbox where key like '%' || $1 || '%'
     order by created_at, recipient`,
    [about],
  )
const agree = async (holder: Actor, half: Half, liftingId: string) =>
  holder.do('agreeLifting', {
    liftingId,
    part: half.partOf(await pointFor(holder, liftingId)).toString('base64url'),
  })

const halves = { elise: newHalf(), paul: newHalf() }
let escrowId: string

test('an administrator names two other people, and it holds once both made their halves', async () => {
  const { ines, awa, rosa } = cast
  expect(await awa.refused('nameKeyholders', name(elise, paul))).toEqual(refusal(403, 'administrators_only'))
  expect(await ines.refused('nameKeyholders', name(elise, elise))).toEqual(refusal(422, 'escrow.two_people'))
  expect(await ines.refused('nameKeyholders', name(elise, ines))).toEqual(refusal(422, 'escrow.not_yourself'))
  expect(await ines.refused('nameKeyholders', name(elise, rosa))).toEqual(refusal(422, 'escrow.not_here'))
  const { id: declined } = await ines.do('nameKeyholders', name(elise, third))
  expect(await letters(declined)).toEqual([
    { recipient: elise.email, subject: 'On vous propose une moitié du séquestre' },
    { recipient: third.email, subject: 'On vous propose une moitié du séquestre' },
  ])
  expect(await third.do('readEscrowStanding')).toEqual({ concerned: true, waiting: 1, revealed: 0 })
  expect(await awa.refused('giveBackHalf', { escrowId: declined })).toEqual(refusal(404, 'missing'))
  await third.do('giveBackHalf', { escrowId: declined })
  expect(await third.do('readEscrowStanding')).toEqual({ concerned: false, waiting: 0, revealed: 0 })
  expect(await bringRefused(elise, declined)).toEqual(refusal(409, 'escrow.ended'))
  escrowId = (await ines.do('nameKeyholders', name(elise, paul))).id
  await bring(elise, escrowId, halves.elise)
  expect(await awa.do('readUnnamedTerms', { spaceId })).toMatchObject({ escrow: null })
  const copied = { escrowId, ...brought(halves.elise) }
  expect(await paul.refused('makeHalf', copied)).toEqual(refusal(422, 'escrow.same_key'))
  expect(await awa.refused('makeHalf', copied)).toEqual(refusal(404, 'missing'))
  await bring(paul, escrowId, halves.paul)
  expect(await bringRefused(paul, escrowId)).toEqual(refusal(409, 'escrow.made'))
  const { current, mine } = await awa.do('readEscrow')
  expect(current).toMatchObject({ id: escrowId, state: 'in_force' })
  expect(current?.holders.map(({ office }) => office)).toEqual(offices)
  expect(mine).toEqual([])
  expect((await elise.do('readEscrow')).mine).toMatchObject([{ escrowId, made: true, rounds: 600_000 }])
  const told = {
    spaceId,
    title: 'Sans séquestre ?',
    body: '…',
    strength: 'moderators',
    keyHash: 'a'.repeat(43),
  } as const
  expect(await awa.refused('askUnnamed', { ...told, escrowId: null })).toEqual(
    refusal(409, 'unnamed.terms_changed'),
  )
})

test('both holders open one name with a case, the author is told, and nobody else learns it', async () => {
  const { ines, awa, tomasz } = cast
  const postId = await ask('members', escrowId, 'Qui a vu l’accident ?')
  expect(await tomasz.refused('askLifting', { postId, motive })).toEqual(refusal(403, 'lifting.not_yours'))
  expect(await ines.refused('askLifting', { postId, motive: 'Trop court.' })).toEqual(refusal(422, 'invalid'))
  const { id: liftingId } = await ines.do('askLifting', { postId, motive })
  expect(await ines.refused('askLifting', { postId, motive })).toEqual(refusal(409, 'lifting.waiting'))
  expect(await letters(liftingId)).toEqual(
    [elise, paul].map(({ email }) => ({
      recipient: email,
      subject: 'Une levée attend votre décision',
    })),
  )
  expect(await paul.do('readEscrowStanding')).toMatchObject({ waiting: 1 })
  const part = randomBytes(32).toString('base64url')
  expect(await ines.refused('agreeLifting', { liftingId, part })).toEqual(refusal(404, 'missing'))

  await agree(elise, halves.elise, liftingId)
  expect(await paul.refused('agreeLifting', { liftingId, part })).toEqual(
    refusal(422, 'lifting.does_not_open'),
  )
  expect((await ines.do('listLiftings')).data).toMatchObject([{ state: 'asked', author: null, as: 'asker' }])
  expect((await awa.do('listLiftings')).data).toEqual([])
  await agree(paul, halves.paul, liftingId)

  for (const knows of [elise, paul, ines, awa]) {
    const { data } = await knows.do('listLiftings')
    expect(data).toMatchObject([
      { id: liftingId, state: 'lifted', motive, author: { id: awa.id }, point: null },
    ])
  }
  expect((await tomasz.do('listLiftings')).data).toEqual([])
  expect((await letters(liftingId)).slice(2).map(({ recipient }) => recipient)).toEqual([
    awa.email,
    ines.email,
  ])
  expect(await awa.do('readEscrowStanding')).toEqual({ concerned: true, waiting: 0, revealed: 1 })
  expect(await tomasz.do('readEscrowStanding')).toEqual({ concerned: false, waiting: 0, revealed: 0 })
  expect(await awa.do('readUnnamed', { postId })).toMatchObject({ revealed: { liftingId } })
  expect(await tomasz.do('readUnnamed', { postId })).toMatchObject({
    ...{ revealed: null, strength: 'members', mayAskLifting: false },
    liftings: { asked: 1, refused: 0, lifted: 1 },
  })
  expect(await tomasz.do('readPost', { reference: postId })).toMatchObject({
    author: { audience: 'unnamed' },
  })
  const left = await world.sql(
    `
    select (select count(*) from lifting_parts where part is not null)::int as parts,
      (select count(*) from facts where name ~ '^(lifting|author)' and data::text like '%' || $1 || '%')::int as named,
      (select count(*) from facts where name = 'author.revealed')::int as told`,
    [awa.id],
  )
  expect(left).toEqual([{ parts: 0, named: 0, told: 1 }])
  expect(await elise.refused('refuseLifting', { liftingId })).toEqual(refusal(409, 'lifting.over'))
})

test('hidden from moderators too, only the holders may open a case, and either ends it', async () => {
  const { ines, awa } = cast
  const postId = await ask('moderators', escrowId, 'Et les chefs de banc ?')
  expect(await ines.do('readUnnamed', { postId })).toMatchObject({ mayAskLifting: false })
  expect(await ines.refused('askLifting', { postId, motive })).toEqual(refusal(403, 'lifting.not_yours'))
  const { id: liftingId } = await elise.do('askLifting', { postId, motive })
  await agree(elise, halves.elise, liftingId)
  await paul.do('refuseLifting', { liftingId })
  expect(await elise.refused('agreeLifting', { liftingId, part: 'a'.repeat(43) })).toEqual(
    refusal(409, 'lifting.over'),
  )
  expect(await awa.do('readUnnamed', { postId })).toMatchObject({
    ...{ revealed: null, able: true },
    liftings: { asked: 1, refused: 1, lifted: 0 },
  })
})

test('new holders do not open what was sealed for those before, and a lost passphrase closes it for good', async () => {
  const { ines } = cast
  const before = await ask('members', escrowId, 'Avant le changement ?')
  const { id: next } = await ines.do('nameKeyholders', name(third, paul))
  expect((await ines.do('readEscrow')).current).toMatchObject({ id: escrowId })
  const fresh = { third: newHalf(), paul: newHalf() }
  await bring(third, next, fresh.third)
  await bring(paul, next, fresh.paul)
  expect(await ines.do('readEscrow')).toMatchObject({
    current: { id: next },
    past: [{ id: escrowId, endReason: 'replaced' }],
  })

  const { id: liftingId } = await ines.do('askLifting', { postId: before, motive })
  expect(await third.refused('agreeLifting', { liftingId, part: 'a'.repeat(43) })).toEqual(
    refusal(404, 'missing'),
  )
  await agree(paul, fresh.paul, liftingId)
  const part = halves.elise.partOf(await pointFor(elise, liftingId)).toString('base64url')
  expect(await elise.refused('agreeLifting', { liftingId, part })).toEqual(
    refusal(422, 'lifting.does_not_open'),
  )
  await elise.do('loseHalf', { escrowId })
  expect(await elise.refused('loseHalf', { escrowId })).toEqual(refusal(409, 'escrow.not_made'))
  await paul.do('refuseLifting', { liftingId })
  expect(await ines.refused('askLifting', { postId: before, motive })).toEqual(refusal(409, 'lifting.lost'))
  expect(await ines.do('readUnnamed', { postId: before })).toMatchObject({
    able: false,
    mayAskLifting: false,
  })

  const { id: latest } = await ines.do('nameKeyholders', name(elise, third))
  await bring(elise, latest, newHalf())
  await bring(third, latest, newHalf())
  await third.do('giveBackHalf', { escrowId: latest })
  expect(await third.refused('giveBackHalf', { escrowId: latest })).toEqual(refusal(409, 'escrow.ended'))
  expect((await ines.do('readEscrow')).past[0]).toMatchObject({ id: latest, endReason: 'given_back' })
  expect((await third.do('readEscrow')).mine[0]).toMatchObject({ lost: false, rounds: 600_000 })

  const { id: last } = await ines.do('nameKeyholders', name(elise, third))
  await bring(elise, last, newHalf())
  await bring(third, last, newHalf())
  await ines.do('endEscrow', { escrowId: last })
  expect(await ines.refused('endEscrow', { escrowId: last })).toEqual(refusal(409, 'escrow.ended'))
  expect(await ines.do('readUnnamedTerms', { spaceId })).toMatchObject({ escrow: null })
  const facts = await world.sql(`select name, count(*)::int as times from facts
    where name like 'escrow.%' and actor_id is not null group by name order by name`)
  expect(facts).toEqual([
    { name: 'escrow.ended', times: 5 },
    { name: 'escrow.half_lost', times: 1 },
    { name: 'escrow.half_made', times: 8 },
    { name: 'escrow.in_force', times: 4 },
    { name: 'escrow.named', times: 5 },
  ])
})
