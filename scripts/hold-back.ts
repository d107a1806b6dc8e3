import type { ServerResponse } from 'node:http'

type Given = [chunk?: unknown, encoding?: unknown, callback?: unknown]

const bytesOf = ([chunk, encoding]: Given): Buffer[] => {
  if (chunk instanceof Uint8Array) return [Buffer.from(chunk)]
  if (typeof chunk !== 'string') return []
  return [Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')]
}

const callbackIn = (given: Given) =>
  given.find((each): each is () => void => typeof each === 'function')

/**
 * Holds an answer back until it is whole.
 * @param isHeld what it says no of passes as it comes
 * @param finish sends the whole body, or what became of it
 */
export function holdBack(
  response: ServerResponse,
  isHeld: () => boolean,
  finish: (body: Buffer, done?: () => void) => void,
): void {
  const { write, end } = response
  const chunks: Buffer[] = []
  response.write = ((...given: Given) => {
    if (!isHeld()) return Reflect.apply(write, response, given)
    chunks.push(...bytesOf(given))
    const done = callbackIn(given)
    if (done) process.nextTick(done)
    return true
  }) as typeof write
  response.end = ((...given: Given) => {
    Object.assign(response, { write, end })
    if (isHeld()) {
      finish(Buffer.concat([...chunks, ...bytesOf(given)]), callbackIn(given))
      return response
    }
    if (chunks.length > 0) response.write(Buffer.concat(chunks))
    return Reflect.apply(end, response, given)
  }) as typeof end
}
