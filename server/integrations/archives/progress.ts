import type { OnBytes } from './content.ts'
import type { ReadOptions } from './records.ts'

export function progressOf(totalBytes: number, { onProgress }: ReadOptions): OnBytes {
  let bytes = 0
  return (file, more) => {
    bytes += more
    onProgress?.({ file, bytes, totalBytes })
  }
}
