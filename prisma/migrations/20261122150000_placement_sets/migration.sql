-- Which outlets carry a product from one day to another, kept as one sorted set beside the placements:
-- what a month should report is then a few sets per product to unite, not a row for every outlet.
CREATE TABLE "placement_set" (
    "chain_product_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    -- infinity where no end is known
    "ends_on" DATE NOT NULL,
    "outlets" INTEGER[] NOT NULL,

    CONSTRAINT "placement_set_pkey" PRIMARY KEY ("chain_product_id", "starts_on", "ends_on"),
    CONSTRAINT "placement_set_chain_product_id_fkey" FOREIGN KEY ("chain_product_id")
      REFERENCES "chain_product" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The schema outlives a restored backup, and what is in it with it.
CREATE OR REPLACE AGGREGATE intarray.united(integer[]) (
  SFUNC = intarray._int_union, STYPE = integer[], COMBINEFUNC = intarray._int_union, PARALLEL = SAFE
);

-- Nobody places anything between the counting and the triggers.
LOCK TABLE placement IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO placement_set
  SELECT l.chain_product_id, l.starts_on, coalesce(l.ends_on, 'infinity'), array_agg(o.number ORDER BY o.number)
  FROM placement l JOIN outlet o ON o.id = l.outlet_id GROUP BY 1, 2, 3;

-- A product stands in an outlet from a day on only once: each placement is in one set, and in no set
-- twice. Who changes the same set waits, always in the same order, and then goes on from what it is.
CREATE FUNCTION keep_placement_sets() RETURNS trigger LANGUAGE plpgsql AS $$
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
    UPDATE placement_set AS s SET outlets = s.outlets OPERATOR(intarray.-) g.outlets
      FROM (
        SELECT l.chain_product_id, l.starts_on, coalesce(l.ends_on, 'infinity') AS ends_on,
          array_agg(o.number) AS outlets
        FROM gone l JOIN outlet o ON o.id = l.outlet_id GROUP BY 1, 2, 3) AS g
      WHERE (s.chain_product_id, s.starts_on, s.ends_on)
        = (g.chain_product_id, g.starts_on, g.ends_on);
    DELETE FROM placement_set WHERE outlets = '{}' AND (chain_product_id, starts_on, ends_on) IN (
      SELECT chain_product_id, starts_on, coalesce(ends_on, 'infinity') FROM gone);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO placement_set AS s
      SELECT l.chain_product_id, l.starts_on, coalesce(l.ends_on, 'infinity'),
        array_agg(o.number ORDER BY o.number)
      FROM come l JOIN outlet o ON o.id = l.outlet_id GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (chain_product_id, starts_on, ends_on)
      DO UPDATE SET outlets = s.outlets OPERATOR(intarray.|) EXCLUDED.outlets;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER placement_set_grown AFTER INSERT ON placement
  REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_placement_sets();
CREATE TRIGGER placement_set_changed AFTER UPDATE ON placement
  REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_placement_sets();
CREATE TRIGGER placement_set_shrunk AFTER DELETE ON placement
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION keep_placement_sets();
