import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date'
import { DateField as BaseDate, DateInput, DateSegment } from 'react-aria-components/DateField'
import { TimeField as BaseTime } from 'react-aria-components/TimeField'
import { FieldFoot, FieldLabel } from './field.tsx'

type PartProps = {
  label: string
  error?: string | null
  /** A day like 2026-11-27, an hour like 14:00; empty while part of it is missing. */
  value: string
  onChange: (value: string) => void
  required?: boolean
}

/** A day in the order in which one's language writes it, typed or turned with the arrow keys. */
export function DateField({ label, error, value, onChange, required }: PartProps) {
  return (
    <BaseDate<CalendarDate>
      className="w-field"
      shouldForceLeadingZeros
      isInvalid={Boolean(error)}
      isRequired={Boolean(required)}
      value={value ? parseDate(value) : null}
      onChange={(day) => onChange(day?.toString() ?? '')}
    >
      <FieldLabel label={label} />
      <Segments />
      <FieldFoot error={error} />
    </BaseDate>
  )
}

/** An hour and minutes on twenty-four hours or twelve, as one's language tells them. */
export function TimeField({ label, error, value, onChange, required }: PartProps) {
  return (
    <BaseTime<Time>
      className="w-field"
      shouldForceLeadingZeros
      isInvalid={Boolean(error)}
      isRequired={Boolean(required)}
      value={value ? parseTime(value) : null}
      onChange={(hour) => onChange(hour?.toString().slice(0, 5) ?? '')}
    >
      <FieldLabel label={label} />
      <Segments />
      <FieldFoot error={error} />
    </BaseTime>
  )
}

const Segments = () => (
  <DateInput className="w-input w-date-input">
    {(segment) => <DateSegment className="w-date-segment" segment={segment} />}
  </DateInput>
)
