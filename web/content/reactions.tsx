import {
  Handshake,
  HeartHandshake,
  Lightbulb,
  type LucideIcon,
  PartyPopper,
  SmilePlus,
  ThumbsUp,
} from 'lucide-react'
import { Action } from '../kit/action.tsx'
import { Menu } from '../kit/menu.tsx'
import { useWords } from '../kit/words.tsx'
import { type ReactionName, useReacting } from './thread-changes.ts'
import type { Said } from './thread-model.ts'
import { contentWords } from './words.ts'

const kinds: readonly { name: ReactionName; icon: LucideIcon }[] = [
  { name: 'thanks', icon: HeartHandshake },
  { name: 'useful', icon: ThumbsUp },
  { name: 'agree', icon: Handshake },
  { name: 'celebrate', icon: PartyPopper },
  { name: 'curious', icon: Lightbulb },
]
const always: readonly string[] = ['thanks', 'useful']

/** Thanks and useful are always there; the others once somebody chose them, or from the menu. */
export function Reactions({
  postId,
  target,
  targetId,
  reactions,
  disabled,
}: {
  postId: string
  target: 'post' | 'comment'
  targetId: string
  reactions: Said['reactions']
  disabled: boolean
}) {
  const t = useWords(contentWords)
  const react = useReacting(postId, { target, targetId })
  const found = (name: string) => reactions.find((each) => each.name === name)
  const shown = kinds.filter(({ name }) => (!disabled && always.includes(name)) || found(name))
  const rest = kinds.filter((kind) => !shown.includes(kind))
  return (
    <>
      {shown.map(({ name, icon }) => {
        const { count = 0, mine = false } = found(name) ?? {}
        return (
          <Action
            key={name}
            icon={icon}
            on={mine}
            count={count}
            disabled={disabled}
            onPress={() => react(name, !mine)}
          >
            {t(name)}
          </Action>
        )
      })}
      {!disabled && rest.length > 0 && (
        <Menu
          look="action"
          icon={SmilePlus}
          word={t('otherReactions')}
          choices={rest.map(({ name, icon }) => ({ word: t(name), icon, onPress: () => react(name, true) }))}
        />
      )}
    </>
  )
}
