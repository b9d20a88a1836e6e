import { ChevronDown } from 'lucide-react'
import { Select as Base, Popover, Button as Pressable, SelectValue } from 'react-aria-components/Select'
import { type FieldFace, FieldFoot, FieldLabel } from './field.tsx'
import type { Option } from './option.ts'
import { OptionList } from './options.tsx'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

type SelectProps<Id extends string> = FieldFace & {
  options: readonly Option<Id>[]
  value: Id | null
  onChange: (id: Id) => void
  placeholder?: string
  name?: string
  disabled?: boolean
  required?: boolean
}

/** One among a short list. Beyond a dozen, take ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, labelHidden, optional, description, error, options, value, onChange, placeholder, name } =
    props
  const t = useWords(kitWords)
  const choose = (id: unknown) => {
    const chosen = options.find((option) => option.id === id)
    if (chosen) onChange(chosen.id)
  }
  return (
    <Base
      className="w-field"
      value={value}
      onChange={choose}
      placeholder={placeholder ?? t('choose')}
      isInvalid={Boolean(error)}
      isDisabled={props.disabled ?? false}
      isRequired={props.required ?? false}
      validationBehavior="aria"
      {...(name && { name })}
    >
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <Pressable className="w-input w-select">
        <SelectValue />
        <ChevronDown className="w-icon" aria-hidden />
      </Pressable>
      <FieldFoot description={description} error={error} />
      <Popover className="w-popover w-popover-list">
        <OptionList options={options} />
      </Popover>
    </Base>
  )
}
