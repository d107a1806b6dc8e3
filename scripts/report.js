/**
 * @typedef {object} Report
 * @property {(line: string) => void} say one line
 * @property {<T>(title: string, work: () => T | Promise<T>) => Promise<T>} step says what is being
 *   done, does it, and says how long it took
 */

/** @param {number} since from `performance.now()` */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * @param {NodeJS.WriteStream} stream
 * @returns {Report}
 */
export function reportTo(stream) {
  /** @param {string} line */
  const say = (line) => {
    stream.write(`${line}\n`)
  }
  return {
    say,
    async step(title, work) {
      const start = performance.now()
      say(`  ${title} ...`)
      const answer = await work()
      say(`  ${title}: ${seconds(start)}`)
      return answer
    },
  }
}
