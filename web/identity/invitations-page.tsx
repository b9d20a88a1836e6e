import { useState } from 'react'
import { useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { Page, Section } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { PendingList, SentNotice } from './invite-parts.tsx'
import { inviteWords } from './invite-words.ts'

/** For administrators: colleagues come in by a link each. */
export function InvitationsPage() {
  const t = useWords(inviteWords)
  const pending = useRead('listInvitations', {})
  return (
    <Page
      title={t('people')}
      lede={<p>{t('peopleLede')}</p>}
      crumb={[{ word: t('administration'), href: '/administration' }, { word: t('people') }]}
    >
      <div className="w-stack" data-gap="36">
        <ColleagueForm />
        <Section title={t('pending')}>
          <PendingList read={pending} />
        </Section>
      </div>
    </Page>
  )
}

function ColleagueForm() {
  const t = useWords(inviteWords)
  const textOf = useProblemText()
  const me = useMe()
  const [email, setEmail] = useState('')
  const [locale, setLocale] = useState(me.locale)
  const { mutate, data, error, isPending } = useChange('invitePerson', ['listInvitations'])
  return (
    <form
      className="w-stack"
      onSubmit={(submit) => {
        submit.preventDefault()
        mutate({ given: { email: email.trim(), locale } }, { onSuccess: () => setEmail('') })
      }}
    >
      {data && <SentNotice sent={data} />}
      <div className="i-fields">
        <TextField
          label={t('email')}
          type="email"
          value={email}
          onChange={setEmail}
          error={faultAt(error, '/email')}
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
      {error && !faultsOnlyAt(error, ['/email']) && (
        <ErrorState title={t('notInvited')}>{textOf(error)}</ErrorState>
      )}
      <div>
        <Button type="submit" kind="filled" busy={isPending} disabled={!email.trim()}>
          {t('invite')}
        </Button>
      </div>
    </form>
  )
}
