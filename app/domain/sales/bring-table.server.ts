import { importOutlets } from './import-outlets.server.ts'
import { importPlacements } from './import-placements.server.ts'
import { importProducts } from './import-products.server.ts'
import type { ImportKind } from './import-report.ts'
import { importSellOut } from './import-sell-out.server.ts'
import type { Imported, ImportRequest } from './import-table.server.ts'
import { outletListColumns, placementListColumns, productListColumns } from './reference-columns.ts'
import { sellOutColumns } from './sell-out-columns.ts'

/** What each kind of table looks like, and who takes it in. */
export const tables = {
  products: { columns: productListColumns, bring: importProducts },
  outlets: { columns: outletListColumns, bring: importOutlets },
  placements: { columns: placementListColumns, bring: importPlacements },
  'sell-out': { columns: sellOutColumns, bring: importSellOut },
} satisfies Record<
  ImportKind,
  { columns: unknown; bring: (request: ImportRequest) => Promise<Imported> }
>
