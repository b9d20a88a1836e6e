import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { classes } from './classes.ts'

type Face = { icon: LucideIcon; children: ReactNode; count?: number; label?: string }

/** What can be done to a row: an icon and a word, always visible. `on` makes it a switch (followed, thanked). */
export function Action(
  props: Face & { onPress?: () => void; on?: boolean; disabled?: boolean; danger?: boolean },
) {
  const { on, onPress, disabled = false, danger, label } = props
  const common = {
    isDisabled: disabled,
    ...(label && { 'aria-label': label }),
    className: classes('w-action', danger && 'w-action-danger', on && 'w-action-on'),
  }
  if (on === undefined) {
    return (
      <Pressable {...common} {...(onPress && { onPress })}>
        <ActionFace {...props} />
      </Pressable>
    )
  }
  return (
    <ToggleButton {...common} isSelected={on} onChange={() => onPress?.()}>
      <ActionFace {...props} />
    </ToggleButton>
  )
}

export function ActionLink({ href, ...face }: Face & { href: string }) {
  return (
    <a className="w-action" href={href} aria-label={face.label}>
      <ActionFace {...face} />
    </a>
  )
}

export function Actions({ children }: { children: ReactNode }) {
  return <div className="w-actions">{children}</div>
}

function ActionFace({ icon: Icon, children, count }: Face) {
  return (
    <>
      <Icon className="w-icon" aria-hidden />
      {children}
      {count ? <span className="w-figure">({count})</span> : null}
    </>
  )
}
