import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, gather, openSpaceOf } from '../../test/cast.ts'
import { type Actor, openWorld, type World } from '../../test/world.ts'

let world: World
let cast: Cast
let open: string
let shared: string

beforeAll(async () => {
  world = await openWorld({ limitScale: 1000 })
  cast = await gather(world)
  const { awa, tomasz, karim, rosa, ruissel } = cast
  open = await openSpaceOf(world, awa, { name: 'Atelier numérique' }, [tomasz, karim])
  const secret = await openSpaceOf(world, awa, { name: 'Réserve', access: 'secret' })
  shared = await openSpaceOf(
    world,
    awa,
    { name: 'Ruissel et nous', access: 'private', organisationId: ruissel },
    [tomasz, rosa],
  )
  const say = (spaceId: string, title: string | null, body: string, who = awa) =>
    who.do('publishPost', { spaceId, kind: title?.endsWith('?') ? 'question' : 'message', title, body })

  const asked = await say(open, 'Comment mesurer les alésages ?', 'Les températures montent l’après-midi.')
  await tomasz.do('addComment', {
    postId: asked.id,
    kind: 'answer',
    body: 'Attendez que la pompe refroidisse.',
  })
  await say(
    open,
    'Who owns the meetings calendar?',
    'We are scheduling weekly reviews of the deliveries.',
    tomasz,
  )
  await say(open, null, bolt, karim)
  await say(secret, 'Projet Zéphyr', 'Les licenciements sont prévus : confidentialité absolue.')
  await say(shared, 'Quand livrez-vous ?', 'La livraison des engrenages glisse.')
  await world.settled()
})
afterAll(() => world.end())

const titles = async (q: string, who = cast.karim) =>
  (await who.do('search', { q })).data.map(({ post }) => post.title ?? post.excerpt)
const mended = async (who: Actor, q: string) =>
  (await who.do('search', { q })).mended.flatMap(({ meant }) => meant)
const alesages = 'Comment mesurer les alésages ?'
const meetings = 'Who owns the meetings calendar?'
const bolt = 'Un <b>boulon</b> & "deux" écrous <script>alert(1)</script> serrés'

test.each([
  ['alesage', alesages, 'without accents, in the singular'],
  ['ALÉSAGES', alesages, 'in capitals'],
  ['montait', alesages, 'another form of a French verb'],
  ['meeting', meetings, 'the English singular'],
  ['schedule', meetings, 'another form of an English verb'],
  ['delivery', meetings, 'an English plural in -ies'],
  ['"meetings calendar"', meetings, 'a phrase'],
  ['refroidir', alesages, 'a word of a comment'],
])('%s finds %s: %s', async (q, title) => {
  expect(await titles(q)).toEqual([title])
})

test.each([
  ['tempertures', alesages],
  ['tempratures', alesages],
  ['temperautres', alesages],
  ['calandar', meetings],
  ['comment mesurer les alesgaes', alesages],
])('one slip a word still finds: %s', async (q, title) => {
  expect(await titles(q)).toContain(title)
})

test.each([
  ['from:tomasz', [meetings, alesages]],
  ['de:Wiśniewski calendar', [meetings]],
  ['in:"atelier numerique" alésages', [alesages]],
  ['dans:atelier is:unanswered', [meetings]],
  ['est:sans-réponse', [meetings]],
  ['type:question from:awa', [alesages]],
  ['kind:messages', [bolt]],
  ['kind:question -calendar alésages', [alesages]],
  ['avant:2020', []],
  ['after:2020 boulon', [bolt]],
  ['apres:2020 before:2999 boulon', [bolt]],
  ['has:file', []],
  ['avec:fichier alésages', []],
  ['is:accepted', []],
  ['est:acceptée alésages', []],
  ['is:blue', []],
])('%s', async (q, found) => {
  expect(new Set(await titles(q))).toEqual(new Set(found))
})

test('an accepted answer and an unknown operator are told', async () => {
  const { awa } = cast
  const [hit] = (await awa.do('search', { q: 'alésages' })).data
  const thread = await awa.do('readPost', { reference: hit?.post.id ?? '' })
  await awa.do('acceptAnswer', { postId: thread.id, answerId: thread.comments[0]?.id ?? '' })
  expect(await titles('is:accepted')).toContain(alesages)
  expect((await awa.do('search', { q: 'is:blue alésages' })).unknownOperators).toEqual(['is:blue'])
})

