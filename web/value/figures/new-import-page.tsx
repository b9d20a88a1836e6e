import { useState } from 'react'
import { useLocation } from 'wouter'
import { useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { FileDrop } from '../../kit/file-drop.tsx'
import { Page } from '../../kit/page.tsx'
import { Select } from '../../kit/select.tsx'
import { ErrorState, Notice } from '../../kit/states.tsx'
import { ProgressThread } from '../../kit/thread.tsx'
import { useWords } from '../../kit/words.tsx'
import type { Given } from './parts.tsx'
import { Understood } from './understood.tsx'
import { figureWords } from './words.ts'
import './figures.css'

const systems = ['finance', 'people', 'tickets', 'sales', 'operations'] as const
const largest = 5_000_000

/** A file comes in: how it reads, what is wrong, what it would replace; then it is submitted. */
export function NewFigureImportPage() {
  const t = useWords(figureWords)
  const textOf = useProblemText()
  const [, go] = useLocation()
  const [system, setSystem] = useState<Given['system']>('finance')
  const [given, setGiven] = useState<Given | null>(null)
  const [tooLarge, setTooLarge] = useState(false)
  const check = useChange('checkFigures')
  const submit = useChange('submitFigures', ['listFigureImports'])
  const read = (next: Given) => {
    setGiven(next)
    submit.reset()
    check.mutate({ given: next })
  }
  const bring = async ([file]: File[]) => {
    if (!file) return
    setTooLarge(file.size > largest)
    if (file.size > largest) return
    read({ system, name: file.name, content: await base64Of(file) })
  }
  const choose = (next: Given['system']) => {
    setSystem(next)
    if (given) read({ system: next, name: given.name, content: given.content })
  }
  const error = check.error ?? submit.error
  return (
    <Page
      title={t('bring')}
      crumb={[{ word: t('crumb'), href: '/results/imports' }, { word: t('bring') }]}
      width="data"
    >
      <div className="w-stack v-part" data-gap="24">
        <div className="v-choices">
          <Select
            label={t('system')}
            options={systems.map((id) => ({ id, word: t(id) }))}
            value={system}
            onChange={choose}
          />
        </div>
        <FileDrop
          label={t(given ? 'otherFile' : 'drop')}
          note={t('dropNote')}
          accept=".csv,.txt,.tsv,text/csv"
          several={false}
          onFiles={(files) => void bring(files)}
        />
        {tooLarge && <Notice tone="garance">{t('tooLarge')}</Notice>}
        {check.isPending && !check.data && <ProgressThread label={t('looking')} />}
        {error && <ErrorState title={t(check.error ? 'unread' : 'notDone')}>{textOf(error)}</ErrorState>}
      </div>
      {given && check.data && (
        <Understood
          preview={check.data}
          given={given}
          busy={check.isPending || submit.isPending}
          onReading={read}
          onSubmit={() => submit.mutate({ given }, { onSuccess: ({ id }) => go(`/results/imports/${id}`) })}
        />
      )}
    </Page>
  )
}

const chunkLength = 32_768

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += chunkLength)
    text += String.fromCharCode(...bytes.subarray(at, at + chunkLength))
  return btoa(text)
}
