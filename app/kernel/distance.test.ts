import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distanceBetween, type Point } from './distance.ts'

const jakarta = { latitude: -6.21462, longitude: 106.84513 }
const surabaya = { latitude: -7.24917, longitude: 112.75083 }
const sabang = { latitude: 5.89455, longitude: 95.31643 }
const merauke = { latitude: -8.49318, longitude: 140.40184 }

const point: fc.Arbitrary<Point> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

it('knows how far it is across the country', () => {
  expect(distanceBetween(jakarta, surabaya)).toBeCloseTo(663, -1)
  expect(distanceBetween(sabang, merauke)).toBeCloseTo(5245, -2)
})

it('knows a degree and half the way round', () => {
  const origin = { latitude: 0, longitude: 0 }
  expect(distanceBetween(origin, { latitude: 1, longitude: 0 })).toBeCloseTo(111.195, 3)
  expect(distanceBetween(origin, { latitude: 0, longitude: 180 })).toBeCloseTo(20015.114, 3)
})

it('is the same there and back, nothing from a point to itself, and never round the long way', () => {
  fc.assert(
    fc.property(point, point, (one, other) => {
      const distance = distanceBetween(one, other)
      expect(distance).toBeCloseTo(distanceBetween(other, one), 6)
      expect(distance).toBeGreaterThanOrEqual(0)
      expect(distance).toBeLessThanOrEqual(20015.2)
      expect(distanceBetween(one, one)).toBe(0)
    }),
  )
})
