import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LocaleProvider } from '#app/ui/locale.tsx'
import { RadioGroup } from './choices.tsx'
import { DataTable } from './data-table.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { StackedBarChart } from './stacked-bar-chart.tsx'
import { TextInput } from './text-input.tsx'
import { VerdictBadge } from './verdict-badge.tsx'

const html = (node: ReactNode, locale: 'id' | 'en' = 'id') =>
  renderToStaticMarkup(<LocaleProvider locale={locale}>{node}</LocaleProvider>)

describe('a field', () => {
  const field = html(
    <TextInput name="pirt" label="Nomor P-IRT" value={2063n} hint="Di kemasan." error="Baru 10." />,
  )
  it('is named by its label and described by hint and error', () => {
    expect(field).toContain('<label for="pirt"')
    expect(field).toContain('aria-describedby="pirt-hint pirt-error"')
    expect(field).toContain('aria-invalid="true"')
    expect(field).toContain('value="2063"')
  })
  it('can be reached from the error summary', () => {
    const summary = html(<ErrorSummary errors={[{ field: 'pirt', message: 'Baru 10.' }]} />)
    expect(summary).toContain('href="#pirt"')
    expect(summary).toContain('Ada 1 isian')
    expect(html(<ErrorSummary errors={[]} />)).toBe('')
  })
  it('keeps what was chosen', () => {
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    const group = html(<RadioGroup name="way" label="Cara" choices={choices} value="b" optional />)
    expect(group).toMatch(/id="way-b"[^>]*checked=""/)
    expect(group).toContain('(tidak wajib)')
  })
})

it('a missing figure is not zero', () => {
  const table = html(
    <DataTable
      label="Bulan"
      rows={[{ month: 'Jan', sold: null }]}
      rowKey={(row) => row.month}
      columns={[
        { header: 'Bulan', cell: (row) => row.month, rowHead: true },
        { header: 'Terjual', cell: (row) => row.sold, numeric: true },
      ]}
    />,
  )
  expect(table).toContain('tidak ada data')
  const chart = html(
    <StackedBarChart
      title="Penjualan"
      summary="Januari tidak ada"
      labelHeader="Bulan"
      categories={['Jan']}
      series={[{ label: 'Ritel', values: [null] }]}
      format={String}
    />,
  )
  expect(chart).toContain('-unknown)')
  expect(chart).not.toMatch(/plot-value[^>]*>0</)
})

it('speaks the reader’s language', () => {
  expect(html(<VerdictBadge verdict="undetermined" />)).toContain('Tidak dapat dinilai')
  expect(html(<VerdictBadge verdict="undetermined" />, 'en')).toContain('Cannot be judged')
})
