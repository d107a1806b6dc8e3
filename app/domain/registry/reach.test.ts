import { expect, it } from 'vitest'
import { reachFrom } from './reach.ts'

/** A degree of latitude is 111 km. */
const at = (code: string, latitude: number | null) => ({
  ...{ code, name: code, latitude },
  longitude: latitude === null ? null : 110,
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
  ...reachFrom(near, within, places).kilometres.keys(),
]

it('takes in the districts within the distance, never a regency itself', () => {
  expect(codes('33.01', 10)).toEqual(['33.01.01'])
  expect(codes('33.01', 50)).toEqual(['33.01.01', '33.01.02'])
  expect(codes('33.01', 200)).toEqual(['33.01.01', '33.01.02', '33.02.01'])
})

it('measures from a district as well', () => {
  expect(codes('33.01.02', 25)).toEqual(['33.01.02'])
  expect(reachFrom('33.01.02', 50, places).kilometres.get('33.01.01')).toBeCloseTo(33.4, 1)
})

it('says that it does not know rather than guess', () => {
  for (const unknown of ['64.03', '64.03.01', '99.99'])
    expect(reachFrom(unknown, 200, places)).toEqual({ isKnown: false, kilometres: new Map() })
})
