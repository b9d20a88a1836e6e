import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Popover as Base, Dialog, DialogTrigger } from 'react-aria-components/Popover'

type PopoverProps = {
  title: string
  word: string
  icon?: LucideIcon
  /** 'figure': a figure in its sentence, that opens the rows it counts. */
  look?: keyof typeof looks
  children: ReactNode
}

const looks = { button: 'w-button w-button-plain', action: 'w-action', figure: 'w-evidence' } as const

/** A few words, or a small form, beside what opened them. */
export function Popover({ title, word, icon: Icon, look = 'action', children }: PopoverProps) {
  return (
    <DialogTrigger>
      <Pressable className={looks[look]}>
        {Icon && <Icon className="w-icon" aria-hidden />}
        {word}
      </Pressable>
      <Beside title={title}>{children}</Beside>
    </DialogTrigger>
  )
}

function Beside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Base className="w-popover">
      <Dialog className="w-popover-words" aria-label={title}>
        <h2>{title}</h2>
        {children}
      </Dialog>
    </Base>
  )
}
