import { useToast } from '../kit/toast.tsx'
import { useWords } from '../kit/words.tsx'
import { contentWords } from './words.ts'

/** Copies the address of a thing of this network. */
export function useCopyLink(): (address: string) => Promise<void> {
  const t = useWords(contentWords)
  const toast = useToast()
  return async (address) => {
    await navigator.clipboard.writeText(location.origin + address)
    toast({ text: t('copied') })
  }
}
