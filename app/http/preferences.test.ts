import { expect, it } from 'vitest'
import { languageToKeep, localeOf } from '#app/http/preferences.server.ts'
import { action } from '#app/routes/preferences.language.ts'
import '#tests/database.ts'
import { knock } from '#tests/knock.ts'

const asked = (search: string, cookie = '') =>
  new Request(`http://localhost:3000/catalogue${search}`, { headers: { cookie } })

it.each([
  ['', '', 'id'],
  ['', 'lang=en', 'en'],
  ['?lang=en', '', 'en'],
  ['?lang=id', 'lang=en', 'id'],
  ['?lang=xx', 'lang=en', 'en'],
])('an address %s and the cookie %s are read in %s', (search, cookie, locale) => {
  expect(localeOf(asked(search, cookie))).toBe(locale)
})

it('keeps the language that an address asked for, once', () => {
  expect(languageToKeep(asked('?lang=en'))).toMatch(/^lang=en;/)
  expect(languageToKeep(asked('?lang=en', 'lang=en'))).toBeUndefined()
  expect(languageToKeep(asked('?lang=xx'))).toBeUndefined()
  expect(languageToKeep(asked(''))).toBeUndefined()
})

it('leaves the address’s language when another is chosen', async () => {
  const body = new URLSearchParams({ locale: 'id', returnTo: '/catalogue?q=kopi&lang=en' })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { location } = await knock(action as never, {
    method: 'POST',
    body: `${body}`,
    headers,
  })
  expect(location).toBe('/catalogue?q=kopi')
})
