import { useMemo } from 'react'
import type { Asked } from '../../app/api.ts'
import { Checkbox } from '../../kit/choices.tsx'
import { ComboBox } from '../../kit/combobox.tsx'
import { DateField, TimeField } from '../../kit/date-field.tsx'
import { TextField } from '../../kit/field.tsx'
import { useWords } from '../../kit/words.tsx'
import { eventWords } from './words.ts'
import './events.css'

/** When and where as they are typed: days like 2026-11-27, times like 14:00. */
export type WhenText = {
  startDay: string
  startTime: string
  endDay: string
  endTime: string
  allDay: boolean
  timeZone: string
  place: string
  link: string
}
export type WhenFault = 'endsBefore' | 'linkWrong' | null
type Given = Omit<Asked<'rescheduleEvent'>, 'postId'>

/** What is given of it, once it can be; otherwise what is wrong. */
export function useWhen(written: WhenText): { given: Given | null; fault: WhenFault } {
  const { startDay, startTime, endDay, endTime, allDay, timeZone, place, link } = written
  const ends = endDay || startDay
  const complete = startDay !== '' && (allDay || (startTime !== '' && endTime !== ''))
  const early = allDay ? ends < startDay : `${ends}T${endTime}` <= `${startDay}T${startTime}`
  const linkWrong = link.trim() !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(link.trim())
  const fault = complete && early ? 'endsBefore' : linkWrong ? 'linkWrong' : null
  if (!complete || fault) return { given: null, fault }
  return {
    fault,
    given: {
      starts: allDay ? startDay : `${startDay}T${startTime}`,
      ends: allDay ? ends : `${ends}T${endTime}`,
      ...{ allDay, timeZone, place: place.trim() || null, link: link.trim() || null },
    },
  }
}

/** When it starts and ends, on whose clocks, and where. */
export function WhenFields({
  written,
  onWrite,
  fault,
}: {
  written: WhenText
  onWrite: (more: Partial<WhenText>) => void
  fault: WhenFault
}) {
  const t = useWords(eventWords)
  const { startDay, startTime, endDay, endTime, allDay, timeZone, place, link } = written
  const zones = useZones(timeZone)
  const endsBefore = fault === 'endsBefore' ? t('endsBefore') : null
  const start = (day: string) =>
    onWrite({ startDay: day, ...((endDay === '' || endDay < day) && { endDay: day }) })
  return (
    <div className="e-fields">
      <div className="e-times" data-days={allDay || undefined}>
        <DateField label={t('startDay')} value={startDay} onChange={start} required />
        {!allDay && (
          <TimeField
            label={t('startTime')}
            value={startTime}
            onChange={(time) => onWrite({ startTime: time })}
          />
        )}
        <DateField
          label={t('endDay')}
          value={endDay}
          onChange={(day) => onWrite({ endDay: day })}
          error={allDay ? endsBefore : null}
        />
        {!allDay && (
          <TimeField
            label={t('endTime')}
            value={endTime}
            onChange={(time) => onWrite({ endTime: time })}
            error={endsBefore}
          />
        )}
      </div>
      <Checkbox checked={allDay} onChange={(on) => onWrite({ allDay: on })}>
        {t('allDay')}
      </Checkbox>
      <ComboBox
        label={t('zone')}
        description={t('zoneNote')}
        options={zones}
        value={timeZone}
        onChange={(zone) => zone && onWrite({ timeZone: zone })}
      />
      <TextField
        label={t('place')}
        optional
        description={t('placeNote')}
        value={place}
        maxLength={200}
        onChange={(text) => onWrite({ place: text })}
      />
      <TextField
        type="url"
        label={t('link')}
        optional
        value={link}
        maxLength={1000}
        placeholder="https://"
        onChange={(text) => onWrite({ link: text })}
        error={fault === 'linkWrong' ? t('linkWrong') : null}
      />
    </div>
  )
}

/** Every zone by its city; the one that is chosen also where this browser calls it otherwise. */
function useZones(chosen: string) {
  return useMemo(() => {
    const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])
    const options = [...names].map((id) => ({
      id,
      word: id.split('/').reverse().join(', ').replaceAll('_', ' '),
    }))
    return options.sort((one, other) => one.word.localeCompare(other.word, 'en'))
  }, [chosen])
}
