import type { Transaction } from '#app/platform/database.server.ts'

/** What a report says of each product, over all its blocks: what months are evaluated from. */
export const addUpReport = (tx: Transaction, fileId: string) => tx.$executeRaw`
  INSERT INTO sell_out_total
  SELECT file_id, chain_product_id, sum(cardinality(outlets)), sum(units_sum), sum(value_sum),
    sum(returned_sum), sum(out_of_stock_days_sum), sum(out_of_stock_outlets),
    intarray.sort(intarray.joined(outlets))
  FROM sell_out_block WHERE file_id = ${fileId}::uuid
  GROUP BY file_id, chain_product_id`
