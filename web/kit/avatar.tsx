import { classes } from './classes.ts'
import { drawingFrom } from './hash.ts'

type AvatarProps = {
  name: string
  size?: 'tiny' | 'small' | 'medium' | 'large'
  /** People of other companies are square and ringed. */
  guest?: boolean
  picture?: string | null
  /** Only where the name is not written beside. */
  label?: string
}

export function Avatar({ name, size = 'medium', guest = false, picture, label }: AvatarProps) {
  const tint = guest ? 'w-avatar-guest' : `w-avatar-${drawingFrom(name)(6)}`
  const className = classes('w-avatar', `w-avatar-${size}`, tint)
  if (picture) return <img className={className} src={picture} alt={label ?? ''} />
  return (
    <span className={className} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      {initialsOf(name)}
    </span>
  )
}

/** A few people side by side; their names are said, or written elsewhere. */
export function Avatars({ names, label }: { names: string[]; label: string }) {
  return (
    <span className="w-avatars" role="img" aria-label={label}>
      {names.slice(0, 5).map((name) => (
        <Avatar key={name} name={name} size="small" />
      ))}
    </span>
  )
}

export function initialsOf(name: string): string {
  const words = name.split(/[\s\u00a0\u202f]+/).filter((word) => /^\p{L}/u.test(word))
  const first = words.at(0)?.at(0) ?? ''
  const last = words.length > 1 ? (words.at(-1)?.at(0) ?? '') : (words.at(0)?.at(1) ?? '')
  return (first + last).toLocaleUpperCase()
}
