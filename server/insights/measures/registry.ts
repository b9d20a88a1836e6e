import type { Switch } from '../../platform/switches/index.ts'
import { readings, teamMeasures } from '../switches.ts'
import { type MeasureName, measureWords } from './words.ts'

/**
 * What the network itself measures, by team, job family and month. `source`: facts are counted as they are heard,
 * readings each night for the day before.
 */
export type MeasureKind = {
  name: MeasureName
  words: (typeof measureWords)[MeasureName]
  unit:
    | 'answers'
    | 'replies'
    | 'questions'
    | 'people'
    | 'readers'
    | 'minutes'
    | 'articles'
    | 'ideas'
    | 'organisations'
  source: 'facts' | 'readings'
  /** The switch without which nothing is counted. */
  asks: Switch
}

const unitOf = {
  accepted_answers: 'answers',
  replies: 'replies',
  questions_asked: 'questions',
  questions_answered_in_time: 'questions',
  active_people: 'people',
  articles_published: 'articles',
  ideas_done: 'ideas',
  guest_organisations: 'organisations',
  useful_readers: 'readers',
  readers_of_announcements: 'readers',
  active_minutes: 'minutes',
} as const satisfies Record<MeasureName, MeasureKind['unit']>

export const readingMeasures = ['useful_readers', 'readers_of_announcements', 'active_minutes'] as const
export const actMeasures = [
  ...['accepted_answers', 'replies', 'questions_asked', 'questions_answered_in_time', 'active_people'],
  ...['articles_published', 'ideas_done', 'guest_organisations'],
] as const

const fromReadings = new Set<string>(readingMeasures)

export const measureRegistry: Readonly<Record<MeasureName, MeasureKind>> = {
  accepted_answers: kind('accepted_answers'),
  replies: kind('replies'),
  questions_asked: kind('questions_asked'),
  questions_answered_in_time: kind('questions_answered_in_time'),
  active_people: kind('active_people'),
  articles_published: kind('articles_published'),
  ideas_done: kind('ideas_done'),
  guest_organisations: kind('guest_organisations'),
  useful_readers: kind('useful_readers'),
  readers_of_announcements: kind('readers_of_announcements'),
  active_minutes: kind('active_minutes'),
}

/** What a day's look at one post is taken for, in seconds: the middle of its length, rounded down. */
export const secondsOf = { short: 10, medium: 60, long: 180 } as const

function kind(name: MeasureName): MeasureKind {
  const source = fromReadings.has(name) ? 'readings' : 'facts'
  const asks = source === 'readings' ? readings : teamMeasures
  return { name, words: measureWords[name], unit: unitOf[name], source, asks }
}
