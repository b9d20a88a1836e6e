/** All bytes of a stream, in one piece. */
export async function readAll(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  // A copy of its own: some readers take the memory over.
  return new Uint8Array(Buffer.concat(chunks))
}
