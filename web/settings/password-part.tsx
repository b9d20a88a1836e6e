import { useState } from 'react'
import { useChange, useRead } from '../app/api.ts'
import { faultAt, useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { useSince } from '../kit/format.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { settingsWords } from './words.ts'

export function PasswordPart() {
  const t = useWords(settingsWords)
  const textOf = useProblemText()
  const toast = useToast()
  const since = useSince()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const { mutate, error, isPending } = useChange('changePassword', [
    ...(['listSessions', 'listTokens', 'readPassword'] as const),
  ])
  const { data } = useRead('readPassword', {})
  const changed = () => {
    setCurrent('')
    setPassword('')
    toast({ text: t('changed') })
  }
  return (
    <form
      className="w-stack"
      onSubmit={(submit) => {
        submit.preventDefault()
        mutate({ given: { current, password } }, { onSuccess: changed })
      }}
    >
      <p>{data && t('passwordState', { when: data.changedAt ? since(data.changedAt) : 'never' })}</p>
      <div className="i-fields">
        <TextField
          label={t('current')}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          required
        />
        <TextField
          label={t('fresh')}
          description={t('freshNote')}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={faultAt(error, '/password')}
          required
        />
      </div>
      {error && <ErrorState title={t('notChanged')}>{textOf(error)}</ErrorState>}
      <div>
        <Button type="submit" busy={isPending} disabled={!current || !password}>
          {t('change')}
        </Button>
      </div>
    </form>
  )
}
