import { useState } from 'react'
import { useChange } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { TextField } from '../kit/field.tsx'
import { useFormat, When } from '../kit/format.tsx'
import { Section } from '../kit/page.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import type { Driver } from './driver.ts'
import { FormulaText } from './formula.tsx'
import { driverWords } from './value-words.ts'

/** Who changed what of a driver, when and why; the way back to the original. */
export function DriverHistory({ driver }: { driver: Driver }) {
  const t = useWords(driverWords)
  const [restoring, restore] = useState(false)
  const { history, mayEdit, version } = driver
  const back = mayEdit && version > 1 && !history[0]?.restored && (
    <Button small onPress={() => restore(true)}>
      {t('restore')}
    </Button>
  )
  return (
    <Section title={t('history')} end={back}>
      <List label={t('history')}>
        {history.map((each) => (
          <Past key={each.version} past={each} />
        ))}
      </List>
      {restoring && <Restore driver={driver} onClose={() => restore(false)} />}
    </Section>
  )
}

function Past({ past }: { past: Driver['history'][number] }) {
  const t = useWords(driverWords)
  const format = useFormat()
  const { version, reason, author, at, changed, restored, formula } = past
  const parts = format.list(changed.map((part) => t('part', { part })))
  const title = version === 1 ? t('original') : t('version', { version })
  return (
    <ListRow
      title={restored ? `${title}, ${t('restored')}` : title}
      sub={
        at && (
          <>
            {author ? <a href={`/people/${author.id}`}>{author.name}</a> : t('gone')}, <When at={at} />
            {parts && `, ${parts}`}
          </>
        )
      }
    >
      {reason && <p>{reason}</p>}
      <FormulaText symbols={formula} />
    </ListRow>
  )
}

function Restore({ driver: { id, version }, onClose }: { driver: Driver; onClose: () => void }) {
  const t = useWords(driverWords)
  const toast = useToast()
  const textOf = useProblemText()
  const [reason, say] = useState('')
  const { mutate, error, isPending } = useChange('restoreDriver', ['readDriver', 'listDrivers'])
  const given = { given: { driverId: id, reason: reason.trim() }, version }
  const done = () => {
    toast({ text: t('saved') })
    onClose()
  }
  const foot = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button
        kind="filled"
        disabled={reason.trim().length < 3}
        busy={isPending}
        onPress={() => mutate(given, { onSuccess: done })}
      >
        {t('restore')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('restoreTitle')} open onClose={onClose} foot={foot}>
      <p>{t('restoreWhat')}</p>
      <TextField
        label={t('reason')}
        description={t('reasonNote')}
        value={reason}
        onChange={say}
        maxLength={500}
        autoFocus
      />
      {error && <ErrorState title={t('notSaved')}>{textOf(error)}</ErrorState>}
    </Dialog>
  )
}
