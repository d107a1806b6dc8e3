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

it('corrects what an earlier release said of where places are', async () => {
  const { region } = database()
  const point = (code: string) =>
    region.findUnique({ where: { code }, select: { latitude: true, longitude: true } })
  const gresik = await point('35.25')
  await region.update({ where: { code: '35.25' }, data: { latitude: 1 } })
  await region.update({ where: { code: '64.03' }, data: { latitude: 2, longitude: 117 } })
  await ensureRegions()
  expect(await point('35.25')).toEqual(gresik)
  expect(await point('64.03')).toEqual({ latitude: null, longitude: null })
})

it('writes nothing where all is as it should be', async () => {
  const versions = () => database().$queryRaw`SELECT xmin::text, code FROM region ORDER BY code`
  const before = await versions()
  await ensureRegions()
  expect(await versions()).toEqual(before)
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
