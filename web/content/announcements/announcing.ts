import { type Answer, useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { everywhere } from '../everywhere.ts'

type Space = Answer<'listSpaces'>['data'][number]

const carers: readonly (string | null)[] = ['owner', 'deputy', 'moderator']

/** Where this person may announce; `nowhere` once it is known that there is no such place. */
export function useAnnouncing() {
  const { administrator } = useMe()
  const { data } = useRead('listSpaces', { mine: 'true', limit: 100 })
  const spaces = (data?.data ?? []).filter(isCaredFor)
  const somewhere = administrator || spaces.length > 0
  return {
    somewhere,
    nowhere: data !== undefined && !somewhere,
    mayIn: (spaceId: string) =>
      spaceId === everywhere ? administrator : spaces.some(({ id }) => id === spaceId),
  }
}

const isCaredFor = ({ role, state }: Space) => state !== 'archived' && carers.includes(role)
