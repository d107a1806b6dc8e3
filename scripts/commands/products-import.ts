import { importProducts } from '#app/domain/sales/import-products.server.ts'
import { runImport } from './sales-import.ts'

export const productsImport = (args: string[]): Promise<number> =>
  runImport(args, {
    words: 'products import',
    does: 'Takes in a list of products curated before the platform, with what each chain calls them.',
    values: ['chain'],
    bring: importProducts,
  })
