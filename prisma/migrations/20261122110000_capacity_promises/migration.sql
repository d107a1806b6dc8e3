-- What is promised of a product and not yet sent, summed by the day it must be ready: whoever orders a
-- product that thousands have ordered reads its days, not its orders.
CREATE TABLE "capacity_promise" (
    "product_id" UUID NOT NULL,
    "to_day" DATE NOT NULL,
    "quantity" BIGINT NOT NULL,

    CONSTRAINT "capacity_promise_pkey" PRIMARY KEY ("product_id", "to_day")
) WITH (fillfactor = 50);

-- Who orders and sends while this runs waits until the sums are kept: between the summing and the trigger
-- nothing may be reserved. Dropping an index needs the whole table: taken later, it could wait for somebody
-- who waits here to write.
LOCK TABLE capacity_reservation IN ACCESS EXCLUSIVE MODE;
INSERT INTO "capacity_promise" SELECT product_id, to_day, sum(quantity) FROM capacity_reservation
  WHERE released_at IS NULL GROUP BY product_id, to_day HAVING sum(quantity) > 0;

CREATE FUNCTION sum_promises() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO capacity_promise AS promised
    SELECT product_id, to_day, sum(change) FROM (
      SELECT NEW.product_id, NEW.to_day, NEW.quantity
        WHERE TG_OP <> 'DELETE' AND NEW.released_at IS NULL
      UNION ALL
      SELECT OLD.product_id, OLD.to_day, -OLD.quantity
        WHERE TG_OP <> 'INSERT' AND OLD.released_at IS NULL
    ) AS changes(product_id, to_day, change)
    GROUP BY product_id, to_day HAVING sum(change) <> 0
  ON CONFLICT (product_id, to_day) DO UPDATE SET quantity = promised.quantity + EXCLUDED.quantity;
  RETURN NULL;
END $$;
CREATE TRIGGER capacity_reservation_summed AFTER INSERT OR UPDATE OR DELETE ON capacity_reservation
  FOR EACH ROW EXECUTE FUNCTION sum_promises();

-- Their products and days are read from the sums from here on.
DROP INDEX "capacity_reservation_product_id_to_day_idx";
DROP INDEX "capacity_reservation_open";

-- How many days, from `from_day` up to and including `to_day`, are not Sundays: kernel/days.ts says the
-- same. 1970-01-04 was one.
CREATE FUNCTION working_days(from_day date, to_day date) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT greatest(0, to_day - from_day + 1
    - ((to_day - DATE '1970-01-04') / 7 - (from_day - 1 - DATE '1970-01-04') / 7))
$$;

-- How many more pieces can be promised for `by_day` without breaking any promise already made: for every
-- deadline from there on, what is due by it must fit into the working days up to it. Working in the order
-- of deadlines then keeps them all. Nothing where nobody stated a capacity.
CREATE FUNCTION free_capacity(product uuid, today date, by_day date) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT greatest(0, min(capacity_per_day::bigint * working_days(today, deadline) - due))::bigint
  FROM (
    SELECT to_day AS deadline, sum(quantity) OVER (ORDER BY to_day) AS due
    FROM (
      SELECT to_day, quantity FROM capacity_promise WHERE product_id = product
      UNION ALL SELECT by_day, 0
    ) AS promised
  ) AS deadlines, product AS made
  WHERE made.id = product AND deadline >= by_day AND capacity_per_day IS NOT NULL
  HAVING count(*) > 0
$$;

-- Promises the makers' days to these orders, one after the other, each wholly or not at all; answers with
-- the first product of each that has too little left. The products are held until the transaction ends,
-- always in the order of their ids, so that two who order the same wait for each other and never for a
-- circle. What others did meanwhile is seen, for each statement of a function looks anew: an order that was
-- decided on what no longer holds is answered with a row that has no day, and must be decided anew.
-- A state and a count are compared because PostgreSQL takes the few lines for a hundred: where it may, it
-- would rather read all products once than look each one up.
CREATE FUNCTION reserve_capacity(wanted jsonb)
RETURNS TABLE (order_id uuid, product_id uuid, quantity integer, free bigint, to_day date)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  pieces jsonb;
BEGIN
  PERFORM FROM product WHERE id IN (
    SELECT (line ->> 'productId')::uuid FROM jsonb_array_elements(wanted) AS line)
    ORDER BY id FOR NO KEY UPDATE;
  FOR pieces IN SELECT jsonb_agg(line ORDER BY nth) FROM jsonb_array_elements(wanted)
    WITH ORDINALITY AS each(line, nth) GROUP BY line ->> 'orderId' ORDER BY min(nth)
  LOOP
    RETURN QUERY
      SELECT "orderId", "productId", NULL::integer, NULL::bigint, NULL::date
      FROM jsonb_to_recordset(pieces) AS line("orderId" uuid, "productId" uuid, "fromDay" date,
        "mayHaveLapsed" boolean, "buyerId" uuid, "approvalLimit" bigint, "paymentDays" integer)
      WHERE (SELECT state FROM product WHERE id = "productId") IS DISTINCT FROM 'listed'
        OR (SELECT count(*) FROM product_hold
          WHERE product_id = "productId" AND lifted_at IS NULL) > 0
        OR NOT "mayHaveLapsed" AND EXISTS (
          SELECT FROM product JOIN producer ON producer.id = product.producer_id
          JOIN certificate ON certificate.producer_id IN (producer.id, producer.cooperative_id)
          WHERE product.id = "productId"
            AND (certificate.state = 'revoked' OR certificate.expires_on < "fromDay"))
        OR NOT EXISTS (SELECT FROM buyer WHERE id = "buyerId" AND payment_days = "paymentDays"
          AND approval_limit IS NOT DISTINCT FROM "approvalLimit")
      LIMIT 1;
    IF FOUND THEN CONTINUE; END IF;
    RETURN QUERY
      SELECT "orderId", "productId", line.quantity, left_over, "toDay"
      FROM jsonb_to_recordset(pieces) AS line("orderId" uuid, "productId" uuid, quantity integer,
          "fromDay" date, "toDay" date),
        free_capacity("productId", "fromDay", "toDay") AS left_over
      WHERE left_over < line.quantity LIMIT 1;
    IF FOUND THEN CONTINUE; END IF;
    INSERT INTO capacity_reservation (id, product_id, part_id, quantity, from_day, to_day)
      SELECT "reservationId", "productId", "partId", line.quantity, "fromDay", "toDay"
      FROM jsonb_to_recordset(pieces) AS line("reservationId" uuid, "productId" uuid, "partId" uuid,
        quantity integer, "fromDay" date, "toDay" date);
  END LOOP;
END $$;
