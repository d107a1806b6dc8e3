-- A file keeps the product group it was put forward in, so that an office's counts by group read the
-- files alone.
DROP INDEX "submission_agency_id_submitted_at_idx";
DROP INDEX "submission_state_region_code_sector_idx";
ALTER TABLE "submission" ADD COLUMN "category_id" TEXT;
UPDATE "submission" SET "category_id" = "handed_in"."snapshot" ->> 'categoryId'
FROM "submission_version" AS "handed_in"
WHERE "handed_in"."submission_id" = "submission"."id"
  AND "handed_in"."version" = "submission"."current_version";

CREATE INDEX "submission_agency_id_submitted_at_idx" ON "submission" ("agency_id", "submitted_at")
  INCLUDE ("id", "state", "region_code", "sector", "category_id");

-- Where open files stand, since when and how late, is counted from an index; so is what readers gave.
CREATE INDEX "submission_state_region_code_sector_idx"
  ON "submission" ("state", "region_code" text_pattern_ops, "sector")
  INCLUDE ("id", "agency_id", "held_since", "due_at", "readers_wanted", "current_version");
DROP INDEX "review_of_version";
CREATE INDEX "review_of_version" ON "review" ("submission_id", "version")
  INCLUDE ("state", "submitted_at", "curator_id", "total");
