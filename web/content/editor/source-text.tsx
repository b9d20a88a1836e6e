import {
  type ClipboardEvent,
  type ComponentProps,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react'
import { useWords } from '../../kit/words.tsx'
import { codeLines, link, list, prefix, type Selected, table, wrap } from '../markdown-edit.ts'
import { retyped, shown } from '../mentions/shown.ts'
import { type Place, useSuggestions } from '../mentions/suggestions.tsx'
import { linkOf, type Mention, shortOf } from '../mentions/typed.ts'
import { type Tool, Tools } from './tools.tsx'
import { editorWords } from './words.ts'

export type SourceProps = {
  area: RefObject<HTMLTextAreaElement | null>
  id: string
  text: string
  onText: (text: string) => void
  onSend: () => void
  place: Place
  rows: number
  placeholder?: string | undefined
  autoFocus?: boolean | undefined
  invalid: boolean
  describedBy?: string | undefined
  onFiles?: ((files: readonly File[]) => void) | undefined
  source: boolean
  onSource: () => void
  /** What the editor waits for before it takes the place. */
  entering: Pick<
    ComponentProps<'textarea'>,
    'onFocus' | 'onPointerDown' | 'onCompositionStart' | 'onCompositionEnd'
  >
}

/** A text as Markdown, mentions by their names alone. Ctrl or ⌘ and Enter sends. */
export function SourceText(props: SourceProps) {
  const { area, id, text, onText, onSend, place, rows, invalid, describedBy, source, onSource } = props
  const t = useWords(editorWords)
  const view = shown(text)
  const known = useRef(new Map<string, string>())
  for (const { short, link: kept } of view.mentions) known.current.set(short, kept)
  const selection = useRef<Selected | null>(null)
  useLayoutEffect(() => {
    const chosen = selection.current
    if (chosen && area.current) area.current.setSelectionRange(chosen.from, chosen.to)
    selection.current = null
  })
  const put = (edited: Selected) => {
    selection.current = edited
    onText(retyped(text, edited.text, { caret: edited.to, known: known.current }))
    area.current?.focus()
  }
  const change = (edit: (selected: Selected) => Selected) => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? {}
    if (from !== undefined && to !== undefined) put(edit({ text: view.text, from, to }))
  }
  const type = ({ value: typed, selectionStart: caret }: HTMLTextAreaElement) => {
    const kept = retyped(text, typed, { caret, known: known.current })
    const shorter = typed.length - shown(kept).text.length
    // A mention pasted as a link shows by its name: the caret stays behind it.
    if (shorter !== 0) selection.current = { text: kept, from: caret - shorter, to: caret - shorter }
    onText(kept)
  }
  const name = (edited: Selected, named: Mention) => {
    known.current.set(shortOf(named), linkOf(named))
    put(edited)
  }
  const suggestions = useSuggestions({ area, ...view, place, onEdit: name })
  const onKeyDown = (key: KeyboardEvent) => {
    if (suggestions.onKeyDown(key)) return
    if (!key.ctrlKey && !key.metaKey) return
    if (key.key === 'Enter') onSend()
    else if (key.key === 'b') change(edits.bold)
    else if (key.key === 'i') change(edits.italic)
    else return
    key.preventDefault()
  }
  return (
    <>
      <Tools
        source={source}
        onSource={onSource}
        onTool={(tool) => change(tool === 'link' ? (selected) => link(selected, t('link')) : edits[tool])}
      />
      <textarea
        ref={area}
        id={id}
        className="c-editor-text"
        value={view.text}
        rows={rows}
        style={{ '--rows': rows }}
        placeholder={props.placeholder}
        onPaste={pasteInto(props.onFiles)}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        // biome-ignore lint/a11y/noAutofocus: opened on demand, to write in it
        autoFocus={props.autoFocus}
        onChange={({ currentTarget }) => type(currentTarget)}
        onKeyDown={onKeyDown}
        {...props.entering}
        {...suggestions.field}
      />
      {suggestions.list}
    </>
  )
}

/** Pictures and files of the clipboard are attached, text stays text. */
const pasteInto = (onFiles: SourceProps['onFiles']) => (paste: ClipboardEvent) => {
  const files = [...paste.clipboardData.files]
  // A text processor puts a picture of its text beside the text.
  if (!onFiles || files.length === 0 || paste.clipboardData.getData('text/plain') !== '') return
  paste.preventDefault()
  onFiles(files)
}

const edits: Record<Exclude<Tool, 'link'>, (selected: Selected) => Selected> = {
  bold: (selected) => wrap(selected, '**'),
  italic: (selected) => wrap(selected, '_'),
  heading: (selected) => prefix(selected, '## '),
  bullets: (selected) => list(selected, 'bullets'),
  numbers: (selected) => list(selected, 'numbers'),
  quote: (selected) => prefix(selected, '> '),
  code: (selected) =>
    selected.text.slice(selected.from, selected.to).includes('\n')
      ? codeLines(selected)
      : wrap(selected, '`'),
  table,
}
