import { type ReactNode, useState } from 'react'
import { useRead } from '../../app/api.ts'
import type { Draft } from '../../drafts/use-draft.ts'
import { Checkbox } from '../../kit/choices.tsx'
import { Confirm } from '../../kit/dialog.tsx'
import { TextField } from '../../kit/field.tsx'
import { Notice } from '../../kit/states.tsx'
import { usePlace, useWords } from '../../kit/words.tsx'
import { everywhere } from '../everywhere.ts'
import { daysUntil } from './day.ts'
import { type Target, TargetSentence } from './target.tsx'
import { announcementWords } from './words.ts'
import './announcements.css'

export { useAnnouncing } from './announcing.ts'

export type Asking = ReturnType<typeof useAsking>

/** What the announcement being written asks of its readers, and who they are; `spaceId` null: not known yet. */
export function useAsking({ draft, spaceId }: { draft: Draft; spaceId: string | null }) {
  const { fields, setField } = draft
  const { zone } = usePlace()
  const target = useTarget(spaceId)
  const ask = fields.ask !== false
  const by = typeof fields.by === 'string' ? fields.by : ''
  return {
    ...{ ask, by, target, company: spaceId === everywhere },
    setAsk: (on: boolean) => setField('ask', on),
    setBy: (day: string) => setField('by', day),
    given: ask ? { by: by || null } : null,
    dayOver: ask && by !== '' && daysUntil(by, zone) < 0,
  }
}

function useTarget(spaceId: string | null): Target | null {
  const inSpace = spaceId !== null && spaceId !== everywhere
  const { data: readers } = useRead('countReaders', inSpace ? { spaceId } : {}, { enabled: spaceId !== null })
  const { data: spaces } = useRead('listSpaces', { mine: 'true', limit: 100 })
  if (spaceId === null || !readers) return null
  const space = inSpace ? spaces?.data.find(({ id }) => id === spaceId) : undefined
  return { ...readers, space: space?.name ?? null }
}

export function AskingFields({ asking }: { asking: Asking }) {
  const t = useWords(announcementWords)
  const { ask, setAsk, by, setBy, dayOver, target, company } = asking
  return (
    <div className="n-asking">
      <Checkbox checked={ask} onChange={setAsk} note={t(company ? 'whoSeesCompany' : 'whoSeesSpace')}>
        {t('ask')}
      </Checkbox>
      {ask && (
        <div className="n-by">
          <TextField
            type="date"
            label={t('by')}
            optional
            description={t('byNote')}
            value={by}
            onChange={setBy}
            error={dayOver ? t('dayOver') : null}
          />
        </div>
      )}
      {target && (
        <p className="n-target" aria-live="polite">
          <TargetSentence says={ask ? 'willAsk' : 'willTell'} target={target} />
        </p>
      )}
    </div>
  )
}

/** Said in place of the fields to whoever may announce nowhere. */
export function AnnouncesNowhere() {
  const t = useWords(announcementWords)
  return <Notice>{t('nowhere')}</Notice>
}

const many = 50

/** Asks once more, with the count, before an announcement goes to more than fifty people. */
export function useSure(send: () => void, { target, ask }: Pick<Asking, 'target' | 'ask'>) {
  const t = useWords(announcementWords)
  const [open, setOpen] = useState(false)
  const count = target ? target.inside + target.guests : 0
  const dialog: ReactNode = target && (
    <Confirm
      title={t('sureTitle', { count })}
      verb={t('announce')}
      open={open}
      onClose={() => setOpen(false)}
      onConfirm={() => {
        setOpen(false)
        send()
      }}
    >
      <p>
        <TargetSentence says={ask ? 'willAsk' : 'willTell'} target={target} /> {t('sureNote')}
      </p>
    </Confirm>
  )
  return { dialog, sendSurely: () => (count > many ? setOpen(true) : send()) }
}
