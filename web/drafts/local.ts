import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Written } from './written.ts'

/** A draft as this device keeps it. */
export type LocalDraft = Written & {
  personId: string
  id: string
  place: string
  kind: string
  /** The version on the server that it stems from; null: the server does not know it yet. */
  base: number | null
  /** Something of it is not on the server yet. */
  unsent: boolean
  changedAt: number
}

type Shape = DBSchema & {
  drafts: {
    key: [personId: string, id: string]
    value: LocalDraft
    indexes: { place: [personId: string, place: string] }
  }
}

let opened: Promise<IDBPDatabase<Shape>> | null = null

/** What this device keeps of what is written in a place, changed last first. */
export async function localDrafts(personId: string, place: string): Promise<LocalDraft[]> {
  const found = await (await database()).getAllFromIndex('drafts', 'place', [personId, place])
  return found.sort((one, other) => other.changedAt - one.changedAt)
}

export async function localDraft(personId: string, id: string): Promise<LocalDraft | null> {
  return (await (await database()).get('drafts', [personId, id])) ?? null
}

export async function keepLocally(draft: LocalDraft): Promise<void> {
  await (await database()).put('drafts', draft)
}

export async function forgetLocally(personId: string, id: string): Promise<void> {
  await (await database()).delete('drafts', [personId, id])
}

/** Forgets every draft on this device: whoever signs out leaves nothing behind. */
export async function forgetAllLocally(): Promise<void> {
  await (await database()).clear('drafts')
}

const anHourMs = 3_600_000

/**
 * What a browser keeps of people who do not use it now: nothing of others once somebody is signed in; while nobody
 * is, what a session that ended by itself left unsent, for an hour.
 */
export async function forgetOthersLocally(personId: string | null): Promise<void> {
  const store = (await database()).transaction('drafts', 'readwrite').store
  for await (const cursor of store) {
    const { personId: whose, unsent, changedAt } = cursor.value
    const waiting = personId === null && unsent && Date.now() - changedAt < anHourMs
    if (whose !== personId && !waiting) await cursor.delete()
  }
}

function database(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>('weft-drafts', 1, {
    upgrade(fresh) {
      fresh
        .createObjectStore('drafts', { keyPath: ['personId', 'id'] })
        .createIndex('place', ['personId', 'place'])
    },
  })
  return opened
}
