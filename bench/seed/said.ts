import type pg from 'pg'
import { copyInto } from './copy.ts'
import { addressAt, below, idAt, type Random, zipf } from './random.ts'
import { type Scene, threeYears, today } from './scene.ts'
import { answersEach, longThreads, type Size } from './sizes.ts'
import type { Language, Writer } from './words.ts'

type Post = { id: string; at: number; space: number | null; question: boolean; language: Language }

const iso = (at: number) => new Date(at).toISOString()

/**
 * What people say: posts where they belong (few places hold most of it), a third of them questions, a fiftieth
 * under subjects only; comments and answers soon after, most under few posts. Answers the long threads' ids.
 */
export async function seedSaid(
  clients: readonly [pg.Client, pg.Client, pg.Client],
  size: Size,
  scene: Scene,
  random: Random,
  writer: Writer,
): Promise<string[]> {
  const posts = await seedPosts(clients[0], clients[1], size, scene, random, writer)
  const long = new Set<number>()
  const questions = posts.flatMap(({ question }, n) => (question ? [n] : []))
  while (long.size < Math.min(longThreads, questions.length))
    long.add(questions[below(random, questions.length)] ?? 0)
  await seedComments(clients[0], clients[2], { size, scene, random, writer, posts, long })
  return [...long].map((n) => posts[n]?.id ?? '')
}

const postColumns =
  'id public_id kind space_id author_id title body html excerpt language published_at source'.split(' ')

async function seedPosts(
  first: pg.Client,
  second: pg.Client,
  size: Size,
  { people, spaces, subjects }: Scene,
  random: Random,
  writer: Writer,
): Promise<Post[]> {
  const rows = await copyInto(first, 'posts', postColumns)
  const links: [string, string][] = []
  const busy = zipf(random, spaces.length, 0.7)
  const named = zipf(random, subjects.length, 0.8)
  const posts: Post[] = []
  for (let n = 0; n < size.posts; n++) {
    const at = today - threeYears + (threeYears * n) / size.posts
    const space = n % 50 === 0 ? null : busy()
    const members = space === null ? [] : (spaces[space]?.members ?? [])
    const author = members[below(random, members.length)] ?? below(random, people.length)
    const post: Post = {
      id: idAt(random, at),
      at,
      space,
      question: random() < 0.35,
      language: random() < 0.7 ? 'fr' : 'en',
    }
    posts.push(post)
    const body = writer.sentence(post.language, 15 + below(random, 60))
    await rows.add(
      post.id,
      addressAt(random),
      post.question ? 'question' : 'message',
      space === null ? null : (spaces[space]?.id ?? null),
      people[author]?.id ?? '',
      post.question || random() < 0.4 ? writer.sentence(post.language, 5 + below(random, 7)) : null,
      body,
      `<p>${body}</p>`,
      body.slice(0, 200),
      post.language,
      iso(at),
      null,
    )
    if (space === null || random() < 0.15) links.push([post.id, subjects[named()]?.id ?? ''])
  }
  await rows.end()
  const under = await copyInto(second, 'post_subjects', ['post_id', 'subject_id'])
  for (const link of links) await under.add(...link)
  await under.end()
  return posts
}

type Under = {
  size: Size
  scene: Scene
  random: Random
  writer: Writer
  posts: readonly Post[]
  long: ReadonlySet<number>
}

async function seedComments(first: pg.Client, second: pg.Client, given: Under): Promise<void> {
  const { size, scene, random, writer, posts, long } = given
  const columns = 'id public_id post_id space_id parent_id kind author_id body html excerpt created_at'.split(
    ' ',
  )
  const comments = await copyInto(first, 'comments', columns)
  const reactions = await copyInto(
    second,
    'reactions',
    'target_id target post_id space_id person_id name created_at'.split(' '),
  )
  let reacted = 0
  const names = ['useful', 'thanks', 'agree', 'celebrate', 'curious']
  const average = size.comments / posts.length
  for (const [n, post] of posts.entries()) {
    const spaceId = post.space === null ? null : (scene.spaces[post.space]?.id ?? null)
    const members = post.space === null ? [] : (scene.spaces[post.space]?.members ?? [])
    const someone = () => members[below(random, members.length)] ?? below(random, scene.people.length)
    // Exponential, so that half the posts have one or none and a few have twenty.
    const count = long.has(n)
      ? answersEach
      : Math.min(18, Math.floor(-Math.log(1 - random()) * (average + 0.5)))
    for (let told = 0; told < count; told++) {
      const body = writer.sentence(post.language, 6 + below(random, 35))
      const at = Math.min(today, post.at + (told + 1) * 3_600_000)
      const kind = post.question && (long.has(n) || told < 2) ? 'answer' : 'comment'
      const id = idAt(random, at)
      await comments.add(
        ...[id, addressAt(random), post.id, spaceId, null, kind, scene.people[someone()]?.id ?? ''],
        ...[body, `<p>${body}</p>`, body.slice(0, 200), iso(at)],
      )
      if (random() < 0.15) await react(reactions, [id, 'comment', post.id, spaceId], someone)
    }
    for (let times = below(random, 4); times > 0; times--)
      await react(reactions, [post.id, 'post', post.id, spaceId], someone)
  }
  await comments.end()
  await reactions.end()

  async function react(
    into: typeof reactions,
    target: [string, string, string, string | null],
    someone: () => number,
  ) {
    const person = scene.people[someone()]?.id ?? ''
    // The counter keeps one person's reactions apart: the key is target, person and name.
    await into.add(...target, person, names[reacted++ % names.length] ?? '', iso(today))
  }
}
