import { ChevronDown } from 'lucide-react'
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
  placeholder?: string
  empty?: string
  disabled?: boolean
  required?: boolean
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
    placeholder,
    empty,
  } = props
  const t = useWords(kitWords)
  const choose = (id: unknown) => onChange(options.find((option) => option.id === id)?.id ?? null)
  return (
    <Base
      className="w-field"
      {...(onType
        ? { items: options, defaultFilter: () => true, onInputChange: onType }
        : { defaultItems: options, defaultFilter: holds })}
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
        <Input className="w-input" {...(placeholder && { placeholder })} />
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

function holds(word: string, typed: string): boolean {
  return plain(word).includes(plain(typed))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
