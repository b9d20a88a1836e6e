import { type ReactNode, useMemo } from 'react'
import { Several } from '../kit/several.tsx'
import { usePlace, useWords } from '../kit/words.tsx'
import { languageNames, languageOptions } from './languages.ts'
import { peopleWords } from './words.ts'

type LanguagesProps = {
  label: string
  /** Their codes, with commas: what the draft of a card keeps. */
  value: string
  onChange: (codes: string) => void
  error: string | null
  disabled: boolean
  description: ReactNode
}

/** The languages one speaks, chosen by their names. */
export function LanguagesField({ value, onChange, ...field }: LanguagesProps) {
  const t = useWords(peopleWords)
  const { locale } = usePlace()
  const options = useMemo(() => languageOptions(locale), [locale])
  const nameOf = languageNames(locale)
  const chosen = value.split(/[,\s]+/).flatMap((id) => (id ? [{ id, word: nameOf(id) }] : []))
  return (
    <Several
      {...field}
      options={options}
      chosen={chosen}
      onChange={(codes) => onChange(codes.join(', '))}
      most={20}
      placeholder={t('findLanguage')}
    />
  )
}
