import { lazy, Suspense, useState } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { useWords } from '../kit/words.tsx'
import type { Edited as Target } from './articles/history.tsx'
import { contentWords } from './words.ts'

const HistoryDialog = lazy(async () => ({ default: (await import('./articles/history.tsx')).HistoryDialog }))

/** "Edited": opens what was written before. */
export function Edited({ of }: { of: Target }) {
  const t = useWords(contentWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Pressable className="c-edited" aria-label={t('editedBefore')} onPress={() => setOpen(true)}>
        {t('edited')}
      </Pressable>
      {open && (
        <Suspense>
          <HistoryDialog of={of} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
