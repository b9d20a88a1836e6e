import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { ComboBox } from '../kit/combobox.tsx'
import { useFormat } from '../kit/format.tsx'
import { useMinute } from '../kit/minute.ts'
import { Select } from '../kit/select.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { settingsWords } from './words.ts'

/** The page comes again in the language chosen. */
export function PlacePart() {
  const me = useMe()
  const t = useWords(settingsWords)
  const textOf = useProblemText()
  const format = useFormat()
  const minute = useMinute()
  const [locale, setLocale] = useState(me.locale)
  const [timeZone, setTimeZone] = useState(me.timeZone)
  const { mutate, error, isPending, isSuccess } = useChange('setPlace')
  const zones = [...new Set([me.timeZone, ...Intl.supportedValuesOf('timeZone')])]
  const same = locale === me.locale && timeZone === me.timeZone
  return (
    <form
      className="w-stack"
      onSubmit={(submit) => {
        submit.preventDefault()
        mutate({ given: { locale, timeZone } }, { onSuccess: () => location.reload() })
      }}
    >
      <div className="i-fields">
        <Select
          label={t('language')}
          description={t('languageNote')}
          options={[
            { id: 'fr', word: t('french') },
            { id: 'en', word: t('english') },
          ]}
          value={locale}
          onChange={setLocale}
        />
        <ComboBox
          label={t('zone')}
          description={format.time(new Date(minute))}
          options={zones.map((id) => ({ id, word: id }))}
          value={timeZone}
          onChange={(chosen) => chosen && setTimeZone(chosen)}
        />
      </div>
      {error && <ErrorState title={t('notSaved')}>{textOf(error)}</ErrorState>}
      <div>
        <Button type="submit" busy={isPending || isSuccess} disabled={same}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
