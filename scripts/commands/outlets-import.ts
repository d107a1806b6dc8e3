import { ensureRegions } from '#app/domain/registry/load-regions.server.ts'
import { importOutlets } from '#app/domain/sales/import-outlets.server.ts'
import { runImport } from './sales-import.ts'

export const outletsImport = (args: string[]): Promise<number> =>
  runImport(args, {
    words: 'outlets import',
    does: 'Takes in a list of the outlets of one chain or several.',
    values: ['chain'],
    bring: async (request) => {
      await ensureRegions()
      return importOutlets(request)
    },
  })
