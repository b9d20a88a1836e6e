import { useState } from 'react'
import { useMe } from '../app/me.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { RadioGroup } from '../kit/choices.tsx'
import { useFormat } from '../kit/format.tsx'
import { useMinute } from '../kit/minute.ts'
import { useWoken } from '../kit/woken.ts'
import { useWords } from '../kit/words.tsx'
import { shortcutsOn } from '../palette/shortcuts.ts'
import { ShortcutsPart } from '../palette/shortcuts-part.tsx'
import { chooseTheme, chosenTheme, type Theme } from '../palette/theme.ts'
import { letterWords } from '../palette/words.ts'
import { PlacePart } from './place-part.tsx'
import { settingsWords } from './words.ts'

/** How the pages look and answer: language and time everywhere, theme and single letters on this device. */
export function AppearancePart() {
  const t = useWords(settingsWords)
  const l = useWords(letterWords)
  const format = useFormat()
  const { locale, timeZone } = useMe()
  const minute = useMinute()
  const woken = useWoken()
  const [picked, turnTheme] = useState<Theme | null>(null)
  const [turned, turnLetters] = useState<boolean | null>(null)
  // What this device remembers is known to the browser alone.
  const theme = picked ?? (woken ? chosenTheme() : 'system')
  const letters = turned ?? (woken ? shortcutsOn() : true)
  const choose = (next: Theme) => {
    chooseTheme(next)
    turnTheme(next)
  }
  return (
    <div className="w-stack" data-gap="24">
      <p>
        {t('placeState', {
          ...{ locale, zone: timeZone, time: format.time(new Date(minute)), theme },
          letters: letters ? 'on' : 'off',
        })}
      </p>
      <PlacePart />
      <RadioGroup
        label={t('theme')}
        description={t('themeNote')}
        layout="side"
        options={[
          { id: 'system', word: t('themeSystem') },
          { id: 'light', word: t('themeLight') },
          { id: 'dark', word: t('themeDark') },
        ]}
        value={theme}
        onChange={choose}
      />
      <div className="w-stack" data-gap="8">
        <ShortcutsPart onChange={turnLetters} />
        <div>
          <ButtonLink href="/settings/keys">{l('open')}</ButtonLink>
        </div>
      </div>
    </div>
  )
}
