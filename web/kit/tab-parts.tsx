import type { ReactNode } from 'react'
import { Tabs as Base, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'

export type TabPart<Id extends string> = { id: Id; word: string; note?: ReactNode; content: ReactNode }

/** Tabs inside a page: its parts, one shown at a time. */
export function Tabs<Id extends string>({
  label,
  parts,
  current,
  onChange,
}: {
  label: string
  parts: readonly TabPart<Id>[]
  current?: Id
  onChange?: (id: Id) => void
}) {
  const change = (id: unknown) => {
    const part = parts.find((candidate) => candidate.id === id)
    if (part) onChange?.(part.id)
  }
  return (
    <Base onSelectionChange={change} {...(current && { selectedKey: current })}>
      <TabList className="w-tabs w-tabs-inset" aria-label={label}>
        {parts.map(({ id, word, note }) => (
          <Tab key={id} id={id} className="w-tab">
            {word}
            {note !== undefined && <span className="w-tab-note">{note}</span>}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="w-tab-panel">
          {content}
        </TabPanel>
      ))}
    </Base>
  )
}
