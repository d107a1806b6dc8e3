/** The body is not what it says, or ended before its time: most often a lost signal. */
export class BrokenBody extends Error {}

const headersEnd = Buffer.from('\r\n\r\n')
const headersLimit = 16 * 1024

function boundaryOf(contentType: string | null): string {
  const boundary = contentType?.match(/^multipart\/form-data;.*\bboundary=("?)([^";]+)\1/i)?.[2]
  if (!boundary) throw new BrokenBody('no boundary')
  return boundary
}

async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of request.body ?? []) yield chunk
  } catch (cause) {
    throw new BrokenBody('cut', { cause })
  }
}

/**
 * The bytes of the first part of a multipart body, as they come, so that what arrived before a cut
 * can be kept. `request.formData()` would lose it, and would hold the whole file in memory.
 */
export async function* multipartFile(request: Request): AsyncGenerator<Buffer> {
  const boundary = boundaryOf(request.headers.get('content-type'))
  const opening = Buffer.from(`--${boundary}\r\n`)
  const closing = Buffer.from(`\r\n--${boundary}`)
  let inFile = false
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of bodyOf(request)) {
    held = Buffer.concat([held, chunk])
    if (!inFile) {
      const end = held.indexOf(headersEnd)
      if (end < 0 && held.length > headersLimit) throw new BrokenBody('headers too long')
      if (end < 0) continue
      if (!held.subarray(0, opening.length).equals(opening)) throw new BrokenBody('no part')
      held = held.subarray(end + headersEnd.length)
      inFile = true
    }
    const end = held.indexOf(closing)
    if (end > 0) yield held.subarray(0, end)
    if (end >= 0) return
    const safe = held.length - closing.length
    if (safe > 0) {
      yield held.subarray(0, safe)
      held = held.subarray(safe)
    }
  }
  throw new BrokenBody('ended early')
}
