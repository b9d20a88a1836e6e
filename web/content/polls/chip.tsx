import { Lock } from 'lucide-react'
import { StateChip } from '../../kit/chips.tsx'
import { useFormat } from '../../kit/format.tsx'
import { useWords } from '../../kit/words.tsx'
import { pollWords } from './words.ts'

/** Whether a poll still takes votes, and until when. */
export function PollChip({ at, closed }: { at: string | null; closed: boolean }) {
  const t = useWords(pollWords)
  const format = useFormat()
  if (closed) return <StateChip icon={Lock}>{t('closed')}</StateChip>
  return <span>{at ? t('until', { when: format.date(new Date(at)) }) : t('open')}</span>
}
