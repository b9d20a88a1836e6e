import type { LucideIcon } from 'lucide-react'

/** One thing of a list to choose from. */
export type Option<Id extends string = string> = {
  id: Id
  word: string
  note?: string
  icon?: LucideIcon
  disabled?: boolean
}
