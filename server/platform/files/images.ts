import { Piscina } from 'piscina'
import type { Rendering, RenderTask } from './image-worker.ts'

export type { ImageProblem, Rendered } from './image-worker.ts'

/** Pool of decoders, to be closed on the way down. */
export type Images = {
  /**
   * Decodes JPEG, PNG, WebP, GIF or AVIF and encodes it anew: upright, sRGB, at most 8192 px on its longer side,
   * without any metadata (place, camera, author). JPEG stays JPEG, PNG stays PNG, the rest becomes WebP; of an
   * animation the first frame remains. The thumbnail is WebP, at most 480 px. A refused image is a code:
   * `image.too_many_pixels` above 50 million, `image.damaged`, `image.too_slow`, `image.unknown`.
   */
  render: (source: Buffer | string) => Promise<Rendering>
  close: () => Promise<void>
}

export type ImageLimits = { threads?: 1 | 2; seconds?: number; memoryMb?: number }

/**
 * Starts the decoders in worker threads. `seconds` (20) bounds waiting and work together, after which the thread
 * is ended; `memoryMb` (256) bounds each thread's own heap, pixels being bounded by their number.
 */
export function openImages({ threads = 1, seconds = 20, memoryMb = 256 }: ImageLimits = {}): Images {
  const pool = new Piscina<RenderTask, Rendering>({
    filename: new URL('./image-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  return {
    render: (source) => render(pool, source, seconds),
    close: () => pool.destroy(),
  }
}

async function render(
  pool: Piscina<RenderTask, Rendering>,
  source: Buffer | string,
  seconds: number,
): Promise<Rendering> {
  try {
    return await pool.run({ source, seconds }, { signal: AbortSignal.timeout(seconds * 1000) })
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return 'image.too_slow'
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return 'image.too_many_pixels'
    throw error
  }
}
