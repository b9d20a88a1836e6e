import { useRead } from '../../app/api.ts'
import { Section } from '../../kit/page.tsx'
import { useWords } from '../../kit/words.tsx'
import { GapList } from './gap-list.tsx'
import { gapWords } from './words.ts'

/** For those who look after a space: what was looked for there in vain; nothing stands here while there is nothing. */
export function SpaceGaps({ spaceId, looksAfter }: { spaceId: string; looksAfter: boolean }) {
  const t = useWords(gapWords)
  const { data } = useRead('listSearchGaps', { spaceId }, { enabled: looksAfter })
  if (!data || data.data.length === 0) return null
  return (
    <Section title={t('title')}>
      <p className="s-note">{t('lede')}</p>
      <GapList gaps={data.data} within={spaceId} />
    </Section>
  )
}
