import { Editor, type JSONContent } from '@tiptap/core'
import { type EditorState, Selection, TextSelection } from '@tiptap/pm/state'
import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { opened } from './caret.ts'
import { keys } from './keys.ts'
import { asMarkdown, copied, pasted, plainly, taken } from './pasting.ts'
import type { RichProps } from './rich-props.ts'
import { pieces } from './schema.ts'
import { markdownOf } from './serialise.ts'

type Wiring = {
  host: RefObject<HTMLDivElement | null>
  onKey: (key: KeyboardEvent) => boolean
  onLink: () => void
}

/** The editor of a text, which it opens at its caret; what is typed comes out as Markdown. */
export function useOpenEditor(props: RichProps, wiring: Wiring): Editor {
  const latest = useRef({ props, wiring })
  latest.current = { props, wiring }
  const known = useRef(props.text)
  const [{ editor, at }] = useState(() => editorOf(latest, known))
  const { host } = wiring
  useLayoutEffect(() => {
    if (host.current) editor.mount(host.current)
    select(editor, at)
    if (latest.current.props.focused) editor.view.focus()
    return () => editor.unmount()
  }, [editor, at, host])
  const { text } = props
  useLayoutEffect(() => {
    if (text === known.current) return
    known.current = text
    const doc = opened(text, null)?.doc
    if (doc) putIn(editor, doc)
    else latest.current.props.onUnshowable()
  }, [editor, text])
  return editor
}

/** The state of an editor, each time it changes. */
export function useEditorState(editor: Editor): EditorState {
  return useSyncExternalStore(
    (changed) => {
      editor.on('transaction', changed)
      return () => {
        editor.off('transaction', changed)
      }
    },
    () => editor.state,
  )
}

const edges = { top: 60, right: 5, left: 5 }

type Latest = RefObject<{ props: RichProps; wiring: Wiring }>

function editorOf(latest: Latest, known: RefObject<string>): { editor: Editor; at: number | null } {
  const { id, labelledBy, placeholder, text, caret } = latest.current.props
  const start = opened(text, caret) ?? { doc: { type: 'doc', content: [{ type: 'paragraph' }] }, at: null }
  const editor = new Editor({
    element: null,
    extensions: [...pieces, keys],
    content: start.doc,
    injectCSS: false,
    editorProps: {
      attributes: {
        ...{
          id,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelledBy,
          class: 'e-text w-prose',
        },
        ...(placeholder && { 'aria-placeholder': placeholder }),
      },
      // The bar of places lies over the foot of a phone.
      scrollThreshold: { ...edges, bottom: 90 },
      scrollMargin: { ...edges, bottom: 100 },
      handleKeyDown: (_view, key) => pressed(latest, key),
      handlePaste: (view, paste) => pasted(view, paste, latest.current.props.onFiles),
      handleDrop: (_view, drop, _slice, moved) =>
        !moved && taken(drop.dataTransfer, latest.current.props.onFiles),
      clipboardTextParser: (typed, _around, plain, { state }) =>
        plain ? plainly(typed, state.schema) : asMarkdown(typed, state.schema),
      clipboardTextSerializer: copied,
    },
    onUpdate({ editor }) {
      known.current = markdownOf(editor.state.doc)
      latest.current.props.onText(known.current)
    },
  })
  return { editor, at: start.at }
}

function select(editor: Editor, at: number | null): void {
  const { doc, tr } = editor.state
  const selection = at === null ? Selection.atEnd(doc) : TextSelection.create(doc, at)
  editor.view.dispatch(tr.setSelection(selection))
}

/** Another text came from outside: a quotation, an empty one after sending. It is no step to undo. */
function putIn(editor: Editor, content: JSONContent): void {
  const { tr, schema, doc } = editor.state
  tr.replaceWith(0, doc.content.size, schema.nodeFromJSON(content).content)
  tr.setSelection(Selection.atEnd(tr.doc)).setMeta('addToHistory', false).setMeta('preventUpdate', true)
  editor.view.dispatch(tr)
}

function pressed({ current: { props, wiring } }: Latest, key: KeyboardEvent): boolean {
  if (wiring.onKey(key)) return true
  if (!(key.ctrlKey || key.metaKey) || key.isComposing) return false
  if (key.key === 'Enter') props.onSend()
  else if (key.key === 'k') wiring.onLink()
  else return false
  return true
}
