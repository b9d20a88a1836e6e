import {
  CircleCheck,
  ClipboardCheck,
  Hammer,
  Lightbulb,
  MessagesSquare,
  ThumbsDown,
  ThumbsUp,
  X,
} from 'lucide-react'
import { StateChip } from '../../kit/chips.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Thread } from '../thread-model.ts'
import { ideaWords } from './words.ts'

export type IdeaState = NonNullable<Thread['idea']>['state']

type Votes = { ups: number | null; downs: number | null }

const looks = {
  proposed: { icon: Lightbulb },
  discussed: { icon: MessagesSquare, tone: 'gaude' },
  accepted: { icon: ClipboardCheck, tone: 'guede' },
  started: { icon: Hammer, tone: 'guede' },
  done: { icon: CircleCheck, tone: 'vert' },
  declined: { icon: X },
} as const

/** Where an idea stands. */
export function IdeaChip({ state }: { state: IdeaState }) {
  const t = useWords(ideaWords)
  return <StateChip {...looks[state]}>{t(state)}</StateChip>
}

/** Where an idea stands and how many are for and against, for rows. */
export function IdeaFacts({ state, ups, downs }: { state: IdeaState } & Votes) {
  return (
    <>
      <IdeaChip state={state} />
      <Tally ups={ups} downs={downs} />
    </>
  )
}

function Tally({ ups, downs }: Votes) {
  const t = useWords(ideaWords)
  if (ups === null || downs === null) return null
  return (
    <>
      <span className="i-tally">
        <ThumbsUp className="w-icon" aria-hidden /> {t('for')} {ups}
      </span>
      <span className="i-tally">
        <ThumbsDown className="w-icon" aria-hidden /> {t('against')} {downs}
      </span>
    </>
  )
}
