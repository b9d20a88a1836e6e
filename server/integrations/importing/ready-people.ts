import { visibleName } from '../../../engines/text/index.ts'
import { findPeopleByEmails, type Placeholder } from '../../people/index.ts'
import { newId } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Person } from '../archives/records.ts'
import { type Desk, weigh } from './desk.ts'

/** People are found by their address, then by their id there; whoever is not found becomes a placeholder. */
export async function readyPeople(db: Db, people: readonly Person[], desk: Desk): Promise<void> {
  const addresses = people.flatMap(({ email }) => emailOf(email) ?? [])
  const found = await findPeopleByEmails(db, addresses)
  const here = new Map(found.map((person) => [person.email, person]))
  for (const person of people) {
    const email = emailOf(person.email)
    const known = email === null ? undefined : (here.get(email) ?? desk.ledger.get('email', email))
    readyPerson(person, { email, known }, desk)
  }
}

type Match = { id: string; audience?: 'inside' | 'outside' }

function readyPerson(
  person: Person,
  { email, known }: { email: string | null; known: Match | undefined },
  desk: Desk,
): void {
  const { ledger, ready, mark } = desk
  // A guest of that address is not who wrote in the company's own spaces.
  const same = known?.audience === 'outside' ? undefined : known
  const name = visibleName(person.name) || visibleName(person.sourceId) || mark
  const title = person.title === null ? null : visibleName(person.title) || null
  const { is, source } = weigh(
    desk,
    'person',
    person.sourceId,
    [name, email, title],
    () => same?.id ?? newId(),
  )
  if (is === 'same') {
    ready.counts.people.unchanged += 1
    return
  }
  const row: Placeholder = {
    ...{ id: source.id, name, title, source: mark },
    email: known?.audience === 'outside' ? null : email,
  }
  if (is === 'changed') {
    ready.changedPeople.push({ row, source })
    return
  }
  ready.sources.push(source)
  if (same) ready.counts.people.unchanged += 1
  else {
    ready.people.push(row)
    ready.counts.people.created += 1
    if (row.email) ledger.set('email', row.email, { id: row.id, hash: '', version: 0 })
  }
}

function emailOf(text: string | null): string | null {
  const email = text?.trim().toLowerCase() ?? ''
  return email.length <= 254 && /^[^\s@\0]+@[^\s@\0]+$/.test(email) && email.isWellFormed() ? email : null
}
