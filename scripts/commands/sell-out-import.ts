import { importSellOut } from '#app/domain/sales/import-sell-out.server.ts'
import { runImport } from './sales-import.ts'

export const sellOutImport = (args: string[]): Promise<number> =>
  runImport(args, {
    words: 'sell-out import',
    does: 'Takes in what one chain sold in one month; a corrected file takes the place of the older one.',
    values: ['chain', 'period'],
    bring: importSellOut,
  })
