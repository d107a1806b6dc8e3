import { isNoisy, middle } from './summary.js'

/** @typedef {import('./load.js').Load} Load */
/** @typedef {import('./machine.js').Place} Place */
/** @typedef {import('./scenarios.js').Scenario} Scenario */
/** @typedef {{ connections: number, name: string, share: number, noisy: boolean } & Load} Result share of the limit */
/** @typedef {{ connections: number[], rounds: number, seconds: number }} Asked */

/**
 * Every scenario in turn, round after round, so that a slow minute falls on all of them.
 * @param {Place} place
 * @param {Scenario[]} scenarios the first one is the limit
 * @param {Asked} asked
 */
export async function inTurns({ report }, scenarios, { connections, rounds, seconds }) {
  /** @type {Result[]} */
  const results = []
  for (const lines of connections) {
    /** @type {Load[][]} */
    const heard = scenarios.map(() => [])
    for (let round = 0; round < rounds; round++) {
      for (const [index, { measure }] of scenarios.entries())
        heard[index]?.push(await measure({ connections: lines, seconds }))
    }
    const limit = heard[0] ?? []
    const noisy = isNoisy(limit)
    if (noisy)
      report.say('  The machine was busy with something else: its limit changed between rounds.')
    for (const [index, { name }] of scenarios.entries()) {
      const middling = middle(heard[index] ?? [])
      const share = middling.perSecond / middle(limit).perSecond
      results.push({ connections: lines, name, share, noisy, ...middling })
    }
  }
  return results
}
