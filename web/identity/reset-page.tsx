import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { TextField } from '../kit/field.tsx'
import { PlainPage } from '../kit/plain-page.tsx'
import { ErrorState, Notice } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { takeLinkSecret } from './link-secret.ts'
import { linkWords } from './link-words.ts'

/** Opened by the link of a mail: a new password, once. */
export function ResetPage({ company }: { company: string }) {
  const t = useWords(linkWords)
  const textOf = useProblemText()
  const [token] = useState(takeLinkSecret)
  const [password, setPassword] = useState('')
  const { mutate, error, isPending, isSuccess } = useChange('resetPassword')
  if (isSuccess) {
    return (
      <PlainPage title={t('resetTitle')} cloth={company} narrow>
        <div role="status">
          <Notice tone="vert">{t('resetDone')}</Notice>
        </div>
        <div>
          <ButtonLink kind="filled" href="/">
            {t('toSignIn')}
          </ButtonLink>
        </div>
      </PlainPage>
    )
  }
  return (
    <PlainPage title={t('resetTitle')} lede={t('resetLede')} cloth={company} narrow>
      {!token && <ErrorState title={t('linkMissing')}>{t('linkMissingWhy')}</ErrorState>}
      <form
        className="w-stack"
        onSubmit={(submit) => {
          submit.preventDefault()
          mutate({ given: { token, password } })
        }}
      >
        <TextField
          label={t('newPassword')}
          description={t('passwordNote')}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          required
          autoFocus
        />
        {error && <ErrorState title={t('notChanged')}>{textOf(error)}</ErrorState>}
        <div className="w-line">
          <Button type="submit" kind="filled" busy={isPending} disabled={!token || !password}>
            {t('resetDo')}
          </Button>
          <ButtonLink href="/forgotten">{t('sendLink')}</ButtonLink>
        </div>
      </form>
    </PlainPage>
  )
}
