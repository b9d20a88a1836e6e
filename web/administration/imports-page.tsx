import { FileSearch } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type Answer, type Asked, useChange, useRead } from '../app/api.ts'
import { FailedPage } from '../app/missing-page.tsx'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { RadioGroup } from '../kit/choices.tsx'
import { useFormat, When } from '../kit/format.tsx'
import { Page, Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { Select } from '../kit/select.tsx'
import { EmptyState, ErrorState, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { ImportState } from './import-state.tsx'
import { importWords } from './import-words.ts'

type Kind = Asked<'checkImport'>['kind']

export function ImportsPage() {
  const t = useWords(importWords)
  const files = useRead('listImportFiles', {})
  if (files.error) return <FailedPage error={files.error} onRetry={() => void files.refetch()} />
  return (
    <Page title={t('title')} lede={<p>{t('lede')}</p>}>
      {!files.data && <Skeleton />}
      {files.data?.files.length === 0 && (
        <EmptyState
          title={t('noFiles')}
          action={<Button onPress={() => files.refetch()}>{t('lookAgain')}</Button>}
        >
          {t('noFilesWhy', { folder: files.data.folder })}
        </EmptyState>
      )}
      {files.data && files.data.files.length > 0 && <NewImport {...files.data} />}
      <Latest />
    </Page>
  )
}

function NewImport({ files, folder }: Answer<'listImportFiles'>) {
  const t = useWords(importWords)
  const format = useFormat()
  const textOf = useProblemText()
  const [, go] = useLocation()
  const [kind, setKind] = useState<Kind>('slack')
  const [file, setFile] = useState<string | null>(files[0]?.name ?? null)
  const check = useChange('checkImport', ['listImports'])
  const send = () => {
    if (file)
      check.mutate({ given: { kind, file } }, { onSuccess: ({ id }) => go(`/administration/import/${id}`) })
  }
  return (
    <Section title={t('newImport')}>
      <form
        className="s-form"
        onSubmit={(submit) => {
          submit.preventDefault()
          send()
        }}
      >
        <RadioGroup
          label={t('kind')}
          layout="cards"
          options={[
            { id: 'slack', word: t('slack'), note: t('slackNote') },
            { id: 'stackexchange', word: t('stackexchange'), note: t('stackexchangeNote') },
          ]}
          value={kind}
          onChange={setKind}
        />
        <Select
          label={t('file')}
          description={t('fileNote', { folder })}
          options={files.map(({ name, bytes }) => ({
            id: name,
            word: name,
            ...(bytes === null ? {} : { note: format.bytes(bytes) }),
          }))}
          value={file}
          onChange={setFile}
        />
        {check.error && <ErrorState title={t('notChecked')}>{textOf(check.error)}</ErrorState>}
        <div>
          <Button type="submit" kind="filled" icon={FileSearch} busy={check.isPending} disabled={!file}>
            {t('check')}
          </Button>
          <p className="w-field-note">{t('checkNote')}</p>
        </div>
      </form>
    </Section>
  )
}

function Latest() {
  const t = useWords(importWords)
  const { data } = useRead('listImports', {})
  if (!data || data.data.length === 0) return null
  return (
    <Section title={t('latest')}>
      <List label={t('latest')}>
        {data.data.map(({ id, kind, file, state, askedAt, askedBy }) => (
          <ListRow
            key={id}
            href={`/administration/import/${id}`}
            title={`${t(kind)}, ${file}`}
            sub={
              <>
                <When at={askedAt} /> {t('by', { name: askedBy ?? t('commandLine') })}
              </>
            }
            end={<ImportState state={state} />}
          />
        ))}
      </List>
    </Section>
  )
}
