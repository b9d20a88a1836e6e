import { type Answer, useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'

export type SavedSearch = Answer<'listSavedSearches'>['data'][number]

/** The searches that this person keeps; guests keep none. */
export function useSavedSearches(): readonly SavedSearch[] {
  const inside = useMe().audience === 'inside'
  const { data } = useRead('listSavedSearches', {}, { enabled: inside })
  return data?.data ?? []
}

export const searchHref = (line: string) => `/search?q=${encodeURIComponent(line)}`
