import { useState } from 'react'
import { Problem, useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { TextField } from '../kit/field.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { stayWords } from './stay-words.ts'

export const wantsProof = (error: Error | null): boolean =>
  error instanceof Problem && error.code === 'proof.needed'

/** Asks for the password when an act was refused for want of it; then the act is done again. */
export function Proof({ error, onProved }: { error: Error | null; onProved: () => void }) {
  const t = useWords(stayWords)
  const textOf = useProblemText()
  const [closed, close] = useState<Error | null>(null)
  const [password, setPassword] = useState('')
  const prove = useChange('prove')
  const given = () =>
    prove.mutate(
      { given: { password } },
      {
        onSuccess: () => {
          setPassword('')
          close(error)
          onProved()
        },
      },
    )
  return (
    <Dialog title={t('proofTitle')} open={wantsProof(error) && error !== closed} onClose={() => close(error)}>
      <form
        className="w-stack"
        onSubmit={(submit) => {
          submit.preventDefault()
          given()
        }}
      >
        <p>{textOf(error)}</p>
        <TextField
          label={t('password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          required
          autoFocus
        />
        {prove.error && <ErrorState title={t('notChanged')}>{textOf(prove.error)}</ErrorState>}
        <div>
          <Button type="submit" kind="filled" busy={prove.isPending} disabled={!password}>
            {t('goOn')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
