import {
  Archive,
  ArchiveRestore,
  LogOut,
  MessageCircleQuestionMark,
  MessageSquare,
  Pencil,
  Plus,
  Users,
} from 'lucide-react'
import { useState } from 'react'
import { useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Confirm } from '../kit/dialog.tsx'
import { Menu, type MenuChoice } from '../kit/menu.tsx'
import { useWords } from '../kit/words.tsx'
import { overviewWords } from './overview-words.ts'
import { isSteward, useSpaceChanges } from './space-changes.ts'
import { useMayWrite } from './space-posts.tsx'
import type { Space } from './state-chips.tsx'
import { spaceWords } from './words.ts'

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
        <OpenButton space={space} onOpen={open} />
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

/** Opens at once when the space is ready; before that it says first what is missing. */
function OpenButton({ space, onOpen }: { space: Space; onOpen: () => void }) {
  const t = useWords(spaceWords)
  const words = useWords(overviewWords)
  const [asking, ask] = useState(false)
  const { data } = useRead('readReadiness', { spaceId: space.id })
  const early = data !== undefined && data.score < data.ready
  return (
    <>
      <Button kind="filled" onPress={early ? () => ask(true) : onOpen}>
        {t('openNow')}
      </Button>
      {early && (
        <Confirm
          title={words('openEarlyTitle')}
          verb={words('openAnyway')}
          open={asking}
          onClose={() => ask(false)}
          onConfirm={() => {
            ask(false)
            onOpen()
          }}
        >
          <p>{words('openEarlyMissing', { score: data.score, ready: data.ready })}</p>
          <ul className="s-missing">
            {data.needs
              .filter(({ met }) => !met)
              .map(({ name }) => (
                <li key={name}>{words(name)}</li>
              ))}
          </ul>
        </Confirm>
      )}
    </>
  )
}

function useSpaceChoices(space: Space): MenuChoice[] {
  const t = useWords(spaceWords)
  const mayWrite = useMayWrite(space)
  const { archive, unarchive, leave } = useSpaceChanges(space)
  const inside = useMe().audience === 'inside'
  const steward = isSteward(space)
  const { id, state, role } = space
  return [
    ...(mayWrite
      ? [{ word: t('writeHere'), icon: MessageSquare, href: `/ask?kind=message&space=${id}` }]
      : []),
    ...(steward && state !== 'archived'
      ? [{ word: t('addMember'), icon: Users, href: `/spaces/${id}/people` }]
      : []),
    ...(steward && state !== 'archived'
      ? [{ word: t('edit'), icon: Pencil, href: `/spaces/${id}/about?edit` }]
      : []),
    ...(steward && state === 'open'
      ? [{ word: t('archive'), note: t('archiveNote'), icon: Archive, onPress: archive }]
      : []),
    ...(steward && state === 'archived'
      ? [{ word: t('unarchive'), icon: ArchiveRestore, onPress: unarchive }]
      : []),
    ...(role && inside ? [{ word: t('leave'), icon: LogOut, onPress: leave, apart: true }] : []),
  ]
}
