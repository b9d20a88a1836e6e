import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { PlainPage } from '../kit/plain-page.tsx'
import { ErrorState, Notice } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { linkWords } from './link-words.ts'

/** Asks for a reset link; says the same whether the address is known or not. */
export function ForgottenPage({ company }: { company: string }) {
  const t = useWords(linkWords)
  const textOf = useProblemText()
  const [email, setEmail] = useState('')
  const { mutate, error, isPending, isSuccess } = useChange('askReset')
  return (
    <PlainPage title={t('forgottenTitle')} lede={t('forgottenLede')} cloth={company} narrow>
      <form
        className="w-stack"
        onSubmit={(submit) => {
          submit.preventDefault()
          mutate({ given: { email: email.trim() } })
        }}
      >
        <TextField
          label={t('email')}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          required
          autoFocus
        />
        {error && <ErrorState title={t('notSent')}>{textOf(error)}</ErrorState>}
        {isSuccess && (
          <div role="status">
            <Notice tone="vert">{t('linkSent', { company })}</Notice>
          </div>
        )}
        <div className="w-line">
          <Button type="submit" kind="filled" busy={isPending} disabled={!email.trim()}>
            {t('sendLink')}
          </Button>
          <ButtonLink href="/">{t('toSignIn')}</ButtonLink>
        </div>
      </form>
    </PlainPage>
  )
}
