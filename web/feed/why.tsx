import type { ReactNode } from 'react'
import { useWords } from '../kit/words.tsx'
import type { FeedItem } from './post-row.tsx'
import { feedWords } from './words.ts'

const bold = (inside: ReactNode) => <b>{inside}</b>

/** Why a post is shown: the place it was written in, and that one belongs there when the list says so. */
export function useWhy(member: boolean): (item: FeedItem) => ReactNode {
  const t = useWords(feedWords)
  return ({ space, subjects }) => {
    if (space) return t.rich(member ? 'whySpace' : 'inSpace', { space: space.name, b: bold })
    const [subject] = subjects
    return subject ? t.rich('whySubject', { subject: subject.name, b: bold }) : null
  }
}
