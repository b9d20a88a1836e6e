import { X } from 'lucide-react'
import { type Answer, useChange, useRead } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Action } from '../kit/action.tsx'
import { useFormat } from '../kit/format.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { MintForm } from './mint-form.tsx'
import { settingsWords } from './words.ts'

type Token = Answer<'listTokens'>['data'][number]

export function TokensPart() {
  const t = useWords(settingsWords)
  const textOf = useProblemText()
  const format = useFormat()
  const { data, error } = useRead('listTokens', {})
  const revoke = useChange('revokeToken', ['listTokens'])
  const ends = data?.data.map(({ expiresAt }) => Date.parse(expiresAt)) ?? []
  const firstEnd = ends.length > 0 ? new Date(Math.min(...ends)) : null
  const failed = error ?? revoke.error
  return (
    <div className="w-stack" data-gap="24">
      <p>
        {data &&
          t('tokensState', {
            count: data.data.length,
            until: firstEnd ? format.fullDate(firstEnd) : '',
          })}{' '}
        {t('tokensWhy')}
      </p>
      {failed && <ErrorState title={t('notChanged')}>{textOf(failed)}</ErrorState>}
      {!data && !error && <Skeleton />}
      {data && data.data.length > 0 && (
        <List label={t('tokens')}>
          {data.data.map((token) => (
            <TokenRow
              key={token.id}
              token={token}
              onRevoke={() => revoke.mutate({ given: { tokenId: token.id } })}
            />
          ))}
        </List>
      )}
      <MintForm />
    </div>
  )
}

function TokenRow({ token, onRevoke }: { token: Token; onRevoke: () => void }) {
  const t = useWords(settingsWords)
  const format = useFormat()
  const { name, scopes, expiresAt, lastUsedOn } = token
  const used = lastUsedOn ? t('usedOn', { date: format.fullDate(new Date(lastUsedOn)) }) : t('neverUsed')
  const may = t(scopes.includes('write') ? 'writes' : 'reads')
  const sub = [may, t('ends', { date: format.fullDate(new Date(expiresAt)) }), used].join(' · ')
  const end = (
    <Action icon={X} onPress={onRevoke} label={t('revokeOf', { name })} danger>
      {t('revoke')}
    </Action>
  )
  return <ListRow title={name} sub={sub} end={end} />
}
