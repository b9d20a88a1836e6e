import { Hourglass } from 'lucide-react'
import { useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { everywhere } from '../content/everywhere.ts'
import { Popover } from '../kit/popover.tsx'
import { useWords } from '../kit/words.tsx'
import './drafts.css'
import { draftWords } from './words.ts'
import type { Written } from './written.ts'

type CostProps = { writing: Pick<Written, 'spaceId' | 'subjects' | 'text'>; announcement: boolean }

/** How long all who will find it read, before it is sent; nothing while it goes nowhere or to nobody. */
export function ReadingCost({ writing: { spaceId, subjects, text }, announcement }: CostProps) {
  const t = useWords(draftWords)
  const inSpace = spaceId !== '' && spaceId !== everywhere
  // Tens of words, so that it is asked again when a sentence is done, not with each letter.
  const words = useDebounced(Math.ceil(wordsIn(text) / 10) * 10)
  const asked = {
    ...(inSpace && { spaceId }),
    ...(announcement && { announcement: 'true' }),
    subjects: subjects.join('\n'),
    words,
  }
  const { data } = useRead('readReadership', asked, { enabled: spaceId !== '' && words > 0, keep: true })
  if (!data || data.readers === 0 || spaceId === '' || words === 0) return null
  const { readers, minutes, total } = data
  return (
    <div className="d-cost w-small">
      <p className="d-cost-line">
        <Hourglass className="w-icon" aria-hidden />
        <span>
          {t.rich('cost', { readers, minutes, total: timeOf(total, t), b: (inside) => <b>{inside}</b> })}
        </span>
      </p>
      <Popover title={t('costTitle')} word={t('costTitle')}>
        <div className="d-cost-why">
          <p>{t('costReaders')}</p>
          <p>{t('costMinutes')}</p>
          <p>{t('costWhy')}</p>
        </div>
      </Popover>
    </div>
  )
}

function timeOf(total: number, t: ReturnType<typeof useWords<typeof draftWords>>): string {
  const [hours, minutes] = [Math.floor(total / 60), total % 60]
  if (hours === 0) return t('minutesOnly', { minutes })
  if (minutes === 0 || hours >= 10) return t('hoursOnly', { hours: Math.round(total / 60) })
  return t('hoursAndMinutes', { hours, minutes: String(minutes).padStart(2, '0') })
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
