import { afterAll, beforeEach, expect, it } from 'vitest'
import { createOrganisation } from '#app/domain/accounts/organisations.server.ts'
import { findOpenDistricts } from '#app/domain/registry/open-districts.server.ts'
import { closeDatabase, database, transact } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'

beforeEach(resetDatabase)
afterAll(closeDatabase)

const found = (region: string) =>
  transact((tx) => createOrganisation(tx, { kind: 'agency', name: `Dinas ${region}`, region }))

it('are those that an agency reaches, once places are loaded, and with the next agency more', async () => {
  await found('32.16')
  expect(await findOpenDistricts()).toEqual([])
  await database().region.createMany({
    data: [
      { code: '32', name: 'Jawa Barat', parent: null, level: 1 },
      { code: '32.16', name: 'Kabupaten Bekasi', parent: '32', level: 2 },
      { code: '32.16.06', name: 'Tambun Selatan', parent: '32.16', level: 3 },
      { code: '32.17', name: 'Kabupaten Bandung Barat', parent: '32', level: 2 },
      { code: '32.17.01', name: 'Lembang', parent: '32.17', level: 3 },
    ],
  })
  const tambun = { code: '32.16.06', name: 'Tambun Selatan', regency: 'Kabupaten Bekasi' }
  expect(await findOpenDistricts()).toEqual([tambun])
  await found('32')
  const lembang = { code: '32.17.01', name: 'Lembang', regency: 'Kabupaten Bandung Barat' }
  expect(await findOpenDistricts()).toEqual([lembang, tambun])
})
