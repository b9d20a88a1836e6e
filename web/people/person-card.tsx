import { Mail, MessageCircleQuestionMark, MessagesSquare, Pencil } from 'lucide-react'
import { useLocation } from 'wouter'
import { useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { photoOf } from '../app/photo.ts'
import { useProblemText } from '../app/problem.ts'
import { DemoChip } from '../demo/ribbon.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { useFormat } from '../kit/format.tsx'
import { useMinute } from '../kit/minute.ts'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { CardFields } from './card-fields.tsx'
import { CardPart } from './card-part.tsx'
import { Contributions, SharedSpaces } from './contributions.tsx'
import { Known } from './known.tsx'
import { languageNames } from './languages.ts'
import type { Profile } from './profile.ts'
import { Received } from './received.tsx'
import { ReportingLine } from './reporting-line.tsx'
import { peopleWords } from './words.ts'

/** The card of someone, beside the list. */
export function PersonCard({ personId }: { personId: string }) {
  const textOf = useProblemText()
  const { data, error, refetch } = useRead('readPerson', { personId })
  if (error && !data) return <ErrorState title={textOf(error) ?? ''} onRetry={refetch} />
  if (!data) return <Skeleton lines={6} />
  return (
    <article className="p-card" data-beside>
      <header className="p-who">
        <Avatar name={data.name} picture={photoOf(data)} size="large" guest={data.audience === 'outside'} />
        <div>
          <h2 className="p-name">
            <a href={`/people/${data.id}`}>{data.name}</a>
          </h2>
          {data.demo && <DemoChip />}
          <p className="p-role">{roleOf(data)}</p>
          <Place person={data} />
          <Reach person={data} />
        </div>
      </header>
      <CardBody person={data} beside />
    </article>
  )
}

/** What they may be asked, where they stand, what they wrote, where each field comes from. */
export function CardBody({ person, beside }: { person: Profile; beside: boolean }) {
  const t = useWords(peopleWords)
  const { about, skills, mine } = person
  return (
    <>
      {mine && !about && skills.length === 0 && <Empty person={person} />}
      {about && (
        <CardPart title={t('about')} beside={beside}>
          <p className="p-about">{about}</p>
        </CardPart>
      )}
      <Known person={person} beside={beside} />
      <Received person={person} beside={beside} />
      <ReportingLine person={person} beside={beside} />
      <Contributions personId={person.id} beside={beside} />
      {beside && (
        <CardPart title={t('spaces')} beside={beside}>
          <SharedSpaces personId={person.id} />
        </CardPart>
      )}
      <CardFields person={person} beside={beside} />
    </>
  )
}

export function roleOf({ title, units, site, organisation }: Profile): string {
  return [title, units.at(-1)?.name, organisation, site].filter(Boolean).join(', ')
}

/** What time it is where they are, what they speak; or that they are gone. */
export function Place({
  person: { state, timeZone, languages, audience, organisation },
}: {
  person: Profile
}) {
  const t = useWords(peopleWords)
  const { locale, zone } = usePlace()
  const minute = useMinute()
  const format = useFormat()
  if (state !== 'active') return <p className="p-place">{t(state)}</p>
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' })
  const tongue = languageNames(locale)
  const said = [
    audience === 'outside' && organisation ? t('guestOf', { company: organisation }) : null,
    timeZone === zone ? null : t('localTime', { time: clock.format(new Date(minute)) }),
    languages.length > 0 ? t('speaks', { languages: format.list(languages.map(tongue)) }) : null,
  ].filter((sentence) => sentence !== null)
  return said.length > 0 ? <p className="p-place">{said.join('. ')}</p> : null
}

export function Reach({ person }: { person: Profile }) {
  const { id, mine, state, email, audience } = person
  const inside = useMe().audience === 'inside'
  const t = useWords(peopleWords)
  if (state !== 'active') return null
  if (mine) {
    return (
      <div className="p-reach">
        <ButtonLink icon={Pencil} href="/people/me/edit">
          {t('editCard')}
        </ButtonLink>
      </div>
    )
  }
  return (
    <div className="p-reach">
      {inside && audience === 'inside' && <WriteTo personId={id} />}
      {email && (
        <ButtonLink icon={Mail} href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
          {t('writeMail')}
        </ButtonLink>
      )}
      <ButtonLink kind="filled" icon={MessageCircleQuestionMark} href={askAbout(person)}>
        {t('ask')}
      </ButtonLink>
    </div>
  )
}

/** Opens the conversation of two, which may be there already. */
function WriteTo({ personId }: { personId: string }) {
  const t = useWords(peopleWords)
  const [, go] = useLocation()
  const open = useChange('openConversation', ['listConversations'])
  return (
    <Button
      icon={MessagesSquare}
      busy={open.isPending}
      onPress={() =>
        open.mutate(
          { given: { people: [personId] } },
          { onSuccess: ({ publicId }) => go(`/conversations/${publicId}`) },
        )
      }
    >
      {t('talk')}
    </Button>
  )
}

/** The writing page, under what they declare first. */
function askAbout({ skills: [subject] }: Profile): string {
  return subject ? `/ask?${new URLSearchParams({ subject })}` : '/ask'
}

/** One's own card, while it says nothing: subjects of one's own answers are the first to add. */
function Empty({ person }: { person: Profile }) {
  const t = useWords(peopleWords)
  const { data } = useRead('readKnown', { personId: person.id }, { enabled: person.audience === 'inside' })
  return (
    <p className="p-hint">
      {t('addAbout')} {data && data.data.length > 0 && t('addFromProofs')}
    </p>
  )
}
