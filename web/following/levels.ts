import { Bell, BellDot, BellOff, BellRing, type LucideIcon } from 'lucide-react'
import type { Answer, Name } from '../app/api.ts'

export type Level = Answer<'readLevel'>['level']
export type Target = Answer<'listLevels'>['data'][number]['target']
export type Aim = { target: Target; targetId: string; name: string }

/** The quietest first. */
export const levels = ['muted', 'normal', 'tracking', 'watching'] as const satisfies readonly Level[]

export const levelIcons: Record<Level, LucideIcon> = {
  muted: BellOff,
  normal: Bell,
  tracking: BellDot,
  watching: BellRing,
}

/** What shows otherwise once a level changed. */
export const staleByLevel: readonly Name[] = [
  ...(['readLevel', 'listLevels', 'listSubjects', 'readSubject', 'readSubjects'] as const),
  ...(['readFollowing', 'readForYou', 'readNow', 'readSpaceNews', 'readSuggestions'] as const),
]

/** How the letters of the page reach the control. */
export const levelSummons = 'weft-level'