test('what matched is marked, and never as markup', async () => {
  const { data } = await cast.karim.do('search', { q: 'boulons' })
  const pieces = data[0]?.text ?? []
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['boulon'])
  expect(JSON.stringify(data)).not.toMatch(/[\uE000\uE001]|<mark|class=/)
  const english = await cast.karim.do('search', { q: 'meeting' })
  expect(english.data[0]?.title).toContainEqual({ text: 'meetings', hit: true })
})

test('what is shown is what readers see: no marks of Markdown, no addresses of links', async () => {
  const { awa, karim } = cast
  const body =
    'Le **tourillon** casse & grippe : voir [la fiche](https://fiches.maurevel.example/t12), a < b.'
  await awa.do('publishPost', { spaceId: open, kind: 'message', title: null, body })
  await world.settled()
  const [hit] = (await karim.do('search', { q: 'tourillon' })).data
  expect(hit?.text.map(({ text }) => text).join('')).toBe(
    'Le tourillon casse & grippe : voir la fiche, a < b.',
  )
})

test('a passage says where it leaves something out; a short text is shown whole', async () => {
  const { awa, karim } = cast
  const filler = (words: string) => `${words} et l’atelier continue sans rien dire de plus. `.repeat(12)
  const said = async (body: string, q: string) => {
    await awa.do('publishPost', { spaceId: open, kind: 'message', body })
    await world.settled()
    const [hit] = (await karim.do('search', { q })).data
    return hit?.text.map(({ text }) => text).join('') ?? ''
  }
  expect(
    await said(`${filler('Le tour tourne')}La clavette cède. ${filler('La fraise fraise')}`, 'clavette'),
  ).toMatch(/^… \S.* clavette .*\S …$/)
  expect(await said(`Goupille cassée. ${filler('La scie scie')}`, 'goupille')).toMatch(/^Goupille .*[^…] …$/)
  expect(await said(`${filler('La presse presse')}Reste la rondelle`, 'rondelle')).toMatch(/^… .* rondelle$/)
})

test('a comment that matched is named', async () => {
  const [hit] = (await cast.karim.do('search', { q: 'pompe' })).data
  expect(hit).toMatchObject({ post: { title: alesages }, commentId: expect.any(String) })
})

test('a slip is mended only with words of places in reach', async () => {
  const { awa, karim, rosa, felix } = cast
  expect(await mended(awa, 'licneciements')).toEqual(['licenciements'])
  for (const q of ['licneciements', 'confidentialitee', 'zephir']) {
    const found = await karim.do('search', { q })
    expect({ ...found, data: found.data.length }).toMatchObject({
      data: 0,
      mended: [],
      spaces: [],
      subjects: [],
    })
  }
  expect(await mended(rosa, 'engrenagse')).toEqual(['engrenages'])
  expect(await mended(rosa, 'temperatrues')).toEqual([])
  expect(await mended(felix, 'engrenagse')).toEqual([])
})

test('the words of what is taken away mend no more', async () => {
  const { awa } = cast
  const post = await awa.do('publishPost', {
    spaceId: open,
    kind: 'message',
    body: 'Une anicroche passagère.',
  })
  await world.settled()
  expect(await mended(awa, 'anicrohce')).toEqual(['anicroche'])
  await awa.do('deletePost', { postId: post.id, version: post.version })
  await world.settled()
  expect(await mended(awa, 'anicrohce')).toEqual([])
  expect(await world.sql(`select * from search_words where word = 'anicroche'`)).toEqual([])
})

test('a word is found behind an apostrophe and before an unbreakable space', async () => {
  const { awa, karim } = cast
  await awa.do('publishPost', {
    ...{ kind: 'message', spaceId: open, title: null },
    body: 'La fin d’ébavurage\u00a0: «\u202fmeuleuse\u202f» en main.',
  })
  await world.settled()
  for (const q of ['ébavurage', 'd’ébavurage', "d'ebavurage", 'meuleuse'])
    expect(await titles(q, karim)).toEqual([expect.stringContaining('meuleuse')])
  const [hit] = (await karim.do('search', { q: 'ébavurage' })).data
  expect(hit?.text.filter((piece) => piece.hit).map(({ text }) => text)).toEqual(['ébavurage'])
})

test('questions alike share most of what is asked; what shares small words, or is no question, is none', async () => {
  const { karim } = cast
  const alike = async (title: string) =>
    (await karim.do('similarPosts', { title })).data.map((post) => post.title)
  expect(await alike('Mesurer un alésage quand il est chaud')).toEqual([alesages])
  expect(await alike('Who owns the keys of the garage?')).toEqual([])
  expect(await alike('Comment régler la pression de la vapeur ?')).toEqual([])
  expect(await alike('Des boulons et des écrous serrés')).toEqual([])
})

