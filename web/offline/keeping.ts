import { type Answer, call, type Name } from '../app/api.ts'
import { isLost } from '../app/contact.ts'
import { compared, type KeptThread, mayRead, onlyKeepable } from './keepable.ts'
import { type Contact, offlineStore, wipe } from './store.ts'

type Keepable = Answer<'listKeepable'>

const setting = 'weft.offline'

export const keepsHere = (): boolean => localStorage.getItem(setting) !== 'off'

export async function keepHere(on: boolean): Promise<void> {
  if (on) return localStorage.removeItem(setting)
  localStorage.setItem(setting, 'off')
  await wipe()
}

const keyFor = (name: Name, given: unknown): string => `${name} ${JSON.stringify(given ?? {})}`
/** How long lists that lead nowhere new stay as they are. */
const listsMs = 600_000
const threadMark = 'readPost '

/**
 * At each contact the server says what may be kept: all else goes at once, before anything is added. Answers
 * whether the organisation lets this device keep anything.
 */
export async function keepUp(personId: string): Promise<boolean> {
  if (!keepsHere()) return false
  const keepable = await call('listKeepable', {})
  if (!keepable.on) {
    await wipe()
    return false
  }
  const { wanted, moved } = await forgetTheRest(personId, keepable)
  if (moved) await keepLists(personId, keepable)
  for (const { reference, changedAt } of wanted) {
    const thread = await call('readPost', { reference }).catch(missing)
    // What its links lead to may be elsewhere, and is not kept.
    if (thread) await keep(personId, keyFor('readPost', { reference }), { ...thread, cards: [] }, changedAt)
  }
  return true
}

async function forgetTheRest(personId: string, { posts }: Keepable) {
  const store = await offlineStore()
  const kept = await store.getAllFromIndex('answers', 'person', personId)
  const { gone, wanted } = compared(kept.flatMap(threadOf), posts, Date.now())
  for (const reference of gone) await store.delete('answers', [personId, keyFor('readPost', { reference })])
  const before = await store.get('contacts', personId)
  const moved = gone.length + wanted.length > 0 || !before || Date.now() - before.at > listsMs
  const me = moved || !before ? JSON.stringify(await call('readMe', {})) : before.me
  await store.put('contacts', { personId, at: Date.now(), me })
  return { wanted, moved }
}

function threadOf({
  key,
  changedAt,
  keptAt,
}: {
  key: string
  changedAt: string
  keptAt: number
}): KeptThread[] {
  if (!key.startsWith(threadMark)) return []
  const { reference } = JSON.parse(key.slice(threadMark.length))
  return [{ reference, changedAt, keptAt }]
}

/** The lists that lead to what is kept, without what is not. */
async function keepLists(personId: string, { posts }: Keepable): Promise<void> {
  const inbox = await call('listInbox', { show: 'open' })
  const following = await call('readFollowing', {})
  const forYou = await call('readForYou', {})
  const page = { nextCursor: null, hasMore: false }
  const put = (name: Name, given: unknown, data: readonly { id: string }[]) =>
    keep(personId, keyFor(name, given), { data: onlyKeepable(data, posts), page }, '')
  await put('listInbox', { show: 'open' }, inbox.data)
  await put('readFollowing', {}, following.data)
  await put('readForYou', {}, forYou.data)
}

async function keep(personId: string, key: string, data: unknown, changedAt: string): Promise<void> {
  await (await offlineStore()).put('answers', {
    personId,
    key,
    data: JSON.stringify(data),
    changedAt,
    keptAt: Date.now(),
  })
}

/** What this device keeps of an answer, and since when: nothing once seven days went by without the server. */
export async function keptAnswer(personId: string, name: Name, given: unknown): Promise<string | null> {
  const store = await offlineStore()
  const contact = await store.get('contacts', personId)
  if (!contact) return null
  if (!mayRead(contact.at, Date.now())) {
    await wipe()
    return null
  }
  return (await store.get('answers', [personId, keyFor(name, given)]))?.data ?? null
}

/** Who reads here without the server: the one whom it knew last, within seven days. */
export async function lastReader(): Promise<Contact | null> {
  const [contact] = await (await offlineStore()).getAll('contacts')
  if (!contact) return null
  if (mayRead(contact.at, Date.now())) return contact
  await wipe()
  return null
}

function missing(error: unknown): null {
  if (isLost()) throw error
  return null
}
