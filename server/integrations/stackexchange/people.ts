import type { Person } from '../archives/records.ts'
import type { Report } from '../archives/report.ts'
import type { Row } from '../archives/xml.ts'
import { dateOf } from './rows.ts'
import { lostWords, problemWords } from './words.ts'

export type People = {
  list(row: Row): Person | null
  /** The author's id, with a placeholder the first time an id is met that Users.xml does not hold. */
  author(id: string | undefined, name: string | undefined, where: string): string | null
  pending(): Person[]
}

/** The site's own account: it asks, edits and closes in nobody's name. */
const community = '-1'

export function createPeople(report: Report): People {
  const known = new Set<string>()
  let waiting: Person[] = []

  return {
    list(row) {
      const id = row.Id
      if (id === undefined || !/^-?\d{1,15}$/.test(id)) {
        report.warn('bad_row', problemWords.bad_row, `Users, ${id ?? ''}`)
        report.lose('unreadable', lostWords.unreadable)
        return null
      }
      if (known.has(id)) {
        report.lose('duplicates', lostWords.duplicates)
        return null
      }
      known.add(id)
      return personOf(id, row.DisplayName, dateOf(row.CreationDate))
    },
    author(id, name, where) {
      if (id === undefined || id === '') return null
      if (!known.has(id)) {
        known.add(id)
        report.warn('unknown_user', problemWords.unknown_user, `${id}, ${where}`)
        waiting.push(personOf(id, name, null))
      }
      return id
    },
    pending() {
      const people = waiting
      waiting = []
      return people
    },
  }
}

function personOf(id: string, name: string | undefined, createdAt: Date | null): Person {
  return {
    type: 'person',
    sourceId: id,
    name: name?.trim() || `user${id}`,
    email: null,
    title: null,
    deleted: false,
    bot: id === community,
    createdAt,
  }
}
