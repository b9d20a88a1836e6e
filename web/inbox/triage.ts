import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { type Answer, call, type Name, type Problem, useChange } from '../app/api.ts'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { inboxWords } from './words.ts'

export type InboxItem = Answer<'listInbox'>['data'][number]

export const inboxGroups = ['asks', 'mentions', 'answers', 'changes', 'watching'] as const
export type InboxGroup = (typeof inboxGroups)[number] | null

const lists: readonly Name[] = ['listInbox', 'countInbox']

/** Done, back, saved, muted: shown at once, taken back for eight seconds, asked again when the server says no. */
export function useTriage() {
  const t = useWords(inboxWords)
  const toast = useToast()
  const { leave, replace, fresh } = useRows()
  const failed = ({ message }: Problem) => {
    void fresh()
    toast({ text: message })
  }
  const away = useChange('putAway', lists)
  const back = useChange('bringBack', lists)
  const save = useChange('saveForLater', ['listInbox', 'listSaved'])
  const forget = useChange('forgetSaved', ['listInbox', 'listSaved'])
  const level = useChange('chooseLevel', ['readLevel', 'listLevels', 'readForYou', 'readFollowing'])
  const bring = (threadId: string) => back.mutate({ given: { threadId } }, { onError: failed })
  const take = (item: InboxItem, text: string, undo: () => unknown) => {
    leave(item)
    away.mutate({ given: { threadId: item.id } }, { onError: failed })
    toast({ text, about: 'inbox', undo: () => void undo() })
  }
  const aimAt = ({ id }: InboxItem) => ({ target: 'post' as const, targetId: id })

  return {
    putAway: (item: InboxItem) => take(item, t('doneNow', { title: item.title }), () => bring(item.id)),
    bringBack(item: InboxItem) {
      leave(item)
      bring(item.id)
    },
    save(item: InboxItem) {
      replace({ ...item, saved: !item.saved })
      ;(item.saved ? forget : save).mutate({ given: aimAt(item) }, { onError: failed })
    },
    mute(item: InboxItem) {
      level.mutate({ given: { ...aimAt(item), level: 'muted' } }, { onError: failed })
      take(item, t('mutedNow', { title: item.title }), () =>
        call('forgetLevel', aimAt(item)).then(() => bring(item.id), failed),
      )
    },
    async putAllAway(given: { before: string; about?: NonNullable<InboxGroup> }) {
      const { at, rows } = await call('putAllAway', { ...given, before: new Date(given.before) })
      await fresh()
      const undo = () => call('bringAllBack', { at: new Date(at) }).then(fresh, failed)
      toast({ text: t('doneAllNow', { count: rows }), about: 'inbox', undo: () => void undo() })
    },
  }
}

/** The rows that are shown, changed before the server has answered. */
function useRows() {
  const cache = useQueryClient()
  const change = (edit: (rows: InboxItem[]) => InboxItem[]) =>
    cache.setQueriesData<InfiniteData<Answer<'listInbox'>>>(
      { queryKey: ['listInbox'] },
      (held) => held && { ...held, pages: held.pages.map((page) => ({ ...page, data: edit(page.data) })) },
    )
  return {
    leave({ id }: InboxItem) {
      focusBeside(id)
      change((rows) => rows.filter((row) => row.id !== id))
    },
    replace: (item: InboxItem) => change((rows) => rows.map((row) => (row.id === item.id ? item : row))),
    fresh: () => Promise.all(lists.map((name) => cache.invalidateQueries({ queryKey: [name] }))),
  }
}

/** Whoever works through rows by keyboard stands on the next one when this one is gone. */
function focusBeside(id: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('#main [data-thread]')]
  const at = rows.findIndex(({ dataset }) => dataset.thread === id)
  if (!rows[at]?.contains(document.activeElement)) return
  const next = rows[at + 1] ?? rows[at - 1]
  const link = next?.querySelector<HTMLElement>('h3 a')
  requestAnimationFrame(() => (link ?? document.getElementById('main'))?.focus())
}
