import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { feedWords } from './words.ts'

/** The ways into questions: all, those that wait, by subject. */
export function QuestionTabs({ current, inside }: { current: string; inside: boolean }) {
  const t = useWords(feedWords)
  return (
    <TabLinks
      label={t('questions')}
      current={current}
      places={[
        { href: '/questions', word: t('all') },
        { href: '/questions/unanswered', word: t('unanswered') },
        { href: '/ideas', word: t('ideas') },
        ...(inside ? [{ href: '/subjects', word: t('bySubject') }] : []),
      ]}
    />
  )
}
