import { useChange } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { calendarWords } from '../content/events/calendar-words.ts'
import { CalendarsPart } from '../content/events/calendars-part.tsx'
import { forgetKeys } from '../content/unnamed/keys.ts'
import { forgetAllLocally } from '../drafts/local.ts'
import { levelWords } from '../following/words.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Page, Section } from '../kit/page.tsx'
import { useWords } from '../kit/words.tsx'
import { OfflinePart } from '../offline/offline-part.tsx'
import { wipe } from '../offline/store.ts'
import { offlineWords } from '../offline/words.ts'
import { AppearancePart } from './appearance-part.tsx'
import { PasswordPart } from './password-part.tsx'
import { SessionsPart } from './sessions-part.tsx'
import { TokensPart } from './tokens-part.tsx'
import { settingsWords } from './words.ts'

const forgetHere = () => {
  forgetKeys()
  return Promise.all([forgetAllLocally(), wipe({ written: true })])
}

export function SettingsPage() {
  const t = useWords(settingsWords)
  const c = useWords(calendarWords)
  const l = useWords(levelWords)
  const o = useWords(offlineWords)
  const { audience, personId } = useMe()
  const signOut = useChange('signOut')
  const leave = () =>
    signOut.mutate({ given: {} }, { onSuccess: () => forgetHere().finally(() => location.assign('/')) })
  return (
    <Page
      title={t('title')}
      lede={<p>{t('lede')}</p>}
      actions={
        <>
          <ButtonLink href={`/people/${personId}`}>{t('myCard')}</ButtonLink>
          <Button onPress={leave} busy={signOut.isPending || signOut.isSuccess}>
            {t('signOut')}
          </Button>
        </>
      }
    >
      <div className="w-stack" data-gap="36">
        <Section title={t('place')}>
          <AppearancePart />
        </Section>
        <Section title={t('notices')}>
          <div className="w-stack" data-gap="12">
            <p>{t('noticesNote')}</p>
            <div>
              <ButtonLink href="/settings/notices">{t('noticesOpen')}</ButtonLink>
            </div>
          </div>
        </Section>
        <Section title={l('title')}>
          <div className="w-stack" data-gap="12">
            <p>{l('openNote')}</p>
            <div>
              <ButtonLink href="/settings/following">{l('open')}</ButtonLink>
            </div>
          </div>
        </Section>
        <Section title={t('password')}>
          <PasswordPart />
        </Section>
        {audience === 'inside' && (
          <Section title={o('title')}>
            <OfflinePart />
          </Section>
        )}
        <SessionsPart />
        {audience === 'inside' && (
          <Section title={c('calendars')}>
            <CalendarsPart />
          </Section>
        )}
        {audience === 'inside' && (
          <Section title={t('tokens')}>
            <TokensPart />
          </Section>
        )}
      </div>
    </Page>
  )
}
