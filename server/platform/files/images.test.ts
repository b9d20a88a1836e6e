import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import { openImages, type Rendered } from './index.ts'

const images = openImages({ threads: 1 })
afterAll(() => images.close())

const red = { r: 200, g: 30, b: 30 }
const base = sharp({ create: { width: 1200, height: 600, channels: 3, background: red } })

describe('an image is encoded anew', () => {
  test('upright and without place, author or profile', async () => {
    const taken = await base
      .clone()
      .withExif({
        IFD0: { Artist: 'Someone Known' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1', GPSLongitude: '2/1 21/1 3/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>48.8566</a></x:xmpmeta>')
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const before = await sharp(taken).metadata()
    expect(before.exif?.includes('Someone Known')).toBe(true)
    // 0x8825, the tag that points at the place.
    expect(before.exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true)
    expect(before).toMatchObject({ orientation: 6, xmp: expect.anything() })

    const { image, thumbnail } = await render(taken)
    expect(image).toMatchObject({ mime: 'image/jpeg', width: 600, height: 1200 })
    expect(thumbnail).toMatchObject({ mime: 'image/webp', width: 240, height: 480 })
    for (const { bytes } of [image, thumbnail]) {
      const after = await sharp(bytes).metadata()
      for (const name of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'])
        expect(after).not.toHaveProperty(name)
      for (const trace of ['Someone Known', '48.8566', 'Exif', 'xmpmeta'])
        expect(Buffer.from(bytes).includes(trace)).toBe(false)
    }
  })

  test.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['gif', 'image/webp'],
    ['avif', 'image/webp'],
  ] as const)('%s becomes %s', async (format, mime) => {
    const source = await sharp({ create: { width: 64, height: 32, channels: 3, background: red } })
      .toFormat(format)
      .toBuffer()
    const { image, thumbnail } = await render(source)
    expect(image).toMatchObject({ mime, width: 64, height: 32 })
    expect(thumbnail).toMatchObject({ width: 64, height: 32 })
  })

  test('of an animation the first frame remains', async () => {
    const frames = await sharp(Buffer.alloc(20 * 40 * 3, 90), {
      raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
    })
      .gif({ delay: [100, 100] })
      .toBuffer()
    const { image } = await render(frames)
    expect(image).toMatchObject({ width: 20, height: 20 })
    expect((await sharp(image.bytes).metadata()).pages ?? 1).toBe(1)
  })
})

describe('what is refused', () => {
  test('a pixel flood: a small file that claims 100,000 by 100,000', async () => {
    const flood = pngClaiming(100_000, 100_000)
    expect(flood.length).toBeLessThan(5000)
    expect(await images.render(flood)).toBe('image.too_many_pixels')
  })

  test('51 million pixels, honestly there', async () => {
    const flat = await sharp({ create: { width: 10_200, height: 5_000, channels: 3, background: red } })
      .png({ compressionLevel: 1 })
      .toBuffer()
    expect(await images.render(flat)).toBe('image.too_many_pixels')
  })

  test.each(['jpeg', 'png', 'webp'] as const)('a truncated %s', async (format) => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: red,
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
    const whole = await noise.toFormat(format).toBuffer()
    expect(await images.render(whole.subarray(0, whole.length / 2))).toBe('image.damaged')
  })

  test.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['a page', '<!doctype html>'],
    ['a PDF', '%PDF-1.7\n'],
  ])('%s', async (_name, text) => {
    expect(await images.render(Buffer.from(text))).toBe('image.unknown')
  })

  test('a format we do not take', async () => {
    expect(await images.render(await base.clone().tiff().toBuffer())).toBe('image.unknown')
  })

  test('work beyond its time, and the next image is served', async () => {
    const hurried = openImages({ seconds: 0.001 })
    expect(await hurried.render(await base.clone().png().toBuffer())).toBe('image.too_slow')
    await hurried.close()
    expect(await images.render(await base.clone().png().toBuffer())).toHaveProperty('image')
  })
})

async function render(source: Buffer): Promise<Rendered> {
  const rendering = await images.render(source)
  if (typeof rendering === 'string') throw new Error(rendering)
  return rendering
}

function pngClaiming(width: number, height: number): Buffer {
  const size = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const parts = [
    ['IHDR', size],
    ['IDAT', deflateSync(Buffer.alloc(1000))],
    ['IEND', Buffer.alloc(0)],
  ] as const
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...parts.map(([name, bytes]) => chunk(name, bytes)),
  ])
}

function chunk(name: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), bytes])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(bytes.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
