export type Recent = { href: string; title: string }

const most = 6
const keyOf = (personId: string) => `weft.recent.${personId}`

/** The last pages opened in this tab; they go with it. */
export function recentPages(personId: string): Recent[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(personId)) ?? '[]')
  return Array.isArray(kept) ? kept.filter(isRecent) : []
}

export function rememberPage(personId: string, page: Recent): void {
  if (missing.has(page.href)) return
  const others = recentPages(personId).filter(({ href }) => href !== page.href)
  sessionStorage.setItem(keyOf(personId), JSON.stringify([page, ...others].slice(0, most)))
}

const missing = new Set<string>()

/** What is not there, or no longer open, is not offered again. */
export function forgetPage(personId: string, href: string): void {
  missing.add(href)
  const others = recentPages(personId).filter((one) => one.href !== href)
  sessionStorage.setItem(keyOf(personId), JSON.stringify(others))
}

const isRecent = (one: unknown): one is Recent =>
  typeof one === 'object' && one !== null && 'href' in one && 'title' in one && typeof one.href === 'string'
