import { Eye, EyeOff, Plus } from 'lucide-react'
import { type Answer, useChange, useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { Action } from '../kit/action.tsx'
import { When } from '../kit/format.tsx'
import { Popover } from '../kit/popover.tsx'
import { useWords } from '../kit/words.tsx'
import { addressOf } from './asked.ts'
import { CardPart } from './card-part.tsx'
import { knownWords } from './known-words.ts'
import type { Profile } from './profile.ts'
import './known.css'

type Shown = Answer<'readKnown'>['data'][number]
/** A subject of the card: declared, shown by contributions, or both. */
type Line = { key: string; name: string; declared: boolean; shown: Shown | null }

/** What somebody knows and how we know: declared apart from shown, without a score. */
export function Known({ person, beside }: { person: Profile; beside: boolean }) {
  const t = useWords(knownWords)
  const inside = useMe().audience === 'inside'
  const { data } = useRead('readKnown', { personId: person.id }, { enabled: inside })
  const lines = linesOf(person.skills, data?.data ?? [])
  const first = person.name.split(' ')[0] ?? person.name
  if (!inside || !data) return null
  if (lines.length === 0) return null
  return (
    <CardPart title={person.mine ? t('mine') : t('theirs', { name: first })} beside={beside}>
      <table className="p-known">
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('declared')}</th>
            <th scope="col">{t('shown')}</th>
            {person.mine && (
              <th scope="col">
                <span className="w-hidden">{t('choice')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <KnownLine key={line.key} line={line} person={person} />
          ))}
        </tbody>
      </table>
      <p className="p-known-note">{person.mine ? t('mineNote') : t('theirsNote', { name: first })}</p>
    </CardPart>
  )
}

const yearMs = 365 * 86_400_000

function KnownLine({ line: { name, declared, shown }, person }: { line: Line; person: Profile }) {
  const t = useWords(knownWords)
  const old = shown !== null && Date.now() - Date.parse(shown.lastAt) > yearMs
  const faded = old || shown?.hidden || undefined
  return (
    <tr data-faded={faded}>
      <th scope="row">
        {shown ? (
          <a href={`/subjects/${shown.id}`}>{name}</a>
        ) : (
          <a href={addressOf({ skill: name })}>{name}</a>
        )}
      </th>
      <td>
        <span className="p-known-label">{t('declaredLabel')} </span>
        {declared ? t('yes') : t('no')}
      </td>
      <td>
        {shown ? <Proofs shown={shown} old={old} /> : t('notShown')}
        {shown?.hidden && <span className="p-known-hidden">{t('hidden')}</span>}
      </td>
      {person.mine && (
        <td>
          <Choice name={name} declared={declared} shown={shown} person={person} />
        </td>
      )}
    </tr>
  )
}

/** The counts, which open the posts behind them. */
function Proofs({ shown: { name, answers, articles, lastAt, proofs }, old }: { shown: Shown; old: boolean }) {
  const t = useWords(knownWords)
  const counts = useCounts()({ answers, articles })
  return (
    <>
      <Popover title={`${name}, ${counts}`} word={counts} look="figure">
        <ul className="p-known-proofs">
          {proofs.map(({ address, title, kind, at }) => (
            <li key={address + kind}>
              <a href={address}>{title}</a>
              <span>
                {t(kind)}, <When at={at} />
              </span>
            </li>
          ))}
        </ul>
      </Popover>
      , {t('last')} <When at={lastAt} />
      {old && t('fades')}
    </>
  )
}

/** “2 accepted answers and 1 article”. */
export function useCounts() {
  const t = useWords(knownWords)
  return ({ answers, articles }: { answers: number; articles: number }) =>
    t('counts', { answers, articles, both: answers > 0 && articles > 0 ? 'yes' : 'no' })
}

type ChoiceProps = { name: string; declared: boolean; shown: Shown | null; person: Profile }

/** What the person may do: declare it, keep it off the card, show it again. */
function Choice({ name, declared, shown, person }: ChoiceProps) {
  const t = useWords(knownWords)
  const hide = useChange('hideKnown', ['readKnown', 'listShown'])
  const show = useChange('showKnown', ['readKnown', 'listShown'])
  const edit = useChange('editCard', ['readPerson', 'listPeople'])
  const personId = person.id
  if (!shown) return null
  const given = { personId, subjectId: shown.id }
  const declare = () =>
    edit.mutate({ given: { personId, skills: [...person.skills, name] }, version: person.version })
  return (
    <span className="p-known-choice">
      {!declared && !shown.hidden && (
        <Action icon={Plus} label={t('declareIt', { name })} onPress={declare} disabled={edit.isPending}>
          {t('declare')}
        </Action>
      )}
      {shown.hidden ? (
        <Action icon={Eye} label={t('showIt', { name })} onPress={() => show.mutate({ given })}>
          {t('show')}
        </Action>
      ) : (
        <Action icon={EyeOff} label={t('hideIt', { name })} onPress={() => hide.mutate({ given })}>
          {t('hide')}
        </Action>
      )}
    </span>
  )
}

function linesOf(skills: readonly string[], shown: readonly Shown[]): Line[] {
  const declared = new Set(skills.map(plain))
  const covered = new Set(shown.map(({ name }) => plain(name)))
  return [
    ...shown.map((each) => ({
      key: each.id,
      name: each.name,
      declared: declared.has(plain(each.name)),
      shown: each,
    })),
    ...skills
      .filter((skill) => !covered.has(plain(skill)))
      .map((skill) => ({ key: skill, name: skill, declared: true, shown: null })),
  ]
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
