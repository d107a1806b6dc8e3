import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, it } from 'vitest'
import { questionFrom } from '#app/domain/catalogue/search/search-question.ts'
import { locales, messagesFor } from '#app/messages/messages.ts'
import { DistanceFields } from '#app/ui/catalogue/distance-fields.tsx'
import { ListingGrid } from '#app/ui/catalogue/listing-grid.tsx'
import { LocaleProvider } from '#app/ui/locale.tsx'

function draw(element: ReactNode): string {
  const page = <LocaleProvider locale="id">{element}</LocaleProvider>
  return renderToStaticMarkup(
    <RouterProvider router={createMemoryRouter([{ path: '/', element: page }])} />,
  )
}

const listing = {
  ...{ productId: 'one', slug: 'keripik', name: 'Keripik', producerName: 'Sari' },
  ...{ districtName: 'Ubud', price: 15_000n, unit: 'pcs', minimumOrder: 1, leadTimeDays: 2 },
  ...{ photoFileId: null, score: null },
}

it.each([
  [{ kilometres: 89 }, '± 89 km'],
  [{ kilometres: 0 }, 'kurang dari 1 km'],
  [{ sameArea: 'regency' as const }, 'di kabupaten/kota yang sama'],
  [{ sameArea: 'district' as const }, 'di kecamatan yang sama'],
])('a card says how far it is as far as that is known: %o', (distance, words) => {
  expect(draw(<ListingGrid listings={[{ ...listing, ...distance }]} />)).toContain(words)
})

it('a card says nothing of a distance that nobody asked for or knows', () => {
  expect(draw(<ListingGrid listings={[listing]} />)).not.toContain('product-card-distance')
})

it('the form keeps what was typed for a radius that measures nothing', () => {
  const typed = { near: 'Atlantis', within: 25 }
  const names = { category: {}, district: {}, grade: {}, certificate: {}, channel: {}, trait: {} }
  const question = questionFrom(new URLSearchParams())
  const form = draw(<DistanceFields question={question} names={names} typed={typed} />)
  expect(form).toContain('value="Atlantis"')
  expect(form).toMatch(/<option[^>]*value="25"[^>]*selected=""/)
})

it('a district’s shelf names the distance it looks around by', () => {
  for (const locale of locales) expect(messagesFor(locale).shelves.around('25')).toContain(' 25 km')
})
