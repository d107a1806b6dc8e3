-- Why a product may not be shown or ordered for now: one row per reason, lifted and never deleted.
CREATE TABLE "product_hold" (
  "id" UUID NOT NULL,
  "product_id" UUID NOT NULL,
  "cause" TEXT NOT NULL,
  "reference" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "data" JSONB NOT NULL DEFAULT '{}',
  "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "held_by" UUID,
  "lifted_at" TIMESTAMPTZ(3),
  "lifted_by" UUID,

  CONSTRAINT "product_hold_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "product_hold_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id")
    ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "product_hold_product_id_since_idx" ON "product_hold"("product_id", "since");
-- A product is held once per reason at a time.
CREATE UNIQUE INDEX "product_hold_one_open" ON "product_hold"("product_id", "cause", "reference")
  WHERE "lifted_at" IS NULL;
