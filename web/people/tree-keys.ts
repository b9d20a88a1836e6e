import type { KeyboardEvent } from 'react'

/** Arrows, Home, End, Enter and the beginnings of names in a tree, as the ARIA practices describe them. */
export function walkTree(key: KeyboardEvent<HTMLElement>): void {
  const tree = key.currentTarget
  const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')]
  const item = key.target instanceof Element ? key.target.closest<HTMLElement>('[role=treeitem]') : null
  if (!item || key.ctrlKey || key.metaKey || key.altKey) return
  const go = moves[key.key]
  if (!go && !isLetter(key.key)) return
  key.preventDefault()
  if (go) typed = ''
  const next = go ? go(item, items) : called(heard(key), item, items)
  next?.focus()
}

type Move = (item: HTMLElement, items: readonly HTMLElement[]) => HTMLElement | null | undefined

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: (item, items) => items[items.indexOf(item) + 1],
  ArrowUp: (item, items) => items[items.indexOf(item) - 1],
  Home: (_item, items) => items[0],
  End: (_item, items) => items.at(-1),
  ArrowRight(item, items) {
    if (item.ariaExpanded === 'false') press(item)
    const next = items[items.indexOf(item) + 1]
    return item.ariaExpanded === 'true' && levelOf(next) > levelOf(item) ? next : item
  },
  ArrowLeft(item, items) {
    if (item.ariaExpanded === 'true') {
      press(item)
      return item
    }
    const before = items.slice(0, items.indexOf(item))
    return before.findLast((each) => levelOf(each) < levelOf(item))
  },
  Enter(item) {
    const link = item.querySelector<HTMLElement>('a')
    if (link) link.click()
    else press(item)
    return null
  },
}

function press(item: HTMLElement): void {
  item.querySelector<HTMLElement>('button')?.click()
}

const levelOf = (item: HTMLElement | undefined): number => Number(item?.ariaLevel ?? 0)

const isLetter = (key: string): boolean => /^[\p{L}\p{N}]$/u.test(key)

const patienceMs = 700
let typed = ''
let last = 0

/** The letters typed in one breath. */
function heard(key: KeyboardEvent): string {
  typed = key.timeStamp - last < patienceMs ? typed + key.key : key.key
  last = key.timeStamp
  return plain(typed)
}

/** The next item whose name begins so, round the end; one letter alone steps on, more may stay. */
function called(begins: string, item: HTMLElement, items: readonly HTMLElement[]): HTMLElement | undefined {
  const from = items.indexOf(item) + (begins.length === 1 ? 1 : 0)
  return [...items.slice(from), ...items.slice(0, from)].find(({ dataset }) =>
    plain(dataset.word ?? '').startsWith(begins),
  )
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
