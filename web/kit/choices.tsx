import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as BaseCheckbox } from 'react-aria-components/Checkbox'
import { RadioGroup as BaseRadioGroup, Radio } from 'react-aria-components/RadioGroup'
import { Switch as BaseSwitch } from 'react-aria-components/Switch'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { classes } from './classes.ts'
import { FieldFoot, FieldLabel } from './field.tsx'
import type { Option } from './option.ts'

type TickProps = {
  children: ReactNode
  note?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  name?: string
}

export function Checkbox({
  children,
  note,
  checked,
  onChange,
  disabled = false,
  partly = false,
  name,
}: TickProps & { partly?: boolean }) {
  const Mark = partly ? Minus : Check
  return (
    <BaseCheckbox
      className="w-check"
      isSelected={checked}
      isIndeterminate={partly}
      onChange={onChange}
      isDisabled={disabled}
      {...(name && { name })}
    >
      <span className="w-check-box">
        <Mark className="w-icon" aria-hidden />
      </span>
      <ChoiceWords note={note}>{children}</ChoiceWords>
    </BaseCheckbox>
  )
}

/** Takes effect at once; a box to tick waits for its form. */
export function Switch({ children, note, checked, onChange, disabled = false, name }: TickProps) {
  return (
    <BaseSwitch
      className="w-switch"
      isSelected={checked}
      onChange={onChange}
      isDisabled={disabled}
      {...(name && { name })}
    >
      <span className="w-switch-box" />
      <ChoiceWords note={note}>{children}</ChoiceWords>
    </BaseSwitch>
  )
}

type ChoiceProps<Id extends string> = {
  label: string
  labelHidden?: boolean
  options: readonly Option<Id>[]
  value: Id | null
  onChange: (id: Id) => void
  disabled?: boolean
}
type RadioProps<Id extends string> = ChoiceProps<Id> & {
  description?: ReactNode
  error?: string | null
  /** `cards` gives each choice a sentence in a box; `side` puts short ones on a line. */
  layout?: 'list' | 'side' | 'cards'
  name?: string
}

export function RadioGroup<Id extends string>(props: RadioProps<Id>) {
  const {
    label,
    labelHidden,
    options,
    value,
    onChange,
    disabled = false,
    description,
    error,
    layout = 'list',
    name,
  } = props
  return (
    <BaseRadioGroup
      className="w-field"
      value={value}
      onChange={(id) => choose(options, id, onChange)}
      isDisabled={disabled}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(name && { name })}
    >
      <FieldLabel label={label} hidden={labelHidden} />
      <div className={classes('w-choices', layout !== 'list' && `w-choices-${layout}`)}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="w-radio" isDisabled={option.disabled ?? false}>
            <span className="w-radio-box" />
            <ChoiceWords note={option.note}>{option.word}</ChoiceWords>
          </Radio>
        ))}
      </div>
      <FieldFoot description={description} error={error} />
    </BaseRadioGroup>
  )
}

/** One of two to six short words, side by side. */
export function Segmented<Id extends string>({
  label,
  labelHidden = true,
  options,
  value,
  onChange,
  disabled = false,
}: ChoiceProps<Id>) {
  return (
    <div className="w-field">
      <span className={labelHidden ? 'w-hidden' : 'w-label'}>{label}</span>
      <ToggleButtonGroup
        className="w-segments"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={disabled}
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={([id]) => choose(options, id, onChange)}
      >
        {options.map(({ id, word }) => (
          <ToggleButton key={id} id={id} className="w-segment">
            {word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

function ChoiceWords({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <span>
      <span className="w-choice-word">{children}</span>
      {note && <span className="w-choice-note">{note}</span>}
    </span>
  )
}

function choose<Id extends string>(
  options: readonly Option<Id>[],
  id: unknown,
  onChange: (id: Id) => void,
): void {
  const chosen = options.find((option) => option.id === id)
  if (chosen) onChange(chosen.id)
}
