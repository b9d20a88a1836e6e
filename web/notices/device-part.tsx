import { useQueryClient } from '@tanstack/react-query'
import { Bell, X } from 'lucide-react'
import { useState } from 'react'
import { type Answer, useChange } from '../app/api.ts'
import { Action } from '../kit/action.tsx'
import { Button } from '../kit/button.tsx'
import { When } from '../kit/format.tsx'
import { List, ListRow } from '../kit/rows.tsx'
import { ErrorState } from '../kit/states.tsx'
import { useWoken } from '../kit/woken.ts'
import { useWords } from '../kit/words.tsx'
import { canNotify, forgetHere, notifyHere } from './device.ts'
import { deviceWords } from './notices-words.ts'

/** Notifications on this device: what they are and who carries them, before the browser asks. */
export function DevicePart({ push }: { push: Answer<'readPush'> }) {
  const t = useWords(deviceWords)
  const cache = useQueryClient()
  const woken = useWoken()
  const [state, turn] = useState<'still' | 'asking' | 'denied' | 'failed'>('still')
  const remove = useChange('removeDevice', ['readPush'])
  const here = push.devices.some((device) => device.here)
  const can = woken ? canNotify() : 'yes'
  const begin = async () => {
    turn('asking')
    const outcome = await notifyHere(push.key ?? '').catch(() => 'failed' as const)
    turn(outcome === 'done' ? 'still' : outcome)
    await cache.invalidateQueries({ queryKey: ['readPush'] })
  }
  const end = async (device: Answer<'readPush'>['devices'][number]) => {
    if (device.here) await forgetHere()
    remove.mutate({ given: { deviceId: device.id } })
  }
  return (
    <div className="w-stack">
      <p>{t('why')}</p>
      {can === 'no' && <p>{t('cannot')}</p>}
      {(can === 'denied' || state === 'denied') && <p>{t('denied')}</p>}
      {state === 'failed' && <ErrorState title={t('failed')}>{t('failedWhy')}</ErrorState>}
      {!here && can === 'yes' && (
        <div>
          <Button icon={Bell} busy={state === 'asking'} onPress={() => void begin()}>
            {t('begin')}
          </Button>
        </div>
      )}
      {push.devices.length > 0 && (
        <List label={t('devices')}>
          {push.devices.map((device) => (
            <ListRow
              key={device.id}
              title={device.here ? t('thisOne', { name: device.name }) : device.name}
              sub={
                <>
                  {t('since')} <When at={device.since} />
                </>
              }
              end={
                <Action
                  icon={X}
                  label={t('endOf', { name: device.name })}
                  disabled={remove.isPending}
                  onPress={() => void end(device)}
                >
                  {t('end')}
                </Action>
              }
            />
          ))}
        </List>
      )}
    </div>
  )
}
