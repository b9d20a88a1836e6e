import type { Who } from './places.ts'

export type Variant = {
  name: string
  who: Who
  language: 'fr' | 'en'
  theme: 'light' | 'dark'
  width: number
  /** Everything is looked at; elsewhere what a theme or a language changes. */
  thorough: boolean
}

const people = ['administrator', 'employee', 'guest'] as const

export function variantsOf(quick: boolean): Variant[] {
  const languages = quick ? (['fr'] as const) : (['fr', 'en'] as const)
  const themes = quick ? (['light'] as const) : (['light', 'dark'] as const)
  return languages.flatMap((language) =>
    people.flatMap((who) =>
      themes.flatMap((theme) =>
        [360, 1280].map((width) => ({
          name: `${language}-${theme}-${width}`,
          ...{ who, language, theme, width },
          thorough: theme === 'light',
        })),
      ),
    ),
  )
}
