import { type Answer, usePages, useRead } from '../app/api.ts'
import { kindIcons } from '../kit/chips.tsx'
import { Cloth } from '../kit/cloth.tsx'
import { When } from '../kit/format.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { useWords } from '../kit/words.tsx'
import { CardPart } from './card-part.tsx'
import { peopleWords } from './words.ts'

type Item = Answer<'readPersonPosts'>['data'][number]

const shownMost = 5

/** What they published lately where the reader may read. */
export function Contributions({ personId, beside }: { personId: string; beside: boolean }) {
  const t = useWords(peopleWords)
  const { rows, isSuccess } = usePages('readPersonPosts', { personId, limit: shownMost })
  if (!isSuccess) return null
  return (
    <CardPart title={t('contributions')} beside={beside}>
      {rows.length === 0 ? (
        <p className="w-small w-quiet">{t('noContributions')}</p>
      ) : (
        <List label={t('contributions')}>
          {rows.slice(0, shownMost).map((item) => (
            <Contribution key={item.id} item={item} />
          ))}
        </List>
      )}
    </CardPart>
  )
}

function Contribution({ item }: { item: Item }) {
  const t = useWords(peopleWords)
  const { kind, title, excerpt, address, publishedAt, answers, accepted, space, language } = item
  const Icon = kindIcons[kind]
  const state = accepted ? t('accepted') : kind === 'question' ? t('answers', { count: answers }) : null
  return (
    <ListRow
      lead={<Icon className="w-icon p-kind" aria-hidden />}
      href={address}
      title={<span {...(language && { lang: language })}>{title ?? excerpt}</span>}
      sub={
        <>
          {[t(kind), state, space?.name].filter(Boolean).join(', ')}, <When at={publishedAt} />
        </>
      }
    />
  )
}

/** The spaces they belong to, as far as the reader may know. */
export function SharedSpaces({ personId }: { personId: string }) {
  const t = useWords(peopleWords)
  const { data } = useRead('listPersonSpaces', { personId })
  if (!data) return null
  if (data.data.length === 0) return <p className="w-small w-quiet">{t('noSpaces')}</p>
  return (
    <List label={t('spaces')} tight>
      {data.data.map(({ id, name }) => (
        <ListRow key={id} lead={<Cloth name={name} size={22} />} href={`/spaces/${id}`} title={name} />
      ))}
    </List>
  )
}
