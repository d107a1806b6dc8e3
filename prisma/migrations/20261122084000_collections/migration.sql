-- Products that an agency shows together for an occasion.
CREATE TABLE "collection" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('season', 'room', 'canteen', 'gifts', 'district')),
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "shown_from" DATE,
    "shown_until" DATE,
    "created_by_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "collection_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "collection_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "organisation"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "collection_slug_key" ON "collection"("slug");
CREATE INDEX "collection_agency_id_changed_at_idx" ON "collection"("agency_id", "changed_at");
CREATE INDEX "collection_shown_from_idx" ON "collection"("shown_from");

CREATE TABLE "collection_item" (
    "collection_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "collection_item_pkey" PRIMARY KEY ("collection_id", "product_id"),
    CONSTRAINT "collection_item_collection_id_fkey" FOREIGN KEY ("collection_id")
      REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "collection_item_product_id_fkey" FOREIGN KEY ("product_id")
      REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "collection_item_product_id_idx" ON "collection_item"("product_id");

-- Collections are on kept pages: every process makes them anew.
CREATE TRIGGER collection_changed AFTER INSERT OR UPDATE OR DELETE ON "collection"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_catalogue_changed();
CREATE TRIGGER collection_item_changed AFTER INSERT OR UPDATE OR DELETE ON "collection_item"
  FOR EACH STATEMENT EXECUTE FUNCTION tell_catalogue_changed();
