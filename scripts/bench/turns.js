import { busyShare } from './machine.js'
import { isNoisy, middle } from './summary.js'

/** @typedef {import('./load.js').Load} Load */
/** @typedef {import('./machine.js').Place} Place */
/** @typedef {import('./scenarios.js').Scenario} Scenario */
/** @typedef {{ connections: number, name: string, share: number, noisy: boolean } & Load} Result share of the limit */
/** @typedef {{ connections: number[], rounds: number, seconds: number }} Asked */

/** The share of the machine that others may use before its figures mean little. */
const idleEnough = 0.15

/** Seconds that nobody counts, in which every program compiles what it will do often. */
const warming = 3

/**
 * Every scenario in turn, round after round, so that a slow minute falls on all of them.
 * @param {Place} place
 * @param {Scenario[]} scenarios the first one is the limit
 * @param {Asked} asked
 */
export async function inTurns({ report }, scenarios, { connections, rounds, seconds }) {
  /** @type {Result[]} */
  const results = []
  const busyBefore = (await busyShare()) > idleEnough
  if (busyBefore) report.say('  The machine is busy with something else before anything is asked.')
  for (const lines of connections) {
    for (const { measure } of scenarios) await measure({ connections: lines, seconds: warming })
    /** @type {Load[][]} */
    const heard = scenarios.map(() => [])
    for (let round = 0; round < rounds; round++) {
      for (const [index, { measure }] of scenarios.entries())
        heard[index]?.push(await measure({ connections: lines, seconds }))
    }
    const limit = heard[0] ?? []
    const uneven = isNoisy(limit)
    if (uneven)
      report.say('  The machine was busy with something else: its limit changed between rounds.')
    const noisy = uneven || busyBefore
    for (const [index, { name }] of scenarios.entries()) {
      const middling = middle(heard[index] ?? [])
      const share = middling.perSecond / middle(limit).perSecond
      results.push({ connections: lines, name, share, noisy, ...middling })
    }
  }
  return results
}
