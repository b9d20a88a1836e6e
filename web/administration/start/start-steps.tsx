import { Steps } from '../../kit/thread.tsx'
import { useWords } from '../../kit/words.tsx'
import { startWords } from './start-words.ts'

/** The administrator's first five minutes, along the thread. */
export function StartSteps({ now }: { now: number }) {
  const t = useWords(startWords)
  const steps = [
    { word: t('who'), note: t('whoTime') },
    { word: t('how'), note: t('howTime') },
    { word: t('what'), note: t('whatTime') },
    { word: t('mail'), note: t('mailTime') },
  ]
  return <Steps steps={steps} now={now} />
}
