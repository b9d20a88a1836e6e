import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { ButtonLink } from '../kit/button.tsx'
import { FileDrop } from '../kit/file-drop.tsx'
import { Page } from '../kit/page.tsx'
import { ErrorState, Notice } from '../kit/states.tsx'
import { Steps } from '../kit/thread.tsx'
import { useWords } from '../kit/words.tsx'
import { ImportColumns } from './import-columns.tsx'
import type { Outcome, Preview, Reading } from './import-reading.ts'
import { ImportTrial } from './import-trial.tsx'
import { importWords } from './words.ts'
import './people.css'

const largest = 5_000_000

/** A list of people comes in: file, columns, dry run, import. */
export function PeopleImportPage() {
  const t = useWords(importWords)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [reading, setReading] = useState<Reading>({ mapping: {} })
  const [trying, setTrying] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const now = outcome ? 3 : trying ? 2 : preview ? 1 : 0
  const restart = () => {
    setPreview(null)
    setReading({ mapping: {} })
    setTrying(false)
  }
  return (
    <Page
      title={t('title')}
      lede={<p>{t('lede')}</p>}
      crumb={[{ word: t('administration'), href: '/administration' }, { word: t('title') }]}
      width="data"
    >
      <div className="p-import">
        <Steps
          now={now}
          steps={[
            { word: t('stepFile') },
            { word: t('stepColumns') },
            { word: t('stepTry') },
            { word: t('stepDone') },
          ]}
        />
        {outcome ? (
          <Done outcome={outcome} />
        ) : trying && preview ? (
          <ImportTrial
            importId={preview.id}
            reading={reading}
            onBack={() => setTrying(false)}
            onDone={setOutcome}
          />
        ) : preview ? (
          <ImportColumns
            preview={preview}
            reading={reading}
            onReading={(next, shown) => {
              setReading(next)
              setPreview(shown)
            }}
            onTry={() => setTrying(true)}
            onRestart={restart}
          />
        ) : (
          <Bring onPreview={setPreview} />
        )}
      </div>
    </Page>
  )
}

function Bring({ onPreview }: { onPreview: (preview: Preview) => void }) {
  const t = useWords(importWords)
  const textOf = useProblemText()
  const [tooLarge, setTooLarge] = useState(false)
  const upload = useChange('uploadPeople')
  const preview = useChange('previewPeople')
  const bring = async ([file]: File[]) => {
    if (!file) return
    setTooLarge(file.size > largest)
    if (file.size > largest) return
    const content = base64Of(new Uint8Array(await file.arrayBuffer()))
    upload.mutate(
      { given: { name: file.name, content } },
      {
        onSuccess: ({ id }) => preview.mutate({ given: { importId: id } }, { onSuccess: onPreview }),
      },
    )
  }
  const error = upload.error ?? preview.error
  return (
    <div className="w-stack">
      <FileDrop
        label={t('drop')}
        note={t('dropNote')}
        accept=".csv,.txt,.ldif,.ldf,text/csv"
        several={false}
        onFiles={(files) => void bring(files)}
      />
      {tooLarge && <Notice tone="garance">{t('tooLarge')}</Notice>}
      {error && <ErrorState title={t('refused')}>{textOf(error)}</ErrorState>}
    </div>
  )
}

function Done({ outcome: { people, deactivated } }: { outcome: Outcome }) {
  const t = useWords(importWords)
  return (
    <div className="w-stack">
      <Notice tone="vert">
        <b>{t('doneTitle')}.</b> {t('doneText', { ...people, left: deactivated })}
      </Notice>
      <div className="p-reach">
        <ButtonLink kind="filled" href="/people">
          {t('seePeople')}
        </ButtonLink>
        <ButtonLink href="/people/chart">{t('seeChart')}</ButtonLink>
      </div>
    </div>
  )
}

const chunkLength = 32_768

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += chunkLength)
    text += String.fromCharCode(...bytes.subarray(at, at + chunkLength))
  return btoa(text)
}
