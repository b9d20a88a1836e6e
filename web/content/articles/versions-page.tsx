import { useQueryClient } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useLocation, useSearch } from 'wouter'
import { type Answer, useChange, usePages, useRead } from '../../app/api.ts'
import { FailedPage } from '../../app/missing-page.tsx'
import { Action, Actions } from '../../kit/action.tsx'
import { Button } from '../../kit/button.tsx'
import { Segmented } from '../../kit/choices.tsx'
import { When } from '../../kit/format.tsx'
import { Page } from '../../kit/page.tsx'
import { Prose } from '../../kit/prose.tsx'
import { EmptyState, Skeleton } from '../../kit/states.tsx'
import { kitWords } from '../../kit/texts.ts'
import { useToast } from '../../kit/toast.tsx'
import { useWords } from '../../kit/words.tsx'
import { changeThread } from '../thread-changes.ts'
import { openingOf, type Thread } from '../thread-model.ts'
import { useArticleCrumb } from './article-page.tsx'
import './articles.css'
import { Comparison } from './comparison.tsx'
import { articleWords } from './words.ts'

type Version = Answer<'listVersions'>['data'][number]
type Chosen = { from: number; to: number; show: 'differences' | 'text' }

/** Every version of a post; two of them compared, or one read, or brought back. */
export function VersionsPage({ address }: { address: string }) {
  const { data, error, refetch } = useRead('readPost', { reference: address.slice(0, 16) })
  if (data) return <VersionsShown thread={data} />
  if (error) return <FailedPage error={error} onRetry={refetch} />
  return <Skeleton lines={6} />
}

function VersionsShown({ thread }: { thread: Thread }) {
  const t = useWords(articleWords)
  const title = thread.title ?? openingOf(thread.excerpt)
  const [chosen, choose] = useChosen(thread)
  return (
    <Page
      title={t('versions')}
      tabTitle={`${t('versions')} · ${title}`}
      crumb={useArticleCrumb(thread, true)}
      lede={t('versionsLede', { title })}
      width="full"
    >
      {thread.latest === 1 ? (
        <EmptyState title={t('oneVersion')}>{t('oneVersionWhy')}</EmptyState>
      ) : (
        <div className="a-versions">
          <VersionList thread={thread} chosen={chosen} onChoose={choose} />
          <section className="a-version-main" aria-live="polite">
            <Segmented
              label={t('show')}
              value={chosen.show}
              onChange={(show) => choose({ ...chosen, show })}
              options={[
                { id: 'differences', word: t('differences') },
                { id: 'text', word: t('wholeText', { number: chosen.to }) },
              ]}
            />
            {chosen.show === 'text' ? (
              <OneVersion postId={thread.id} number={chosen.to} />
            ) : (
              <TwoVersions postId={thread.id} {...chosen} />
            )}
          </section>
        </div>
      )}
    </Page>
  )
}

/** The address holds what is shown: it can be shared, and the browser's Back returns to it. */
function useChosen({ latest, address }: Thread): [Chosen, (chosen: Chosen) => void] {
  const asked = new URLSearchParams(useSearch())
  const [, go] = useLocation()
  const numberAt = (name: string, otherwise: number) => {
    const given = Number(asked.get(name))
    return Number.isInteger(given) && given >= 1 && given <= latest ? given : otherwise
  }
  const to = numberAt('to', latest)
  const from = numberAt('from', Math.max(1, to - 1))
  const show = asked.get('show') === 'text' ? 'text' : 'differences'
  const choose = (chosen: Chosen) =>
    go(
      `${address}/versions?from=${chosen.from}&to=${chosen.to}${chosen.show === 'text' ? '&show=text' : ''}`,
      {
        replace: true,
      },
    )
  return [{ from, to, show }, choose]
}

