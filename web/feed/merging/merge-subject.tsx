import { useState } from 'react'
import { useLocation } from 'wouter'
import { useMe } from '../../app/me.tsx'
import { Menu } from '../../kit/menu.tsx'
import { useWords } from '../../kit/words.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { mergingWords } from './words.ts'

/** For administrators, on the page of a subject. */
export function MergeSubject({ subject }: { subject: { id: string; name: string } }) {
  const t = useWords(mergingWords)
  const { administrator } = useMe()
  const [, navigate] = useLocation()
  const [merging, merge] = useState(false)
  if (!administrator) return null
  return (
    <>
      <Menu word={t('more')} choices={[{ word: t('merge'), onPress: () => merge(true) }]} />
      {merging && (
        <MergeDialog
          from={subject}
          onMerged={({ id }) => navigate(`/subjects/${id}`, { replace: true })}
          onClose={() => merge(false)}
        />
      )}
    </>
  )
}
