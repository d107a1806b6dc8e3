import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Product } from '#app/domain/products/product.ts'
import { LocaleProvider } from '#app/ui/locale.tsx'
import { type Asked, ProductForm } from './product-form.tsx'

const product = {
  ...{ id: 'p1', version: 3, sector: 'food', unit: 'bungkus', tiers: [], photos: [] },
  ...{ name: 'Keripik Tempe', story: 'Digoreng sore.', price: 15_000n },
} as unknown as Product

const limits = { key: 'productPhoto', kinds: ['jpeg'], maximumBytes: 1, maximumCount: 8 } as const

const shown = (asked: readonly Asked[], errors: Record<string, string> = {}) =>
  renderToStaticMarkup(
    <LocaleProvider locale="id">
      <ProductForm
        asked={asked}
        state={{ product, typed: {}, errors, stale: false }}
        {...{ categories: [], photos: [], limits, accept: '' }}
      />
    </LocaleProvider>,
  )

const asked = (field: string) => ({ id: field, field, text: `Perbaiki ${field}` })
const namesIn = (html: string) => [...html.matchAll(/ name="(\w+)"/g)].map(([, name]) => name)

it('asks for what was found first, and folds the rest away without losing it', () => {
  const html = shown([asked('story'), asked('capacityPerDay'), asked('firm')])
  const [first = '', folded = ''] = html.split('<details')
  expect(namesIn(first)).toEqual(['version', 'story', 'capacityPerDay'])
  expect(first).toContain('Perbaiki story')
  expect(namesIn(folded)).toContain('price')
  expect(namesIn(folded)).not.toContain('story')
  expect(namesIn(html).sort()).toEqual(namesIn(shown([])).sort())
})

it('unfolds where something is wrong, and folds nothing when no field was named', () => {
  expect(shown([asked('story')], { price: 'Wajib diisi.' })).toContain(
    '<details class="disclosure" open',
  )
  expect(shown([asked('story')], { story: 'Wajib diisi.' })).not.toContain(' open')
  expect(shown([asked('certificates')])).not.toContain('<details')
})
