import type { Answer } from '../app/api.ts'

type Item = Pick<Answer<'listDrafts'>['data'][number], 'id' | 'kind' | 'about'>

const underPosts = ['answer', 'comment', 'edit']

/** Where one goes on with a draft; null where its place is out of reach. */
export function hrefOf({ id, kind, about: { post, comment } }: Item): string | null {
  if (kind === 'card') return '/people/me/edit'
  if (!underPosts.includes(kind)) return `/ask?kind=${kind}&draft=${id}`
  if (!post) return null
  if (kind === 'edit') return post.kind === 'article' && !comment ? `${post.address}/edit` : post.address
  return comment ? `${post.address}?reply=${comment.id}#c-${comment.publicId}` : `${post.address}#write`
}
