-- Searches that buyers come back to.
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "alert" TEXT NOT NULL CHECK ("alert" IN ('never', 'daily', 'weekly')),
    "stop_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "looked_at" TIMESTAMPTZ(3) NOT NULL,
    "looked_before_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "saved_search_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id")
      ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "saved_search_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "organisation"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "saved_search_stop_key_key" ON "saved_search"("stop_key");
CREATE UNIQUE INDEX "saved_search_user_id_search_key" ON "saved_search"("user_id", "search");
CREATE INDEX "saved_search_user_id_created_at_idx" ON "saved_search"("user_id", "created_at");

CREATE TABLE "saved_search_match" (
    "saved_search_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),
    CONSTRAINT "saved_search_match_pkey" PRIMARY KEY ("saved_search_id", "product_id"),
    CONSTRAINT "saved_search_match_saved_search_id_fkey" FOREIGN KEY ("saved_search_id")
      REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "saved_search_match_product_id_fkey" FOREIGN KEY ("product_id")
      REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "saved_search_match_saved_search_id_found_at_idx"
  ON "saved_search_match"("saved_search_id", "found_at");
CREATE INDEX "saved_search_match_product_id_idx" ON "saved_search_match"("product_id");
