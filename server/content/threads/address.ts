import { slugOf } from '../../../engines/text/index.ts'
import type { SummaryRow } from './store.ts'

/** Ids decide, slugs decorate: the address survives a new title. */
export function addressOf({
  kind,
  publicId,
  title,
  excerpt,
}: Pick<SummaryRow, 'kind' | 'publicId' | 'title' | 'excerpt'>): string {
  const slug = slugOf(title ?? excerpt)
  return `/${kind === 'question' ? 'q' : 'p'}/${publicId}${slug ? `-${slug}` : ''}`
}
