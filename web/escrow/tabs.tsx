import { useRead } from '../app/api.ts'
import { TabLinks } from '../kit/tabs.tsx'
import { useWords } from '../kit/words.tsx'
import { escrowWords } from './words.ts'

export function EscrowTabs({ current }: { current: '/escrow' | '/liftings' }) {
  const t = useWords(escrowWords)
  const { data } = useRead('listLiftings', {})
  const open = data?.data.filter(({ state }) => state === 'asked').length ?? 0
  return (
    <TabLinks
      label={t('title')}
      current={current}
      places={[
        { href: '/escrow', word: t('who') },
        { href: '/liftings', word: t('cases'), ...(open > 0 && { note: open }) },
      ]}
    />
  )
}
