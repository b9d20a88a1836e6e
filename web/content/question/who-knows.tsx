import { type Answer, useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { AsidePart } from '../../kit/page.tsx'
import { Popover } from '../../kit/popover.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { useWords } from '../../kit/words.tsx'
import { AuthorAvatar } from '../author.tsx'
import type { Thread } from '../thread-model.ts'
import { questionWords } from './words.ts'
import './question.css'

type Knower = Answer<'readWhoKnows'>['data'][number]

/** Three people at most who wrote about the same, each with what they wrote. */
export function WhoKnows({ thread }: { thread: Thread }) {
  const t = useWords(questionWords)
  const inside = useMe().audience === 'inside'
  const { data } = useRead('readWhoKnows', { postId: thread.id }, { enabled: inside })
  if (!data || data.data.length === 0) return null
  const bySpace = data.by === 'space'
  return (
    <AsidePart title={t(bySpace ? 'whoKnowsSpace' : 'whoKnows')}>
      <ul className="q-knowers">
        {data.data.map((knower) => (
          <li key={knower.id}>
            <AuthorAvatar author={knower} size="small" />
            <div>
              <a className="c-author" href={`/people/${knower.id}`}>
                {knower.name}
              </a>
              <div className="w-small w-quiet">{[knower.title, knower.site].filter(Boolean).join(', ')}</div>
              <Proofs knower={knower} />
            </div>
          </li>
        ))}
      </ul>
      <p className="w-small w-quiet">{t(bySpace ? 'whoKnowsSpaceWhy' : 'whoKnowsWhy')}</p>
    </AsidePart>
  )
}

function Proofs({ knower: { name, answers, articles, proofs } }: { knower: Knower }) {
  const t = useWords(questionWords)
  const [only] = proofs
  if (only && articles === 1 && answers === 0)
    return (
      <a className="q-proof" href={only.address}>
        {t('oneArticle', { title: only.title })}
      </a>
    )
  const words = [
    answers > 0 && t('answersGiven', { count: answers }),
    articles > 0 && t('articlesWritten', { count: articles }),
  ]
  return (
    <Popover look="figure" title={t('proofsOf', { name })} word={words.filter(Boolean).join(', ')}>
      <List tight>
        {proofs.map(({ kind, address, title }) => (
          <ListRow
            key={address}
            href={address}
            title={title}
            sub={t(kind === 'answer' ? 'answerTo' : 'articlesWritten', { count: 1 })}
          />
        ))}
      </List>
    </Popover>
  )
}
