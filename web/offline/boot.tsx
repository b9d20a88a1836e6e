import type { QueryClient } from '@tanstack/react-query'
import { keyOf } from '../app/api.ts'
import { setLost } from '../app/contact.ts'
import { Button } from '../kit/button.tsx'
import { PlainPage } from '../kit/plain-page.tsx'
import { useWords } from '../kit/words.tsx'
import { lastReader } from './keeping.ts'
import { offlineWords } from './words.ts'

/** The page opened without the server: whoever read here last reads on what is kept. */
export async function bootOffline(cache: QueryClient): Promise<void> {
  setLost(true)
  const reader = await lastReader()
  if (reader) cache.setQueryData(keyOf('readMe', {}), JSON.parse(reader.me))
}

/** Nobody reads here, or too long ago. */
export function NothingKept({ company }: { company: string }) {
  const t = useWords(offlineWords)
  return (
    <PlainPage title={t('noneTitle')} lede={t('noneWhy')} cloth={company} narrow>
      <div>
        <Button onPress={() => location.reload()}>{t('retry')}</Button>
      </div>
    </PlainPage>
  )
}
