import { Bell } from 'lucide-react'
import { useChange } from '../app/api.ts'
import { Action } from '../kit/action.tsx'
import { useWords } from '../kit/words.tsx'
import { subjectWords } from './subject-words.ts'

const stale = [
  ...(['readSubject', 'readSubjects', 'listSubjects', 'readSuggestions'] as const),
  ...(['readFollowing', 'readForYou', 'readNow'] as const),
]

export function FollowSubject({ id, name, followed }: { id: string; name: string; followed: boolean }) {
  const t = useWords(subjectWords)
  const follow = useChange('followSubject', stale)
  const unfollow = useChange('unfollowSubject', stale)
  const turn = () => (followed ? unfollow : follow).mutate({ given: { subjectId: id } })
  const word = t(followed ? 'followed' : 'follow')
  return (
    <Action
      icon={Bell}
      on={followed}
      onPress={turn}
      disabled={follow.isPending || unfollow.isPending}
      label={`${word}, ${name}`}
    >
      {word}
    </Action>
  )
}
