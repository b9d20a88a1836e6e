// Runs beside the pages, and without one: shows what is pushed to this device, and opens a page without the server. It
// keeps the files that pages are made of, never an answer about anyone. It is served as it stands, without its types.

type Said = { title: string; body: string; path: string; tag: string }
type Page = { url: string; focus: () => Promise<unknown>; navigate: (url: string) => Promise<unknown> }
type Later = { waitUntil: (work: Promise<unknown>) => void }
type Place = {
  addEventListener: {
    (name: 'push', hear: (push: Later & { data: { json: () => Said } | null }) => void): void
    (
      name: 'notificationclick',
      hear: (click: Later & { notification: Notification & { data: { path: string } } }) => void,
    ): void
    (name: 'message', hear: (message: Later & { data: unknown }) => void): void
    (name: 'install' | 'activate', hear: (change: Later) => void): void
    (
      name: 'fetch',
      hear: (asked: { request: Request; respondWith: (answer: Promise<Response>) => void }) => void,
    ): void
  }
  location: Location
  skipWaiting: () => Promise<void>
  registration: { showNotification: (title: string, options: object) => Promise<void> }
  clients: {
    matchAll: (which: object) => Promise<Page[]>
    claim: () => Promise<void>
    openWindow: (url: string) => Promise<unknown>
  }
}
const place: Place = globalThis as never

place.addEventListener('push', (push) => {
  const said = push.data?.json()
  if (!said) return
  const { title, body, path, tag } = said
  push.waitUntil(place.registration.showNotification(title, { body, tag, icon: '/weft.svg', data: { path } }))
})

place.addEventListener('notificationclick', (click) => {
  click.notification.close()
  click.waitUntil(open(click.notification.data.path))
})

/** Never leaves this site, whatever the message said. */
async function open(path: string): Promise<void> {
  const url = new URL(path, place.location.origin)
  const target = url.origin === place.location.origin ? url.href : place.location.origin
  const [page] = await place.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!page) return void (await place.clients.openWindow(target))
  await page.focus()
  await page.navigate(target)
}

/** The files of this build; vite.config.ts writes their names here. */
const files: readonly string[] = JSON.parse('WEFT-FILES')
const shellName = 'weft-shell-WEFT-BUILD'
const shellPath = '/offline'

place.addEventListener('install', (change) => change.waitUntil(place.skipWaiting()))
place.addEventListener('activate', (change) => change.waitUntil(place.clients.claim()))

place.addEventListener('message', (message) => {
  if (message.data === 'keep') message.waitUntil(keepShell())
  if (message.data === 'let go') message.waitUntil(letGo())
})

/** The server first, always: what is kept is for when it does not answer. */
place.addEventListener('fetch', (asked) => {
  const { request } = asked
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== place.location.origin) return
  if (request.mode === 'navigate' && !pathname.startsWith('/api/'))
    asked.respondWith(fetch(request).catch((error) => kept(shellPath, error)))
  else if (files.includes(pathname)) asked.respondWith(fetch(request).catch((error) => kept(pathname, error)))
})

async function kept(path: string, error: unknown): Promise<Response> {
  const found = await caches.match(path)
  if (found) return found
  throw error
}

/** Its files once a build, then the page itself anew each time; what earlier builds left goes. */
async function keepShell(): Promise<void> {
  const before = (await caches.keys()).filter((name) => name.startsWith('weft-shell-') && name !== shellName)
  const cache = await caches.open(shellName)
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  for (const file of files) if (!there.has(file)) await cache.add(file)
  await cache.put(shellPath, await fetch(shellPath, { credentials: 'omit' }))
  await Promise.all(before.map((name) => caches.delete(name)))
}

async function letGo(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('weft-shell-'))
  await Promise.all(names.map((name) => caches.delete(name)))
}
