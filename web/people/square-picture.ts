const side = 480

/** The middle of a picture as a square of 480 px, JPEG in base64; a little above the middle where it is upright. */
export async function squarePicture(file: Blob): Promise<string | null> {
  const whole = await createImageBitmap(file).catch(() => null)
  if (!whole) return null
  const { width, height } = whole
  const cut = Math.min(width, height)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  // Faces stand in the upper part of a portrait.
  const [left, top] = [(width - cut) / 2, (height - cut) / 3]
  canvas.getContext('2d')?.drawImage(whole, left, top, cut, cut, 0, 0, side, side)
  whole.close()
  return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? null
}
