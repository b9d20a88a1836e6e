import { useState } from 'react'
import { type Answer, useChange, useRead } from '../../app/api.ts'
import { useDebounced } from '../../app/debounced.ts'
import { useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { ComboBox } from '../../kit/combobox.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Notice } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { mergingWords } from './words.ts'

type Named = { id: string; name: string }
type Alike = Answer<'listAlikeSubjects'>

/** Chooses what a subject is merged into, says what will happen, and does it. */
export function MergeDialog({
  from,
  chosen = null,
  onMerged,
  onClose,
}: {
  from: Named
  chosen?: Named | null
  onMerged: (into: Named) => void
  onClose: () => void
}) {
  const t = useWords(mergingWords)
  const textOf = useProblemText()
  const toast = useToast()
  const [into, choose] = useState<Named | null>(chosen)
  const { data } = useRead('listAlikeSubjects', { subjectId: from.id })
  const merge = useChange('mergeSubject', [
    'readSubjects',
    'listSubjects',
    'listDuplicateSubjects',
    'readSubjectFeed',
  ])
  const confirm = () => {
    if (!into) return
    const given = { subjectId: from.id, intoId: into.id }
    const onSuccess = () => {
      toast({ text: t('done', { from: from.name, into: into.name }) })
      onMerged(into)
    }
    merge.mutate({ given }, { onSuccess })
  }
  const foot = (
    <Button kind="danger" disabled={!into} busy={merge.isPending} onPress={confirm}>
      {t('verb')}
    </Button>
  )
  return (
    <Dialog title={t('title', { name: from.name })} open onClose={onClose} foot={foot}>
      <div className="h-merge">
        <Choosing from={from} into={into} onChoose={choose} />
        {data && !into && <AlikeNames alike={data} onChoose={choose} />}
        {data && into && (
          <p aria-live="polite">
            {t('moves', { count: data.subject.posts, from: from.name, into: into.name })}{' '}
            <b>{t('forGood')}</b>
          </p>
        )}
        {merge.error && <Notice tone="garance">{textOf(merge.error)}</Notice>}
      </div>
    </Dialog>
  )
}

function Choosing({
  from,
  into,
  onChoose,
}: {
  from: Named
  into: Named | null
  onChoose: (into: Named | null) => void
}) {
  const t = useWords(mergingWords)
  const [typed, type] = useState(into?.name ?? '')
  const q = useDebounced(typed.trim())
  const { data } = useRead('listSubjects', { q, limit: 8 }, { keep: true })
  const found = (data?.data ?? []).filter(({ id }) => id !== from.id)
  const listed = into && !found.some(({ id }) => id === into.id) ? [into, ...found] : found
  return (
    <ComboBox
      label={t('into')}
      placeholder={t('find')}
      options={listed.map(({ id, name }) => ({ id, word: name }))}
      value={into?.id ?? null}
      onChange={(id) => onChoose(listed.find((one) => one.id === id) ?? null)}
      typed={typed}
      onType={type}
    />
  )
}

function AlikeNames({ alike: { data }, onChoose }: { alike: Alike; onChoose: (into: Named) => void }) {
  const t = useWords(mergingWords)
  if (data.length === 0) return null
  return (
    <div>
      <p className="w-label">{t('alike')}</p>
      <div className="w-line" data-gap="8">
        {data.map((subject) => (
          <Button key={subject.id} small onPress={() => onChoose(subject)}>
            {t('choose', { name: subject.name })}
          </Button>
        ))}
      </div>
    </div>
  )
}
