import { Printer } from 'lucide-react'
import { useState } from 'react'
import { type Answer, useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { FailedPage } from '../app/missing-page.tsx'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Chip, StateChip } from '../kit/chips.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { TextArea } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { List } from '../kit/rows.tsx'
import { EmptyState, ErrorState, Notice, Skeleton } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { administrationWords } from './administration-words.ts'

type Turned = Answer<'listSwitches'>['data'][number]

/** What is on, what is off: every switch with its reason, made to be printed. */
export function SwitchesPage() {
  const t = useWords(administrationWords)
  const { data, error, refetch } = useRead('listSwitches', {}, { staleTime: 0 })
  if (error) return <FailedPage error={error} onRetry={refetch} />
  const rows = data?.data ?? []
  return (
    <Page
      title={t('switches')}
      lede={data && <p>{t('switchesLede', { on: rows.filter(({ on }) => on).length })}</p>}
      crumb={[{ word: t('title'), href: '/administration' }, { word: t('switches') }]}
      actions={
        <Button icon={Printer} onPress={() => print()}>
          {t('print')}
        </Button>
      }
    >
      {!data && <Skeleton lines={6} />}
      {data && rows.length === 0 && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      <List label={t('switches')}>
        {rows.map((row) => (
          <SwitchRow key={row.name} row={row} />
        ))}
      </List>
    </Page>
  )
}

function SwitchRow({ row }: { row: Turned }) {
  const t = useWords(administrationWords)
  const [asking, ask] = useState(false)
  return (
    <li className="w-list-row">
      <div className="w-stack" data-gap="8">
        <div className="w-line">
          <StateChip tone={row.on ? 'gaude' : 'plain'}>{row.on ? t('on') : t('off')}</StateChip>
          <b>{row.title}</b>
          {row.measure && <Chip word={t('measures')} />}
          {row.twoPersons && <Chip word={t('two')} />}
        </div>
        <p>{row.description}</p>
        <p className="w-quiet">
          {row.reason && row.changedBy
            ? t('because', { reason: row.reason, name: row.changedBy.name })
            : t('byDefault')}
        </p>
        {row.waiting ? (
          <Waiting row={row} waiting={row.waiting} />
        ) : (
          <div>
            <Button small onPress={() => ask(true)}>
              {row.on ? t('turnOff') : t('turnOn')}
            </Button>
          </div>
        )}
      </div>
      <AskDialog row={row} open={asking} onClose={() => ask(false)} />
    </li>
  )
}

function Waiting({ row, waiting }: { row: Turned; waiting: NonNullable<Turned['waiting']> }) {
  const t = useWords(administrationWords)
  const me = useMe()
  const confirm = useChange('confirmSwitch', ['listSwitches'])
  const withdraw = useChange('withdrawSwitch', ['listSwitches'])
  const problem = useProblemText()
  const given = { name: row.name, changeId: waiting.id }
  const failed = confirm.error ?? withdraw.error
  return (
    <Notice tone="gaude">
      <p>{t('askTo', { name: waiting.askedBy.name, on: String(waiting.on), reason: waiting.reason })}</p>
      <div className="w-notice-foot">
        {waiting.askedBy.id !== me.personId && (
          <Button small onPress={() => confirm.mutate({ given })} busy={confirm.isPending}>
            {t('confirm')}
          </Button>
        )}
        <Button small onPress={() => withdraw.mutate({ given })} busy={withdraw.isPending}>
          {t('withdraw')}
        </Button>
      </div>
      {failed && <ErrorState title={t('notChanged')}>{problem(failed)}</ErrorState>}
    </Notice>
  )
}

function AskDialog({ row, open, onClose }: { row: Turned; open: boolean; onClose: () => void }) {
  const t = useWords(administrationWords)
  const toast = useToast()
  const problem = useProblemText()
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useChange('askSwitch', ['listSwitches'])
  const send = () =>
    mutate(
      { given: { name: row.name, on: !row.on, reason } },
      {
        onSuccess: ({ waiting }) => {
          toast({ text: waiting ? t('asked') : t('turned') })
          setReason('')
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={row.title}
      open={open}
      onClose={onClose}
      foot={
        <Button kind="filled" onPress={send} busy={isPending}>
          {row.on ? t('turnOff') : t('turnOn')}
        </Button>
      }
    >
      <p>{row.twoPersons ? t('takesTwo') : t('takesOne')}</p>
      <TextArea
        label={t('reason')}
        description={t('reasonNote')}
        value={reason}
        onChange={setReason}
        error={error ? problem(error) : null}
      />
    </Dialog>
  )
}
