import { Handshake, HeartHandshake, Lightbulb, type LucideIcon, PartyPopper, ThumbsUp } from 'lucide-react'
import { Fragment } from 'react'
import { Action } from '../kit/action.tsx'
import type { MenuChoice } from '../kit/menu.tsx'
import { useWords } from '../kit/words.tsx'
import { questionWords } from './question/words.ts'
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
export type ReactionsProps = {
  postId: string
  target: 'post' | 'comment'
  targetId: string
  reactions: Said['reactions']
  disabled: boolean
  /** Shown before anybody chose them. */
  always?: readonly ReactionName[]
  /** How many an answer helped; there "useful" says that it helped me. */
  helped?: number
}

const found = (reactions: Said['reactions'], name: string) => reactions.find((each) => each.name === name)

/** Those always there and those somebody chose; the others wait in the menu of further actions. */
export function Reactions(props: ReactionsProps) {
  const { postId, target, targetId, reactions, disabled, always = [], helped } = props
  const t = useWords(contentWords)
  const words = useWords(questionWords)
  const react = useReacting(postId, { target, targetId })
  const shown = kinds.filter(({ name }) => (!disabled && always.includes(name)) || found(reactions, name))
  const choices = shown.map(({ name, icon }) => {
    const { count = 0, mine = false } = found(reactions, name) ?? {}
    const help = helped !== undefined && name === 'useful'
    return (
      <Fragment key={name}>
        {!(help && disabled) && (
          <span {...(name === 'thanks' && !disabled && { 'data-act': 'react' })}>
            <Action
              icon={icon}
              on={mine}
              {...(!help && { count })}
              disabled={disabled}
              onPress={() => react(name, !mine)}
            >
              {help ? words('helpedMe') : t(name)}
            </Action>
          </span>
        )}
      </Fragment>
    )
  })
  return (
    <>
      {choices}
      {helped !== undefined && helped > 0 && (
        <span className="w-small w-quiet">{words('helped', { count: helped })}</span>
      )}
    </>
  )
}

/** The reactions nobody chose yet, as choices of a menu. */
export function useOtherReactions(props: ReactionsProps): MenuChoice[] {
  const { postId, target, targetId, reactions, disabled, always = [] } = props
  const t = useWords(contentWords)
  const react = useReacting(postId, { target, targetId })
  if (disabled) return []
  const rest = kinds.filter(({ name }) => !always.includes(name) && !found(reactions, name))
  return rest.map(({ name, icon }) => ({ word: t(name), icon, onPress: () => react(name, true) }))
}

/** These choices after a line. */
export function apart([first, ...rest]: MenuChoice[]): MenuChoice[] {
  return first ? [{ ...first, apart: true }, ...rest] : []
}
