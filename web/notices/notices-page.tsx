import { RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { FailedPage } from '../app/missing-page.tsx'
import { useProblemText } from '../app/problem.ts'
import { Action } from '../kit/action.tsx'
import { Button } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { Page, Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import './notices.css'
import { DigestPart, KindsPart, QuietPart } from './choice-parts.tsx'
import { DevicePart } from './device-part.tsx'
import { deviceWords, noticesWords } from './notices-words.ts'
import type { Chosen, Standing } from './standing.ts'
import { clockWord, dayWord } from './times.ts'

const bold = { b: (inside: ReactNode) => <b>{inside}</b> }

/** What one is told of, by which way and when: each choice holds as soon as it is made. */
export function NoticesPage() {
  const t = useWords(noticesWords)
  const textOf = useProblemText()
  const { data, error, refetch } = useRead('readNotices', {})
  const choose = useChange('chooseNotices', ['readNotices'])
  if (error) return <FailedPage error={error} onRetry={refetch} />
  // What was just chosen stands at once; the answer that follows says the same.
  const shown = data && choose.isPending ? { ...data, ...choose.variables.given } : data
  const change = (part: Partial<Chosen>) => {
    if (!shown) return
    const { mail, push, quiet, digest } = { ...shown, ...part }
    choose.mutate({ given: { mail, push, quiet, digest } })
  }
  return (
    <Page
      title={t('title')}
      crumb={[{ word: t('settings'), href: '/settings' }, { word: t('title') }]}
      lede={shown ? <Preview standing={shown} /> : undefined}
    >
      {choose.error && <ErrorState title={t('notSaved')}>{textOf(choose.error)}</ErrorState>}
      {shown ? <Choices standing={shown} onChange={change} /> : <Skeleton lines={6} />}
    </Page>
  )
}

/** In a sentence, what these choices come to. */
function Preview({ standing }: { standing: Standing }) {
  const t = useWords(noticesWords)
  const format = useFormat()
  const { locale, audience } = useMe()
  const { mail, weekly, digest, quiet, dailyUntil, quietUntil } = standing
  const count = Math.round(mail.reduce((sum, kind) => sum + weekly[kind], 0))
  const told = mail.length === 0 ? t('none') : t('weekly', { count })
  const rhythm = audience === 'outside' || !digest.on ? 'none' : dailyUntil ? 'daily' : 'weekly'
  const nights = quiet.from !== quiet.until
  const calm = !quiet.on ? 'none' : nights && quiet.weekends ? 'both' : nights ? 'nights' : 'weekends'
  return (
    <>
      <p>
        {told}
        {t('withDigest', { digest: rhythm, day: dayWord(digest.day, locale) })}{' '}
        {t('calm', {
          quiet: quiet.on && !nights && !quiet.weekends ? 'none' : calm,
          from: clockWord(quiet.from, locale),
          until: clockWord(quiet.until, locale),
        })}
      </p>
      {quietUntil && (
        <p>
          {t('quietNow', {
            day: format.weekday(new Date(quietUntil)),
            time: format.time(new Date(quietUntil)),
          })}
        </p>
      )}
    </>
  )
}

type PartProps = { standing: Standing; onChange: (part: Partial<Chosen>) => void }

function Choices({ standing, onChange }: PartProps) {
  const t = useWords(noticesWords)
  const d = useWords(deviceWords)
  const { audience } = useMe()
  const { data: push } = useRead('readPush', {})
  return (
    <div className="w-stack" data-gap="36">
      <Trouble standing={standing} />
      <Section title={t('what')}>
        <KindsPart standing={standing} push={push?.on ?? false} onChange={onChange} />
      </Section>
      {push?.on && (
        <Section title={d('title')}>
          <DevicePart push={push} />
        </Section>
      )}
      <Section title={t('quiet')}>
        <QuietPart standing={standing} onChange={onChange} />
      </Section>
      {audience === 'inside' && (
        <Section title={t('digest')}>
          <DigestPart standing={standing} onChange={onChange} />
        </Section>
      )}
      {standing.stops.length > 0 && (
        <Section title={t('stops')}>
          <Stops stops={standing.stops} />
        </Section>
      )}
    </div>
  )
}

function Trouble({ standing: { mailReady, address, addressFails } }: { standing: Standing }) {
  const t = useWords(noticesWords)
  const retry = useChange('retryAddress', ['readNotices'])
  if (!mailReady) return <Notice tone="gaude">{t.rich('notReady', bold)}</Notice>
  if (!address) return <Notice tone="gaude">{t.rich('noAddress', bold)}</Notice>
  if (!addressFails) return null
  return (
    <Notice tone="garance">
      <p>{t.rich('fails', { ...bold, address })}</p>
      <p>
        <Button small busy={retry.isPending} onPress={() => retry.mutate({ given: {} })}>
          {t('retry')}
        </Button>
      </p>
    </Notice>
  )
}

function Stops({ stops }: { stops: Standing['stops'] }) {
  const t = useWords(noticesWords)
  const resume = useChange('resumeMails', ['readNotices'])
  const nameOf = ({ kind, name }: Standing['stops'][number]) => {
    if (kind === 'digest') return t('stopDigest')
    if (kind === 'subjects') return t('stopSubjects')
    if (kind === 'conversation') return t('stopConversation')
    if (name === null) return t('stopHidden')
    return t(kind === 'space' ? 'stopSpace' : 'stopThread', { name })
  }
  return (
    <>
      <p>{t('stopsNote')}</p>
      <List label={t('stops')}>
        {stops.map((stop) => (
          <ListRow
            key={`${stop.kind} ${stop.placeId}`}
            title={nameOf(stop)}
            end={
              <Action
                icon={RotateCcw}
                label={t('resumeOf', { name: nameOf(stop) })}
                disabled={resume.isPending}
                onPress={() => resume.mutate({ given: { kind: stop.kind, placeId: stop.placeId } })}
              >
                {t('resume')}
              </Action>
            }
          />
        ))}
      </List>
    </>
  )
}
