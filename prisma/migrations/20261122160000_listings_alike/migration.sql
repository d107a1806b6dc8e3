-- The newest of a kind, and of a kind in a district, are read from the end of an index: a product's
-- page asks for four of each, however many there are.
CREATE INDEX "listing_category_id_product_id_idx" ON "listing" ("category_id", "product_id");
CREATE INDEX "listing_district_code_category_id_product_id_idx"
    ON "listing" ("district_code", "category_id", "product_id");
DROP INDEX "listing_category_id_idx";
DROP INDEX "listing_district_code_idx";
