import { useEffect, useRef } from 'react'
import { useChange, useRead } from '../app/api.ts'
import { Menu } from '../kit/menu.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import './following.css'
import { type Aim, type Level, levelIcons, levelSummons, levels, staleByLevel } from './levels.ts'
import { levelWords } from './words.ts'

/** How closely one follows a space, a thread, a subject or a person: its level, and what each would mean. */
export function LevelControl({ aim, look = 'button' }: { aim: Aim; look?: 'button' | 'action' }) {
  const { target, targetId } = aim
  const { data } = useRead('readLevel', { target, targetId })
  const { choose, back } = useLevelChanges(aim)
  useSummoned((level) => choose(level, data?.level ?? null))
  return (
    <span className="fl-control" data-levels="">
      <LevelMenu
        aim={aim}
        look={look}
        now={data ?? null}
        onChoose={(level) => choose(level, data?.level ?? null)}
        onBack={back}
      />
    </span>
  )
}

export function LevelMenu({
  aim: { target, name },
  now,
  look,
  onChoose,
  onBack,
}: {
  aim: Aim
  now: { level: Level; standard: Level; chosen: boolean } | null
  look: 'button' | 'action'
  onChoose: (level: Level) => void
  onBack?: () => void
}) {
  const t = useWords(levelWords)
  const level = now?.level ?? 'normal'
  const unfollowed = look === 'button' && level === 'normal'
  const word = t(unfollowed ? 'follow' : level)
  return (
    <Menu
      look={look}
      word={word}
      label={unfollowed ? t('followOf', { name }) : t('level', { level: word, name })}
      icon={levelIcons[level]}
      choices={[
        ...levels.map((each) => ({
          word: t(each),
          note: t(`${target}_${each}`),
          icon: levelIcons[each],
          current: each === now?.level,
          onPress: () => onChoose(each),
        })),
        ...(now?.chosen && onBack
          ? [
              {
                word: t('standard'),
                note: t('standardNote', { level: t(now.standard) }),
                apart: true,
                onPress: onBack,
              },
            ]
          : []),
      ]}
    />
  )
}

/** Chooses at once, says so, and takes it back for eight seconds. */
export function useLevelChanges({ target, targetId, name }: Aim) {
  const t = useWords(levelWords)
  const toast = useToast()
  const change = useChange('chooseLevel', staleByLevel)
  const forget = useChange('forgetLevel', staleByLevel)
  const back = () => forget.mutate({ given: { target, targetId } })
  const choose = (level: Level, before: Level | null) => {
    if (level === before) return
    const undo = () => (before ? change.mutate({ given: { target, targetId, level: before } }) : back())
    change.mutate(
      { given: { target, targetId, level } },
      {
        onSuccess: () => toast({ text: t('levelNow', { name, level: t(level) }), about: 'level', undo }),
        onError: ({ message }) => toast({ text: message }),
      },
    )
  }
  return { choose, back }
}

/** The letters m m, m n, m t, m w of the page choose for what the page is about. */
function useSummoned(choose: (level: Level) => void): void {
  const latest = useRef(choose)
  useEffect(() => {
    latest.current = choose
  })
  useEffect(() => {
    const hear = (summons: Event) => {
      if (!(summons instanceof CustomEvent)) return
      const level = levels.find((each) => each === summons.detail)
      if (level) latest.current(level)
    }
    document.addEventListener(levelSummons, hear)
    return () => document.removeEventListener(levelSummons, hear)
  }, [])
}
