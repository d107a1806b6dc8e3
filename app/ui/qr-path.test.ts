import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qrPath } from './qr-path.ts'

/** Rows of a drawn code, `#` where it is dark. */
function rowsOf(text: string): string[] {
  const { d, size } = qrPath(text)
  const grid = Array.from({ length: size }, () => Array<string>(size).fill('.'))
  for (const [, x, y] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const row = grid[Number(y)]
    if (row) row[Number(x)] = '#'
  }
  return grid.map((row) => row.join(''))
}

const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']

describe('a QR code', () => {
  it('has its three finder patterns inside a quiet zone of four, whatever it says', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const rows = rowsOf(address)
        const size = rows.length
        const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))
        expect(at(4, 4)).toEqual(finder)
        expect(at(size - 11, 4)).toEqual(finder)
        expect(at(4, size - 11)).toEqual(finder)
        expect(rows[3]).toBe('.'.repeat(size))
        expect((size - 8 - 17) % 4).toBe(0)
      }),
      { numRuns: 30 },
    )
  })
})
