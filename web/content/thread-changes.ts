import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Asked, call, Problem, useChange } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { offlineWords } from '../offline/words.ts'
import { questionWords } from './question/words.ts'
import type { Said, Thread } from './thread-model.ts'

/** Changes a thread where it is kept, before the server has answered. */
export function changeThread(cache: QueryClient, postId: string, change: (thread: Thread) => Thread): void {
  cache.setQueriesData<Thread>({ queryKey: ['readPost'] }, (thread) =>
    thread?.id === postId ? change(thread) : thread,
  )
}

/** Answers or comments: shown at once, greyed until the server has it; taken back when it refuses. */
export function useSaying(postId: string) {
  const sayOrKeep = useSayOrKeep(postId)
  const cache = useQueryClient()
  const me = useMe()
  return useMutation({
    mutationFn: (given: Omit<Asked<'addComment'>, 'postId'>) => sayOrKeep({ ...given, postId }),
    onMutate: async ({ kind = 'comment', parentId = null, body }) => {
      await cache.cancelQueries({ queryKey: ['readPost'] })
      const pending: Said = {
        id: `${pendingMark}${Date.now()}`,
        publicId: '',
        author: {
          id: me.personId,
          name: me.name,
          title: me.title,
          audience: me.audience,
          organisation: me.organisation,
          state: 'active',
          photo: me.photo,
        },
        ...{ kind, parentId, body, html: null, state: 'published', mine: true, version: 0 },
        ...{ createdAt: new Date().toISOString(), editedAt: null, reactions: [], files: [], helpedOthers: 0 },
      }
      changeThread(cache, postId, (thread) => ({ ...thread, comments: [...thread.comments, pending] }))
      return pending.id
    },
    onSuccess: (said, _given, pendingId) =>
      said &&
      changeThread(cache, postId, (thread) => ({
        ...thread,
        comments: [...thread.comments.filter(({ id }) => id !== pendingId && id !== said.id), said],
      })),
    onError: (_problem, _given, pendingId) =>
      changeThread(cache, postId, (thread) => ({
        ...thread,
        comments: thread.comments.filter(({ id }) => id !== pendingId),
      })),
    onSettled: () => {
      // The home asks again what waits when it is shown next.
      for (const list of ['readNow', 'readForYou']) void cache.invalidateQueries({ queryKey: [list] })
      return cache.invalidateQueries({ queryKey: ['readPost'] })
    },
  })
}

/** Without the server it waits on this device, and is sent once: by the key that was tried first. */
function useSayOrKeep(postId: string) {
  const cache = useQueryClient()
  const me = useMe()
  const toast = useToast()
  const t = useWords(offlineWords)
  return async (given: Asked<'addComment'>) => {
    const key = crypto.randomUUID()
    try {
      return await call('addComment', given, { key })
    } catch (error) {
      const alone = error instanceof Problem && error.status === 0
      if (!alone || me.audience !== 'inside' || given.files?.length) throw error
    }
    const thread = cache
      .getQueriesData<Thread>({ queryKey: ['readPost'] })
      .map(([, found]) => found)
      .find((found) => found?.id === postId)
    const { keepToSend } = await import('../offline/outbox.ts')
    await keepToSend({
      ...{ id: key, personId: me.personId, writtenAt: Date.now(), refused: null },
      ...{ title: thread?.title ?? thread?.excerpt ?? '', address: thread?.address ?? '/' },
      given: { postId, kind: given.kind ?? 'comment', parentId: given.parentId ?? null, body: given.body },
    })
    toast({ text: t('waits') })
    return null
  }
}

const pendingMark = 'pending-'
export const isPending = ({ id }: Said): boolean => id.startsWith(pendingMark)

export type ReactionName = Asked<'react'>['name']
type Target = { target: 'post' | 'comment'; targetId: string }

/** Reacts, or takes the reaction back: counted at once, set right when the server answers. */
export function useReacting(postId: string, { target, targetId }: Target) {
  const cache = useQueryClient()
  const toast = useToast()
  const [asked, setAsked] = useState(0)
  const set = (change: (before: Said['reactions']) => Said['reactions']) =>
    changeThread(cache, postId, (thread) =>
      target === 'post'
        ? { ...thread, reactions: change(thread.reactions) }
        : {
            ...thread,
            comments: thread.comments.map((said) =>
              said.id === targetId ? { ...said, reactions: change(said.reactions) } : said,
            ),
          },
    )
  return async (name: ReactionName, on: boolean) => {
    setAsked(asked + 1)
    await cache.cancelQueries({ queryKey: ['readPost'] })
    set((before) => withMine(before, name, on))
    try {
      const { reactions } = await call(on ? 'react' : 'takeBackReaction', { target, targetId, name })
      set(() => reactions)
    } catch (error) {
      set((before) => withMine(before, name, !on))
      if (error instanceof Error) toast({ text: error.message })
    }
  }
}

export function withMine(before: Said['reactions'], name: string, on: boolean): Said['reactions'] {
  const found = before.find((each) => each.name === name)
  if (!found) return on ? [...before, { name, count: 1, mine: true }] : before
  if (found.mine === on) return before
  const count = found.count + (on ? 1 : -1)
  return before.flatMap((each) => (each !== found ? [each] : count > 0 ? [{ name, count, mine: on }] : []))
}

/** Accepts an answer, or withdraws the acceptance; `before` is what was accepted, and comes back by undoing. */
export function useAccepting(postId: string, before: string | null) {
  const t = useWords(questionWords)
  const cache = useQueryClient()
  const toast = useToast()
  const accept = useChange('acceptAnswer')
  const withdraw = useChange('withdrawAcceptance')
  const store = (thread: Thread) => changeThread(cache, postId, () => thread)
  const onError = (problem: Error) => toast({ text: problem.message })
  const put = (answerId: string | null, told?: () => void) => {
    const onSuccess = (thread: Thread) => {
      store(thread)
      told?.()
    }
    if (answerId) accept.mutate({ given: { postId, answerId } }, { onSuccess, onError })
    else withdraw.mutate({ given: { postId } }, { onSuccess, onError })
  }
  return {
    accept: (answerId: string) =>
      put(answerId, () => toast({ text: t('acceptedToast'), undo: () => put(before) })),
    withdraw: () => put(null, () => toast({ text: t('withdrawnToast'), undo: () => put(before) })),
  }
}
