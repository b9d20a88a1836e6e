import { useId } from 'react'
import { Group } from 'react-aria-components/Group'
import { Moments } from '../mentions/moments.tsx'
import type { Place } from '../mentions/suggestions.tsx'
import { Unreached } from '../mentions/unreached.tsx'
import { SourceText } from './source-text.tsx'
import { useTwoForms } from './two-forms.ts'
import { Whole } from './whole.tsx'

export type TextFieldProps = {
  /** For the ear, or above the field when `labelShown`. */
  label: string
  labelShown?: boolean
  placeholder?: string
  /** Markdown, as it is kept. */
  text: string
  onText: (text: string) => void
  /** Where it will stand: decides who is suggested after an @, and who could not read. */
  place: Place
  /** Ctrl or ⌘ and Enter. */
  onSend: () => void
  /** Takes files that are pasted, dropped or chosen; without it none are taken. */
  onFiles?: (files: readonly File[]) => void
  autoFocus?: boolean
  rows?: number
  id?: string
  error?: string | null
}

/**
 * Where one writes, inside a form: Markdown in, Markdown out. It begins as plain Markdown; the editor comes when one
 * enters it and takes over where the caret stands. It stays Markdown for those who prefer it, where the editor does not
 * come, and for texts it could not keep as they are.
 */
export function MarkdownField(props: TextFieldProps) {
  const { label, labelShown, text, place, error, rows = 3 } = props
  const own = useId()
  const id = props.id ?? own
  const form = useTwoForms(text)
  const notes = [form.note && `${own}-note`, error && `${own}-error`].filter(Boolean).join(' ') || undefined
  const common = { id, text, place, rows, invalid: Boolean(error), describedBy: notes }
  const { entered } = form
  return (
    <div className="w-field">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a label, as the browser would do for its field */}
      <label
        id={`${own}-label`}
        className={labelShown ? 'w-label' : 'w-hidden'}
        htmlFor={entered ? undefined : id}
        onClick={() => entered && document.getElementById(id)?.focus()}
      >
        {label}
      </label>
      <Group className="c-editor" isInvalid={Boolean(error)} onBlur={form.onBlur}>
        {entered ? (
          <Whole onBroken={form.onBroken}>
            <entered.RichText
              {...common}
              {...{ caret: entered.caret, focused: entered.focused, labelledBy: `${own}-label` }}
              onText={props.onText}
              onSend={props.onSend}
              onFiles={props.onFiles}
              placeholder={props.placeholder}
              onSource={form.toSource}
              onUnshowable={form.onUnshowable}
            />
          </Whole>
        ) : (
          <SourceText
            {...common}
            area={form.area}
            onText={props.onText}
            onSend={props.onSend}
            onFiles={props.onFiles}
            placeholder={props.placeholder}
            autoFocus={props.autoFocus}
            source={form.source}
            onSource={form.source ? form.toRich : () => form.toSource(null)}
            entering={form.entering}
          />
        )}
      </Group>
      {form.note && (
        <p id={`${own}-note`} className="w-field-note">
          {form.note}
        </p>
      )}
      <Unreached text={text} place={place} />
      <Moments text={text} place={place} />
      {error && (
        <p id={`${own}-error`} className="w-field-error">
          {error}
        </p>
      )}
    </div>
  )
}
