import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { faultAt, faultsOnlyAt, useProblemText } from '../app/problem.ts'
import { Proof, wantsProof } from '../identity/proof.tsx'
import { Button } from '../kit/button.tsx'
import { RadioGroup } from '../kit/choices.tsx'
import { TextField } from '../kit/field.tsx'
import { Select } from '../kit/select.tsx'
import { ErrorState, Notice } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { CopyText } from './copy-text.tsx'
import { settingsWords } from './words.ts'

const spans = ['7', '30', '90', '365'] as const

/** The token stands here until the page is left, and nowhere else. */
export function MintForm() {
  const t = useWords(settingsWords)
  const textOf = useProblemText()
  const [name, setName] = useState('')
  const [may, setMay] = useState<'read' | 'write'>('read')
  const [days, setDays] = useState<(typeof spans)[number]>('30')
  const { mutate, data, error, isPending } = useChange('mintToken', ['listTokens'])
  const mint = () =>
    mutate(
      { given: { name, days: Number(days), scopes: may === 'write' ? ['read', 'write'] : ['read'] } },
      { onSuccess: () => setName('') },
    )
  return (
    <>
      <Proof error={error} onProved={mint} />
      <form
        className="w-stack"
        onSubmit={(submit) => {
          submit.preventDefault()
          mint()
        }}
      >
        {data && (
          <Notice tone="gaude">
            <p>{t('minted')}</p>
            <CopyText text={data.token} />
          </Notice>
        )}
        <div className="i-fields">
          <TextField
            label={t('tokenName')}
            description={t('tokenNameNote')}
            value={name}
            onChange={setName}
            maxLength={60}
            error={faultAt(error, '/name')}
            required
          />
          <Select
            label={t('days')}
            options={spans.map((id) => ({ id, word: t('daysOf', { days: Number(id) }) }))}
            value={days}
            onChange={setDays}
          />
        </div>
        <RadioGroup
          label={t('scope')}
          layout="side"
          options={[
            { id: 'read', word: t('reads') },
            { id: 'write', word: t('writes') },
          ]}
          value={may}
          onChange={setMay}
        />
        {error && !wantsProof(error) && !faultsOnlyAt(error, ['/name']) && (
          <ErrorState title={t('notSaved')}>{textOf(error)}</ErrorState>
        )}
        <div>
          <Button type="submit" busy={isPending} disabled={!name.trim()}>
            {t('mint')}
          </Button>
        </div>
      </form>
    </>
  )
}
