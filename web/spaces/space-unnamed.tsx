import { useChange, useRead } from '../app/api.ts'
import { useProblemText } from '../app/problem.ts'
import { unnamedWords } from '../content/unnamed/words.ts'
import { Switch } from '../kit/choices.tsx'
import { Section } from '../kit/page.tsx'
import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'

/** Whether one may ask without a name here: said to all who may ask, decided by owners. */
export function SpaceUnnamed({ spaceId }: { spaceId: string }) {
  const t = useWords(unnamedWords)
  const toast = useToast()
  const textOf = useProblemText()
  const { data: terms } = useRead('readUnnamedTerms', { spaceId })
  const stale = ['readUnnamedTerms', 'listUnnamedSpaces'] as const
  const allowing = useChange('allowUnnamed', stale)
  const stopping = useChange('stopUnnamed', stale)
  if (!terms?.on) return null
  const choose = (on: boolean) =>
    (on ? allowing : stopping).mutate(
      { given: { spaceId } },
      { onError: (error) => toast({ text: textOf(error) ?? '' }) },
    )
  const { allowed, mayAllow, mayAsk } = terms
  if (!mayAllow && !allowed) return null
  return (
    <Section title={t('inSpace')}>
      <div className="w-stack" data-gap="8">
        {mayAllow ? (
          <Switch
            checked={allowed}
            onChange={choose}
            disabled={allowing.isPending || stopping.isPending}
            note={t('allowNote')}
          >
            {t('allow')}
          </Switch>
        ) : (
          <p>{t('allowedHere')}</p>
        )}
        {mayAsk && (
          <p>
            <a href={`/ask/unnamed?space=${spaceId}`}>{t('offer')}</a>
          </p>
        )}
      </div>
    </Section>
  )
}
