import { useEffect, useState } from 'react'
import { type Answer, useChange } from '../app/api.ts'
import { faultAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { useFormat } from '../kit/format.tsx'
import { PlainPage } from '../kit/plain-page.tsx'
import { Select } from '../kit/select.tsx'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { type Definition, DefinitionList } from '../kit/table.tsx'
import { Locale, usePlace, useWords } from '../kit/words.tsx'
import { takeLinkSecret } from './link-secret.ts'
import { linkWords } from './link-words.ts'
import { takeWanted } from './wanted.ts'

type Offer = Answer<'readInvitation'>
type Language = Offer['locale']

/** What the invitation's link opens: who invites, where, what is seen by whom, until when; only then a form. */
export function InvitationPage({ company }: { company: string }) {
  const [token] = useState(takeLinkSecret)
  const { zone } = usePlace()
  const { mutate, data, error } = useChange('readInvitation')
  const [chosen, choose] = useState<Language | null>(null)
  useEffect(() => {
    if (token) mutate({ given: { token } })
  }, [token, mutate])
  if (!data) return <Unread company={company} token={token} error={error} />
  const locale = chosen ?? data.locale
  return (
    <Locale locale={locale} zone={zone}>
      <Invitation offer={data} token={token} locale={locale} onLocale={choose} />
    </Locale>
  )
}

function Unread({ company, token, error }: { company: string; token: string; error: Error | null }) {
  const t = useWords(linkWords)
  const textOf = useProblemText()
  if (token && !error) return <Skeleton lines={6} />
  return (
    <PlainPage title={token ? t('deadTitle') : t('linkMissing')} cloth={company} narrow>
      <p>{token ? textOf(error) : t('linkMissingWhy')}</p>
    </PlainPage>
  )
}

type InvitationProps = { offer: Offer; token: string; locale: Language; onLocale: (locale: Language) => void }

function Invitation(props: InvitationProps) {
  const { offer } = props
  const { company, organisation, invitedBy } = offer
  const t = useWords(linkWords)
  const who = invitedBy.name
  const titled = invitedBy.title ? `${who}, ${invitedBy.title}` : who
  const guest = offer.kind === 'guest'
  return (
    <PlainPage
      title={guest ? t('inviteGuestTitle', { who }) : t('inviteInsideTitle', { company })}
      lede={
        guest
          ? t('inviteGuestLede', { who: titled, company, organisation: organisation ?? '' })
          : t('inviteInsideLede', { who: titled })
      }
      cloth={company}
    >
      <DefinitionList definitions={useTerms(offer)} />
      <AcceptForm {...props} />
    </PlainPage>
  )
}

function useTerms(offer: Offer): Definition[] {
  const t = useWords(linkWords)
  const format = useFormat()
  const { company, organisation, space, guestUntil, email } = offer
  if (!space) {
    return [
      { term: t('youSee'), meaning: t('youSeeInside', { company }) },
      { term: t('youSeeNot'), meaning: t('youSeeNotInside') },
      { term: t('whoReads'), meaning: t('readInside') },
      { term: t('yourAddress'), meaning: email },
    ]
  }
  const readers = space.access === 'open' ? 'readOpenSpace' : 'readSpace'
  return [
    {
      term: t('theSpace'),
      meaning: (
        <>
          <b>{space.name}</b>
          <br />
          {space.purpose}
        </>
      ),
    },
    { term: t('youSee'), meaning: t('youSeeSpace') },
    { term: t('youSeeNot'), meaning: t('youSeeNotSpace', { company }) },
    { term: t('whoReads'), meaning: t(readers, { company, organisation: organisation ?? '' }) },
    {
      term: t('until'),
      meaning: t('untilGuest', { date: guestUntil ? format.fullDate(new Date(guestUntil)) : '' }),
    },
    { term: t('yourAddress'), meaning: email },
  ]
}

function AcceptForm({ token, locale, onLocale }: InvitationProps) {
  const t = useWords(linkWords)
  const textOf = useProblemText()
  const { zone } = usePlace()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const { mutate, error, isPending, isSuccess } = useChange('acceptInvitation')
  const accept = () =>
    mutate(
      { given: { token, name, password, locale, timeZone: zone } },
      // A guest lands in the one space; a colleague where they first wanted to go.
      { onSuccess: ({ spaceId }) => location.assign(spaceId ? `/spaces/${spaceId}` : (takeWanted() ?? '/')) },
    )
  return (
    <form
      className="w-stack"
      data-gap="24"
      onSubmit={(submit) => {
        submit.preventDefault()
        accept()
      }}
    >
      <h2>{t('acceptTitle')}</h2>
      <div className="i-fields">
        <TextField
          label={t('name')}
          description={t('nameNote')}
          value={name}
          onChange={setName}
          autoComplete="name"
          maxLength={100}
          error={faultAt(error, '/name')}
          required
        />
        <Select
          label={t('language')}
          options={[
            { id: 'fr', word: t('french') },
            { id: 'en', word: t('english') },
          ]}
          value={locale}
          onChange={onLocale}
        />
        <TextField
          label={t('password')}
          description={t('passwordNote')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="new-password"
          error={faultAt(error, '/password')}
          required
        />
      </div>
      {error && <ErrorState title={t('notAccepted')}>{textOf(error)}</ErrorState>}
      <div>
        <Button type="submit" kind="filled" busy={isPending || isSuccess} disabled={!name || !password}>
          {t('accept')}
        </Button>
      </div>
    </form>
  )
}
