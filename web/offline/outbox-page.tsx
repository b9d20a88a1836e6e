import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../app/me.tsx'
import { Action } from '../kit/action.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { TextArea } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { EmptyState, Skeleton } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { dropWaiting, keepToSend, sendWaiting } from './outbox.ts'
import type { Waiting } from './store.ts'
import { useLost, useWaiting } from './use-offline.ts'
import { offlineWords } from './words.ts'

/** What was written without the server: to be changed, called back, or sent. */
export function OutboxPage() {
  const t = useWords(offlineWords)
  const { personId } = useMe()
  const lost = useLost()
  const waiting = useWaiting()
  const [changing, change] = useState<Waiting | null>(null)
  const empty = (
    <EmptyState title={t('nothing')} action={<ButtonLink href="/">{t('home')}</ButtonLink>}>
      {t('nothingWhy')}
    </EmptyState>
  )
  return (
    <Page
      title={t('outbox')}
      lede={<p>{t('outboxWhy')}</p>}
      {...(!lost &&
        waiting?.some(({ refused }) => refused === null) && {
          actions: <Button onPress={() => void sendWaiting(personId)}>{t('again')}</Button>,
        })}
    >
      {!waiting && <Skeleton />}
      {waiting?.length === 0 && empty}
      {waiting && waiting.length > 0 && (
        <List label={t('outbox')}>
          {waiting.map((each) => (
            <WaitingRow key={each.id} waiting={each} onChange={() => change(each)} />
          ))}
        </List>
      )}
      {changing && <ChangeDialog waiting={changing} onClose={() => change(null)} />}
    </Page>
  )
}

function WaitingRow({ waiting, onChange }: { waiting: Waiting; onChange: () => void }) {
  const t = useWords(offlineWords)
  const toast = useToast()
  const { title, given, refused } = waiting
  const drop = async () => {
    await dropWaiting(waiting.id)
    toast({ text: t('dropped'), undo: () => void keepToSend(waiting) })
  }
  return (
    <ListRow
      title={t(given.kind === 'answer' ? 'answerTo' : 'commentOn', { title })}
      href={waiting.address}
      sub={refused && <b>{t('refused', { why: refused })}</b>}
    >
      <p className="o-text">{given.body}</p>
      <div className="w-actions">
        <Action icon={Pencil} label={t('changeOf', { title })} onPress={onChange}>
          {t('change')}
        </Action>
        <Action icon={X} label={t('dropOf', { title })} onPress={() => void drop()}>
          {t('drop')}
        </Action>
      </div>
    </ListRow>
  )
}

/** A changed text is another one: it gets a key of its own, and is sent even if it was refused before. */
function ChangeDialog({ waiting, onClose }: { waiting: Waiting; onClose: () => void }) {
  const t = useWords(offlineWords)
  const { personId } = useMe()
  const lost = useLost()
  const [text, write] = useState(waiting.given.body)
  const keep = async () => {
    await dropWaiting(waiting.id)
    const given = { ...waiting.given, body: text.trim() }
    await keepToSend({ ...waiting, id: crypto.randomUUID(), given, refused: null })
    onClose()
    if (!lost) await sendWaiting(personId)
  }
  const foot = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button kind="filled" onPress={() => void keep()} disabled={!text.trim()}>
        {t('keep')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('change')} open onClose={onClose} foot={foot}>
      <TextArea label={t('text')} value={text} onChange={write} />
    </Dialog>
  )
}
