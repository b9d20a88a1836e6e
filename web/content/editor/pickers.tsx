import type { Editor } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { type RefObject, useState } from 'react'
import { useWords } from '../../kit/words.tsx'
import { type Pressed, usePicker } from '../mentions/picker.tsx'
import { type MentionChoice, type Place, useMentionPicker } from '../mentions/suggestions.tsx'
import { typedIn } from '../mentions/typed.ts'
import { type Insertion, insert, insertions, plain, slashIn } from './slash.ts'
import { editorWords } from './words.ts'

type Parts = {
  editor: Editor
  state: EditorState
  host: RefObject<HTMLDivElement | null>
  place: Place
  /** Chooses a file; without it none is offered. */
  onFile: (() => void) | undefined
}

/** The lists that open while one types: `@` and `#` to mention, `/` to insert. */
export function usePickers({ editor, state, host, place, onFile }: Parts) {
  const before = beforeCaret(state)
  const typed = before === null ? null : typedIn({ text: before, from: before.length, to: before.length })
  const slash = before === null || typed ? null : slashIn(before)
  const start = state.selection.$from.start()
  const sign = typed ?? slash
  const at = sign ? spotOf(editor, host, start + sign.at) : null
  const mentions = useMentionPicker({
    ...{ typed, place, at },
    onChoose: (choice, { at: from }) => name(editor, choice, start + from),
  })
  const commands = useSlashPicker({
    ...{ slash, at, withFile: onFile !== undefined },
    onChoose(chosen, from) {
      insert(editor, chosen, { from: start + from, to: editor.state.selection.from })
      if (chosen === 'file') onFile?.()
    },
  })
  const first = slash ? commands : mentions
  return {
    field: first.field,
    list: first.list,
    onKey: (key: Pressed) => first.onKey(key),
  }
}

/** What stands before the caret in its block; null where nothing is to be offered. */
function beforeCaret({ selection: { empty, $from } }: EditorState): string | null {
  const code = $from.marks().some(({ type }) => type.spec.code)
  if (!empty || !$from.parent.isTextblock || $from.parent.type.spec.code || code) return null
  // One sign for each mention or picture: places in the text are places in the block.
  return $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
}

function name(editor: Editor, { kind, id, name }: MentionChoice, from: number): void {
  const { tr, schema, selection } = editor.state
  const mention = schema.nodes.mention?.create({ kind, id, name })
  if (!mention) return
  const spaced = /^\s/.test(selection.$from.nodeAfter?.text ?? '')
  tr.replaceWith(from, selection.from, spaced ? mention : [mention, schema.text(' ')])
  editor.view.dispatch(tr.scrollIntoView())
  editor.view.focus()
}

function spotOf(
  editor: Editor,
  host: RefObject<HTMLDivElement | null>,
  at: number,
): { left: number; top: number } | null {
  const field = host.current?.parentElement?.getBoundingClientRect()
  // Before the text stands on the page there is no place in it.
  if (!field || !host.current?.firstElementChild) return null
  const { left, bottom } = editor.view.coordsAtPos(at)
  return { left: left - field.left, top: bottom - field.top + 6 }
}

type SlashParts = {
  slash: { q: string; at: number } | null
  at: { left: number; top: number } | null
  withFile: boolean
  onChoose: (chosen: Insertion, from: number) => void
}

function useSlashPicker({ slash, at, withFile, onChoose }: SlashParts) {
  const t = useWords(editorWords)
  const [dismissed, dismiss] = useState<number | null>(null)
  const asked = slash && slash.at !== dismissed ? plain(slash.q) : null
  const offered = insertions.filter(({ id }) => withFile || id !== 'file')
  const found = offered.filter(
    ({ id, also }) => asked !== null && ` ${plain(t(id))} ${also}`.includes(` ${asked}`),
  )
  return usePicker({
    label: t('insert'),
    choices: found.map(({ id, icon }) => ({ id, icon, name: t(id), note: '', warned: false })),
    asked: asked ?? '',
    at,
    onDismiss: () => dismiss(slash?.at ?? null),
    onChoose: ({ id }) => slash && onChoose(id, slash.at),
  })
}
