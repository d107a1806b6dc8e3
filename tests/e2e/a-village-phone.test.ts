import { type Browser, expect, type Page, test } from '@playwright/test'
import { enterAs, newVisitor } from './story.ts'

const kilobyte = 1024

type Weight = { script: number; first: number }

/** What came over the line for one page: bytes as they were sent, pictures left out. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const line = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  const weight: Weight = { script: 0, first: 0 }
  line.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind === 'Script') weight.script += encodedDataLength
    if (kind === 'Document' || kind === 'Stylesheet' || kind === 'Font')
      weight.first += encodedDataLength
  })
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  expect((await page.goto(path))?.status(), path).toBe(200)
  await page.waitForLoadState('networkidle')
  await line.detach()
  return weight
}

/** A phone that has seen nothing of us yet. */
async function firstSight(browser: Browser, path: string): Promise<Weight> {
  const page = await newVisitor(browser, { on: 'phone' })
  const weight = await weigh(page, path)
  await page.context().close()
  return weight
}

async function firstHref(browser: Browser, pattern: RegExp): Promise<string> {
  const page = await newVisitor(browser)
  await page.goto('/catalogue')
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))
  await page.context().close()
  return hrefs.find((href) => pattern.test(href)) ?? ''
}

/** How far pages have moved by themselves, as browsers count it; 0 is not at all. */
type Watching = Window & { movement?: number }
type LayoutShift = PerformanceEntry & { value: number }

const watchMovement = (page: Page) =>
  page.addInitScript(() => {
    const watching: Watching = window
    watching.movement = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        watching.movement = (watching.movement ?? 0) + (entry as LayoutShift).value
    })
    observer.observe({ type: 'layout-shift', buffered: true })
  })

const untilDrawn = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })

/** Opens a page whose pictures come only after everything else has been drawn. */
async function movementWhilePicturesCome(browser: Browser, path: string) {
  const page = await newVisitor(browser, { on: 'phone' })
  await watchMovement(page)
  let pictures = 0
  await page.route('**/files/**', async (route) => {
    pictures += 1
    await page.locator('footer').waitFor()
    await untilDrawn(page)
    await route.continue()
  })
  await page.goto(path)
  expect(pictures, `${path}: pictures`).toBeGreaterThan(0)
  await untilDrawn(page)
  const movement = await page.evaluate(() => (window as Watching).movement)
  await page.context().close()
  return movement
}

async function pagesWithPictures(browser: Browser): Promise<string[]> {
  const product = await firstHref(browser, /^\/catalogue\/[a-z0-9-]+-[0-9a-f]{8}$/)
  const maker = await firstHref(browser, /^\/makers\//)
  expect([product, maker]).not.toContain('')
  return ['/', '/catalogue', '/catalogue?q=keripik', product, maker]
}

test('pages of the catalogue are light on a village phone', async ({ browser }) => {
  for (const path of await pagesWithPictures(browser)) {
    const { script, first } = await firstSight(browser, path)
    expect(first, `${path}: words, looks and type`).toBeGreaterThan(kilobyte)
    expect(first, `${path}: words, looks and type`).toBeLessThanOrEqual(100 * kilobyte)
    expect(script, `${path}: scripts`).toBeLessThanOrEqual(20 * kilobyte)
  }
})

test('pages of the catalogue stand still while their pictures come', async ({ browser }) => {
  for (const path of await pagesWithPictures(browser))
    expect(await movementWhilePicturesCome(browser, path), path).toBeLessThan(0.05)
})

test('pages of those who are signed in bring few scripts', async ({ browser }) => {
  const rooms = {
    'Sari Wulandari': ['/producer', '/producer/products', '/producer/products/new'],
    'Rani Anggraini': ['/buyer', '/buyer/requests', '/catalogue'],
    'Dimas Pratama': ['/curator'],
    'Ratna Dewi': ['/agency', '/agency/curation', '/agency/sales'],
  }
  for (const [name, paths] of Object.entries(rooms)) {
    const page = await enterAs(browser, name, { on: 'phone' })
    for (const path of paths) {
      const { script } = await weigh(page, path)
      expect(script, `${path}: scripts`).toBeGreaterThan(0)
      expect(script, `${path}: scripts`).toBeLessThanOrEqual(150 * kilobyte)
    }
    await page.context().close()
  }
})
