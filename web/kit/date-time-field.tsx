import { parseAbsolute, type ZonedDateTime } from '@internationalized/date'
import type { ReactNode } from 'react'
import { DateField as Base, DateInput, DateSegment } from 'react-aria-components/DateField'
import { FieldFoot, FieldLabel } from './field.tsx'
import { usePlace } from './words.tsx'

type DateTimeFieldProps = {
  label: string
  description?: ReactNode
  error?: string | null
  /** A moment like 2026-11-30T07:00:00Z, shown in one's own zone; null while the day or the hour is missing. */
  value: string | null
  onChange: (moment: string | null) => void
  autoFocus?: boolean
}

/** A day and an hour in one's own zone, typed or turned with the arrow keys. */
export function DateTimeField({ label, description, error, value, onChange, autoFocus }: DateTimeFieldProps) {
  const { zone } = usePlace()
  const now = parseAbsolute(new Date().toISOString(), zone).set({ minute: 0, second: 0, millisecond: 0 })
  return (
    <Base<ZonedDateTime>
      className="w-field"
      granularity="minute"
      hideTimeZone
      isInvalid={Boolean(error)}
      placeholderValue={now}
      value={value ? parseAbsolute(value, zone) : null}
      onChange={(chosen) => onChange(chosen ? chosen.toAbsoluteString() : null)}
      {...(autoFocus && { autoFocus })}
    >
      <FieldLabel label={label} />
      <DateInput className="w-input w-date-input">
        {(segment) => <DateSegment className="w-date-segment" segment={segment} />}
      </DateInput>
      <FieldFoot description={description} error={error} />
    </Base>
  )
}
