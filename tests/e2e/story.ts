import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'

export type Visitor = { page: Page; context: BrowserContext }

const phone = { width: 360, height: 780 }
const desk = { width: 1440, height: 900 }

/** A person's own browser, signed in through the demonstration's one-click doors. */
export async function enterAs(
  browser: Browser,
  name: string,
  options: { on?: 'phone' | 'desk'; script?: boolean } = {},
): Promise<Page> {
  const page = await newVisitor(browser, options)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `Masuk sebagai ${name}` }).click()
  await expect(page.getByRole('main')).toBeVisible()
  return page
}

/** A browser that nobody is signed in to. */
export async function newVisitor(
  browser: Browser,
  { on = 'desk', script = true }: { on?: 'phone' | 'desk'; script?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: on === 'phone' ? phone : desk,
    javaScriptEnabled: script,
  })
  return context.newPage()
}

/** Nothing on this page keeps anyone out, and nothing runs over its edge. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found, `axe on ${page.url()}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
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
      { timeout: 30_000, intervals: [300, 700, 1500] },
    )
    .toBe(true)
}

/** Presses a button that sends a form, and waits for the answer. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  await Promise.all([page.waitForEvent('load'), button.click()])
}

/** Follows a link, and waits for the page. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  const link = page.getByRole('main').getByRole('link', { name }).first()
  await Promise.all([page.waitForEvent('load'), link.click()])
}
