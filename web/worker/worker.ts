// Runs beside the pages, and without one: shows what is pushed to this device. It is served as it stands, without its types.

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
  }
  location: Location
  registration: { showNotification: (title: string, options: object) => Promise<void> }
  clients: {
    matchAll: (which: object) => Promise<Page[]>
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
