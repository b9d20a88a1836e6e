import { Camera, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useChange } from '../app/api.ts'
import { photoOf } from '../app/photo.ts'
import { useProblemText } from '../app/problem.ts'
import { Action } from '../kit/action.tsx'
import { Avatar } from '../kit/avatar.tsx'
import { Button } from '../kit/button.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import type { Profile } from './profile.ts'
import { squarePicture } from './square-picture.ts'
import { peopleWords } from './words.ts'

const shown = ['readPerson', 'listPeople', 'readMe', 'readChart'] as const

/** One's photograph, or the initials that stand in for it. It is cut to a square and made small in the browser. */
export function PhotoField({ card }: { card: Profile }) {
  const t = useWords(peopleWords)
  const textOf = useProblemText()
  const toast = useToast()
  const picker = useRef<HTMLInputElement>(null)
  const [unreadable, setUnreadable] = useState(false)
  const set = useChange('setPhoto', [...shown])
  const remove = useChange('removePhoto', [...shown])
  const take = async (file: File | undefined) => {
    if (!file) return
    const content = await squarePicture(file)
    setUnreadable(content === null)
    if (content !== null)
      set.mutate(
        { given: { personId: card.id, content } },
        { onSuccess: () => toast({ text: t('photoSet') }) },
      )
  }
  const error = set.error ?? remove.error
  return (
    <section className="p-photo" aria-label={t('photo')}>
      <Avatar name={card.name} picture={photoOf(card)} size="large" />
      <div>
        <p className="p-reach">
          <Button icon={Camera} busy={set.isPending} onPress={() => picker.current?.click()}>
            {t(card.photo ? 'otherPhoto' : 'addPhoto')}
          </Button>
          {card.photo && (
            <Action
              icon={X}
              onPress={() =>
                remove.mutate(
                  { given: { personId: card.id } },
                  { onSuccess: () => toast({ text: t('photoRemoved') }) },
                )
              }
            >
              {t('removePhoto')}
            </Action>
          )}
        </p>
        <p className="w-small w-quiet">{t('photoNote')}</p>
        {(unreadable || error) && (
          <p className="w-small p-photo-fault" role="alert">
            {unreadable ? t('photoUnreadable') : textOf(error)}
          </p>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
        hidden
        aria-label={t('photo')}
        onChange={({ target }) => {
          void take(target.files?.[0])
          target.value = ''
        }}
      />
    </section>
  )
}
