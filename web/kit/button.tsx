import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { classes } from './classes.ts'

type Look = {
  /** One filled button a screen. */
  kind?: 'filled' | 'plain' | 'danger'
  small?: boolean
  wide?: boolean
  icon?: LucideIcon
  children: ReactNode
}
type Press = {
  onPress?: () => void
  type?: 'button' | 'submit' | 'reset'
  disabled?: boolean
  /** Waiting for an answer: stays focusable, ignores presses, says so. */
  busy?: boolean
  form?: string
  describedBy?: string
}

export function Button({
  onPress,
  type = 'button',
  disabled = false,
  busy = false,
  form,
  describedBy,
  ...look
}: Look & Press) {
  return (
    <Pressable
      className={buttonClass(look)}
      type={type}
      isDisabled={disabled}
      isPending={busy}
      {...(onPress && { onPress })}
      {...(form && { form })}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <Face {...look} />
    </Pressable>
  )
}

/** A link that looks like a button. `download` asks the browser to keep the file. */
export function ButtonLink({
  href,
  download,
  ...look
}: Look & { href: string; download?: boolean | string }) {
  return (
    <a className={buttonClass(look)} href={href} download={download}>
      <Face {...look} />
    </a>
  )
}

function Face({ icon: Icon, children }: Look) {
  return (
    <>
      {Icon && <Icon className="w-icon" aria-hidden />}
      {children}
    </>
  )
}

function buttonClass({ kind = 'plain', small, wide }: Look): string {
  return classes('w-button', `w-button-${kind}`, small && 'w-button-small', wide && 'w-button-wide')
}
