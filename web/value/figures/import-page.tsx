import { Check } from 'lucide-react'
import { useState } from 'react'
import { useChange, useRead } from '../../app/api.ts'
import { FailedPage } from '../../app/missing-page.tsx'
import { useProblemText } from '../../app/problem.ts'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { TextArea } from '../../kit/field.tsx'
import { When } from '../../kit/format.tsx'
import { Page, Section } from '../../kit/page.tsx'
import { ErrorState, Skeleton } from '../../kit/states.tsx'
import { DefinitionList } from '../../kit/table.tsx'
import { useWords } from '../../kit/words.tsx'
import { FigureState, type Loaded, Totals } from './parts.tsx'
import { figureWords } from './words.ts'
import './figures.css'

/** One import: who stands behind it, what it brings, what it replaces, and what may be done with it. */
export function FigureImportPage({ importId }: { importId: string }) {
  const t = useWords(figureWords)
  const { data, error, refetch } = useRead('readFigureImport', { importId })
  if (error && !data) return <FailedPage error={error} onRetry={() => void refetch()} />
  return (
    <Page
      title={data ? `${t(data.system)}, ${data.name}` : t('title')}
      lede={data && <FigureState state={data.state} />}
      crumb={[{ word: t('crumb'), href: '/results/imports' }, { word: data?.name ?? '…' }]}
      width="data"
    >
      {data ? (
        <>
          <Steps loaded={data} />
          <Totals totals={data.totals} replaced={data.replaced} />
          <History loaded={data} />
        </>
      ) : (
        <Skeleton lines={6} />
      )}
    </Page>
  )
}

type Asking = 'refuse' | 'undo' | 'withdraw'

const stale = ['readFigureImport', 'listFigureImports'] as const

function Steps({ loaded: { id: importId, state, mayDecide, mayUndo } }: { loaded: Loaded }) {
  const t = useWords(figureWords)
  const textOf = useProblemText()
  const [asking, setAsking] = useState<Asking | null>(null)
  const approve = useChange('approveFigures', stale)
  const refuse = useChange('refuseFigures', stale)
  const undo = useChange('undoFigures', stale)
  const error = approve.error ?? refuse.error ?? undo.error
  const taking = state === 'submitted' ? 'withdraw' : 'undo'
  const close = () => setAsking(null)
  const send = (reason: string) =>
    (asking === 'refuse' ? refuse : undo).mutate({ given: { importId, reason } }, { onSettled: close })
  if (!mayDecide && !mayUndo && !error && state !== 'submitted') return null
  return (
    <div className="w-stack v-part">
      {error && <ErrorState title={t('notDone')}>{textOf(error)}</ErrorState>}
      {state === 'submitted' && !mayDecide && <p>{t('ownWaits')}</p>}
      <div className="w-actions">
        {mayDecide && (
          <Button
            kind="filled"
            icon={Check}
            busy={approve.isPending}
            onPress={() => approve.mutate({ given: { importId } })}
          >
            {t('approve')}
          </Button>
        )}
        {mayDecide && <Button onPress={() => setAsking('refuse')}>{t('refuse')}</Button>}
        {mayUndo && <Button onPress={() => setAsking(taking)}>{t(taking)}</Button>}
      </div>
      {asking && (
        <Reason asking={asking} busy={refuse.isPending || undo.isPending} onClose={close} onReason={send} />
      )}
    </div>
  )
}

type ReasonProps = {
  asking: Asking
  busy: boolean
  onClose: () => void
  onReason: (reason: string) => void
}

function Reason({ asking, busy, onClose, onReason }: ReasonProps) {
  const t = useWords(figureWords)
  const [reason, setReason] = useState('')
  return (
    <Dialog
      title={t(`${asking}Title`)}
      open
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            kind="filled"
            busy={busy}
            disabled={reason.trim().length < 3}
            onPress={() => onReason(reason.trim())}
          >
            {t(asking)}
          </Button>
        </>
      }
    >
      <div className="w-stack">
        <p>{t(`${asking}Note`)}</p>
        <TextArea label={t('reason')} value={reason} onChange={setReason} maxLength={500} autoFocus />
      </div>
    </Dialog>
  )
}

function History({ loaded }: { loaded: Loaded }) {
  const t = useWords(figureWords)
  const step = (term: string, at: string | null, by: { name: string } | null, why: string | null = null) =>
    at === null
      ? []
      : [
          {
            term,
            meaning: (
              <>
                <When at={at} /> {t('by', { name: by?.name ?? t('someone') })}
                {why && <q className="v-why">{why}</q>}
              </>
            ),
          },
        ]
  const { refusal, decidedAt, decidedBy } = loaded
  return (
    <Section title={t('history')}>
      <DefinitionList
        definitions={[
          ...step(t('didSubmit'), loaded.submittedAt, loaded.submittedBy),
          ...step(t(refusal === null ? 'didApprove' : 'didRefuse'), decidedAt, decidedBy, refusal),
          ...step(t('didUndo'), loaded.undoneAt, loaded.undoneBy, loaded.undoing),
          { term: t('hash'), meaning: <code className="v-hash">{loaded.hash}</code> },
        ]}
      />
    </Section>
  )
}
