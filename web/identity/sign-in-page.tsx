import { useEffect, useState } from 'react'
import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { PlainPage } from '../kit/plain-page.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { keepWanted, takeWanted } from './wanted.ts'
import { identityWords } from './words.ts'

/** Shown at any address to whoever is not signed in: the address is still there afterwards. */
export function SignInPage({ company }: { company: string }) {
  const t = useWords(identityWords)
  const textOf = useProblemText()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useChange('signIn')
  useEffect(keepWanted, [])
  const enter = () => signIn.mutate({ given: { email: email.trim(), password } }, { onSuccess: stay })
  return (
    <PlainPage title={t('signInTitle')} lede={t('signInLede', { company })} cloth={company} narrow>
      <form
        className="w-stack"
        onSubmit={(submit) => {
          submit.preventDefault()
          enter()
        }}
      >
        {signIn.error && <ErrorState title={t('signInRefused')}>{textOf(signIn.error)}</ErrorState>}
        <TextField
          label={t('signInEmail')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          required
          autoFocus
        />
        <TextField
          label={t('password')}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          required
        />
        <Button
          type="submit"
          kind="filled"
          busy={signIn.isPending || signIn.isSuccess}
          disabled={!email || !password}
        >
          {t('signIn')}
        </Button>
      </form>
      <p className="w-small">
        <a href="/forgotten">{t('forgotten')}</a>
      </p>
    </PlainPage>
  )
}

function stay(): void {
  takeWanted()
  location.reload()
}
