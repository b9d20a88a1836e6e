import { EyeOff, MessageCircleQuestionMark, NotebookPen } from 'lucide-react'
import { type Answer, useChange } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Action, ActionLink, Actions } from '../../kit/action.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { gapWords } from './words.ts'

type Gap = Answer<'listSearchGaps'>['data'][number]

/** What was looked for in vain, each with what can be done about it. `within` says of which space all of it is. */
export function GapList({ gaps, within = null }: { gaps: readonly Gap[]; within?: string | null }) {
  const t = useWords(gapWords)
  return (
    <List label={t('title')}>
      {gaps.map((gap) => (
        <ListRow key={gap.id} title={gap.words} sub={said(gap, within, t)}>
          <GapActions gap={gap} />
        </ListRow>
      ))}
    </List>
  )
}

function said(
  { people, space }: Gap,
  within: string | null,
  t: ReturnType<typeof useWords<typeof gapWords>>,
) {
  const named = space && space.id !== within ? [t('inSpace', { space: space.name })] : []
  return [t('people', { count: people }), ...named].join(' ')
}

function GapActions({ gap: { id, words, space } }: { gap: Gap }) {
  const t = useWords(gapWords)
  const toast = useToast()
  const textOf = useProblemText()
  const dismiss = useChange('dismissGap', ['listSearchGaps'])
  const restore = useChange('restoreGap', ['listSearchGaps'])
  const given = { gapId: id }
  const onPress = () =>
    dismiss.mutate(
      { given },
      {
        onSuccess: () => toast({ text: t('dismissed', { words }), undo: () => restore.mutate({ given }) }),
        onError: (error) => toast({ text: textOf(error) ?? '' }),
      },
    )
  const place = `title=${encodeURIComponent(words)}${space ? `&space=${space.id}` : ''}`
  return (
    <Actions>
      <ActionLink icon={MessageCircleQuestionMark} href={`/ask?${place}`} label={`${t('ask')}, ${words}`}>
        {t('ask')}
      </ActionLink>
      <ActionLink icon={NotebookPen} href={`/ask?kind=article&${place}`} label={`${t('write')}, ${words}`}>
        {t('write')}
      </ActionLink>
      <Action icon={EyeOff} onPress={onPress} label={t('dismissNamed', { words })}>
        {t('dismiss')}
      </Action>
    </Actions>
  )
}