function VersionList({
  thread,
  chosen,
  onChoose,
}: {
  thread: Thread
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}) {
  const t = useWords(articleWords)
  const words = useWords(kitWords)
  const { rows, hasNextPage, fetchNextPage, isFetchingNextPage } = usePages('listVersions', {
    postId: thread.id,
  })
  return (
    <fieldset className="a-version-list">
      <legend className="w-hidden">{t('chooseTwo')}</legend>
      <div className="a-version a-version-heads" aria-hidden="true">
        <span>{t('from')}</span>
        <span>{t('to')}</span>
      </div>
      {rows.map((version) => (
        <div key={version.number} className="a-version">
          <Pick side="from" chosen={chosen} number={version.number} onChoose={onChoose} />
          <Pick side="to" chosen={chosen} number={version.number} onChoose={onChoose} />
          <VersionWords thread={thread} version={version} />
        </div>
      ))}
      {hasNextPage && (
        <div className="w-more">
          <Button onPress={() => void fetchNextPage()} busy={isFetchingNextPage}>
            {words('loadMore')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

function Pick({
  side,
  chosen,
  number,
  onChoose,
}: {
  side: 'from' | 'to'
  chosen: Chosen
  number: number
  onChoose: (chosen: Chosen) => void
}) {
  const t = useWords(articleWords)
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it only makes the target larger; the field names itself
    <label>
      <input
        type="radio"
        name={`version-${side}`}
        aria-label={t(side === 'from' ? 'fromVersion' : 'toVersion', { number })}
        checked={chosen[side] === number}
        onChange={() => onChoose({ ...chosen, [side]: number })}
      />
    </label>
  )
}

function VersionWords({ thread, version }: { thread: Thread; version: Version }) {
  const t = useWords(articleWords)
  const { number, current, author, writtenAt, note, restored } = version
  const restore = useRestoring(thread)
  return (
    <div className="a-version-words">
      <b>
        {t('version', { number })}
        {current && `, ${t('current')}`}
      </b>
      <span className="w-small w-quiet">
        {author?.name ?? t('someone')}, <When at={writtenAt} />
      </span>
      {note && <span>{note}</span>}
      {restored && <span>{t('restoredFrom', { number: restored })}</span>}
      {thread.mayEdit && !current && (
        <Actions>
          <Action icon={RotateCcw} label={t('restoreVersion', { number })} onPress={() => restore(number)}>
            {t('restore')}
          </Action>
        </Actions>
      )}
    </div>
  )
}

/** Brings a version back at once; Undo brings back the one that was there. */
function useRestoring(thread: Thread): (number: number) => void {
  const t = useWords(articleWords)
  const toast = useToast()
  const cache = useQueryClient()
  const [, go] = useLocation()
  const change = useChange('restoreVersion', ['listVersions', 'readFollowing', 'readSpaceFeed'])
  const restore = (from: Thread, number: number, done: (changed: Thread) => void) =>
    change.mutate(
      { given: { postId: from.id, number }, version: from.version },
      {
        onSuccess: (changed) => {
          changeThread(cache, changed.id, () => changed)
          go(`${changed.address}/versions?from=${changed.latest - 1}&to=${changed.latest}`, { replace: true })
          done(changed)
        },
        onError: (problem) => toast({ text: problem.message }),
      },
    )
  return (number) =>
    restore(thread, number, (changed) =>
      toast({
        text: t('restored', { number }),
        undo: () => restore(changed, thread.latest, () => {}),
      }),
    )
}

function OneVersion({ postId, number }: { postId: string; number: number }) {
  const { data, error, refetch } = useRead('readVersion', { postId, number }, { keep: true })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={5} />
  return (
    <>
      {data.title && <h2>{data.title}</h2>}
      <Prose html={data.html} />
    </>
  )
}

function TwoVersions({ postId, from, to }: Chosen & { postId: string }) {
  const t = useWords(articleWords)
  const { data, error, refetch } = useRead('compareVersions', { postId, from, to }, { keep: true })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={5} />
  return (
    <>
      <h2>{t('betweenVersions', { from: data.from.number, to: data.to.number })}</h2>
      <Comparison {...data} />
    </>
  )
}
