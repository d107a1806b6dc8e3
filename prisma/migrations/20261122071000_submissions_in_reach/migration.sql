-- Counting an office's files by their state, and what was closed or handed in of late, reads an index
-- alone; a region is a beginning of a code, which text_pattern_ops serve in every collation.
CREATE INDEX "submission_state_region_code_sector_idx"
  ON "submission" ("state", "region_code" text_pattern_ops, "sector");
CREATE INDEX "submission_closed_at_region_code_idx" ON "submission" ("closed_at", "region_code");
CREATE INDEX "submission_submitted_at_region_code_idx"
  ON "submission" ("submitted_at", "region_code");
