import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Name, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { type Published, useNewPosts } from '../app/new-posts.tsx'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { feedWords } from './words.ts'

/** What arrived since this page was drawn; shown when asked for, so that nothing jumps. */
export function NewPostsPill({
  shown,
  lists,
  concerns,
}: {
  shown: readonly string[]
  /** The reads that are asked again. */
  lists: readonly Name[]
  concerns: (post: Published) => boolean
}) {
  const t = useWords(feedWords)
  const cache = useQueryClient()
  const { posts, forget } = useNewPosts()
  const count = posts.filter((post) => !shown.includes(post.postId) && concerns(post)).length
  useEffect(() => forget, [forget])
  if (count === 0) return null
  const show = async () => {
    await Promise.all(lists.map((list) => cache.resetQueries({ queryKey: [list] })))
    forget()
    scrollTo({ top: 0 })
  }
  return (
    <div className="f-new" role="status">
      <Button small onPress={show}>
        {t('newPosts', { count })}
      </Button>
    </div>
  )
}

/** Whether a post was published in a space or under a subject that I follow, and none of these is muted. */
export function useFollows(): (post: Published) => boolean {
  const inside = useMe().audience === 'inside'
  const spaces = useRead('listSpaces', { mine: 'true', limit: 100 }).data?.data ?? []
  const subjects =
    useRead('listSubjects', { followed: 'true', limit: 100 }, { enabled: inside }).data?.data ?? []
  const chosen = useRead('listLevels', { limit: 100 }).data?.data ?? []
  const idsAt = (wanted: readonly string[]) =>
    chosen.flatMap(({ id, level }) => (wanted.includes(level) ? [id] : []))
  const muted = new Set(idsAt(['muted']))
  const followed = new Set([
    ...[...spaces, ...subjects].map(({ id }) => id),
    ...idsAt(['tracking', 'watching']),
  ])
  return ({ spaceId, subjects: under }) => {
    const places = [...(spaceId ? [spaceId] : []), ...under]
    return places.some((id) => followed.has(id)) && !places.some((id) => muted.has(id))
  }
}
