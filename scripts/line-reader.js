import { Failure } from './failure.js'

const newline = 0x0a

/**
 * Reads lines from a stream of bytes: one as text, or many as they are.
 * @param {import('node:stream').Readable} stream
 * @param {import('node:stream').Readable} [source] what it is fed from, whose errors are its own
 */
export function lineReader(stream, source) {
  source?.on('error', (error) => stream.destroy(error))
  const chunks = stream[Symbol.asyncIterator]()
  let rest = Buffer.alloc(0)

  async function more() {
    const { value, done } = await chunks.next()
    if (done)
      throw new Failure('The backup ends too early: it is not complete. Nothing was restored.')
    rest = rest.length > 0 ? Buffer.concat([rest, value]) : value
  }

  return {
    /** @returns {Promise<string>} the next line */
    async line() {
      let from = 0
      for (;;) {
        const end = rest.indexOf(newline, from)
        if (end >= 0) {
          const line = rest.subarray(0, end).toString('utf8')
          rest = rest.subarray(end + 1)
          return line
        }
        from = rest.length
        await more()
      }
    },

    /**
     * The next lines, in pieces that may end anywhere.
     * @param {number} count
     * @returns {AsyncGenerator<Buffer>}
     */
    async *rawLines(count) {
      let left = count
      while (left > 0) {
        if (rest.length === 0) await more()
        let end = 0
        while (left > 0) {
          const next = rest.indexOf(newline, end)
          if (next < 0) break
          end = next + 1
          left -= 1
        }
        const piece = left > 0 ? rest : rest.subarray(0, end)
        rest = rest.subarray(piece.length)
        yield piece
      }
    },
  }
}
