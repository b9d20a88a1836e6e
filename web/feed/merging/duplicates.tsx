import { Merge } from 'lucide-react'
import { useState } from 'react'
import { type Answer, useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { Action, Actions } from '../../kit/action.tsx'
import { Section } from '../../kit/page.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { useWords } from '../../kit/words.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { mergingWords } from './words.ts'

type Pair = Answer<'listDuplicateSubjects'>['data'][number]

/** For administrators, under the list of subjects: those that may be one. */
export function DuplicateSubjects() {
  const t = useWords(mergingWords)
  const { administrator } = useMe()
  const { data } = useRead('listDuplicateSubjects', {}, { enabled: administrator })
  if (!data || data.data.length === 0) return null
  return (
    <Section title={t('duplicates')}>
      <p className="w-quiet">{t('duplicatesWhy')}</p>
      <List label={t('duplicates')}>
        {data.data.map((pair) => (
          <PairRow key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </List>
    </Section>
  )
}

function PairRow({ pair: { one, other } }: { pair: Pair }) {
  const t = useWords(mergingWords)
  const [merging, merge] = useState(false)
  // What holds less becomes part of what holds more.
  const [from, into] = one.posts <= other.posts ? [one, other] : [other, one]
  const close = () => merge(false)
  return (
    <ListRow
      title={t('pair', { one: from.name, other: into.name })}
      sub={[from, into].map(({ name, posts }) => `${name}, ${t('posts', { count: posts })}`).join(' · ')}
    >
      <Actions>
        <Action
          icon={Merge}
          label={t('mergeInto', { from: from.name, into: into.name })}
          onPress={() => merge(true)}
        >
          {t('verb')}
        </Action>
      </Actions>
      {merging && <MergeDialog from={from} chosen={into} onMerged={close} onClose={close} />}
    </ListRow>
  )
}
