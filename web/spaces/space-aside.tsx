import { usePages } from '../app/api.ts'
import { Avatar } from '../kit/avatar.tsx'
import { AsidePart } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { roleWords } from './space-people.tsx'
import type { Space } from './state-chips.tsx'
import { spaceWords } from './words.ts'

/** Who looks after the space. */
export function SpaceAside({ space }: { space: Space }) {
  const t = useWords(spaceWords)
  const { rows } = usePages('listMembers', { spaceId: space.id, limit: 100 })
  const stewards = rows.filter(({ role }) => role === 'owner' || role === 'deputy')
  if (stewards.length === 0) return null
  return (
    <AsidePart title={t('lookedAfter')}>
      <List label={t('lookedAfter')}>
        {stewards.map(({ id, name, title, role }) => (
          <ListRow
            key={id}
            lead={<Avatar name={name} size="small" />}
            href={`/people/${id}`}
            title={name}
            sub={[t(roleWords[role]), title].filter(Boolean).join(', ')}
          />
        ))}
      </List>
    </AsidePart>
  )
}
