import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isRoot } from './postgres/account.js'

/** @typedef {import('./report.js').Report} Report */

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns {Promise<string | undefined>} */
async function installedChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : undefined
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath(), ...usualPlaces].find((path) => path && existsSync(path))
}

/**
 * @param {string} program
 * @param {string[]} words
 */
const succeeds = (program, words) =>
  spawnSync(program, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * The browser for the stories, installed if it is missing and we may.
 * @param {Report} report
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium(report) {
  const there = await installedChromium()
  if (there || process.env.CHROMIUM_PATH) return there
  if (isRoot() && succeeds('sh', ['-c', 'command -v apt-get'])) {
    await report.step('Installing Chromium from Debian', () => {
      if (!succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) {
        succeeds('apt-get', ['update'])
        succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
      }
    })
    const installed = await installedChromium()
    if (installed) return installed
  }
  await report.step("Installing Playwright's Chromium", () => {
    succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  })
  return installedChromium()
}
