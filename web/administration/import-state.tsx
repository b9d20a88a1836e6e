import {
  Ban,
  Check,
  CircleDashed,
  CirclePause,
  Hourglass,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-react'
import type { Answer } from '../app/api.ts'
import { StateChip, type Tone } from '../kit/chips.tsx'
import { useWords } from '../kit/words.tsx'
import { importWords } from './import-words.ts'

export type State = Answer<'readImport'>['state']

const faces: Readonly<Record<State, { tone: Tone; icon: LucideIcon }>> = {
  asked: { tone: 'guede', icon: Hourglass },
  checked: { tone: 'gaude', icon: CircleDashed },
  refused: { tone: 'garance', icon: Ban },
  approved: { tone: 'guede', icon: Hourglass },
  running: { tone: 'guede', icon: Hourglass },
  stopped: { tone: 'gaude', icon: CirclePause },
  failed: { tone: 'garance', icon: TriangleAlert },
  done: { tone: 'vert', icon: Check },
}

export function ImportState({ state }: { state: State }) {
  const t = useWords(importWords)
  const { tone, icon } = faces[state]
  return (
    <StateChip tone={tone} icon={icon}>
      {t(state)}
    </StateChip>
  )
}
