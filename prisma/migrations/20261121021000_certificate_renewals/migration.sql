-- A renewal stands beside what it renews; the older one is over from the day the newer is verified.
ALTER TABLE "certificate"
  ADD COLUMN "supersedes_id" UUID REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN "superseded_at" TIMESTAMPTZ(3);
CREATE UNIQUE INDEX "certificate_supersedes_id_key" ON "certificate"("supersedes_id");

-- A renewal may bear the number of what it renews; nothing else is written down twice.
DROP INDEX "certificate_producer_id_kind_number_key";
CREATE UNIQUE INDEX "certificate_one_per_number" ON "certificate"("producer_id", "kind", "number")
  WHERE "supersedes_id" IS NULL;
CREATE INDEX "certificate_producer_id_idx" ON "certificate"("producer_id");

-- What runs out soon or ran out lately, for the nightly rounds.
CREATE INDEX "certificate_expires_on_idx" ON "certificate"("expires_on");
-- The queue, longest waiting first.
CREATE INDEX "certificate_waiting" ON "certificate"("updated_at", "id") WHERE "state" = 'unverified';

-- A reminder is sent once for each certificate and number of days.
CREATE TABLE "certificate_reminder" (
  "certificate_id" UUID NOT NULL,
  "days" SMALLINT NOT NULL,
  "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "certificate_reminder_pkey" PRIMARY KEY ("certificate_id", "days"),
  CONSTRAINT "certificate_reminder_certificate_id_fkey" FOREIGN KEY ("certificate_id")
    REFERENCES "certificate"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
