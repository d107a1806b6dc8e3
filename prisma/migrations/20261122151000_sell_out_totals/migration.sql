-- What a report says of each product, added up over its blocks once, when it becomes the one that stands,
-- whichever release of the application makes it so: a long report has several blocks of a product, and a block is wide. A report never changes, nor do its
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

CREATE FUNCTION add_up_report(report uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO sell_out_total
  SELECT file_id, chain_product_id, sum(cardinality(outlets)), sum(units_sum), sum(value_sum),
    sum(returned_sum), sum(out_of_stock_days_sum), sum(out_of_stock_outlets),
    intarray.sort(intarray.joined(outlets))
  FROM sell_out_block WHERE file_id = report
  GROUP BY file_id, chain_product_id
  ON CONFLICT DO NOTHING
$$;
CREATE FUNCTION add_up_new_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_up_report(NEW.id);
  RETURN NULL;
END $$;

-- No report becomes the one that stands between the adding up and the trigger that does it from here on.
LOCK TABLE sell_out_file IN SHARE ROW EXCLUSIVE MODE;
SELECT add_up_report(id) FROM sell_out_file WHERE state = 'current';
CREATE TRIGGER sell_out_file_added_up AFTER UPDATE OF state ON sell_out_file FOR EACH ROW
  WHEN (NEW.state = 'current' AND OLD.state <> 'current') EXECUTE FUNCTION add_up_new_report();
