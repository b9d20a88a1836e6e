import { Check, CircleAlert, CircleCheck, Copy, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Action } from './action.tsx'
import { useAnnounce } from './announce.tsx'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

/** What will be here, why there is nothing yet, one button. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="w-empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  )
}

type ErrorStateProps = {
  /** What happened, and what is safe. */
  title: string
  /** What to do. */
  children?: ReactNode
  /** The request's reference, to be quoted to whoever helps. */
  reference?: string
  onRetry?: () => void
}

export function ErrorState({ title, children, reference, onRetry }: ErrorStateProps) {
  const t = useWords(kitWords)
  const announce = useAnnounce()
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text)
    announce(t('copied'))
  }
  return (
    <div className="w-notice w-notice-garance" role="alert">
      <CircleAlert className="w-icon" aria-hidden />
      <div>
        <b>{title}</b> {children}
        {(reference || onRetry) && (
          <div className="w-notice-foot">
            {onRetry && (
              <Button small onPress={onRetry}>
                {t('tryAgain')}
              </Button>
            )}
            {reference && <span>{t('reference', { reference })}</span>}
            {reference && (
              <Action icon={Copy} onPress={() => copy(reference)}>
                {t('copyReference')}
              </Action>
            )}
          </div>
        )}
      </div>
    </div>
  )
}

const noticeIcons = {
  plain: CircleAlert,
  guede: CircleAlert,
  gaude: TriangleAlert,
  garance: CircleAlert,
  vert: CircleCheck,
}

/** For what a sentence in the flow could not say. */
export function Notice({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: keyof typeof noticeIcons
  icon?: LucideIcon
  children: ReactNode
}) {
  const Icon = icon ?? noticeIcons[tone]
  return (
    <div className={classes('w-notice', tone !== 'plain' && `w-notice-${tone}`)}>
      <Icon className="w-icon" aria-hidden />
      <div>{children}</div>
    </div>
  )
}

/** Stands where rows will be, once 300 ms have passed. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useWords(kitWords)
  return (
    <div className="w-skeleton" role="status">
      <span className="w-hidden">{t('busy')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  )
}

type LoadMoreProps = {
  more: boolean
  busy?: boolean
  onMore: () => void
  /** What the end says, after "You are up to date." */
  end?: ReactNode
}

/** The end of a list: more on demand, and a list that ends says so. */
export function LoadMore({ more, busy = false, onMore, end }: LoadMoreProps) {
  const t = useWords(kitWords)
  if (more) {
    return (
      <div className="w-more">
        <Button onPress={onMore} busy={busy}>
          {t('loadMore')}
        </Button>
      </div>
    )
  }
  return (
    <div className="w-more">
      <Check className="w-icon" aria-hidden />
      <p>
        <b>{t('upToDate')}</b> {end}
      </p>
    </div>
  )
}
