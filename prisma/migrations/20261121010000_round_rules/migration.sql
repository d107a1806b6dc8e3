-- The rules of the round a submission is read in, fixed when it enters.
ALTER TABLE "submission"
  ADD COLUMN "blind" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "split_limit" DECIMAL(5,2);
