import { useState } from 'react'
import { type PhraseFault, readPhrase } from '../app/phrase.ts'
import { TextField } from '../kit/field.tsx'
import { useWords } from '../kit/words.tsx'
import { phraseWords } from './words.ts'
import './escrow.css'

type PhraseFieldProps = {
  label: string
  description?: string
  value: string
  onChange: (typed: string) => void
  error: string | null
}

/** Where a phrase is typed from paper. */
export function PhraseField({ label, description, value, onChange, error }: PhraseFieldProps) {
  return (
    <div className="e-phrase-field">
      <TextField
        label={label}
        description={description}
        value={value}
        onChange={onChange}
        error={error}
        autoComplete="off"
      />
    </div>
  )
}

/** What was typed, read when it is given: the phrase, or nothing and what is wrong with it. */
export function usePhrase() {
  const t = useWords(phraseWords)
  const [typed, type] = useState('')
  const [error, setError] = useState<string | null>(null)
  const faultOf = (found: PhraseFault) => {
    if (found.fault === 'foreign') return t('foreign', { sign: found.sign })
    return found.fault === 'incomplete' ? t('incomplete', { count: found.count }) : t('mistyped')
  }
  return {
    typed,
    error,
    setError,
    type: (text: string) => {
      type(text)
      setError(null)
    },
    read: (): string | null => {
      const found = readPhrase(typed)
      const phrase = 'phrase' in found ? found.phrase : null
      setError('phrase' in found ? null : faultOf(found))
      return phrase
    },
  }
}

/** A phrase to copy onto paper, group by group. */
export function WrittenPhrase({ phrase }: { phrase: string }) {
  return (
    <p className="e-phrase">
      <code>{phrase}</code>
    </p>
  )
}
