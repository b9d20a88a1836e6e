import type { Person } from '../archives/records.ts'
import type { Report } from '../archives/report.ts'
import type { SlackMessage, SlackUser } from './shapes.ts'
import { problemWords } from './words.ts'

/** The people of the archive and those it only mentions. `pending` are those not yet yielded. */
export type People = {
  list(user: SlackUser, where: string): void
  /** The name of a person; one who is not listed becomes a placeholder. */
  name(id: string, label: string | undefined, where: string): string
  app(id: string, name: string): void
  pending(): Person[]
}

export function createPeople(report: Report): People {
  const names = new Map<string, string>()
  const emails = new Set<string>()
  let waiting: Person[] = []

  function add(person: Person) {
    names.set(person.sourceId, person.name)
    waiting.push(person)
  }

  return {
    list(user, where) {
      if (names.has(user.id)) return report.warn('duplicate_user', problemWords.duplicate_user, where)
      const person = personOf(user)
      if (person.email !== null && emails.has(person.email)) {
        report.warn('duplicate_email', problemWords.duplicate_email, where)
      }
      if (person.email !== null) emails.add(person.email)
      add(person)
    },
    name(id, label, where) {
      const known = names.get(id)
      if (known !== undefined) return known
      const person = placeholder(id, label)
      if (!person.bot) report.warn('unknown_user', problemWords.unknown_user, `${id}, ${where}`)
      add(person)
      return person.name
    },
    app(id, name) {
      if (!names.has(id)) add({ ...placeholder(id, name), bot: true })
    },
    pending() {
      const people = waiting
      waiting = []
      return people
    },
  }
}

/** Slack's own voice, which no list of people holds. */
const slackbot = 'USLACKBOT'

function personOf({ id, name, real_name, deleted, is_bot, profile }: SlackUser): Person {
  const names = [profile.real_name, real_name, profile.display_name, name, id]
  return {
    type: 'person',
    sourceId: id,
    name: names.map((each) => each?.trim()).find((each) => each) ?? id,
    email: profile.email?.trim().toLowerCase() || null,
    title: profile.title?.trim() || null,
    deleted,
    bot: is_bot || id === slackbot,
    createdAt: null,
  }
}

function placeholder(id: string, label: string | undefined): Person {
  const bot = id === slackbot
  const name = label?.trim() || (bot ? 'Slackbot' : id)
  return {
    type: 'person',
    sourceId: id,
    name,
    email: null,
    title: null,
    deleted: false,
    bot,
    createdAt: null,
  }
}

/** Who wrote a message: a person, an app, or nobody the archive names. Registers them on the way. */
export function authorOf(message: SlackMessage, people: People, where: string): string | null {
  const { user, user_profile: profile, bot_id: bot, subtype, username, bot_profile } = message
  const person = message.comment?.user ?? user
  if (person !== undefined && person !== '') {
    people.name(person, profile?.real_name || profile?.display_name || profile?.name, where)
    return person
  }
  if (bot === undefined && subtype !== 'bot_message') return null
  const name = username || bot_profile?.name || bot || 'app'
  const id = `bot:${bot ?? name}`
  people.app(id, name)
  return id
}
