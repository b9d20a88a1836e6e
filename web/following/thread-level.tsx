import { LevelControl } from './level-control.tsx'

/** How closely one follows a thread, beside its title. */
export function ThreadLevel({ thread }: { thread: { id: string; title: string | null; excerpt: string } }) {
  const name = thread.title ?? thread.excerpt.slice(0, 60)
  return <LevelControl aim={{ target: 'post', targetId: thread.id, name }} />
}
