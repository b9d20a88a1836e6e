import { type Name, useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import type { Space } from './state-chips.tsx'
import { spaceWords } from './words.ts'

const stale: readonly Name[] = [
  'readSpace',
  'listSpaces',
  'readAudience',
  'readPost',
  'listMembers',
  'readFollowing',
  'readForYou',
  'readSpaceNews',
  'readSpaceHealth',
  'readReadiness',
]

export function isSteward({ role }: Space): boolean {
  return role === 'owner' || role === 'deputy'
}

/** Changes of state, told in a toast; what can be taken back can be taken back there. */
export function useSpaceChanges({ id: spaceId, name, access }: Space) {
  const t = useWords(spaceWords)
  const toast = useToast()
  const textOf = useProblemText()
  const given = { spaceId }
  const onError = (error: unknown) => toast({ text: textOf(error) ?? '' })
  const opening = useChange('openSpace', stale)
  const archiving = useChange('archiveSpace', stale)
  const unarchiving = useChange('unarchiveSpace', stale)
  const joining = useChange('joinSpace', stale)
  const leaving = useChange('leaveSpace', stale)
  const open = () => opening.mutate({ given }, { onSuccess: () => toast({ text: t('opened') }), onError })
  const join = () => joining.mutate({ given }, { onError })
  const unarchive = () =>
    unarchiving.mutate(
      { given },
      { onSuccess: () => toast({ text: t('unarchived', { space: name }) }), onError },
    )
  const archive = () => {
    const onSuccess = () => toast({ text: t('archivedNow', { space: name }), undo: unarchive })
    archiving.mutate({ given }, { onSuccess, onError })
  }
  const leave = () => {
    const text = t('left', { space: name })
    const onSuccess = () => toast(access === 'open' ? { text, undo: join } : { text })
    leaving.mutate({ given }, { onSuccess, onError })
  }
  return { open, join, archive, unarchive, leave }
}
