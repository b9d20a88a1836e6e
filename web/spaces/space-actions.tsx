import {
  Archive,
  ArchiveRestore,
  LogOut,
  MessageCircleQuestionMark,
  MessageSquare,
  Plus,
  Users,
} from 'lucide-react'
import { type Name, useChange } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { useProblemText } from '../app/problem.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Menu, type MenuChoice } from '../kit/menu.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { useMayWrite } from './space-posts.tsx'
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
]

/** One filled button: to open, to ask, or to join, whichever is next; the rest in a menu. */
export function SpaceActions({ space }: { space: Space }) {
  const t = useWords(spaceWords)
  const mayWrite = useMayWrite(space)
  const steward = isSteward(space)
  const { open, join } = useSpaceChanges(space)
  const choices = useSpaceChoices(space)
  const { id, state, role, access } = space
  const inside = useMe().audience === 'inside'
  return (
    <>
      {choices.length > 0 && <Menu word={t('look')} choices={choices} />}
      {mayWrite && state === 'prepared' && steward && (
        <ButtonLink icon={MessageCircleQuestionMark} href={`/ask?space=${id}`}>
          {t('askHere')}
        </ButtonLink>
      )}
      {state === 'prepared' && steward ? (
        <Button kind="filled" onPress={open}>
          {t('openNow')}
        </Button>
      ) : (
        mayWrite && (
          <ButtonLink kind="filled" icon={MessageCircleQuestionMark} href={`/ask?space=${id}`}>
            {t('askHere')}
          </ButtonLink>
        )
      )}
      {inside && role === null && access === 'open' && state === 'open' && (
        <Button kind="filled" icon={Plus} onPress={join}>
          {t('join')}
        </Button>
      )}
    </>
  )
}

export function isSteward({ role }: Space): boolean {
  return role === 'owner' || role === 'deputy'
}

function useSpaceChoices(space: Space): MenuChoice[] {
  const t = useWords(spaceWords)
  const mayWrite = useMayWrite(space)
  const { archive, unarchive, leave } = useSpaceChanges(space)
  const steward = isSteward(space)
  const { id, state, role } = space
  return [
    ...(mayWrite
      ? [{ word: t('writeHere'), icon: MessageSquare, href: `/ask?kind=message&space=${id}` }]
      : []),
    ...(steward && state !== 'archived'
      ? [{ word: t('addMember'), icon: Users, href: `/spaces/${id}/people` }]
      : []),
    ...(steward && state === 'open'
      ? [{ word: t('archive'), note: t('archiveNote'), icon: Archive, onPress: archive }]
      : []),
    ...(steward && state === 'archived'
      ? [{ word: t('unarchive'), icon: ArchiveRestore, onPress: unarchive }]
      : []),
    ...(role ? [{ word: t('leave'), icon: LogOut, onPress: leave, apart: true }] : []),
  ]
}

/** Changes of state, told in a toast; what can be taken back can be taken back there. */
function useSpaceChanges({ id: spaceId, name, access }: Space) {
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
