import { MessageCircleQuestionMark } from 'lucide-react'
import { useRead } from '../app/api.ts'
import { useDebounced } from '../app/debounced.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { overviewWords } from './overview-words.ts'

/** Before a space, a subject: those people write about these days, the nearest to what is typed first. */
export function SubjectsFirst({ typed }: { typed: string }) {
  const t = useWords(overviewWords)
  const q = useDebounced(typed.slice(0, 200))
  const { data } = useRead('suggestSubjects', { q }, { keep: true })
  return (
    <Section title={t('subjectFirst')}>
      <p className="s-why">{t('subjectFirstWhy')}</p>
      {data && data.data.length > 0 && (
        <List label={t('subjectFirst')} tight>
          {data.data.map(({ id, name, contributors }) => (
            <ListRow
              key={id}
              href={`/subjects/${id}`}
              title={name}
              end={contributors === null ? t('fewWriting') : t('writing', { count: contributors })}
            />
          ))}
        </List>
      )}
      <div className="s-form-foot">
        <ButtonLink icon={MessageCircleQuestionMark} href="/ask">
          {t('askUnder')}
        </ButtonLink>
      </div>
    </Section>
  )
}
