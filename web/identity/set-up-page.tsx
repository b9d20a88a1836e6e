import { Lock, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { StartSteps } from '../administration/start/start-steps.tsx'
import { type Asked, useChange } from '../app/api.ts'
import { faultAt, faultsOnlyAt, refusalIn, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { ComboBox } from '../kit/combobox.tsx'
import { TextField } from '../kit/field.tsx'
import { useFormat } from '../kit/format.tsx'
import { PlainPage } from '../kit/plain-page.tsx'
import { Select } from '../kit/select.tsx'
import { ErrorState, Notice } from '../kit/states.tsx'
import { Locale, usePlace, useWords } from '../kit/words.tsx'
import { identityWords } from './words.ts'

type Founding = Omit<Asked<'setUp'>, 'token'>

/** The first page: who founds this network. The language chosen is spoken at once. */
export function SetUpPage() {
  const { language, zone } = usePlace()
  const [founding, setFounding] = useState<Founding>({
    ...{ organisation: '', name: '', email: '', password: '' },
    ...{ locale: language, timeZone: zone },
  })
  return (
    <Locale locale={founding.locale} zone={founding.timeZone ?? zone}>
      <SetUp founding={founding} onChange={(change) => setFounding({ ...founding, ...change })} />
    </Locale>
  )
}

type SetUpProps = { founding: Founding; onChange: (change: Partial<Founding>) => void }

function SetUp({ founding, onChange }: SetUpProps) {
  const t = useWords(identityWords)
  const textOf = useProblemText()
  const token = location.hash.slice(1)
  const setUp = useChange('setUp')
  const found = () =>
    setUp.mutate({ given: { ...founding, token } }, { onSuccess: () => location.assign('/start') })
  const named = founding.organisation.trim() || 'Weft'
  const note = (
    <>
      <Lock className="w-icon" aria-hidden />
      {t('setUpNote')}
    </>
  )
  return (
    <PlainPage
      title={t('setUpTitle')}
      lede={t('setUpLede')}
      cloth={named}
      caption={{ title: t('clothTitle', { name: named }), text: t('clothText') }}
      note={note}
      steps={<StartSteps now={0} />}
    >
      {!token && <ErrorState title={t('linkMissing')}>{t('linkMissingWhy')}</ErrorState>}
      <form
        className="w-stack"
        data-gap="24"
        onSubmit={(submit) => {
          submit.preventDefault()
          found()
        }}
      >
        <Fields founding={founding} onChange={onChange} error={setUp.error} />
        <Notice icon={ShieldCheck} tone="vert">
          <b>{t('nothingLeaves')}</b> {t('nothingLeavesWhy')}
        </Notice>
        {setUp.error && !saidAtFields(setUp.error) && (
          <ErrorState title={t('notDone')}>{textOf(setUp.error)}</ErrorState>
        )}
        <div>
          <Button type="submit" kind="filled" busy={setUp.isPending || setUp.isSuccess} disabled={!token}>
            {t('found')}
          </Button>
        </div>
      </form>
    </PlainPage>
  )
}

const fields = ['/organisation', '/name', '/email', '/password']
const saidAtFields = (error: Error) => refusalIn(error, 'password.') !== null || faultsOnlyAt(error, fields)

function Fields({ founding, onChange, error }: SetUpProps & { error: Error | null }) {
  const t = useWords(identityWords)
  return (
    <div className="i-fields">
      <TextField
        label={t('organisation')}
        value={founding.organisation}
        onChange={(organisation) => onChange({ organisation })}
        autoComplete="organization"
        error={faultAt(error, '/organisation')}
        required
        autoFocus
      />
      <Select
        label={t('language')}
        description={t('languageNote')}
        options={[
          { id: 'fr', word: t('french') },
          { id: 'en', word: t('english') },
        ]}
        value={founding.locale}
        onChange={(locale) => onChange({ locale })}
      />
      <TextField
        label={t('name')}
        value={founding.name}
        onChange={(name) => onChange({ name })}
        autoComplete="name"
        error={faultAt(error, '/name')}
        required
      />
      <TextField
        label={t('email')}
        description={t('emailNote')}
        type="email"
        value={founding.email}
        onChange={(email) => onChange({ email })}
        autoComplete="username"
        error={faultAt(error, '/email')}
        required
      />
      <TextField
        label={t('password')}
        description={t('passwordNote')}
        type="password"
        value={founding.password}
        onChange={(password) => onChange({ password })}
        autoComplete="new-password"
        error={faultAt(error, '/password') ?? refusalIn(error, 'password.')}
        required
      />
      <ZoneField zone={founding.timeZone ?? 'Europe/Paris'} onChange={(timeZone) => onChange({ timeZone })} />
    </div>
  )
}

function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const t = useWords(identityWords)
  const format = useFormat()
  const zones = [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <ComboBox
      label={t('zone')}
      description={format.time(new Date())}
      options={zones.map((id) => ({ id, word: id }))}
      value={zone}
      onChange={(chosen) => chosen && onChange(chosen)}
    />
  )
}
