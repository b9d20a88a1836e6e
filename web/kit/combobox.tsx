import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { ComboBox as Base, Input, Popover, Button as Pressable } from 'react-aria-components/ComboBox'
import { type FieldFace, FieldFoot, FieldLabel } from './field.tsx'
import type { Option } from './option.ts'
import { OptionList } from './options.tsx'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

type ComboBoxProps<Id extends string> = FieldFace & {
  options: readonly Option<Id>[]
  value: Id | null
  onChange: (id: Id | null) => void
  /** When the server searches: what is typed; `options` are then taken as they come. */
  typed?: string
  onType?: (text: string) => void
  /** `options` are all that fits what is typed: going on without choosing means the one that reads just so, or the only one. */
  takesTyped?: boolean
  placeholder?: string
  empty?: string
  disabled?: boolean
  required?: boolean
  autoFocus?: boolean
}

/** One among many: type to find. Accents and case are ignored when the list is local. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const {
    label,
    labelHidden,
    optional,
    description,
    error,
    options,
    value,
    onChange,
    onType,
    typed,
    takesTyped = !onType,
    placeholder,
    empty,
  } = props
  const t = useWords(kitWords)
  const choose = (id: unknown) => onChange(options.find((option) => option.id === id)?.id ?? null)
  const written = useRef('')
  const takeWritten = () => {
    const meant = takesTyped ? meantBy(typed ?? written.current, options) : undefined
    if (meant && meant.id !== value) onChange(meant.id)
  }
  return (
    <Base
      className="w-field"
      {...(onType
        ? { items: options, defaultFilter: () => true, onInputChange: onType }
        : {
            defaultItems: options,
            defaultFilter: holds,
            onInputChange: (text: string) => {
              written.current = text
            },
          })}
      onBlur={takeWritten}
      {...(typed !== undefined && { inputValue: typed })}
      value={value}
      onChange={choose}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(error)}
      isDisabled={props.disabled ?? false}
      isRequired={props.required ?? false}
      validationBehavior="aria"
    >
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <span className="w-input-box">
        <Input
          className="w-input"
          {...(placeholder && { placeholder })}
          {...(props.autoFocus && { autoFocus: true })}
          onKeyDownCapture={({ key, currentTarget }) => {
            // Both put the chosen word back into the field; what was typed must be taken before.
            const leaves = key === 'Enter' || key === 'Tab'
            if (leaves && !currentTarget.getAttribute('aria-activedescendant')) takeWritten()
          }}
        />
        <Pressable className="w-input-button" aria-label={t('openList')}>
          <ChevronDown className="w-icon" aria-hidden />
        </Pressable>
      </span>
      <FieldFoot description={description} error={error} />
      <Popover className="w-popover w-popover-list">
        <OptionList {...(empty && { empty })} />
      </Popover>
    </Base>
  )
}

/** What someone means who types and goes on without choosing: what reads just so, else the only one that fits. */
function meantBy<Id extends string>(text: string, options: readonly Option<Id>[]): Option<Id> | undefined {
  if (text.trim() === '') return undefined
  const fitting = options.filter(({ word }) => holds(word, text.trim()))
  return (
    fitting.find(({ word }) => plain(word) === plain(text.trim())) ??
    (fitting.length === 1 ? fitting[0] : undefined)
  )
}

/** Whether a word holds what is typed, whatever its accents and case. */
export function holds(word: string, typed: string): boolean {
  return plain(word).includes(plain(typed))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
