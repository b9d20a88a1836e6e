import { useMe } from '../app/me.tsx'
import { Checkbox, Switch } from '../kit/choices.tsx'
import { ComboBox } from '../kit/combobox.tsx'
import { useFormat } from '../kit/format.tsx'
import { Select } from '../kit/select.tsx'
import { useWords } from '../kit/words.tsx'
import { noticesWords } from './notices-words.ts'
import type { Chosen, Standing } from './standing.ts'
import { clockWord, dayWord, timesAround } from './times.ts'

type PartProps = { standing: Standing; onChange: (part: Partial<Chosen>) => void }

const kinds = ['asks', 'mentions', 'answers', 'messages', 'changes', 'watching'] as const
type Channel = 'mail' | 'push'

/** Each kind by each way; in the network itself everything is shown. */
export function KindsPart({ standing, push, onChange }: PartProps & { push: boolean }) {
  const t = useWords(noticesWords)
  const inside = useMe().audience === 'inside'
  const channels: readonly Channel[] = push ? ['mail', 'push'] : ['mail']
  const turn = (channel: Channel, kind: (typeof kinds)[number], on: boolean) =>
    onChange({ [channel]: kinds.filter((each) => (each === kind ? on : standing[channel].includes(each))) })
  return (
    <>
      <p>{t('whatNote')}</p>
      <table className="n-kinds">
        <thead>
          <tr>
            <th scope="col">{t('kind')}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {t(channel)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds
            .filter((kind) => kind !== 'messages' || inside)
            .map((kind) => (
              <tr key={kind}>
                <th scope="row">
                  {t(kind)}
                  <span className="n-note">{t(`${kind}Note`)}</span>
                </th>
                {channels.map((channel) => (
                  <td key={channel}>
                    <Checkbox
                      checked={standing[channel].includes(kind)}
                      onChange={(on) => turn(channel, kind, on)}
                    >
                      <span className="w-hidden">{t('by', { kind: t(kind), channel: t(channel) })}</span>
                    </Checkbox>
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </>
  )
}

export function QuietPart({ standing: { quiet }, onChange }: PartProps) {
  const t = useWords(noticesWords)
  const { timeZone } = useMe()
  const turn = (part: Partial<Chosen['quiet']>) => onChange({ quiet: { ...quiet, ...part } })
  return (
    <div className="w-stack">
      <Switch
        checked={quiet.on}
        onChange={(on) => turn({ on })}
        note={t('quietNote', { zone: timeZone.replaceAll('_', ' ') })}
      >
        {t('quietOn')}
      </Switch>
      {quiet.on && (
        <>
          <div className="n-times">
            <TimeField label={t('from')} value={quiet.from} onChange={(from) => turn({ from })} />
            <TimeField label={t('until')} value={quiet.until} onChange={(until) => turn({ until })} />
          </div>
          <Checkbox checked={quiet.weekends} onChange={(weekends) => turn({ weekends })}>
            {t('weekends')}
          </Checkbox>
        </>
      )}
    </div>
  )
}

const days = ['1', '2', '3', '4', '5', '6', '7'] as const

export function DigestPart({ standing: { digest, dailyUntil }, onChange }: PartProps) {
  const t = useWords(noticesWords)
  const format = useFormat()
  const { locale } = useMe()
  const turn = (part: Partial<Chosen['digest']>) => onChange({ digest: { ...digest, ...part } })
  const chosen = days.find((day) => Number(day) === digest.day) ?? null
  return (
    <div className="w-stack">
      <Switch checked={digest.on} onChange={(on) => turn({ on })} note={t('digestNote')}>
        {t('digestOn')}
      </Switch>
      {digest.on && (
        <div className="n-times">
          <Select
            label={t('day')}
            options={days.map((id) => ({ id, word: dayWord(Number(id), locale) }))}
            value={chosen}
            onChange={(day) => turn({ day: Number(day) })}
          />
          <TimeField label={t('hour')} value={digest.minute} onChange={(minute) => turn({ minute })} />
        </div>
      )}
      {digest.on && dailyUntil && <p>{t('daily', { date: format.date(new Date(dailyUntil)) })}</p>}
    </div>
  )
}

function TimeField(props: { label: string; value: number; onChange: (minute: number) => void }) {
  const { label, value, onChange } = props
  const { locale } = useMe()
  return (
    <ComboBox
      label={label}
      options={timesAround(value).map((minute) => ({ id: String(minute), word: clockWord(minute, locale) }))}
      value={String(value)}
      onChange={(chosen) => chosen !== null && onChange(Number(chosen))}
    />
  )
}
