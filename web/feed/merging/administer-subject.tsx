import { useState } from 'react'
import { useLocation } from 'wouter'
import { useMe } from '../../app/me.tsx'
import { Menu } from '../../kit/menu.tsx'
import { useWords } from '../../kit/words.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { NameDialog, type NamedSubject } from './name-dialog.tsx'
import { mergingWords } from './words.ts'

/** For administrators, on the page of a subject. */
export function AdministerSubject({ subject }: { subject: NamedSubject }) {
  const t = useWords(mergingWords)
  const { administrator } = useMe()
  const [, navigate] = useLocation()
  const [doing, start] = useState<'nothing' | 'naming' | 'merging'>('nothing')
  const stop = () => start('nothing')
  if (!administrator) return null
  return (
    <>
      <Menu
        word={t('more')}
        choices={[
          { word: t('name'), onPress: () => start('naming') },
          { word: t('merge'), onPress: () => start('merging') },
        ]}
      />
      {doing === 'naming' && <NameDialog subject={subject} onClose={stop} />}
      {doing === 'merging' && (
        <MergeDialog
          from={subject}
          onMerged={({ id }) => navigate(`/subjects/${id}`, { replace: true })}
          onClose={stop}
        />
      )}
    </>
  )
}
