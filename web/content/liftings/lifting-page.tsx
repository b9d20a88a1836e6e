import type { ReactNode } from 'react'
import { useRead } from '../../app/api.ts'
import { FailedPage, MissingPage } from '../../app/missing-page.tsx'
import { escrowWords } from '../../escrow/words.ts'
import { useFormat } from '../../kit/format.tsx'
import { Page, Section } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { Skeleton } from '../../kit/states.tsx'
import { DefinitionList } from '../../kit/table.tsx'
import { useWords } from '../../kit/words.tsx'
import { Decide } from './decide.tsx'
import { type Lifting, LiftingChip } from './state.tsx'
import { liftingWords } from './words.ts'

/** One case: where it stands in a sentence, what was asked and why, what each of the two answered. */
export function LiftingPage({ liftingId }: { liftingId: string }) {
  const { data, error, refetch } = useRead('listLiftings', {}, { staleTime: 0 })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={8} />
  const lifting = data.data.find(({ id }) => id === liftingId)
  return lifting ? <Case lifting={lifting} /> : <MissingPage />
}

function Case({ lifting }: { lifting: Lifting }) {
  const t = useWords(liftingWords)
  const say = useWords(escrowWords)
  return (
    <Page
      title={lifting.question?.title ?? t('hiddenQuestion')}
      crumb={[
        { word: say('title'), href: '/escrow' },
        { word: t('title'), href: '/liftings' },
        { word: t('case') },
      ]}
      lede={<LiftingChip lifting={lifting} />}
    >
      <div className="w-stack" data-gap="36">
        <Outcome lifting={lifting} />
        <Asked lifting={lifting} />
        <Answers lifting={lifting} />
        {lifting.as === 'holder' && lifting.state === 'asked' && <Decide lifting={lifting} />}
      </div>
    </Page>
  )
}

function Outcome({ lifting }: { lifting: Lifting }) {
  const t = useWords(liftingWords)
  const format = useFormat()
  const { state, as, author, strength, able, decidedAt } = lifting
  const b = (inside: ReactNode) => <b>{inside}</b>
  const told = <p className="w-quiet">{t(strength === 'members' ? 'byMembers' : 'byModerators')}</p>
  if (state === 'refused') return <p className="w-finding">{t('refusedIs')}</p>
  if (state === 'asked') return <p className="w-finding">{t(able ? 'openIs' : 'cannotIs')}</p>
  if (!author) return <p className="w-finding">{t('revealedHidden')}</p>
  if (as === 'author')
    return (
      <div className="w-stack" data-gap="12">
        <p className="w-finding">
          {t('revealedYou', { date: decidedAt ? format.fullDate(new Date(decidedAt)) : '' })}
        </p>
        <p>{t('youAuthor')}</p>
        {told}
      </div>
    )
  return (
    <div className="w-stack" data-gap="12">
      <p className="w-finding">{t.rich('revealedIs', { name: author.name, b })}</p>
      {told}
    </div>
  )
}

function Asked({ lifting: { question, askedBy, askedAt, strength, motive } }: { lifting: Lifting }) {
  const t = useWords(liftingWords)
  const format = useFormat()
  return (
    <Section title={t('motive')}>
      <div className="w-stack">
        <p className="w-read l-motive">{motive}</p>
        <DefinitionList
          definitions={[
            { term: t('who'), meaning: <a href={`/people/${askedBy.id}`}>{askedBy.name}</a> },
            { term: t('when'), meaning: format.dateTime(new Date(askedAt)) },
            {
              term: t('question'),
              meaning: question ? <a href={question.address}>{question.title}</a> : t('hiddenQuestion'),
            },
            { term: t('hides'), meaning: t(strength) },
          ]}
        />
      </div>
    </Section>
  )
}

function Answers({ lifting: { holders } }: { lifting: Lifting }) {
  const t = useWords(liftingWords)
  const format = useFormat()
  const answer = ({ agreed, at }: Lifting['holders'][number]) => {
    if (agreed === null) return t('silent')
    return t(agreed ? 'agreed' : 'declined', { date: at ? format.date(new Date(at)) : '' })
  }
  return (
    <Section title={t('answers')}>
      <List label={t('answers')}>
        {holders.map((holder) => (
          <ListRow
            key={holder.id}
            title={holder.name}
            href={`/people/${holder.id}`}
            sub={holder.office}
            end={answer(holder)}
          />
        ))}
      </List>
    </Section>
  )
}
