import sharp, { type Metadata, type Sharp } from 'sharp'

export type ImageProblem = 'image.too_many_pixels' | 'image.damaged' | 'image.too_slow' | 'image.unknown'

type Encoded = { bytes: Uint8Array; mime: string; width: number; height: number }

/** The image encoded anew and its thumbnail; sizes in pixels. */
export type Rendered = { image: Encoded; thumbnail: Encoded }

export type Rendering = Rendered | ImageProblem
export type RenderTask = { source: Uint8Array | string; seconds: number }

const mostPixels = 50_000_000
const longestSide = 8192
const thumbnailSide = 480

// Only the decoders for the five types we take; the library would also open SVG, TIFF, PDF and more.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((format) => `VipsForeignLoad${format}`),
})
sharp.cache(false)
sharp.concurrency(1)

export default async function renderImage({ source, seconds }: RenderTask): Promise<Rendering> {
  try {
    const { format } = await decode(source).metadata()
    const upright = decode(source)
      .autoOrient()
      .timeout({ seconds: Math.ceil(seconds) })
    const image = await encode(fitted(upright.clone(), longestSide), format)
    const thumbnail = await encode(fitted(upright.clone(), thumbnailSide), 'webp')
    return { image, thumbnail }
  } catch (error) {
    if (error instanceof Error) return problemOf(error.message)
    throw error
  }
}

function decode(source: Uint8Array | string): Sharp {
  return sharp(source, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
}

function fitted(image: Sharp, side: number): Sharp {
  return image.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
}

async function encode(image: Sharp, format: Metadata['format'] | undefined): Promise<Encoded> {
  const { data, info } = await encoder(image, format).toBuffer({ resolveWithObject: true })
  return { bytes: data, mime: `image/${info.format}`, width: info.width, height: info.height }
}

function encoder(image: Sharp, format: Metadata['format'] | undefined): Sharp {
  if (format === 'jpeg') return image.jpeg({ quality: 85 })
  if (format === 'png') return image.png()
  return image.webp({ quality: 85 })
}

// The library tells its refusals apart by wording only.
function problemOf(message: string): ImageProblem {
  if (/exceeds pixel limit|dimensions|too large/i.test(message)) return 'image.too_many_pixels'
  if (/timeout/i.test(message)) return 'image.too_slow'
  if (/unsupported image format|is blocked/i.test(message)) return 'image.unknown'
  return 'image.damaged'
}
