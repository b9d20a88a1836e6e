import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** An answer of the server as its text, as this device keeps it for one person. */
export type KeptAnswer = { personId: string; key: string; data: string; changedAt: string; keptAt: number }
/** When the server last confirmed what is kept for a person. */
export type Contact = { personId: string; at: number; me: string }
/** What was written without the server, and waits to be sent. The id is its Idempotency-Key. */
export type Waiting = {
  id: string
  personId: string
  given: { postId: string; kind: 'comment' | 'answer'; parentId: string | null; body: string }
  title: string
  address: string
  writtenAt: number
  /** Why the server would not take it. */
  refused: string | null
}

type Shape = DBSchema & {
  answers: { key: [personId: string, key: string]; value: KeptAnswer; indexes: { person: string } }
  contacts: { key: string; value: Contact }
  waiting: { key: string; value: Waiting; indexes: { person: string } }
}

let opened: Promise<IDBPDatabase<Shape>> | null = null

export function offlineStore(): Promise<IDBPDatabase<Shape>> {
  opened ??= openDB<Shape>('weft-offline', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('answers', { keyPath: ['personId', 'key'] }).createIndex('person', 'personId')
      fresh.createObjectStore('contacts', { keyPath: 'personId' })
      fresh.createObjectStore('waiting', { keyPath: 'id' }).createIndex('person', 'personId')
    },
  })
  return opened
}

/** Nothing stays to be read; what was written and not sent stays unless it is named too. */
export async function wipe({ written = false } = {}): Promise<void> {
  const store = await offlineStore()
  await Promise.all([store.clear('answers'), store.clear('contacts')])
  if (written) await store.clear('waiting')
}

/** Nothing of others stays once somebody is signed in; when nobody is, nothing at all but what was not sent. */
export async function wipeOthers(personId: string | null): Promise<void> {
  const tx = (await offlineStore()).transaction(['answers', 'contacts', 'waiting'], 'readwrite')
  for await (const cursor of tx.objectStore('answers'))
    if (cursor.value.personId !== personId) await cursor.delete()
  for await (const cursor of tx.objectStore('contacts'))
    if (cursor.value.personId !== personId) await cursor.delete()
  for await (const cursor of tx.objectStore('waiting'))
    if (personId !== null && cursor.value.personId !== personId) await cursor.delete()
  await tx.done
}
