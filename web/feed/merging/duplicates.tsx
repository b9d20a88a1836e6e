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
type Merging = { from: Pair['one']; into: Pair['one'] }

/** For administrators, under the list of subjects: those that may be one. */
export function DuplicateSubjects() {
  const { administrator } = useMe()
  const { data } = useRead('listDuplicateSubjects', {}, { enabled: administrator })
  const [merging, merge] = useState<Merging | null>(null)
  const close = () => merge(null)
  // The dialog outlasts its row, which goes as soon as the two are one: it still has to say so.
  return (
    <>
      {data && data.data.length > 0 && <Pairs pairs={data.data} onMerge={merge} />}
      {merging && <MergeDialog from={merging.from} chosen={merging.into} onMerged={close} onClose={close} />}
    </>
  )
}

function Pairs({ pairs, onMerge }: { pairs: readonly Pair[]; onMerge: (merging: Merging) => void }) {
  const t = useWords(mergingWords)
  return (
    <Section title={t('duplicates')}>
      <p className="w-quiet">{t('duplicatesWhy')}</p>
      <List label={t('duplicates')}>
        {pairs.map((pair) => (
          <PairRow key={`${pair.one.id} ${pair.other.id}`} pair={pair} onMerge={onMerge} />
        ))}
      </List>
    </Section>
  )
}

function PairRow({ pair: { one, other }, onMerge }: { pair: Pair; onMerge: (merging: Merging) => void }) {
  const t = useWords(mergingWords)
  // What holds less becomes part of what holds more.
  const [from, into] = one.posts <= other.posts ? [one, other] : [other, one]
  return (
    <ListRow
      title={t('pair', { one: from.name, other: into.name })}
      sub={[from, into].map(({ name, posts }) => `${name}, ${t('posts', { count: posts })}`).join(' · ')}
    >
      <Actions>
        <Action
          icon={Merge}
          label={t('mergeInto', { from: from.name, into: into.name })}
          onPress={() => onMerge({ from, into })}
        >
          {t('verb')}
        </Action>
      </Actions>
    </ListRow>
  )
}
