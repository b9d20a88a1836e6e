export type Recent = { href: string; title: string }

const most = 6
const keyOf = (personId: string) => `weft.recent.${personId}`

/** The last pages opened in this tab; they go with it. */
export function recentPages(personId: string): Recent[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(personId)) ?? '[]')
  return Array.isArray(kept) ? kept.filter(isRecent) : []
}

export function rememberPage(personId: string, page: Recent): void {
  const others = recentPages(personId).filter(({ href }) => href !== page.href)
  sessionStorage.setItem(keyOf(personId), JSON.stringify([page, ...others].slice(0, most)))
}

const isRecent = (one: unknown): one is Recent =>
  typeof one === 'object' && one !== null && 'href' in one && 'title' in one && typeof one.href === 'string'
