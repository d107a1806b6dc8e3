-- A report never changes once it is in. It is kept side by side: what one file says of one product
-- is one row with an array per column, which takes a tenth of the room and of the time to write of a
-- row, its key and its foreign keys for every figure. Sums stand beside the arrays, so that a month
-- is added up without opening them. The rows themselves are read through the view sell_out.

-- Sets of outlets are cut and subtracted as sorted arrays of numbers. The extension keeps to a schema
-- of its own: its operators would hide those that the search's indexes serve.
CREATE SCHEMA IF NOT EXISTS intarray;
CREATE EXTENSION IF NOT EXISTS intarray SCHEMA intarray;
ALTER EXTENSION intarray SET SCHEMA intarray;

ALTER TABLE outlet ADD COLUMN number serial NOT NULL;
CREATE UNIQUE INDEX outlet_number_key ON outlet (number);

ALTER TABLE sell_out_file
  ADD CONSTRAINT sell_out_file_period CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2])$');

CREATE TABLE sell_out_block (
  file_id uuid NOT NULL REFERENCES sell_out_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  chain_product_id uuid NOT NULL REFERENCES chain_product (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  part integer NOT NULL,
  units_sum bigint NOT NULL,
  value_sum bigint NOT NULL,
  returned_sum bigint,
  out_of_stock_days_sum bigint,
  out_of_stock_outlets integer NOT NULL,
  outlets integer[] NOT NULL,
  units integer[] NOT NULL,
  "values" bigint[] NOT NULL,
  returned integer[],
  out_of_stock_days integer[],
  "rows" integer[] NOT NULL,
  CONSTRAINT sell_out_block_pkey PRIMARY KEY (file_id, chain_product_id, part),
  CONSTRAINT sell_out_block_even CHECK (
    cardinality(outlets) > 0 AND cardinality(units) = cardinality(outlets)
    AND cardinality("values") = cardinality(outlets) AND cardinality("rows") = cardinality(outlets)
    AND coalesce(cardinality(returned), cardinality(outlets)) = cardinality(outlets)
    AND coalesce(cardinality(out_of_stock_days), cardinality(outlets)) = cardinality(outlets))
);
CREATE INDEX sell_out_block_chain_product_id_idx ON sell_out_block (chain_product_id);

INSERT INTO sell_out_block
SELECT s.file_id, s.chain_product_id, 0, sum(s.units), sum(s.value), sum(s.returned),
  sum(s.out_of_stock_days), count(*) FILTER (WHERE s.out_of_stock_days > 0),
  array_agg(o.number ORDER BY o.number), array_agg(s.units ORDER BY o.number),
  array_agg(s.value ORDER BY o.number),
  CASE WHEN count(s.returned) > 0 THEN array_agg(s.returned ORDER BY o.number) END,
  CASE WHEN count(s.out_of_stock_days) > 0
    THEN array_agg(s.out_of_stock_days ORDER BY o.number) END,
  array_agg(s."row" ORDER BY o.number)
FROM sell_out s JOIN outlet o ON o.id = s.outlet_id
GROUP BY s.file_id, s.chain_product_id;

DO $$ BEGIN
  IF (SELECT count(*) FROM sell_out)
    <> (SELECT coalesce(sum(cardinality(outlets)), 0) FROM sell_out_block) THEN
    RAISE EXCEPTION 'sell_out has rows of outlets that do not exist';
  END IF;
END $$;

DROP TABLE sell_out;

-- The months come from the files: what asks for a month opens that month's blocks alone.
CREATE VIEW sell_out AS
SELECT b.file_id, b.chain_product_id, o.id AS outlet_id, f.period, s.units, s.value, s.returned,
  s.out_of_stock_days, s."row"
FROM sell_out_file f
JOIN sell_out_block b ON b.file_id = f.id
CROSS JOIN LATERAL unnest(b.outlets, b.units, b."values", b.returned, b.out_of_stock_days, b."rows")
  AS s (outlet, units, value, returned, out_of_stock_days, "row")
JOIN outlet o ON o.number = s.outlet;

-- An outlet that sold something stays, as its products do by their foreign key.
CREATE FUNCTION keep_outlet_that_sold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM sell_out_block b JOIN chain_product p ON p.id = b.chain_product_id
    WHERE p.chain_id = OLD.chain_id AND b.outlets && ARRAY[OLD.number]) THEN
    RAISE EXCEPTION 'outlet % has sold something', OLD.code USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER outlet_keeps_its_sales BEFORE DELETE ON outlet
  FOR EACH ROW EXECUTE FUNCTION keep_outlet_that_sold();
