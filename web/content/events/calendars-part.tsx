import { CalendarSync, Copy, X } from 'lucide-react'
import { useState } from 'react'
import { type Answer, useChange, useRead } from '../../app/api.ts'
import { useProblemText } from '../../app/problem.ts'
import { Action } from '../../kit/action.tsx'
import { useAnnounce } from '../../kit/announce.tsx'
import { Button } from '../../kit/button.tsx'
import { Checkbox } from '../../kit/choices.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { useFormat } from '../../kit/format.tsx'
import { List, ListRow } from '../../kit/rows.tsx'
import { ErrorState, Skeleton } from '../../kit/states.tsx'
import { useWords } from '../../kit/words.tsx'
import { calendarWords } from './calendar-words.ts'
import './events.css'

type Address = Answer<'listCalendars'>['data'][number]

/** My private calendar addresses: make one, shown once; end one. */
export function CalendarsPart() {
  const t = useWords(calendarWords)
  const textOf = useProblemText()
  const { data, error } = useRead('listCalendars', {})
  const [withSpaces, choose] = useState(true)
  const making = useMaking()
  const own = data?.data.some(({ space }) => space === null)
  const failed = error ?? making.error
  return (
    <div className="w-stack" data-gap="24">
      <p>{t('why')}</p>
      {failed && <ErrorState title={textOf(failed) ?? ''} />}
      {!data && !error && <Skeleton />}
      {data && data.data.length > 0 && (
        <List label={t('calendars')}>
          {data.data.map((address) => (
            <AddressRow key={address.id} address={address} />
          ))}
        </List>
      )}
      <div className="w-stack" data-gap="8">
        <Checkbox checked={withSpaces} onChange={choose} note={t('withSpacesNote')}>
          {t('withSpaces')}
        </Checkbox>
        <div>
          <Button icon={CalendarSync} busy={making.busy} onPress={() => making.make({ withSpaces })}>
            {t(own ? 'remake' : 'make')}
          </Button>
        </div>
        {own && <p className="w-small w-quiet">{t('remakeNote')}</p>}
      </div>
      <ShownOnce url={making.url} onClose={making.close} />
    </div>
  )
}

/** The address of one space's events, from its tab. */
export function SpaceCalendar({ spaceId }: { spaceId: string }) {
  const t = useWords(calendarWords)
  const making = useMaking()
  return (
    <>
      <Action icon={CalendarSync} disabled={making.busy} onPress={() => making.make({ spaceId })}>
        {t('subscribe')}
      </Action>
      <ShownOnce url={making.url} onClose={making.close} />
    </>
  )
}

function useMaking() {
  const [url, show] = useState<string | null>(null)
  const { mutate, error, isPending } = useChange('makeCalendar', ['listCalendars'])
  const make = (given: { spaceId?: string; withSpaces?: boolean }) =>
    mutate({ given }, { onSuccess: (made) => show(made.url) })
  return { make, url, error, busy: isPending, close: () => show(null) }
}

function AddressRow({ address: { id, space, withSpaces, madeAt } }: { address: Address }) {
  const t = useWords(calendarWords)
  const format = useFormat()
  const { mutate } = useChange('revokeCalendar', ['listCalendars'])
  const name = space?.name ?? t(withSpaces ? 'ownAndSpaces' : 'own')
  const end = (
    <Action
      icon={X}
      danger
      label={t('endOf', { name })}
      onPress={() => mutate({ given: { calendarId: id } })}
    >
      {t('end')}
    </Action>
  )
  return <ListRow title={name} sub={t('madeOn', { date: format.fullDate(new Date(madeAt)) })} end={end} />
}

function ShownOnce({ url, onClose }: { url: string | null; onClose: () => void }) {
  const t = useWords(calendarWords)
  const announce = useAnnounce()
  const copy = async () => {
    await navigator.clipboard.writeText(url ?? '')
    announce(t('copied'))
  }
  return (
    <Dialog title={t('shownOnce')} open={url !== null} onClose={onClose} wide>
      <div className="w-stack" data-gap="16">
        <p>{t('shownOnceWhy')}</p>
        <p className="e-address">
          <code>{url}</code>
        </p>
        <div>
          <Button kind="filled" icon={Copy} onPress={copy}>
            {t('copy')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
