import { useState } from 'react'
import { type Answer, useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextField } from '../../kit/field.tsx'
import { Notice } from '../../kit/states.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { mergingWords } from './words.ts'

export type NamedSubject = Pick<Answer<'readSubject'>, 'id' | 'name' | 'spelling' | 'nameFr' | 'nameEn'>

/** What a subject is called in French and in English; without a name, as it was first written. */
export function NameDialog({ subject, onClose }: { subject: NamedSubject; onClose: () => void }) {
  const t = useWords(mergingWords)
  const textOf = useProblemText()
  const toast = useToast()
  const [fr, setFr] = useState(subject.nameFr ?? '')
  const [en, setEn] = useState(subject.nameEn ?? '')
  const naming = useChange('nameSubject', [
    'readSubject',
    'readSubjects',
    'listSubjects',
    'listDuplicateSubjects',
    'readSubjectFeed',
  ])
  const save = () => {
    const given = { subjectId: subject.id, fr: fr.trim() || null, en: en.trim() || null }
    const onSuccess = () => {
      toast({ text: t('named') })
      onClose()
    }
    naming.mutate({ given }, { onSuccess })
  }
  const foot = (
    <Button kind="filled" busy={naming.isPending} onPress={save}>
      {t('save')}
    </Button>
  )
  return (
    <Dialog title={t('nameTitle', { name: subject.name })} open onClose={onClose} foot={foot}>
      <div className="h-merge">
        <p>{t('nameWhy', { name: subject.spelling })}</p>
        <TextField label={t('french')} lang="fr" optional maxLength={60} value={fr} onChange={setFr} />
        <TextField label={t('english')} lang="en" optional maxLength={60} value={en} onChange={setEn} />
        {naming.error && <Notice tone="garance">{textOf(naming.error)}</Notice>}
      </div>
    </Dialog>
  )
}
