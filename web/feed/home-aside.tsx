import { usePages, useRead } from '../app/api.ts'
import { Cloth } from '../kit/cloth.tsx'
import { When } from '../kit/format.tsx'
import { AsidePart } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { feedWords } from './words.ts'

/** The questions that wait, and one's spaces. */
export function HomeAside() {
  const t = useWords(feedWords)
  const waiting = usePages('readQuestions', { show: 'unanswered' }).rows.slice(0, 3)
  const { data } = useRead('listSpaces', { mine: 'true', limit: 100 })
  const spaces = data?.data ?? []
  return (
    <>
      {waiting.length > 0 && (
        <AsidePart title={t('waiting')}>
          <List label={t('waiting')}>
            {waiting.map(({ id, address, title, excerpt, space, publishedAt }) => (
              <ListRow
                key={id}
                href={address}
                title={title ?? excerpt}
                sub={
                  <>
                    {space && `${space.name}, `}
                    <When at={publishedAt} />
                  </>
                }
              />
            ))}
          </List>
        </AsidePart>
      )}
      {spaces.length > 0 && (
        <AsidePart title={t('yourSpaces')}>
          <List tight label={t('yourSpaces')}>
            {spaces.slice(0, 8).map(({ id, name }) => (
              <ListRow key={id} lead={<Cloth name={name} size={24} />} href={`/spaces/${id}`} title={name} />
            ))}
          </List>
        </AsidePart>
      )}
    </>
  )
}
