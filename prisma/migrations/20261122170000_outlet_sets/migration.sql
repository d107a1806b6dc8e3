-- Sets of a chain's outlets become strings of bits, one for each outlet that the chain ever had: what
-- took two thousand bytes beside the row takes sixty in it, and to unite, to cut and to count sets are
-- a few instructions each. All sets of one product are of its chain's outlets.

-- Nobody places anything and no report comes to stand until all sets are bits. First of all: an import
-- that is under way is waited for before anybody else has to wait.
LOCK TABLE placement, sell_out_file IN SHARE ROW EXCLUSIVE MODE;

ALTER TABLE outlet ADD COLUMN ordinal INTEGER;
UPDATE outlet SET ordinal = o.nth - 1
  FROM (SELECT id, row_number() OVER (PARTITION BY chain_id ORDER BY number) AS nth FROM outlet) AS o
  WHERE o.id = outlet.id;
ALTER TABLE outlet ALTER COLUMN ordinal SET NOT NULL;
CREATE UNIQUE INDEX outlet_chain_id_ordinal_key ON outlet (chain_id, ordinal);

-- Lists of outlets come in by turns; of two who add to one chain at once, the index refuses the second.
CREATE FUNCTION count_outlet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.ordinal := (SELECT coalesce(max(ordinal) + 1, 0) FROM outlet WHERE chain_id = NEW.chain_id);
  ELSIF (NEW.chain_id, NEW.ordinal) <> (OLD.chain_id, OLD.ordinal) THEN
    RAISE EXCEPTION 'outlet % stands in sets of its chain', OLD.code;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER outlet_is_counted BEFORE INSERT OR UPDATE OF chain_id, ordinal ON outlet
  FOR EACH ROW EXECUTE FUNCTION count_outlet();

-- Set bit by bit: united from sets of one outlet each, a set of many would take their number squared.
CREATE FUNCTION outlet_set(ordinals integer[]) RETURNS bit varying
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  ordinal integer;
  last integer := (SELECT max(each) FROM unnest(ordinals) AS each);
  outlets bit varying := repeat('0', coalesce(last + 1, 0));
BEGIN
  FOREACH ordinal IN ARRAY ordinals LOOP
    outlets := set_bit(outlets, ordinal, 1);
  END LOOP;
  RETURN outlets;
END $$;

-- A set is as long as its last outlet wants, and sets must be of one length to be put together. Bits
-- that are cut off are zeros of outlets that are no more.
CREATE FUNCTION stretched(outlets bit varying, width integer) RETURNS bit varying
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT pg_catalog."bit"(outlets, width, true) $$;

DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM placement l JOIN outlet o ON o.id = l.outlet_id
    JOIN chain_product p ON p.id = l.chain_product_id WHERE p.chain_id <> o.chain_id) THEN
    RAISE EXCEPTION 'placement has products of one chain in outlets of another';
  END IF;
END $$;
TRUNCATE placement_set;
ALTER TABLE placement_set DROP COLUMN outlets;
ALTER TABLE placement_set ADD COLUMN outlets BIT VARYING NOT NULL;
INSERT INTO placement_set
  SELECT l.chain_product_id, l.starts_on, coalesce(l.ends_on, 'infinity'), outlet_set(array_agg(o.ordinal))
  FROM placement l JOIN outlet o ON o.id = l.outlet_id GROUP BY 1, 2, 3;

