import { useEffect, useState } from 'react'
import { useMe } from '../app/me.tsx'
import { MissingPage } from '../app/missing-page.tsx'
import { Segmented } from '../kit/choices.tsx'
import { Gallery } from '../kit/gallery.tsx'
import { galleryWords } from '../kit/gallery-words.ts'
import { Page } from '../kit/page.tsx'
import { type Language, Locale, usePlace, useWords } from '../kit/words.tsx'
import { administrationWords } from './administration-words.ts'

/** The sheet of the kit, for administrators who look after the appearance, and for the checks. */
export function KitPage() {
  return useMe().administrator ? <Sheet /> : <MissingPage />
}

function Sheet() {
  const { locale, zone, language } = usePlace()
  const [shown, show] = useState<Language>(language)
  return (
    <Locale locale={shown === language ? locale : shown} zone={zone}>
      <div lang={shown}>
        <Shown language={shown} onLanguage={show} />
      </div>
    </Locale>
  )
}

function Shown({ language, onLanguage }: { language: Language; onLanguage: (language: Language) => void }) {
  const t = useWords(galleryWords)
  const say = useWords(administrationWords)
  const [theme, setTheme] = useTheme()
  return (
    <Page
      title={t('title')}
      lede={t('lede')}
      width="data"
      crumb={[{ word: say('title'), href: '/administration' }, { word: say('kit') }]}
    >
      <div className="w-line" data-gap="16">
        <Segmented
          label={t('language')}
          value={language}
          onChange={onLanguage}
          options={[
            { id: 'fr', word: 'Français' },
            { id: 'en', word: 'English' },
          ]}
        />
        <Segmented
          label={t('theme')}
          value={theme}
          onChange={setTheme}
          options={[
            { id: 'light', word: t('light') },
            { id: 'dark', word: t('dark') },
          ]}
        />
      </div>
      <Gallery />
    </Page>
  )
}

type Theme = 'light' | 'dark'

/** The theme of the whole page while it is open, so that what floats above it follows. */
function useTheme() {
  const [theme, setTheme] = useState<Theme>(() => {
    const given = document.documentElement.dataset.theme
    const dark = given ? given === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    return dark ? 'dark' : 'light'
  })
  useEffect(() => {
    const { dataset } = document.documentElement
    const before = dataset.theme
    dataset.theme = theme
    return () => {
      if (before) dataset.theme = before
      else delete dataset.theme
    }
  }, [theme])
  return [theme, setTheme] as const
}
