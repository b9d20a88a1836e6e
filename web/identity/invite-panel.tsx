import { useState } from 'react'
import { useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Section } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { PendingList, SentNotice } from './invite-parts.tsx'
import { inviteWords } from './invite-words.ts'

type SharedSpace = { id: string; organisation: string | null }

const threeMonthsMs = 90 * 86_400_000

/** For a space's owners and deputies: guests of one organisation, each until a date, and who is still awaited. */
export function InvitePanel({ space }: { space: SharedSpace }) {
  const t = useWords(inviteWords)
  const pending = useRead('listSpaceInvitations', { spaceId: space.id })
  return (
    <div className="w-stack" data-gap="24">
      <Section title={t('guests')}>
        <GuestForm space={space} />
      </Section>
      <Section title={t('pending')}>
        <PendingList read={pending} />
      </Section>
    </div>
  )
}

function GuestForm({ space: { id, organisation: shared } }: { space: SharedSpace }) {
  const t = useWords(inviteWords)
  const textOf = useProblemText()
  const me = useMe()
  const [email, setEmail] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [guestUntil, setUntil] = useState(() =>
    new Date(Date.now() + threeMonthsMs).toISOString().slice(0, 10),
  )
  const [locale, setLocale] = useState(me.locale)
  const invite = useChange('inviteGuest', ['listSpaceInvitations', 'readSpace', 'readAudience'])
  const { error } = invite
  const send = () =>
    invite.mutate(
      {
        given: {
          ...{ spaceId: id, email: email.trim(), guestUntil, locale },
          ...(shared ? {} : { organisation }),
        },
      },
      { onSuccess: () => setEmail('') },
    )
  return (
    <form
      className="w-stack"
      onSubmit={(submit) => {
        submit.preventDefault()
        send()
      }}
    >
      <p>{t('guestsWhy')}</p>
      {shared && <p>{t('sharedWith', { organisation: shared })}</p>}
      {invite.data && <SentNotice sent={invite.data} />}
      <div className="i-fields">
        <TextField
          label={t('email')}
          type="email"
          value={email}
          onChange={setEmail}
          error={faultAt(error, '/email')}
          required
        />
        {!shared && (
          <TextField
            label={t('organisation')}
            description={t('organisationNote')}
            value={organisation}
            onChange={setOrganisation}
            maxLength={100}
            error={faultAt(error, '/organisation')}
            required
          />
        )}
        <TextField
          label={t('until')}
          description={t('untilNote')}
          type="date"
          value={guestUntil}
          onChange={setUntil}
          error={faultAt(error, '/guestUntil')}
          required
        />
        <Select
          label={t('language')}
          options={[
            { id: 'fr', word: t('french') },
            { id: 'en', word: t('english') },
          ]}
          value={locale}
          onChange={setLocale}
        />
      </div>
      {error && !faultsOnlyAt(error, ['/email', '/organisation', '/guestUntil']) && (
        <ErrorState title={t('notInvited')}>{textOf(error)}</ErrorState>
      )}
      <div>
        <Button
          type="submit"
          busy={invite.isPending}
          disabled={!email.trim() || !guestUntil || (!shared && !organisation.trim())}
        >
          {t('invite')}
        </Button>
      </div>
    </form>
  )
}
