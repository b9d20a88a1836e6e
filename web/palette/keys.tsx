import { Kbd } from '../kit/chips.tsx'
import { useWords } from '../kit/words.tsx'
import { paletteWords } from './words.ts'

/** One key, or one and then another. */
export function Keys({ keys }: { keys: readonly string[] }) {
  const t = useWords(paletteWords)
  const [first = '', second] = keys
  return (
    <>
      <Kbd>{first}</Kbd>
      {second && (
        <>
          {` ${t('andThen')} `}
          <Kbd>{second}</Kbd>
        </>
      )}
    </>
  )
}
