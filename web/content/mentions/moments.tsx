import { MoonStar } from 'lucide-react'
import { useRead } from '../../app/api.ts'
import { useDebounced } from '../../app/debounced.ts'
import { useFormat } from '../../kit/format.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Place } from './suggestions.tsx'
import { peopleIn } from './typed.ts'
import { mentionWords } from './words.ts'

/** When those who are mentioned will be told, where that is not now: of their quiet hours only the end is shown. */
export function Moments({ text, place }: { text: string; place: Place }) {
  const t = useWords(mentionWords)
  const format = useFormat()
  const people = useDebounced(peopleIn(text).join(','), 300)
  const asked = people !== ''
  const { data } = useRead('readMoments', { people }, { enabled: asked, keep: true })
  // Who cannot read it will not be told at all: that is said above.
  const enabled = place !== null && asked
  const unreached = useRead('findUnreached', { people, ...place }, { enabled, keep: true }).data?.people ?? []
  const later = asked
    ? (data?.data ?? []).filter(({ personId }) => !unreached.some(({ id }) => id === personId))
    : []
  const moments = [...new Set(later.map(({ at }) => at))].sort()
  if (moments.length === 0) return null
  return (
    <div role="status">
      {moments.map((at) => (
        <p key={at} className="m-moment">
          <MoonStar className="w-icon" aria-hidden />
          <span>
            {t('later', {
              names: format.list(later.filter((each) => each.at === at).map(({ name }) => name)),
              day: format.weekday(new Date(at)),
              time: format.time(new Date(at)),
            })}
          </span>
        </p>
      ))}
    </div>
  )
}
