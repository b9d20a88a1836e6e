import { useQueryClient } from '@tanstack/react-query'
import { ThumbsDown, ThumbsUp } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../app/api.ts'
import { Action } from '../../kit/action.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import { ideaWords } from './words.ts'

type Votes = { mine: 'for' | 'against' | null; ups: number | null; downs: number | null }

/** For, against, or neither: shown at once; the numbers follow when five people have voted. */
export function IdeaVotes({
  postId,
  title,
  votes,
  disabled,
}: {
  postId: string
  title: string
  votes: Votes
  disabled: boolean
}) {
  const t = useWords(ideaWords)
  const cache = useQueryClient()
  const toast = useToast()
  const [meant, mean] = useState<{ from: Votes; mine: Votes['mine'] } | null>(null)
  const shown = meant && meant.from.mine === votes.mine ? { ...votes, mine: meant.mine } : votes
  const vote = async (pressed: 'for' | 'against') => {
    const mine = shown.mine === pressed ? null : pressed
    mean({ from: votes, mine })
    try {
      const after = mine
        ? await call('voteOnIdea', { postId, vote: mine })
        : await call('takeBackIdeaVote', { postId })
      changeThread(cache, postId, () => after)
      await cache.invalidateQueries({ queryKey: ['listIdeas'], refetchType: 'none' })
    } catch (error) {
      mean(null)
      if (error instanceof Error) toast({ text: error.message })
    }
  }
  return (
    <>
      <Action
        icon={ThumbsUp}
        on={shown.mine === 'for'}
        disabled={disabled}
        {...counted(t('for'), shown.ups, title)}
        onPress={() => void vote('for')}
      >
        {t('for')}
      </Action>
      <Action
        icon={ThumbsDown}
        on={shown.mine === 'against'}
        disabled={disabled}
        {...counted(t('against'), shown.downs, title)}
        onPress={() => void vote('against')}
      >
        {t('against')}
      </Action>
    </>
  )
}

const counted = (word: string, count: number | null, title: string) =>
  count === null ? { label: `${word}, ${title}` } : { count, label: `${word} (${count}), ${title}` }
