import { useRead } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Segmented } from '../kit/choices.tsx'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { CardFields } from './card-fields.tsx'
import { CardPart } from './card-part.tsx'
import { peopleWords } from './words.ts'

export type Reader = 'me' | 'colleague' | 'guest'

const readers = ['me', 'colleague', 'guest'] as const

/** Whose eyes one's own card is seen with. */
export function ViewAs({ reader, onReader }: { reader: Reader; onReader: (reader: Reader) => void }) {
  const t = useWords(peopleWords)
  return (
    <div className="p-view-as">
      <span aria-hidden>{t('viewAs')}</span>
      <Segmented
        label={t('viewAs')}
        options={readers.map((id) => ({ id, word: t(id) }))}
        value={reader}
        onChange={onReader}
      />
    </div>
  )
}

/** One's own card as the server would give it to somebody else; asked when it is somebody else. */
export function useCardAs(personId: string, reader: Reader) {
  const asked = reader === 'guest' ? 'guest' : 'colleague'
  return useRead('readCardAs', { personId, reader: asked }, { enabled: reader !== 'me' })
}

type CardAsProps = { personId: string; reader: 'colleague' | 'guest' }

export function CardAs({ personId, reader }: CardAsProps) {
  const t = useWords(peopleWords)
  const textOf = useProblemText()
  const { data: person, error, refetch } = useCardAs(personId, reader)
  if (error && !person) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (!person) return <Skeleton lines={6} />
  return (
    <>
      <p className="p-hint" role="status">
        {t(reader === 'guest' ? 'asGuest' : 'asColleague')}
      </p>
      {person.about && (
        <CardPart title={t('about')} beside={false}>
          <p className="p-about">{person.about}</p>
        </CardPart>
      )}
      <CardFields person={person} beside={false} />
    </>
  )
}
