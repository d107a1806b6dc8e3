-- What a report says of each product, added up over its blocks once, when it becomes the one that stands:
-- a long report has several blocks of a product, and a block is wide. A report never changes, nor do its
-- totals, which go when it goes. That the product exists is kept by the blocks.
CREATE TABLE "sell_out_total" (
    "file_id" UUID NOT NULL,
    "chain_product_id" UUID NOT NULL,
    -- how many reported
    "reporting" INTEGER NOT NULL,
    "units" BIGINT NOT NULL,
    "value" BIGINT NOT NULL,
    -- null where the report does not say
    "returned" BIGINT,
    "out_of_stock_days" BIGINT,
    "out_of_stock_outlets" INTEGER NOT NULL,
    -- numbers of those that reported, in order
    "outlets" INTEGER[] NOT NULL,

    CONSTRAINT "sell_out_total_pkey" PRIMARY KEY ("file_id", "chain_product_id"),
    CONSTRAINT "sell_out_total_file_id_fkey" FOREIGN KEY ("file_id")
      REFERENCES "sell_out_file" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Numbers in order are hardly worth packing, and a long set out of the way leaves the sums close together.
ALTER TABLE "sell_out_total" ALTER COLUMN "outlets" SET STORAGE EXTERNAL;

-- Blocks of one report have no outlet in common: to join them and sort once is quicker than to unite them.
CREATE OR REPLACE AGGREGATE intarray.joined(integer[]) (SFUNC = array_cat, STYPE = integer[]);

-- No report becomes the one that stands between the adding up and the code that does it from here on.
LOCK TABLE sell_out_file IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO sell_out_total
  SELECT b.file_id, b.chain_product_id, sum(cardinality(b.outlets)), sum(b.units_sum), sum(b.value_sum),
    sum(b.returned_sum), sum(b.out_of_stock_days_sum), sum(b.out_of_stock_outlets),
    intarray.sort(intarray.joined(b.outlets))
  FROM sell_out_block b JOIN sell_out_file f ON f.id = b.file_id AND f.state = 'current'
  GROUP BY b.file_id, b.chain_product_id;
