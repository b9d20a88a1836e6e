import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Dialog as Base,
  Heading,
  Modal,
  ModalOverlay,
  Button as Pressable,
} from 'react-aria-components/Modal'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { kitWords } from './texts.ts'
import { useWords } from './words.tsx'

type DialogProps = {
  title: string
  open: boolean
  onClose: () => void
  /** Buttons, the main one last. */
  foot?: ReactNode
  wide?: boolean
  /** Must be answered: does not close by a press outside or Escape. */
  firm?: boolean
  children: ReactNode
}

export function Dialog({ title, open, onClose, foot, wide, firm = false, children }: DialogProps) {
  const t = useWords(kitWords)
  return (
    <ModalOverlay
      className="w-scrim"
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable={!firm}
      isKeyboardDismissDisabled={firm}
    >
      <Modal className={classes('w-modal', wide && 'w-modal-wide')}>
        <Base className="w-dialog" {...(firm && { role: 'alertdialog' as const })}>
          <div className="w-dialog-head">
            <Heading slot="title">{title}</Heading>
            {!firm && (
              <Pressable slot="close" className="w-dialog-close" aria-label={t('close')}>
                <X className="w-icon" aria-hidden />
              </Pressable>
            )}
          </div>
          {children}
          {foot && <div className="w-dialog-foot">{foot}</div>}
        </Base>
      </Modal>
    </ModalOverlay>
  )
}

type ConfirmProps = {
  title: string
  /** What will happen, to how many. */
  children: ReactNode
  /** The verb, never "OK". */
  verb: string
  danger?: boolean
  busy?: boolean
  open: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Only for what cannot be undone or touches more than fifty people; otherwise act and offer Undo. */
export function Confirm({
  title,
  children,
  verb,
  danger,
  busy = false,
  open,
  onConfirm,
  onClose,
}: ConfirmProps) {
  const t = useWords(kitWords)
  const foot = (
    <>
      <Button onPress={onClose}>{t('cancel')}</Button>
      <Button kind={danger ? 'danger' : 'filled'} onPress={onConfirm} busy={busy}>
        {verb}
      </Button>
    </>
  )
  return (
    <Dialog title={title} open={open} onClose={onClose} foot={foot} firm>
      {children}
    </Dialog>
  )
}
