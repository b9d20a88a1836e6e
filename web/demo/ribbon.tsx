import { useRead } from '../app/api.ts'
import { useMe } from '../app/me.tsx'
import { StateChip } from '../kit/chips.tsx'
import { useWords } from '../kit/words.tsx'
import { ribbonWords } from './ribbon-words.ts'

/** Whether invented people are among what one sees; follows the demo as it comes and goes. */
export function useDemo(): boolean {
  const me = useMe()
  return useRead('readMe', {}).data?.demo ?? me.demo
}

export function DemoLine() {
  const t = useWords(ribbonWords)
  const { administrator } = useMe()
  return (
    <>
      {t('ribbon')} {administrator && <a href="/administration/demo">{t('remove')}</a>}
    </>
  )
}

/** Beside the name of somebody invented. */
export function DemoChip() {
  const t = useWords(ribbonWords)
  return <StateChip>{t('chip')}</StateChip>
}
