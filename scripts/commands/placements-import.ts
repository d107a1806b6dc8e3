import { importPlacements } from '#app/domain/sales/import-placements.server.ts'
import { runImport } from './sales-import.ts'

export const placementsImport = (args: string[]): Promise<number> =>
  runImport(args, {
    words: 'placements import',
    does: 'Takes in a list of which product stands in which outlet, since when.',
    values: ['chain'],
    bring: importPlacements,
  })
