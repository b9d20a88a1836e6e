import { useChange, useRead } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { PlainPage } from '../kit/plain-page.tsx'
import { ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { useWords } from '../kit/words.tsx'
import { stopWords } from './notices-words.ts'

/** Opened by a mail's link: says what can be stopped, stops it at a press, and takes that back. */
export function StopPage({ company, token }: { company: string; token: string }) {
  const t = useWords(stopWords)
  const textOf = useProblemText()
  const { data, error } = useRead('readStop', { token })
  const stop = useChange('stopMails', ['readStop'])
  const undo = useChange('undoStop', ['readStop'])
  const failed = stop.error ?? undo.error
  const said = data && {
    kind: data.kind === 'space' || data.kind === 'thread' ? (data.name ? data.kind : 'place') : data.kind,
    name: data.name ?? '',
  }
  return (
    <PlainPage title={error ? t('gone') : t('title')} lede={error && t('goneWhy')} cloth={company} narrow>
      {!data && !error && <Skeleton />}
      {failed && <ErrorState title={t('failed')}>{textOf(failed)}</ErrorState>}
      {data && said && (
        <div role="status" className="w-stack">
          {data.stopped ? (
            <Notice tone="vert">{t('stopped', said)}</Notice>
          ) : (
            <>
              <p>{t('offered', said)}</p>
              <p>{t('offeredNote')}</p>
            </>
          )}
        </div>
      )}
      <div className="w-line">
        {data && !data.stopped && (
          <Button kind="filled" busy={stop.isPending} onPress={() => stop.mutate({ given: { token } })}>
            {t('stop')}
          </Button>
        )}
        {data?.stopped && (
          <Button busy={undo.isPending} onPress={() => undo.mutate({ given: { token } })}>
            {t('undo')}
          </Button>
        )}
        <ButtonLink href="/settings/notices">{t('choices')}</ButtonLink>
      </div>
    </PlainPage>
  )
}
