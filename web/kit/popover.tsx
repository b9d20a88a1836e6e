import { lazy, Suspense } from 'react'
import { PopoverButton, type PopoverProps } from './popover-button.tsx'

// What floats weighs as much as a page: it comes right after the first screen, and its buttons stand meanwhile.
const loading = import('./popover-panel.tsx')
const PopoverPanel = lazy(async () => ({ default: (await loading).PopoverPanel }))

/** A few words, or a small form, beside what opened them. */
export function Popover(props: PopoverProps) {
  const { title: _, children: __, ...face } = props
  return (
    <Suspense fallback={<PopoverButton {...face} waiting />}>
      <PopoverPanel {...props} />
    </Suspense>
  )
}
