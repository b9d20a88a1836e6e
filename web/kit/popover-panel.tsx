import { Popover as Base, Dialog, DialogTrigger } from 'react-aria-components/Popover'
import { PopoverButton, type PopoverProps } from './popover-button.tsx'

/** The button with what opens beside it. */
export function PopoverPanel({ title, children, ...face }: PopoverProps) {
  return (
    <DialogTrigger>
      <PopoverButton {...face} />
      <Base className="w-popover">
        <Dialog className="w-popover-words" aria-label={title}>
          <h2>{title}</h2>
          {children}
        </Dialog>
      </Base>
    </DialogTrigger>
  )
}
