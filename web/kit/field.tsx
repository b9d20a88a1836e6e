import { CircleAlert, Eye, EyeOff, Search, X } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import {
  TextArea as Area,
  TextField as Base,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components/TextField'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

export type FieldFace = {
  label: string
  /** Under the field: what it is for, who sees it. */
  description?: ReactNode
  /** What is wrong and how to mend it; shown in place of the description. */
  error?: string | null | undefined
  optional?: boolean
  /** Keeps the label for the ear only: search boxes, filters. */
  labelHidden?: boolean
}
export type TextFieldProps = FieldFace & {
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  name?: string
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'date' | 'time' | 'number'
  placeholder?: string
  autoComplete?: string
  required?: boolean
  disabled?: boolean
  autoFocus?: boolean
  maxLength?: number
  lang?: string
}

export function TextField({
  label,
  description,
  error,
  optional,
  labelHidden,
  type = 'text',
  placeholder,
  lang,
  ...rest
}: TextFieldProps) {
  const [shown, show] = useState(false)
  return (
    <Base className="w-field" {...common(rest, error)} type={type === 'password' && shown ? 'text' : type}>
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <span className="w-input-box">
        {type === 'search' && <Search className="w-icon" aria-hidden />}
        <Input className="w-input" {...(placeholder && { placeholder })} {...(lang && { lang })} />
        {type === 'password' && <Reveal shown={shown} onPress={() => show(!shown)} />}
        {type === 'search' && rest.value && <Clear onPress={() => rest.onChange?.('')} />}
      </span>
      <FieldFoot description={description} error={error} />
    </Base>
  )
}

/** Grows with what is written. */
export function TextArea({
  label,
  description,
  error,
  optional,
  labelHidden,
  placeholder,
  rows = 3,
  lang,
  ...rest
}: Omit<TextFieldProps, 'type'> & { rows?: number }) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => grow(area.current))
  return (
    <Base className="w-field" {...common(rest, error)}>
      <FieldLabel label={label} optional={optional} hidden={labelHidden} />
      <Area
        ref={area}
        className="w-input w-area"
        rows={rows}
        style={{ minHeight: rows * 22 + 16 }}
        onInput={(typed) => grow(typed.currentTarget)}
        {...(placeholder && { placeholder })}
        {...(lang && { lang })}
      />
      <FieldFoot description={description} error={error} />
    </Base>
  )
}

export function FieldLabel({
  label,
  optional,
  hidden,
}: {
  label: string
  optional?: boolean | undefined
  hidden?: boolean | undefined
}) {
  const t = useWords(kitWords)
  return (
    <Label className={hidden ? 'w-hidden' : 'w-label'}>
      {label}
      {optional && <span className="w-label-note"> {t('optional')}</span>}
    </Label>
  )
}

export function FieldFoot({
  description,
  error,
}: {
  description?: ReactNode
  error?: string | null | undefined
}) {
  if (error) {
    return (
      <FieldError className="w-field-error">
        <CircleAlert className="w-icon" aria-hidden />
        {error}
      </FieldError>
    )
  }
  if (!description) return null
  return (
    <Text slot="description" className="w-field-note">
      {description}
    </Text>
  )
}

function Reveal({ shown, onPress }: { shown: boolean; onPress: () => void }) {
  const t = useWords(kitWords)
  const Icon = shown ? EyeOff : Eye
  return (
    <Pressable
      slot={null}
      className="w-input-button"
      onPress={onPress}
      aria-label={t(shown ? 'hidePassword' : 'showPassword')}
    >
      <Icon className="w-icon" aria-hidden />
    </Pressable>
  )
}

function Clear({ onPress }: { onPress: () => void }) {
  const t = useWords(kitWords)
  return (
    <Pressable slot={null} className="w-input-button" onPress={onPress} aria-label={t('clear')}>
      <X className="w-icon" aria-hidden />
    </Pressable>
  )
}

function common(
  { required, disabled, ...rest }: Omit<TextFieldProps, keyof FieldFace>,
  error: string | null | undefined,
) {
  return {
    ...rest,
    isRequired: required ?? false,
    isDisabled: disabled ?? false,
    isInvalid: Boolean(error),
    validationBehavior: 'aria' as const,
  }
}

function grow(area: HTMLTextAreaElement | null) {
  if (!area || CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}
