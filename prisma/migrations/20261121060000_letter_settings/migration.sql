-- An agency's own words under its letters, and how long it hears an appeal.
ALTER TABLE "agency"
  ADD COLUMN "letter_closing" TEXT,
  ADD COLUMN "appeal_days" INTEGER NOT NULL DEFAULT 14;
ALTER TABLE "agency" ADD CONSTRAINT "agency_appeal_days_check" CHECK ("appeal_days" BETWEEN 7 AND 90);
