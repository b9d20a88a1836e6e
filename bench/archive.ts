import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { ZipFile } from 'yazl'

const peoplePerMessage = 1 / 300
const daySeconds = 86_400
const start = Date.UTC(2021, 0, 4) / 1000

const words =
  `réunion livraison atelier mesure outil pièce contrat client délai moteur vanne série qualité planning
  budget commande retour fournisseur essai rapport machine capteur température pression version réglage usine
  because please delivery drawing supplier tolerance batch review quality machine tomorrow morning however
  le la les de du des une est sont pour avec dans sur pas plus nous vous on the and for with this that not we you`
    .trim()
    .split(/\s+/)

/**
 * Writes a Slack export of that many messages as a ZIP, the same each time: one person to 300 messages, 60
 * channels (four of them archived), a third of the messages replies, with mentions, links, emphasis, code and
 * reactions in realistic shares.
 */
export async function writeSlackArchive(path: string, messages: number): Promise<void> {
  const random = seeded(20_261_123)
  const people = Array.from(
    { length: Math.max(20, Math.round(messages * peoplePerMessage)) },
    (_, n) => `U${n}`,
  )
  const channels = Array.from({ length: 60 }, (_, n) => ({ id: `C${n}`, name: `channel-${n}` }))
  const zip = new ZipFile()
  const stored = pipeline(zip.outputStream, createWriteStream(path))
  const add = (name: string, content: unknown) => zip.addBuffer(Buffer.from(JSON.stringify(content)), name)

  add('users.json', people.map(userOf))
  add(
    'channels.json',
    channels.map(({ id, name }, n) => ({
      ...{ id, name, created: start, creator: people[n % people.length], is_archived: n % 15 === 14 },
      members: people.filter((_, index) => index % 60 === n || index % 7 === n % 7),
      purpose: { value: `What concerns ${name}` },
    })),
  )
  const perChannel = Math.ceil(messages / channels.length)
  let left = messages
  let waiting = 0
  for (const { name } of channels) {
    for (const [day, said] of days(Math.min(left, perChannel), people, random)) {
      add(`${name}/${day}.json`, said)
      // Lets the file keep up: what is added waits in memory until it is written.
      waiting += 1
      if (waiting % 200 === 0) await setImmediate()
    }
    left -= Math.min(left, perChannel)
  }
  zip.end()
  await stored
}

type Random = () => number
type Message = Record<string, unknown>

function* days(messages: number, people: readonly string[], random: Random): Generator<[string, Message[]]> {
  const perDay = 40
  for (let done = 0, day = 0; done < messages; done += perDay, day += 1) {
    const midnight = start + day * daySeconds
    const count = Math.min(perDay, messages - done)
    yield [new Date(midnight * 1000).toISOString().slice(0, 10), said(count, midnight, people, random)]
  }
}

function said(count: number, midnight: number, people: readonly string[], random: Random): Message[] {
  const heads: string[] = []
  return Array.from({ length: count }, (_, n) => {
    const ts = `${midnight + 28_800 + n * 700}.${String(Math.floor(random() * 1e6)).padStart(6, '0')}`
    const head = heads.length > 0 && random() < 1 / 3 ? pick(heads, random) : undefined
    if (head === undefined) heads.push(ts)
    return {
      ...{ type: 'message', user: pick(people, random), text: textOf(people, random), ts },
      ...(head ? { thread_ts: head } : {}),
      ...(random() < 0.1 ? { reactions: reactionsOf(people, random) } : {}),
    }
  })
}

function textOf(people: readonly string[], random: Random): string {
  const sentence = Array.from({ length: 4 + Math.floor(random() ** 2 * 60) }, () => pick(words, random)).join(
    ' ',
  )
  const kind = random()
  if (kind < 0.1) return `<@${pick(people, random)}> ${sentence}?`
  if (kind < 0.16) return `${sentence} <https://intranet.example/pages/${Math.floor(random() * 1e4)}|page>`
  if (kind < 0.2)
    return `*${pick(words, random)}* ${sentence}\n• ${pick(words, random)}\n• ${pick(words, random)}`
  if (kind < 0.22) return `${sentence}\n\`\`\`\nif (a < b) run(${Math.floor(random() * 99)})\n\`\`\``
  return `${sentence}.`
}

function reactionsOf(people: readonly string[], random: Random): Message[] {
  const users = [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(people, random)))]
  return [{ name: pick(['+1', 'tada', 'eyes', 'heart'], random), users, count: users.length }]
}

function userOf(id: string, n: number): Message {
  const name = `${pick(words, seeded(n))}-${n}`
  return {
    id,
    name,
    real_name: `Person ${n}`,
    profile: { real_name: `Person ${n}`, email: `${name}@archive.example` },
  }
}

function pick<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('There is nothing to pick from.')
  return found
}

function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
