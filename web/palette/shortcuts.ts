import { levelSummons } from '../following/levels.ts'
import type { CommandName } from './commands.ts'

/** A key, or two typed one after the other. */
export type Shortcut = { keys: readonly string[]; name: CommandName; run: () => void }

const setting = 'weft.shortcuts'

export const shortcutsOn = (): boolean => localStorage.getItem(setting) !== 'off'

export function setShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(setting)
  else localStorage.setItem(setting, 'off')
}

type Here = { go: (href: string) => void; inside: boolean; find: () => void; showKeys: () => void }

/** What a letter does on this screen: only what can be done here. */
export function shortcutsHere({ go, inside, find, showKeys }: Here): Shortcut[] {
  const to = (letter: string, name: CommandName, href: string): Shortcut => ({
    keys: ['g', letter],
    name,
    run: () => go(href),
  })
  const rows = [...document.querySelectorAll<HTMLElement>('#main [role="feed"] h3 a')]
  const field = document.querySelector<HTMLElement>('#main .c-thread textarea, #main form textarea')
  const searched = document.querySelector<HTMLElement>('#main search input')
  const thread = /^\/[qp]\//.test(location.pathname)
  const saving = saveButton(thread)
  return [
    to('h', 'home', '/'),
    to('i', 'inbox', '/inbox'),
    ...(inside ? [to('m', 'conversations', '/conversations')] : []),
    to('s', 'spaces', '/spaces'),
    to('q', 'questions', '/questions'),
    to('d', 'drafts', '/drafts'),
    to('b', 'saved', '/saved'),
    ...(inside ? [to('p', 'people', '/people')] : []),
    ...(inside ? [{ keys: ['c'], name: 'ask' as const, run: () => go('/ask') }] : []),
    ...(thread && field ? [{ keys: ['r'], name: 'reply' as const, run: () => field.focus() }] : []),
    ...(rows.length > 0
      ? [
          { keys: ['j'], name: 'nextLine' as const, run: () => step(rows, 1) },
          { keys: ['k'], name: 'lineBefore' as const, run: () => step(rows, -1) },
        ]
      : []),
    ...onRow('e', 'done'),
    ...onRow('s', 'save'),
    ...levelKeys(),
    ...undoKey(),
    ...(saving ? [{ keys: ['b'], name: 'saveForLater' as const, run: () => saving.click() }] : []),
    { keys: ['/'], name: 'palette', run: searched ? () => searched.focus() : find },
    { keys: ['?'], name: 'keys', run: showKeys },
  ]
}

/** Presses that button of the row that has the focus, else of the first. */
function onRow(key: string, name: CommandName): Shortcut[] {
  const buttons = [...document.querySelectorAll<HTMLElement>(`#main [data-key="${key}"] button`)]
  if (buttons.length === 0) return []
  const inFocus = (button: HTMLElement) => button.closest('article')?.contains(document.activeElement)
  return [{ keys: [key], name, run: () => (buttons.find(inFocus) ?? buttons[0])?.click() }]
}

const levelLetters = { m: 'muted', n: 'normal', t: 'tracking', w: 'watching' } as const

/** m m, m n, m t, m w: at which level what the page is about is followed. */
function levelKeys(): Shortcut[] {
  if (!document.querySelector('#main [data-levels]')) return []
  return Object.entries(levelLetters).map(([letter, level]) => ({
    keys: ['m', letter],
    name: `${level}Level`,
    run: () => document.dispatchEvent(new CustomEvent(levelSummons, { detail: level })),
  }))
}

/** Takes back what the message at the foot of the page tells of. */
function undoKey(): Shortcut[] {
  const button = document.querySelector<HTMLElement>('.w-toast-undo')
  return button ? [{ keys: ['z'], name: 'undo', run: () => button.click() }] : []
}

/** Of the row that has the focus; on a thread of what it is about. */
function saveButton(thread: boolean): HTMLElement | null {
  const row = document.activeElement?.closest('#main [role="feed"] article')
  const here = row ?? (thread ? document.querySelector('#main .c-post') : null)
  return here?.querySelector<HTMLElement>('.v-save button') ?? null
}

/** Which shortcut these keys make; `waits` while they begin one. */
export function heard(typed: readonly string[], shortcuts: readonly Shortcut[]): Shortcut | 'waits' | null {
  const begins = ({ keys }: Shortcut) => typed.every((key, at) => keys[at] === key)
  const found = shortcuts.filter(begins)
  return found.find(({ keys }) => keys.length === typed.length) ?? (found.length > 0 ? 'waits' : null)
}

function step(rows: readonly HTMLElement[], by: 1 | -1): void {
  const { activeElement } = document
  const now = rows.findIndex((row) => row.closest('article, li')?.contains(activeElement))
  const next = now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus()
}
