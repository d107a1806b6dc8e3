import { describe, expect, it } from 'vitest'
import { ringsOf, surroundingsOf } from './surroundings.ts'

/** A degree of latitude is 111 km. */
const at = (code: string, latitude: number | null, isOwnPoint = true) => ({
  ...{ code, name: code, latitude },
  longitude: latitude === null ? null : 110,
  isOwnPoint,
})

const places = [
  at('33.01', -7),
  at('33.01.01', -7),
  at('33.01.02', -7.3),
  at('33.02', -8),
  at('33.02.01', -8),
  at('64.03', null),
  at('64.03.01', null),
]

const codes = (near: string, within: number) => [
  ...surroundingsOf(near, within, places).distances.keys(),
]

it('takes in the districts within the distance, never a regency itself', () => {
  expect(codes('33.01', 10)).toEqual(['33.01.01'])
  expect(codes('33.01', 50)).toEqual(['33.01.01', '33.01.02'])
  expect(codes('33.01', 200)).toEqual(['33.01.01', '33.01.02', '33.02.01'])
})

it('measures from a district as well', () => {
  expect(codes('33.01.02', 25)).toEqual(['33.01.02'])
  expect(surroundingsOf('33.01.02', 50, places).distances.get('33.01.01')).toBeCloseTo(33.4, 1)
})

it('says that it does not know rather than guess', () => {
  for (const unknown of ['64.03', '64.03.01', '99.99'])
    expect(surroundingsOf(unknown, 200, places)).toEqual({
      ...{ near: unknown, isKnown: false, distances: new Map() },
    })
})

describe('a district that is only known to be in its regency', () => {
  const known = [at('33.01', -7), at('33.01.01', -7.1), at('33.02', -8), at('33.02.01', -8.1)]
  const others = [at('33.01.08', -7, false), at('33.01.09', -7, false), at('33.02.09', -8, false)]
  const from = (near: string) => surroundingsOf(near, 200, [...known, ...others]).distances

  it('has no figure within its regency, whichever end it is', () => {
    expect(from('33.01.08').get('33.01.09')).toBe('sameRegency')
    expect(from('33.01.08').get('33.01.01')).toBe('sameRegency')
    expect(from('33.01.01').get('33.01.08')).toBe('sameRegency')
    expect(from('33.01').get('33.01.08')).toBe('sameRegency')
    expect(from('33.01').get('33.01.01')).toBeCloseTo(11.1, 1)
  })

  it('is measured to another regency from where its own is', () => {
    expect(from('33.01.08').get('33.02.01')).toBeCloseTo(122.3, 1)
    expect(from('33.01.08').get('33.02.09')).toBeCloseTo(111.2, 1)
  })

  it('has no figure to itself either, and towns that share a point are nobody knows how far apart', () => {
    expect(from('33.01.08').get('33.01.08')).toBe('sameDistrict')
    expect(from('33.01.01').get('33.01.01')).toBe('sameDistrict')
    const capital = [at('31.71', -6), at('31.74.01', -6, false)]
    expect(surroundingsOf('31.71', 10, capital).distances.get('31.74.01')).toBe('unknown')
  })
})

describe('the nearest first', () => {
  const regency = [at('33.01', -7), at('33.01.01', -7.1), at('33.01.02', -7.3)]
  const inside = [at('33.01.08', -7, false), at('33.01.09', -7, false)]
  const beyond = [at('33.02', -8), at('33.02.01', -8.1), at('33.02.08', -8, false)]
  const rings = (near: string, places = [...regency, ...inside, ...beyond]) =>
    ringsOf(surroundingsOf(near, 200, places))

  it('is a district itself, then what is measured, equally far together', () => {
    expect(rings('33.01.01')).toEqual([
      ['33.01.01'],
      ['33.01.02'],
      ['33.01.08', '33.01.09'],
      ['33.02.08'],
      ['33.02.01'],
    ])
  })

  it('puts what is somewhere in the regency before all that is farther than the regency reaches', () => {
    expect(rings('33.01')).toEqual([
      ['33.01.01'],
      ['33.01.02'],
      ['33.01.08', '33.01.09'],
      ['33.02.08'],
      ['33.02.01'],
    ])
    expect(rings('33.01', [at('33.01', -7), ...inside, ...beyond])[0]).toEqual([
      '33.01.08',
      '33.01.09',
    ])
  })

  it('puts last what nobody knows how far it is', () => {
    const capital = [at('31.71', -6), at('31.74.01', -6, false), at('31.75.01', -6.4)]
    expect(rings('31.71', capital)).toEqual([['31.75.01'], ['31.74.01']])
  })

  it('is nothing around what nobody has located', () => {
    expect(rings('99.99')).toEqual([])
  })
})
