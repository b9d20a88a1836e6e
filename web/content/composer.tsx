import { Bold, Code, Italic, Link, List, ListOrdered, type LucideIcon } from 'lucide-react'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Toolbar } from 'react-aria-components/Toolbar'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { link, list, type Selected, wrap } from './markdown-edit.ts'
import { retyped, shown } from './mentions/shown.ts'
import { type Place, useSuggestions } from './mentions/suggestions.tsx'
import { linkOf, type Mention, shortOf } from './mentions/typed.ts'
import { Unreached } from './mentions/unreached.tsx'
import { writeWords } from './words.ts'

type ComposerProps = {
  /** For the ear, or above the field when `labelShown`. */
  label: string
  labelShown?: boolean
  placeholder?: string
  text: string
  onText: (text: string) => void
  /** Where it will stand: decides who is suggested after an @, and who could not read. */
  place: Place
  verb: string
  filled?: boolean
  onSend: () => void
  onCancel?: { word: string; press: () => void }
  busy?: boolean
  fault?: string | null
  /** Who will read this. */
  foot?: ReactNode
  /** Files of the clipboard. */
  onPaste?: (paste: ClipboardEvent) => void
  /** Between the text and its foot: what is attached. */
  attached?: ReactNode
  autoFocus?: boolean
  rows?: number
  id?: string
}

/** A text in Markdown with its small toolbar, and the button that sends it. */
export function Composer(props: ComposerProps) {
  const { text, verb, filled, onSend, onCancel, busy = false, fault, foot, attached } = props
  const t = useWords(writeWords)
  const send = () => {
    if (text.trim() && !busy) onSend()
  }
  return (
    <form
      className="c-composer"
      onSubmit={(submit) => {
        submit.preventDefault()
        send()
      }}
    >
      <MarkdownField {...props} onSend={send} />
      {attached}
      {fault && (
        <p className="w-field-error" role="alert">
          {t('notSent')} {fault} {t('textKept')}
        </p>
      )}
      <div className="c-composer-foot">
        {foot}
        <span className="c-composer-buttons">
          {onCancel && (
            <Button small onPress={onCancel.press}>
              {onCancel.word}
            </Button>
          )}
          <Button type="submit" kind={filled ? 'filled' : 'plain'} disabled={!text.trim()} busy={busy}>
            {verb}
          </Button>
        </span>
      </div>
    </form>
  )
}

type FieldProps = Pick<
  ComposerProps,
  | 'label'
  | 'labelShown'
  | 'placeholder'
  | 'text'
  | 'onText'
  | 'place'
  | 'autoFocus'
  | 'rows'
  | 'id'
  | 'onPaste'
> & {
  onSend: () => void
  error?: string | null
}

/** The text alone: inside a larger form. Ctrl or ⌘ and Enter sends. */
export function MarkdownField(props: FieldProps) {
  const {
    label,
    labelShown,
    placeholder,
    text,
    onText,
    place,
    onSend,
    autoFocus,
    rows = 3,
    id,
    error,
  } = props
  const { onPaste } = props
  const own = useId()
  const view = shown(text)
  const known = useRef(new Map<string, string>())
  for (const { short, link: kept } of view.mentions) known.current.set(short, kept)
  const area = useRef<HTMLTextAreaElement>(null)
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
    const held = key.ctrlKey || key.metaKey
    if (!held) return
    if (key.key === 'Enter') onSend()
    else if (key.key === 'b') change((selected) => wrap(selected, '**'))
    else if (key.key === 'i') change((selected) => wrap(selected, '_'))
    else return
    key.preventDefault()
  }
  return (
    <div className="w-field">
      <label className={labelShown ? 'w-label' : 'w-hidden'} htmlFor={id ?? own}>
        {label}
      </label>
      <Group className="c-editor" isInvalid={Boolean(error)}>
        <Tools onChange={change} />
        <textarea
          ref={area}
          id={id ?? own}
          className="c-editor-text"
          value={view.text}
          rows={rows}
          style={{ '--rows': rows }}
          placeholder={placeholder}
          onPaste={onPaste}
          aria-invalid={Boolean(error)}
          // biome-ignore lint/a11y/noAutofocus: opened on demand, to write in it
          autoFocus={autoFocus}
          onChange={({ currentTarget }) => type(currentTarget)}
          onKeyDown={onKeyDown}
          {...suggestions.field}
        />
        {suggestions.list}
      </Group>
      <Unreached text={text} place={place} />
      {error && <p className="w-field-error">{error}</p>}
    </div>
  )
}

function Tools({ onChange }: { onChange: (edit: (selected: Selected) => Selected) => void }) {
  const t = useWords(writeWords)
  const tool = (icon: LucideIcon, word: string, edit: (selected: Selected) => Selected) => ({
    icon,
    word,
    edit,
  })
  const tools = [
    tool(Bold, t('bold'), (selected) => wrap(selected, '**')),
    tool(Italic, t('italic'), (selected) => wrap(selected, '_')),
    tool(List, t('bullets'), (selected) => list(selected, 'bullets')),
    tool(ListOrdered, t('numbers'), (selected) => list(selected, 'numbers')),
    tool(Link, t('link'), (selected) => link(selected, t('link'))),
    tool(Code, t('code'), (selected) => wrap(selected, '`')),
  ]
  return (
    <Toolbar className="c-editor-tools" aria-label={t('formatting')}>
      {tools.map(({ icon: Icon, word, edit }) => (
        <Pressable key={word} className="c-editor-tool" aria-label={word} onPress={() => onChange(edit)}>
          <Icon className="w-icon" aria-hidden />
        </Pressable>
      ))}
      <span className="c-editor-note">{t('markdown')}</span>
    </Toolbar>
  )
}
