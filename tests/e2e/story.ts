import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { inJakarta } from '#app/kernel/jakarta.ts'

const phone = { width: 360, height: 780 }
const desk = { width: 1440, height: 900 }

type Settings = { on?: 'phone' | 'desk'; script?: boolean; dark?: boolean }

/** axe is itself a script: it cannot look at pages that run none. */
const scriptless = new WeakSet<Page>()

/** A browser that nobody is signed in to. */
export async function newVisitor(
  browser: Browser,
  { on = 'desk', script = true, dark = false }: Settings = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: on === 'phone' ? phone : desk,
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
  })
  const page = await context.newPage()
  if (!script) scriptless.add(page)
  return page
}

/** A person's own browser, signed in through the demonstration's one-click doors. */
export async function enterAs(browser: Browser, name: string, settings?: Settings): Promise<Page> {
  const page = await newVisitor(browser, settings)
  await page.goto('/sign-in')
  await press(page, `Masuk sebagai ${name}`)
  await expect(page.getByRole('main')).toBeVisible()
  return page
}

type Known = { name: string; email: string; password: string; on?: 'phone' | 'desk' }

/** Signs in with a password, as those do whom the demonstration does not know. */
async function signIn(page: Page, { email, password }: Known): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Kotak tugas/ })).toBeVisible()
}

/** The people of a story, each in a browser of their own, entered when first needed. */
export class People {
  private readonly pages = new Map<string, Page>()
  private readonly known: readonly Known[]
  private readonly inTheDark: readonly string[]
  private readonly settings: Settings

  /** `inTheDark`: those whose devices ask for dark pages. */
  constructor(of: { known?: readonly Known[]; inTheDark?: readonly string[]; script?: boolean }) {
    this.known = of.known ?? []
    this.inTheDark = of.inTheDark ?? []
    this.settings = { script: of.script ?? true }
  }

  async enter(browser: Browser, name: string): Promise<Page> {
    const page = this.pages.get(name) ?? (await this.comeIn(browser, name))
    this.pages.set(name, page)
    return page
  }

  private async comeIn(browser: Browser, name: string): Promise<Page> {
    const person = this.known.find((each) => each.name === name)
    const settings = { ...this.settings, dark: this.inTheDark.includes(name) }
    if (!person) return enterAs(browser, name, settings)
    const page = await newVisitor(browser, { ...settings, on: person.on })
    await signIn(page, person)
    return page
  }
}

/** What axe has found nothing on; a page built of the same elements is not looked at twice. */
const lookedAt = new Set<string>()

const buildOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('html, body, body *')].map(
      ({ tagName, attributes }) => {
        const told = ['class', 'role', 'aria-label', 'aria-describedby', 'type', 'open', 'id']
        return tagName + told.map((name) => attributes.getNamedItem(name)?.value ?? '').join()
      },
    )
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    return `${innerWidth}${dark}${parts.join()}`
  })

/** Nothing on this page keeps anyone out, and nothing runs over its edge. */
export async function expectAccessible(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
  if (scriptless.has(page)) return
  const build = await buildOf(page)
  if (lookedAt.has(build)) return
  const rules = { 'target-size': { enabled: true } }
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found, `axe on ${page.url()}`).toEqual([])
  lookedAt.add(build)
}

/** Goes somewhere and looks at it as everyone must be able to. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expectAccessible(page)
}

/** Background work (notices, listings, imports) has caught up when `seen` is there. */
export async function eventually(page: Page, seen: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload()
        return seen()
      },
      { timeout: 60_000, intervals: [300, 700, 1500] },
    )
    .toBe(true)
}

/** Presses a button that sends a form, and waits for the answer. */
export async function send(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  await Promise.all([page.waitForEvent('load', { timeout: 40_000 }), button.click()])
}

/** Presses a button that sends a form, and looks at the answer. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await send(page, name)
  await expectAccessible(page)
}

/** Follows a link of the page, and looks at where it leads. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole('main').getByRole('link', { name }).first()
  await Promise.all([page.waitForEvent('load', { timeout: 40_000 }), link.click()])
  await expectAccessible(page)
}

/** Goes to a room by the navigation, folded or not. */
export async function open(page: Page, room: string): Promise<void> {
  const bar = page.getByRole('banner')
  const menu = bar.locator('summary[aria-label="Menu"]')
  if (await menu.isVisible()) await menu.click()
  // What waits in a room is said behind its name.
  const name = new RegExp(`^${room}( \\d+)?$`)
  const link = bar.getByRole('link', { name }).filter({ visible: true })
  if ((await link.count()) === 0) {
    const group = bar.locator('.navigation-group').filter({ hasText: room })
    await group.locator('summary').filter({ visible: true }).first().click()
  }
  await Promise.all([page.waitForEvent('load', { timeout: 40_000 }), link.first().click()])
  await expectAccessible(page)
}

/** Picks a radio or ticks a box by its words: the words are the target, as on a phone. */
export async function choose(within: Page | Locator, words: string | RegExp): Promise<void> {
  const label = within.locator('label').filter({ hasText: words })
  await label.first().click()
}

/** Downloads what a link leads to, and gives its name. */
export async function download(page: Page, name: string | RegExp): Promise<string> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('link', { name }).first().click()
  return (await arriving).suggestedFilename()
}

/** The first bytes behind a link, fetched as the person who sees it. */
export async function bytesBehind(page: Page, name: string | RegExp): Promise<Buffer> {
  const link = page.getByRole('link', { name }).first()
  const address = await link.getAttribute('href')
  const answer = await page.request.get(address ?? '', { timeout: 60_000 })
  expect(answer.status(), `${address}`).toBe(200)
  return answer.body()
}

/** A day so many days from today in Jakarta, as date fields take it. */
export const dayAhead = (days: number): string =>
  inJakarta(new Date(Date.now() + days * 86_400_000))
    .toISOString()
    .slice(0, 10)