CREATE OR REPLACE FUNCTION keep_placement_sets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM FROM placement_set WHERE (chain_product_id, starts_on, ends_on) IN (
      SELECT chain_product_id, starts_on, coalesce(ends_on, 'infinity') FROM gone
      UNION SELECT chain_product_id, starts_on, coalesce(ends_on, 'infinity') FROM come)
      ORDER BY chain_product_id, starts_on, ends_on FOR UPDATE;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM FROM placement_set WHERE (chain_product_id, starts_on, ends_on) IN (
      SELECT chain_product_id, starts_on, coalesce(ends_on, 'infinity') FROM gone)
      ORDER BY chain_product_id, starts_on, ends_on FOR UPDATE;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    UPDATE placement_set AS s SET outlets = s.outlets & ~ stretched(g.outlets, length(s.outlets))
      FROM (
        SELECT l.chain_product_id, l.starts_on, coalesce(l.ends_on, 'infinity') AS ends_on,
          outlet_set(array_agg(o.ordinal)) AS outlets
        FROM gone l JOIN outlet o ON o.id = l.outlet_id GROUP BY 1, 2, 3) AS g
      WHERE (s.chain_product_id, s.starts_on, s.ends_on)
        = (g.chain_product_id, g.starts_on, g.ends_on);
    DELETE FROM placement_set WHERE bit_count(outlets) = 0
      AND (chain_product_id, starts_on, ends_on) IN (
        SELECT chain_product_id, starts_on, coalesce(ends_on, 'infinity') FROM gone);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM come l JOIN outlet o ON o.id = l.outlet_id
      JOIN chain_product p ON p.id = l.chain_product_id WHERE p.chain_id <> o.chain_id) THEN
      RAISE EXCEPTION 'a product of one chain cannot stand in an outlet of another';
    END IF;
    INSERT INTO placement_set AS s
      SELECT l.chain_product_id, l.starts_on, coalesce(l.ends_on, 'infinity'),
        outlet_set(array_agg(o.ordinal))
      FROM come l JOIN outlet o ON o.id = l.outlet_id GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (chain_product_id, starts_on, ends_on) DO UPDATE SET outlets =
      stretched(s.outlets, greatest(length(s.outlets), length(EXCLUDED.outlets)))
      | stretched(EXCLUDED.outlets, greatest(length(s.outlets), length(EXCLUDED.outlets)));
  END IF;
  RETURN NULL;
END $$;

-- A report's rows are of its chain's outlets, each of which speaks of a product once.
ALTER TABLE sell_out_total RENAME COLUMN outlets TO numbers;
ALTER TABLE sell_out_total ADD COLUMN outlets BIT VARYING;
UPDATE sell_out_total AS t SET outlets = s.outlets
  FROM (
    SELECT file_id, chain_product_id, outlet_set(array_agg(ordinal)) AS outlets
    FROM sell_out_total CROSS JOIN LATERAL unnest(numbers) AS each (number)
    JOIN sell_out_file f ON f.id = file_id JOIN outlet USING (number, chain_id) GROUP BY 1, 2) AS s
  WHERE (t.file_id, t.chain_product_id) = (s.file_id, s.chain_product_id);
ALTER TABLE sell_out_total DROP COLUMN numbers, ALTER COLUMN outlets SET NOT NULL,
  ADD CONSTRAINT sell_out_total_reporting CHECK (bit_count(outlets) = reporting);

-- Who writes a block has its outlets at hand and sets their bits in passing, from the first of them on;
-- here it would take a sixth of the import's time. Blocks of before have none.
ALTER TABLE sell_out_block ADD COLUMN first_outlet INTEGER, ADD COLUMN outlet_set BIT VARYING;

CREATE OR REPLACE FUNCTION add_up_report(report uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO sell_out_total
  SELECT b.file_id, b.chain_product_id, sum(cardinality(b.outlets)), sum(units_sum), sum(value_sum),
    sum(returned_sum), sum(out_of_stock_days_sum), sum(out_of_stock_outlets),
    bit_or(CASE WHEN outlet_set IS NULL THEN stretched((
        SELECT outlet_set(array_agg(o.ordinal)) FROM unnest(b.outlets) AS each (number)
        JOIN outlet o USING (number) WHERE o.chain_id = f.chain_id), width)
      ELSE stretched(outlet_set, width) >> first_outlet END)
  FROM sell_out_file f
  CROSS JOIN LATERAL (SELECT max(ordinal) + 1 AS width FROM outlet WHERE chain_id = f.chain_id) AS w
  JOIN sell_out_block b ON b.file_id = f.id
  WHERE f.id = report
  GROUP BY b.file_id, b.chain_product_id
  ON CONFLICT DO NOTHING
$$;

DROP AGGREGATE intarray.joined(integer[]);
DROP AGGREGATE intarray.united(integer[]);
