import {
  Bold,
  Code,
  Heading,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Table,
  TextQuote,
} from 'lucide-react'
import { Button as Pressable } from 'react-aria-components/Button'
import { Toolbar } from 'react-aria-components/Toolbar'
import { useWords } from '../../kit/words.tsx'
import { editorWords } from './words.ts'
import './editor.css'

const tools = ['bold', 'italic', 'heading', 'bullets', 'numbers', 'quote', 'link', 'code', 'table'] as const
export type Tool = (typeof tools)[number]

const icons: Record<Tool, LucideIcon> = {
  ...{ bold: Bold, italic: Italic, heading: Heading, bullets: List, numbers: ListOrdered },
  ...{ quote: TextQuote, link: Link, code: Code, table: Table },
}

type ToolsProps = {
  onTool: (tool: Tool) => void
  /** What holds where the caret stands. */
  active?: readonly Tool[]
  /** The text is written in Markdown. */
  source: boolean
  onSource: () => void
}

/** The small row over a text; the same in both forms, so that nothing moves when one takes the other's place. */
export function Tools({ onTool, active = [], source, onSource }: ToolsProps) {
  const t = useWords(editorWords)
  return (
    <div className="c-editor-tools">
      <Toolbar className="c-editor-marks" aria-label={t('formatting')}>
        {tools.map((tool) => {
          const Icon = icons[tool]
          return (
            <Pressable
              key={tool}
              className="c-editor-tool"
              aria-label={t(tool)}
              {...(!source &&
                tool !== 'link' &&
                tool !== 'table' && { 'aria-pressed': active.includes(tool) })}
              preventFocusOnPress
              onPress={() => onTool(tool)}
            >
              <Icon className="w-icon" aria-hidden />
            </Pressable>
          )
        })}
      </Toolbar>
      <Pressable className="c-editor-form" aria-pressed={source} onPress={onSource}>
        {t('source')}
      </Pressable>
    </div>
  )
}
