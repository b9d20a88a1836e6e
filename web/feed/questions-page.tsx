import { MessageCircleQuestionMark } from 'lucide-react'
import { usePages } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { EmptyState } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { NewPostsPill } from './new-posts-pill.tsx'
import { PostList } from './post-list.tsx'
import { QuestionTabs } from './question-tabs.tsx'
import { useWhy } from './why.tsx'
import { feedWords } from './words.ts'

export function QuestionsPage({ show }: { show: 'questions' | 'unanswered' }) {
  const t = useWords(feedWords)
  const inside = useMe().audience === 'inside'
  const pages = usePages('readQuestions', { show })
  const why = useWhy(false)
  const ask = (
    <ButtonLink kind="filled" icon={MessageCircleQuestionMark} href="/ask">
      {t('ask')}
    </ButtonLink>
  )
  const word = show === 'unanswered' ? 'unanswered' : 'questions'
  return (
    <Page
      title={t('questions')}
      lede={<p>{t('questionsLede')}</p>}
      {...(inside && { actions: ask })}
      tabs={
        <QuestionTabs
          current={show === 'unanswered' ? '/questions/unanswered' : '/questions'}
          inside={inside}
        />
      }
    >
      <NewPostsPill
        shown={pages.rows.map(({ id }) => id)}
        lists={['readQuestions']}
        concerns={({ kind }) => kind === 'question'}
      />
      <PostList
        label={t(word)}
        pages={pages}
        why={why}
        empty={<EmptyState title={t(`${word}Empty`)}>{t(`${word}EmptyWhy`)}</EmptyState>}
      />
    </Page>
  )
}
