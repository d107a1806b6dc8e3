import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BrokenBody, multipartFile } from './multipart-file.server.ts'

const boundary = '----line'

function requestWith(body: Uint8Array, cuts: readonly number[]): Request {
  const edges = [0, ...cuts.map((cut) => cut % (body.length + 1)).sort((a, b) => a - b)]
  const stream = new ReadableStream({
    start(controller) {
      edges.forEach((from, index) => {
        controller.enqueue(body.subarray(from, edges[index + 1] ?? body.length))
      })
      controller.close()
    },
  })
  return new Request('http://localhost/', {
    method: 'PUT',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: stream,
    duplex: 'half',
  } as RequestInit)
}

const wrapped = (content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"\r\n\r\n`),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

async function collected(request: Request): Promise<{ bytes: Buffer; whole: boolean }> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of multipartFile(request)) chunks.push(chunk)
    return { bytes: Buffer.concat(chunks), whole: true }
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenBody)
    return { bytes: Buffer.concat(chunks), whole: false }
  }
}

/** Bytes that like to look like the boundary. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom('\r\n', '\r\n--', `--${boundary}`, `\r\n--${boundary.slice(1)}`)
        .map((text) => Uint8Array.from(Buffer.from(text))),
    ),
  )
  .map((parts) => Buffer.concat(parts))
  .filter((bytes) => !bytes.includes(`\r\n--${boundary}`))
const cuts = fc.array(fc.nat())

it('brings the file out whole, wherever the line breaks it into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(content, cuts, async (bytes, at) => {
      const got = await collected(requestWith(wrapped(bytes), at))
      expect(got.whole).toBe(true)
      expect(got.bytes.equals(bytes)).toBe(true)
    }),
  )
})

it('brings a true beginning when the body ends before its time', async () => {
  await fc.assert(
    fc.asyncProperty(content, cuts, fc.nat(), async (bytes, at, end) => {
      const body = wrapped(bytes)
      const got = await collected(requestWith(body.subarray(0, end % body.length), at))
      expect(bytes.subarray(0, got.bytes.length).equals(got.bytes)).toBe(true)
    }),
  )
})
