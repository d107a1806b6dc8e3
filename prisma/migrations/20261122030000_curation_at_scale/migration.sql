-- What shelves, dashboard, queue and calibration read among a hundred thousand files: the columns that
-- they ask for lie in the index, so that few pages of the tables are opened.
CREATE INDEX "submission_on_open_shelves" ON "submission" ("state", "held_since", "id")
  INCLUDE ("agency_id", "region_code", "sector", "due_at", "readers_wanted", "current_version")
  WHERE "state" IN ('submitted', 'underReview', 'scored', 'revisionRequested');
CREATE INDEX "submission_on_closed_shelf" ON "submission" ("held_since" DESC, "id")
  INCLUDE ("state", "region_code", "sector")
  WHERE "state" IN ('approved', 'rejected', 'withdrawn');

DROP INDEX "submission_agency_id_closed_at_idx";
CREATE INDEX "submission_agency_id_closed_at_idx" ON "submission" ("agency_id", "closed_at")
  INCLUDE ("id", "state", "region_code", "sector", "current_version");
DROP INDEX "submission_agency_id_submitted_at_idx";
CREATE INDEX "submission_agency_id_submitted_at_idx" ON "submission" ("agency_id", "submitted_at")
  INCLUDE ("id", "state", "region_code", "sector", "product_id");

-- A curator's queue and history in their order, and how long their readings took.
CREATE INDEX "review_curator_id_state_assigned_at_id_idx"
  ON "review" ("curator_id", "state", "assigned_at", "id");
CREATE INDEX "review_curator_id_state_submitted_at_id_idx"
  ON "review" ("curator_id", "state", "submitted_at", "id") INCLUDE ("assigned_at");
DROP INDEX "review_curator_id_state_idx";
-- The newest readings of all, for calibration.
CREATE INDEX "review_state_submitted_at_id_idx" ON "review" ("state", "submitted_at", "id");
-- Who was asked about one version.
CREATE INDEX "review_of_version" ON "review" ("submission_id", "version") INCLUDE ("state", "submitted_at");
