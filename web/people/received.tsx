import { useQueryClient } from '@tanstack/react-query'
import { type Answer, call, usePages } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { thanksWords } from '../content/thanks/words.ts'
import { Switch } from '../kit/choices.tsx'
import { When } from '../kit/format.tsx'
import { LoadMore } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { CardPart } from './card-part.tsx'
import type { Profile } from './profile.ts'
import '../content/thanks/thanks.css'

type Thanks = Answer<'listThanks'>['data'][number]

/** Thanks that someone received: one's own, to show or to keep; another's, those they show. Nothing when there are none. */
export function Received({ person, beside }: { person: Profile; beside: boolean }) {
  const t = useWords(thanksWords)
  const inside = useMe().audience === 'inside'
  const pages = usePages('listThanks', { personId: person.id, limit: 5 }, { enabled: inside })
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  if (rows.length === 0) return null
  return (
    <CardPart title={t('received')} beside={beside}>
      {person.mine && <p className="w-small w-quiet">{t('receivedNote')}</p>}
      <ul className="k-received">
        {rows.map((thanks) => (
          <li key={thanks.id}>
            <span>
              <q className="k-sentence">{thanks.sentence}</q>{' '}
              <span className="w-quiet">
                <a href={`/people/${thanks.by.id}`}>{thanks.by.name}</a>,{' '}
                {t.rich('for', { title: thanks.title, a: (inside) => <a href={thanks.address}>{inside}</a> })}
                , <When at={thanks.at} />
              </span>
            </span>
            {person.mine && <Showing thanks={thanks} />}
          </li>
        ))}
      </ul>
      {hasNextPage && <LoadMore more busy={isFetchingNextPage} onMore={fetchNextPage} />}
    </CardPart>
  )
}

function Showing({ thanks: { id, shown } }: { thanks: Thanks }) {
  const t = useWords(thanksWords)
  const cache = useQueryClient()
  const toast = useToast()
  const change = async (on: boolean) => {
    try {
      await call(on ? 'showThanks' : 'hideThanks', { thanksId: id })
      await cache.invalidateQueries({ queryKey: ['listThanks'] })
    } catch (error) {
      if (error instanceof Error) toast({ text: error.message })
    }
  }
  return (
    <Switch checked={shown} onChange={(on) => void change(on)}>
      {t('show')}
    </Switch>
  )
}
