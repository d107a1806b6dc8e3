import { beforeEach, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { database } from '#app/platform/database.server.ts'
import { resetDatabase } from '#tests/database.ts'
import { must } from '#tests/ordering.ts'
import { type Cast, settle } from '#tests/people.ts'
import { commitImport } from './commit-import.server.ts'
import type { ImportKind } from './import-report.ts'
import { findImportFor } from './import-run.server.ts'
import { rejectedRows } from './rejected-rows.server.ts'
import { runCommit } from './run-commit.server.ts'
import { startCommit } from './start-commit.server.ts'
import { startImport } from './start-import.server.ts'

const now = new Date('2026-11-02T03:00:00Z')
const text = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))

let cast: Cast

const upload = (kind: ImportKind, fileName: string, bytes: Uint8Array) =>
  startImport(cast.official, { kind, fileName, bytes, parameters: {} }, now)

const bring = async (kind: ImportKind, ...lines: string[]) =>
  must(await commitImport(cast.official, await upload(kind, `${kind}.csv`, text(...lines)), now))

beforeEach(async () => {
  await resetDatabase()
  cast = await settle()
  await bring(
    'products',
    'Jaringan;Nama Jaringan;SKU;Nama Produk',
    'duta;Swalayan Duta;00417;Keripik Singkong',
  )
  await bring(
    'outlets',
    'Jaringan;Kode Gerai;Kode Kecamatan',
    'duta;T-01;32.16.06',
    'duta;T-02;32.16.06',
  )
})

const october = () =>
  upload(
    'sell-out',
    'duta.csv',
    text('SKU,STORE,PERIOD,QTY,VALUE', '00417,T-01,202610,10,125000', '00417,T-02,202610,4,50000'),
  )
const job = (importId: string) => ({
  importId,
  userId: cast.official.userId,
  membershipId: cast.official.membershipId,
})

describe('a table on its way in', () => {
  it('runs in the background, once, and says how far it came', async () => {
    const importId = await october()
    must(await startCommit(cast.official, importId))
    expect(await startCommit(cast.official, importId)).toEqual({
      ok: false,
      refusal: { reason: 'alreadyDone' },
    })
    expect(await findImportFor(cast.official, importId)).toMatchObject({
      state: 'running',
      rows: 2,
      handled: 0,
    })
    await Promise.all([runCommit(job(importId)), runCommit(job(importId))])
    await runCommit(job(importId))
    expect(await findImportFor(cast.official, importId)).toMatchObject({
      state: 'committed',
      handled: 2,
    })
    expect(await database().sellOut.count()).toBe(2)
    expect(await database().sellOutFile.count()).toBe(1)
  })

  it('is somebody’s own, and ends when they no longer belong', async () => {
    const importId = await october()
    const foreign = { ...cast.official, organisationId: cast.cooperativeId }
    expect(await startCommit(foreign, importId)).toMatchObject({ refusal: { reason: 'notFound' } })
    must(await startCommit(cast.official, importId))
    await runCommit({ ...job(importId), membershipId: cast.chief.membershipId })
    expect(await findImportFor(cast.official, importId)).toMatchObject({ state: 'failed' })
    expect(await database().sellOut.count()).toBe(0)
    must(await startCommit(cast.official, importId))
    await runCommit(job(importId))
    expect(await database().sellOut.count()).toBe(2)
  })

  it('says what has come in between', async () => {
    const [older, newer] = [
      await october(),
      await upload(
        'sell-out',
        'duta-2.csv',
        text(
          'SKU,STORE,PERIOD,QTY,VALUE',
          '00417,T-01,202610,11,137500',
          '00417,T-02,202610,4,50000',
        ),
      ),
    ]
    must(await commitImport(cast.official, older, now))
    must(await commitImport(cast.official, newer, now))
    const again = await october()
    must(await startCommit(cast.official, again))
    await runCommit(job(again))
    const run = await findImportFor(cast.official, again)
    expect(run).toMatchObject({ state: 'previewed', outcome: { refusal: { reason: 'olderFile' } } })
  })
})

it('names the sheet of every rejected row where a workbook has several', async () => {
  const titles = ['SKU', 'STORE', 'PERIOD', 'QTY', 'VALUE']
  const sheet = (name: string, store: string) => ({
    sheet: name,
    data: [titles, ['00417', store, '202610', '10', '125000']],
  })
  const workbook = writeExcelFile([sheet('Tambun', 'T-01'), sheet('Setu', 'T-09')])
  const bytes = new Uint8Array(await workbook.toBuffer())
  const importId = await upload('sell-out', 'duta.xlsx', bytes)
  const run = await findImportFor(cast.official, importId)
  expect(run?.outcome.report?.rejected).toMatchObject([{ sheet: 'Setu', reason: 'unknownOutlet' }])
  const words = { sheet: 'Lembar', row: 'Baris', why: 'alasan', problem: () => 'tidak dikenal' }
  const file = await rejectedRows(cast.official, importId, words)
  expect(new TextDecoder().decode(file?.bytes)).toMatch(/^\uFEFF?Lembar[\s\S]*\nSetu;2;/)
})
