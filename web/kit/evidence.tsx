import { Download, Table as TableIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Popover as Base, Dialog, DialogTrigger } from 'react-aria-components/Popover'
import { ActionLink } from './action.tsx'
import { DefinitionList } from './table.tsx'
import { kitWords } from './texts.ts'
import { Grade, type GradeLevel } from './trust.tsx'
import { useWords } from './words.tsx'

type EvidenceProps = {
  /** The figure as it stands in its sentence. */
  figure: ReactNode
  /** The figure and what it is: "3 h 05, median wait for a first answer". */
  title: string
  definition: ReactNode
  formula?: string
  grade?: GradeLevel
  /** The rows behind it that this reader may open, and how many they may not. */
  rows?: { href: string; word: string; closed?: number }
  seenBy: string
  /** Where the rows are kept as a file. */
  csv?: string
}

/** A figure that opens its evidence: definition, formula, grade, the rows behind it, who may see it. */
export function Evidence({ figure, ...proof }: EvidenceProps) {
  return (
    <DialogTrigger>
      <Pressable className="w-evidence">{figure}</Pressable>
      <Base className="w-popover w-popover-evidence">
        <Proof {...proof} />
      </Base>
    </DialogTrigger>
  )
}

function Proof({ title, definition, formula, grade, rows, seenBy, csv }: Omit<EvidenceProps, 'figure'>) {
  const t = useWords(kitWords)
  const id = useId()
  const definitions = [
    formula && { term: t('formula'), meaning: <code>{formula}</code> },
    grade !== undefined && { term: t('grade'), meaning: <Grade level={grade} /> },
    rows && { term: t('rowsBehind'), meaning: <Rows {...rows} /> },
    { term: t('seenBy'), meaning: seenBy },
  ].filter((line) => line !== '' && line !== false && line !== undefined)
  return (
    <Dialog className="w-popover-words" aria-labelledby={id}>
      <p className="w-proof-word">{t('evidence')}</p>
      <h2 id={id} className="w-proof-title">
        {title}
      </h2>
      <p className="w-proof-definition">{definition}</p>
      <DefinitionList definitions={definitions} />
      {(rows || csv) && (
        <div className="w-proof-foot">
          {rows && (
            <ActionLink icon={TableIcon} href={rows.href}>
              {t('openRows')}
            </ActionLink>
          )}
          {csv && (
            <ActionLink icon={Download} href={csv}>
              {t('keepRows')}
            </ActionLink>
          )}
        </div>
      )}
    </Dialog>
  )
}

function Rows({ href, word, closed = 0 }: NonNullable<EvidenceProps['rows']>) {
  const t = useWords(kitWords)
  return (
    <>
      <a href={href}>{word}</a>
      {closed > 0 && `, ${t('closedRows', { count: closed })}`}
    </>
  )
}
