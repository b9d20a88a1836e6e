import { levelSummons } from '../following/levels.ts'
import { pressedByKey } from './by-key.tsx'
import { type LetterAct, lettersHere } from './letters.ts'

/** A key, or two typed one after the other. */
export type Shortcut = { keys: readonly string[]; name: LetterAct; run: () => void }
type Does = Omit<Shortcut, 'keys'>

const setting = 'weft.shortcuts'

export const shortcutsOn = (): boolean => localStorage.getItem(setting) !== 'off'

export function setShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(setting)
  else localStorage.setItem(setting, 'off')
}

type Here = { go: (href: string) => void; inside: boolean; find: () => void; showKeys: () => void }

/** What letters do on this screen, by those chosen on this device: only what can be done here. */
export function shortcutsHere(here: Here): Shortcut[] {
  const letters = lettersHere()
  return [...goingAcross(here), ...actingHere(here)]
    .map((does) => ({ ...does, keys: letters[does.name] }))
    .filter(({ keys }) => keys.length > 0)
}

function goingAcross({ go, inside }: Here): Does[] {
  const to = (name: LetterAct, href: string): Does => ({ name, run: () => go(href) })
  return [
    ...[to('home', '/'), to('inbox', '/inbox'), to('spaces', '/spaces'), to('questions', '/questions')],
    ...[to('drafts', '/drafts'), to('saved', '/saved')],
    ...(inside ? [to('conversations', '/conversations'), to('people', '/people'), to('ask', '/ask')] : []),
    ...(location.pathname !== '/' && history.length > 1
      ? [{ name: 'back' as const, run: () => history.back() }]
      : []),
  ]
}

function actingHere({ find, showKeys }: Here): Does[] {
  const rows = [...document.querySelectorAll<HTMLElement>('#main [role="feed"] h3 a')]
  const field = document.querySelector<HTMLElement>('#main .c-thread textarea, #main form textarea')
  const searched = document.querySelector<HTMLElement>('#main search input')
  const thread = /^\/[qp]\//.test(location.pathname)
  const saving = saveButton(thread)
  return [
    ...(thread && field ? [{ name: 'reply' as const, run: () => field.focus() }] : []),
    ...(rows.length > 0
      ? [
          { name: 'nextLine' as const, run: () => step(rows, 1) },
          { name: 'lineBefore' as const, run: () => step(rows, -1) },
        ]
      : []),
    ...pressing('loadNew', '#main .f-new button'),
    ...onArticle('react'),
    ...onArticle('edit'),
    ...onArticle('done'),
    ...onArticle('save'),
    ...levelKeys(),
    ...pressing('undo', '.w-toast-undo'),
    ...(saving ? [{ name: 'saveForLater' as const, run: () => saving.click() }] : []),
    { name: 'palette', run: searched ? () => searched.focus() : find },
    { name: 'keys', run: showKeys },
  ]
}

/** Presses that button of the article that has the focus, else of the first that has it. */
function onArticle(name: LetterAct): Does[] {
  const found = [...document.querySelectorAll<HTMLElement>(`#main [data-act="${name}"]`)]
  if (found.length === 0) return []
  const inFocus = (one: HTMLElement) => one.closest('article')?.contains(document.activeElement)
  return [{ name, run: () => press(found.find(inFocus) ?? found[0]) }]
}

function press(marked: HTMLElement | undefined): void {
  const button = marked?.querySelector('button')
  if (button) button.click()
  else marked?.dispatchEvent(new CustomEvent(pressedByKey))
}

const levelsByKey = ['muted', 'normal', 'tracking', 'watching'] as const

/** At which level what the page is about is followed. */
function levelKeys(): Does[] {
  if (!document.querySelector('#main [data-levels]')) return []
  return levelsByKey.map((level) => ({
    name: `${level}Level`,
    run: () => document.dispatchEvent(new CustomEvent(levelSummons, { detail: level })),
  }))
}

function pressing(name: LetterAct, selector: string): Does[] {
  const button = document.querySelector<HTMLElement>(selector)
  return button ? [{ name, run: () => button.click() }] : []
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
