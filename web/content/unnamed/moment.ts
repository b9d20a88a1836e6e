import { useFormat } from '../../kit/format.tsx'

/** The turn of the hour at which things appear, in words. */
export function useHour(): (at: string) => string {
  const format = useFormat()
  return (at) => format.time(new Date(at))
}
