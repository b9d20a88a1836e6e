import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'

export type PopoverProps = PopoverFace & { title: string; children: ReactNode }
type PopoverFace = {
  word: string
  icon?: LucideIcon
  /** 'figure': a figure in its sentence, that opens the rows it counts. */
  look?: keyof typeof looks
}

const looks = { button: 'w-button w-button-plain', action: 'w-action', figure: 'w-evidence' } as const

export function PopoverButton({
  word,
  icon: Icon,
  look = 'action',
  waiting = false,
}: PopoverFace & { waiting?: boolean }) {
  return (
    <Pressable className={looks[look]} isDisabled={waiting}>
      {Icon && <Icon className="w-icon" aria-hidden />}
      {word}
    </Pressable>
  )
}
