import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useChange, useRead } from '../app/api.ts'
import { Action } from '../kit/action.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { homeWords } from './home-words.ts'

const stale = ['readSuggestions', 'readSpaceNews', 'listSpaces', 'readFollowing', 'readForYou'] as const

/** Where to begin, for whoever belongs to no space yet: three that colleagues read. */
export function Begin() {
  const t = useWords(homeWords)
  const { data } = useRead('readSuggestions', {})
  const join = useChange('joinSpace', stale)
  if (!data || data.spaces.length === 0) return null
  const { unit } = data
  const read = data.spaces.filter(({ readers }) => readers > 0)
  const near = unit !== null && read.length > 0
  const spaces = near ? read : data.spaces
  const bold = (inside: ReactNode) => <b>{inside}</b>
  return (
    <section className="h-begin">
      <h2>{t('begin')}</h2>
      <p>{near ? t.rich('beginUnit', { unit, count: spaces.length, b: bold }) : t('beginCompany')}</p>
      <List label={t('begin')}>
        {spaces.map(({ id, name, purpose, readers }) => (
          <ListRow
            key={id}
            lead={<Cloth name={name} size={40} />}
            href={`/spaces/${id}`}
            title={name}
            sub={purpose}
            end={
              <Action
                icon={Plus}
                label={`${t('join')} ${name}`}
                disabled={join.isPending}
                onPress={() => join.mutate({ given: { spaceId: id } })}
              >
                {t('join')}
              </Action>
            }
          >
            {readers > 0 && <div className="w-list-sub">{t('readers', { count: readers })}</div>}
          </ListRow>
        ))}
      </List>
    </section>
  )
}
