import { useRead } from '../../app/api.ts'
import { useMe } from '../../app/me.tsx'
import { AsidePart } from '../../kit/page.tsx'
import { useWords } from '../../kit/words.tsx'
import { AskLifting } from '../liftings/ask-lifting.tsx'
import { liftingWords } from '../liftings/words.ts'
import type { Thread } from '../thread-model.ts'
import { unnamedWords } from './words.ts'

/** Beside a question without a name: who could find the author, and how often that was asked and done. */
export function HiddenPart({ thread }: { thread: Thread }) {
  const t = useWords(unnamedWords)
  const say = useWords(liftingWords)
  const inside = useMe().audience === 'inside'
  const { data } = useRead('readUnnamed', { postId: thread.id }, { enabled: inside })
  if (!data) return null
  const [one, other] = data.escrow?.holders ?? []
  const { asked, lifted } = data.liftings
  return (
    <AsidePart title={t('hiddenTitle')}>
      <div className="w-stack" data-gap="8">
        <p className="w-small">
          {one && other
            ? t(data.able ? 'hiddenHeld' : 'hiddenLost', { one: one.name, other: other.name })
            : t('hiddenNobody')}
        </p>
        {one && <p className="w-small w-quiet">{t(`${data.strength}Hidden`)}</p>}
        {one && <p className="w-small w-quiet">{t('liftings', { asked, lifted })}</p>}
        {data.revealed && (
          <p className="w-small">
            {t('revealedToYou')} <a href={`/liftings/${data.revealed.liftingId}`}>{say('readCase')}</a>
          </p>
        )}
        {data.mayAskLifting && <AskLifting postId={thread.id} data={data} />}
      </div>
    </AsidePart>
  )
}
