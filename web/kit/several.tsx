import { useRef, useState } from 'react'
import { Chip } from './chips.tsx'
import { ComboBox, holds } from './combobox.tsx'
import type { FieldFace } from './field.tsx'
import type { Option } from './option.ts'

type SeveralProps<Id extends string> = FieldFace & {
  options: readonly Option<Id>[]
  /** In the order they were chosen. */
  chosen: readonly Option<Id>[]
  onChange: (chosen: Id[]) => void
  most: number
  placeholder?: string
  disabled?: boolean
}

/** Several among many: each is found by typing, and stands below until it is taken away. */
export function Several<Id extends string>(props: SeveralProps<Id>) {
  const { options, chosen, onChange, most, disabled = false, placeholder, ...face } = props
  const box = useRef<HTMLDivElement>(null)
  const [typed, type] = useState('')
  const ids = chosen.map(({ id }) => id)
  const left = options.filter(({ id, word }) => !ids.includes(id) && holds(word, typed.trim()))
  const add = (id: Id | null) => {
    if (id) onChange([...ids, id])
    type('')
  }
  const remove = (id: Id) => {
    onChange(ids.filter((each) => each !== id))
    // What was pressed is gone: whoever goes on by keyboard goes on from the field.
    box.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={box}>
      <ComboBox
        {...face}
        options={left}
        value={null}
        onChange={add}
        typed={typed}
        onType={type}
        takesTyped
        disabled={disabled || chosen.length >= most}
        {...(placeholder && { placeholder })}
      />
      {chosen.length > 0 && (
        <div className="w-several">
          {chosen.map(({ id, word }) => (
            <Chip key={id} word={word} {...(!disabled && { onRemove: () => remove(id) })} />
          ))}
        </div>
      )}
    </div>
  )
}
