-- What would change on a verified licence waits while what was verified stands.
CREATE TYPE "certificate_change_state" AS ENUM ('proposed', 'accepted', 'refused', 'withdrawn');

CREATE TABLE "certificate_change" (
    "id" UUID NOT NULL,
    "certificate_id" UUID NOT NULL,
    "state" "certificate_change_state" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "before" JSONB NOT NULL,
    "proposed" JSONB NOT NULL,
    "file_id" UUID,
    "proposed_by" UUID NOT NULL,
    "proposer_name" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "amended_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "closer_name" TEXT,
    "code" TEXT,
    "reason" TEXT,
    CONSTRAINT "certificate_change_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "certificate_change_certificate_id_fkey" FOREIGN KEY ("certificate_id")
      REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "certificate_change_state_proposed_at_idx" ON "certificate_change"("state", "proposed_at");
CREATE INDEX "certificate_change_certificate_id_proposed_at_idx"
  ON "certificate_change"("certificate_id", "proposed_at");
CREATE INDEX "certificate_change_file_id_idx" ON "certificate_change"("file_id");
-- One is open per licence.
CREATE UNIQUE INDEX "certificate_change_one_open" ON "certificate_change"("certificate_id")
  WHERE "state" = 'proposed';
