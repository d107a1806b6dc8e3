import { spawn } from 'node:child_process'
import { stopSignals } from './watch-for-stop.js'

const patience = 20_000

/**
 * Runs a Node script until it ends. What asks us to stop is passed on; a second time, or after 20
 * seconds, the script is killed. It has a channel that closes when we die.
 * @param {string[]} words
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, foreground?: boolean }} options in the foreground
 *   it shares our terminal; otherwise Ctrl-C reaches it through us alone
 * @returns {Promise<number>} its exit code
 */
export function runChild(words, { cwd, env = process.env, foreground = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd,
      env,
      detached: !foreground && process.platform !== 'win32',
      stdio: [foreground ? 'inherit' : 'ignore', 'inherit', 'inherit', 'ipc'],
    })
    let asked = 0
    /** @type {NodeJS.Timeout | undefined} */
    let timer
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      asked += 1
      child.kill(asked > 1 ? 'SIGKILL' : signal === 'SIGHUP' ? 'SIGTERM' : signal)
      timer ??= setTimeout(() => child.kill('SIGKILL'), patience)
    }
    for (const signal of stopSignals) process.on(signal, pass)
    const done = () => {
      clearTimeout(timer)
      for (const signal of stopSignals) process.off(signal, pass)
    }
    child.once('error', (error) => {
      done()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      done()
      resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 137))
    })
  })
}
