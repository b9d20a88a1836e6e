import { useQueryClient } from '@tanstack/react-query'
import { ThumbsDown, ThumbsUp } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../app/api.ts'
import { Action } from '../../kit/action.tsx'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import { ideaWords } from './words.ts'

type Votes = { mine: 'for' | 'against' | null; ups: number; downs: number }

/** For, against, or neither: counted at once, set right when the server answers. */
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
  const shown = meant && meant.from.mine === votes.mine ? moved(votes, meant.mine) : votes
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
        count={shown.ups}
        disabled={disabled}
        label={`${t('for')} (${shown.ups}), ${title}`}
        onPress={() => void vote('for')}
      >
        {t('for')}
      </Action>
      <Action
        icon={ThumbsDown}
        on={shown.mine === 'against'}
        count={shown.downs}
        disabled={disabled}
        label={`${t('against')} (${shown.downs}), ${title}`}
        onPress={() => void vote('against')}
      >
        {t('against')}
      </Action>
    </>
  )
}

function moved({ mine: before, ups, downs }: Votes, mine: Votes['mine']): Votes {
  const change = (side: 'for' | 'against') => Number(mine === side) - Number(before === side)
  return { mine, ups: ups + change('for'), downs: downs + change('against') }
}
