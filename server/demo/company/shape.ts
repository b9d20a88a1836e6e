/**
 * The demo company as it is written down: plain values, people and places by short keys. Times are told from the
 * day it is added, so that the company is always a year old: `w41 mon 09:42` is that hour of that weekday, 41 weeks
 * ago, where it was written (Paris time); `h3` is three hours ago.
 */
export type When =
  | `w${number} ${'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'} ${string}:${string}`
  | `h${number}`

/** After the post it stands under: `25m`, `3h`, `1d4h`, `12d`. */
export type After = string

export type Unit = { key: string; name: string; parent: string | null }
export type JobFamily = { key: string; name: string }
export type Organisation = { key: string; name: string }

export type Person = {
  key: string
  name: string
  title: string
  unit: string
  jobFamily: string
  site: string
  languages: string[]
  skills: string[]
  /** The key of the person they report to; none for the head of the company. */
  manager: string | null
  /** Years in the company, when the demo is added. */
  years: number
  about?: string
  locale: 'fr' | 'en'
  timeZone: string
  left?: true
}

/** Someone of an outside organisation, who answers to a person inside. */
export type Guest = {
  key: string
  name: string
  title: string
  organisation: string
  host: string
  locale: 'fr' | 'en'
  timeZone: string
}

export type Role = 'owner' | 'deputy' | 'moderator' | 'member' | 'reader'

export type Space = {
  key: string
  name: string
  /** What it is for, in one sentence. */
  purpose: string
  access: 'open' | 'private' | 'secret'
  state: 'prepared' | 'open' | 'archived'
  /** Shared with this outside organisation. */
  organisation?: string
  owner: string
  deputy?: string
  moderators?: string[]
  /** People, and whole units by `unit:key`, who belong to it. */
  members: string[]
  guests?: string[]
  /** Six lines at most, as its owner wrote them. */
  charter?: string
  openedReason?: string
  created: When
}

/** Those who gave each sign, by key. */
export type Signs = Partial<Record<'useful' | 'thanks' | 'agree' | 'celebrate' | 'curious', string[]>>

/**
 * Texts are Markdown in the language their author writes. `{@key}` mentions a person, `{#key}` links another
 * conversation by its key; alone in its paragraph, it shows as a card.
 */
export type Said = {
  by: string
  after: After
  body: string
  signs?: Signs
  /** Thanks for it, a sentence each. */
  thanked?: { by: string; sentence: string }[]
  replies?: Said[]
}
export type Answer = Said & { accepted?: true }

/** A document that hangs on a post: the pages of a PDF, the paragraphs of a text, or the rows of a sheet. */
export type Paper = { name: string } & (
  | { pages: string[][] }
  | { paragraphs: string[] }
  | { sheet: string; rows: (string | number)[][] }
)

type Post = {
  /** Only where another conversation links here. */
  key?: string
  /** The space it lives in; none: under its subjects alone, for everyone inside. */
  space: string | null
  subjects: string[]
  by: string
  at: When
  title: string
  body: string
  signs?: Signs
  pinned?: true
  files?: Paper[]
  comments?: Said[]
}

/** `unnamed`: asked without a name, as owners allow it in that space; `by` then stands for any of its members. */
export type Question = Post & { kind: 'question'; answers: Answer[]; unnamed?: true }
export type Message = Omit<Post, 'title'> & { kind: 'message'; title?: string }
/** `acknowledged`: the share of those it is for who said that they read it, 0 to 1. */
export type Announcement = Post & { kind: 'announcement'; acknowledged: number }
/** `body` is the first version; each later one is whole, with what changed in a few words. */
export type Article = Post & {
  kind: 'article'
  versions?: { by: string; after: After; body: string; note: string }[]
  /** To be checked again so many days after its last version. */
  reviewAfterDays?: number
}
/** `starts` may lie ahead: `in1 tue 14:00` is that hour of next week's Tuesday (Paris time). */
export type Event = Post & {
  kind: 'event'
  starts: When | `in${number} ${'mon' | 'tue' | 'wed' | 'thu' | 'fri'} ${string}:${string}`
  /** How long it lasts. */
  lasts: After
  timeZone: string
  place?: string
  link?: string
  /** Those who said that they come, besides who invites; perhaps; not. */
  yes: string[]
  maybe?: string[]
  no?: string[]
}
/** `share`: how much of those who vote choose it; `turnout`: the share of the readers who vote, 0 to 1. */
export type Poll = Post & {
  kind: 'poll'
  options: { text: string; share: number }[]
  several?: true
  results?: 'when_closed'
  turnout: number
  closesAfterDays?: number
}
/** `favour`: the share of those who vote who are for it. */
export type Idea = Post & {
  kind: 'idea'
  turnout: number
  favour: number
  decisions?: {
    by: string
    after: After
    state: 'discussed' | 'accepted' | 'started' | 'done' | 'declined'
    reason: string
  }[]
}
export type Conversation = Question | Message | Announcement | Article | Event | Poll | Idea

/** What whoever adds the demo finds half written, theirs to go on with; of no space or of an open one. */
export type Draft = {
  key: string
  kind: 'message' | 'question' | 'article'
  title: string
  body: string
  space: string | null
  subjects: string[]
}

/** What a subject is called in each language. */
export type Called = { subject: string; fr: string; en: string }

/** One part of the company, with what its people said. */
export type Territory = {
  units: Unit[]
  jobFamilies: JobFamily[]
  organisations: Organisation[]
  people: Person[]
  guests: Guest[]
  spaces: Space[]
  conversations: Conversation[]
  called?: Called[]
  drafts?: Draft[]
}
