import { beforeAll, expect, it } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { ensureRegions, loadRegions } from './load-regions.server.ts'
import { locatedPlaces } from './located-places.server.ts'
import '#tests/database.ts'

beforeAll(async () => {
  await loadRegions()
})

const located = () => database().region.count({ where: { latitude: { not: null } } })

it('brings places with where they are', async () => {
  const gresik = await database().region.findUniqueOrThrow({ where: { code: '35.25' } })
  expect(gresik).toMatchObject({
    name: 'Kabupaten Gresik',
    latitude: -7.15389,
    longitude: 112.65611,
  })
  expect(await located()).toBeGreaterThan(1400)
})

it('brings it to an installation whose places came before', async () => {
  const before = await located()
  await database().region.updateMany({ data: { latitude: null, longitude: null } })
  await ensureRegions()
  expect(await located()).toBe(before)
})

it('lets a district without a place of its own be where its regency is', async () => {
  const places = new Map((await locatedPlaces()).map((place) => [place.code, place]))
  const { latitude, longitude } = places.get('35.25') ?? {}
  const without = await database().region.findFirstOrThrow({
    where: { parent: '35.25', latitude: null },
  })
  expect(places.get(without.code)).toMatchObject({ latitude, longitude, isOwnPoint: false })
  expect(places.get('35.25')?.isOwnPoint).toBe(true)
  expect(places.get('64.03')).toMatchObject({ name: 'Kabupaten Berau', latitude: null })
})
