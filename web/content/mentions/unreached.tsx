import { TriangleAlert } from 'lucide-react'
import { useRead } from '../../app/api.ts'
import { useDebounced } from '../../app/debounced.ts'
import { useFormat } from '../../kit/format.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Place } from './suggestions.tsx'
import { peopleIn } from './typed.ts'
import { mentionWords } from './words.ts'

/** Who is mentioned in the text and cannot read the place it is written for. */
export function Unreached({ text, place }: { text: string; place: Place }) {
  const t = useWords(mentionWords)
  const format = useFormat()
  const people = useDebounced(peopleIn(text).join(','), 300)
  const enabled = place !== null && people !== ''
  const { data } = useRead('findUnreached', { people, ...place }, { enabled, keep: true })
  const unreached = enabled ? (data?.people ?? []) : []
  return (
    <div role="status">
      {unreached.length > 0 && (
        <p className="m-unreached">
          <TriangleAlert className="w-icon" aria-hidden />
          <span>
            {t.rich('unreached', {
              count: unreached.length,
              names: format.list(unreached.map(({ name }) => name)),
              b: (inside) => <b>{inside}</b>,
            })}
          </span>
        </p>
      )}
    </div>
  )
}
