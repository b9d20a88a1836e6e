import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { savedWords } from '../saved/words.ts'
import { draftWords } from './words.ts'

/** What is mine alone: what I am writing, what I keep. */
export function WritingTabs({ current }: { current: '/drafts' | '/saved' }) {
  const t = useWords(draftWords)
  const s = useWords(savedWords)
  return (
    <TabLinks
      label={t('mine')}
      current={current}
      places={[
        { href: '/drafts', word: t('drafts') },
        { href: '/saved', word: s('title') },
      ]}
    />
  )
}
