-- Products that a buyer's firm keeps together.
CREATE TABLE "shortlist" (
    "id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archived_by_name" TEXT,
    CONSTRAINT "shortlist_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "shortlist_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "organisation"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "shortlist_buyer_id_archived_at_changed_at_idx"
  ON "shortlist"("buyer_id", "archived_at", "changed_at");

CREATE TABLE "shortlist_line" (
    "id" UUID NOT NULL,
    "shortlist_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "note" TEXT,
    "added_by_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "shortlist_line_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "shortlist_line_shortlist_id_fkey" FOREIGN KEY ("shortlist_id")
      REFERENCES "shortlist"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "shortlist_line_product_id_fkey" FOREIGN KEY ("product_id")
      REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "shortlist_line_shortlist_id_product_id_key"
  ON "shortlist_line"("shortlist_id", "product_id");
CREATE INDEX "shortlist_line_product_id_idx" ON "shortlist_line"("product_id");

-- Searching by a day of delivery reads what is promised and not yet sent.
CREATE INDEX "capacity_reservation_open" ON "capacity_reservation"("product_id")
  WHERE "released_at" IS NULL AND "quantity" > 0;
