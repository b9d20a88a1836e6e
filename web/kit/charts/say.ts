import { useFormat } from '../format.tsx'

export type Say = (value: number) => string

/** Figures as this language writes them, with a true minus. */
export function useSay(format?: Say): Say {
  const { number } = useFormat()
  const say = format ?? number
  return (value) => say(value).replace('-', '−')
}
