import { load } from './load.js'
import { middle } from './summary.js'

/** @typedef {import('./load.js').Load} Load */
/** @typedef {{ who: string, path: string } & Load} Page */

/**
 * @param {string} base
 * @param {string} email of somebody of the demonstration
 * @returns {Promise<{ cookie: string, home: string }>}
 */
async function signIn(base, email) {
  const answer = await fetch(`${base}/demo-sign-in`, {
    method: 'POST',
    headers: { origin: base },
    body: new URLSearchParams({ email }),
    redirect: 'manual',
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  return { cookie, home: answer.headers.get('location') ?? '/' }
}

/** @param {string} html @param {RegExp} link @returns {string[]} paths without what follows them */
const linksIn = (html, link) =>
  [...html.matchAll(link)].map(([, path = '']) => path.split(/[?#]/)[0] ?? '')

/**
 * The rooms of somebody's navigation, and of each the first page that it leads to.
 * @param {string} base
 * @param {string} cookie
 * @param {string} home
 */
async function pagesOf(base, cookie, home) {
  const htmlOf = async (/** @type {string} */ path) =>
    (await fetch(`${base}${path}`, { headers: { cookie } })).text()
  const rooms = linksIn(await htmlOf(home), /<a class="menu-link" href="(\/[^"]*)"/g)
  const found = new Set([home, ...rooms])
  for (const room of [...found]) {
    const links = linksIn(await htmlOf(room), /href="(\/[^"]*)"/g)
    const inner = links.find((path) => path.startsWith(`${room}/`) && !found.has(path))
    if (inner && !/\.(pdf|xlsx|csv|zip)$|export|scan|letter/.test(inner)) found.add(inner)
  }
  return [...found]
}

/**
 * Every page of everybody's navigation, asked again and again: once around for the code to get warm,
 * then so many rounds that count, in each of them every page in turn.
 * @param {string} base
 * @param {readonly string[]} emails
 * @param {{ connections: number, seconds: number, rounds: number }} asked
 * @returns {Promise<Page[]>}
 */
export async function measurePages(base, emails, { rounds, ...asked }) {
  /** @type {{ who: string, path: string, cookie: string, measured: Load[], failedCold: number }[]} */
  const pages = []
  for (const email of emails) {
    const { cookie, home } = await signIn(base, email)
    for (const path of await pagesOf(base, cookie, home))
      pages.push({ who: email.split('@')[0] ?? '', path, cookie, measured: [], failedCold: 0 })
  }
  for (let round = 0; round <= rounds; round++)
    for (const page of pages) {
      const { path, cookie, measured } = page
      const once = await load(base, () => ({ path, headers: { cookie } }), asked)
      if (round > 0) measured.push(once)
      else page.failedCold = once.failed
    }
  return pages.map(({ who, path, measured, failedCold }) => {
    const counted = middle(measured)
    return { who, path, ...counted, failed: counted.failed + failedCold }
  })
}