test('what begins with what is typed is named as it is typed, in reach alone', async () => {
  const { awa, karim, rosa } = cast
  const begun = async (q: string, who = karim) => {
    const { data, people, spaces, subjects } = await who.do('findBeginnings', { q })
    return [data.map(({ title }) => title), [...people, ...spaces, ...subjects].map(({ name }) => name)]
  }
  expect(await begun('calendar me')).toEqual([[meetings], []])
  expect(await begun('ALÉS')).toEqual([[alesages], []])
  expect(await begun('al')).toEqual([[], []])
  expect((await begun('toma'))[1]).toEqual(['Tomasz Wiśniewski'])
  expect((await begun('wis'))[1]).toEqual(['Tomasz Wiśniewski'])
  expect((await begun('wisnewski'))[1]).toEqual(['Tomasz Wiśniewski'])
  expect(await begun('numer')).toEqual([[], ['Atelier numérique']])

  expect(await begun('zephyr', awa)).toEqual([['Projet Zéphyr'], []])
  expect(await begun('zephyr')).toEqual([[], []])
  expect(await begun('reserve', awa)).toEqual([[], ['Réserve']])
  expect(await begun('reserve')).toEqual([[], []])
  expect(await begun('livrez', rosa)).toEqual([['Quand livrez-vous ?'], []])
  expect(await begun('alesages', rosa)).toEqual([[], []])
})

test('a cursor goes through everything found, once', async () => {
  const { awa, karim } = cast
  for (let n = 0; n < 7; n++)
    await awa.do('publishPost', { spaceId: open, kind: 'message', body: `Le soufflet numéro ${n} est usé.` })
  await world.settled()
  const seen: string[] = []
  let cursor: string | null | undefined
  do {
    const page = await karim.do('search', { q: 'soufflets', limit: 2, ...(cursor ? { cursor } : {}) })
    seen.push(...page.data.map(({ post }) => post.id))
    cursor = page.page.nextCursor
  } while (cursor)
  expect([seen.length, new Set(seen).size]).toEqual([7, 7])
})

test('the longest text of the worst alphabet is indexed', async () => {
  const georgian = Array.from({ length: 22_000 }, (_, n) =>
    String.fromCodePoint(...[n % 33, (n >> 5) % 33, (n >> 10) % 33, n % 31].map((at) => 0x10d0 + at)),
  )
  const body = `soupape ${georgian.join('-')}`.slice(0, 99_000)
  for (const text of [body, body.replaceAll('-', '/'), body.replaceAll('-', '.')])
    await world.sql('select search_vector($1, $1), words_of($1)', [text])
  const [row] = await world.sql(`select length(search_vector('', $1)) as lexemes`, [body])
  expect(Number(row?.lexemes)).toBeGreaterThan(1000)
})

test('whatever is typed is answered or refused, and never fails', async () => {
  const piece = fc.constantFrom(
    ...[
      '\u0000',
      '"',
      "'",
      '&',
      '|',
      '!',
      '<->',
      ':*',
      '(',
      ')',
      '\\',
      '%',
      '_',
      ':',
      '-',
      ' or ',
      'from:',
      'in:"',
    ],
    ...['avant:2020-13', 'is:unanswered', 'é', '\ud800', '🧵', 'alésage', "to_tsquery('x')", ' '],
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  )
  await fc.assert(
    fc.asyncProperty(typed, async (q) => {
      const { status } = await cast.tomasz.try('search', { q: q.toWellFormed() })
      expect([200, 422]).toContain(status)
      const begun = await cast.tomasz.try('findBeginnings', {
        q: q.toWellFormed().slice(0, 100).toWellFormed(),
      })
      expect([200, 422]).toContain(begun.status)
    }),
    { numRuns: 60 },
  )
  for (const who of [cast.tomasz, cast.rosa])
    for (const q of ['\u0000', '"', "'; drop table posts", 'a'.repeat(300), '((((', ':*', '\\', 'oʼbrien'])
      for (const endpoint of ['search', 'findBeginnings'] as const)
        expect([200, 422]).toContain((await who.try(endpoint, { q })).status)
  expect((await cast.tomasz.try('search', { q: 'a'.repeat(301) })).status).toBe(422)
})
