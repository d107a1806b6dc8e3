-- Material edits of a listed product wait in a queue while the listing stays as it was.
CREATE TYPE "product_change_state" AS ENUM ('proposed', 'curating', 'accepted', 'refused', 'withdrawn');

CREATE TABLE "product_change" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "state" "product_change_state" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "before" JSONB NOT NULL,
    "proposed" JSONB NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "amended_at" TIMESTAMPTZ(3) NOT NULL,
    "submission_id" UUID,
    "closed_at" TIMESTAMPTZ(3),
    CONSTRAINT "product_change_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "product_change_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "product_change_state_proposed_at_idx" ON "product_change"("state", "proposed_at");
CREATE INDEX "product_change_product_id_proposed_at_idx" ON "product_change"("product_id", "proposed_at");
-- One is open per product.
CREATE UNIQUE INDEX "product_change_one_open" ON "product_change"("product_id")
  WHERE "state" IN ('proposed', 'curating');

CREATE TABLE "product_change_move" (
    "id" UUID NOT NULL,
    "change_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "reason_code" TEXT,
    "text" TEXT,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "product_change_move_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "product_change_move_change_id_fkey" FOREIGN KEY ("change_id")
      REFERENCES "product_change"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "product_change_move_change_id_at_idx" ON "product_change_move"("change_id", "at");

-- An official may ask that a listed product be put forward again.
CREATE TYPE "recuration_state" AS ENUM ('called', 'answered', 'dropped');

CREATE TABLE "recuration" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "state" "recuration_state" NOT NULL DEFAULT 'called',
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "called_by" UUID NOT NULL,
    "caller_name" TEXT NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL,
    "submission_id" UUID,
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "recuration_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "recuration_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "recuration_state_due_on_idx" ON "recuration"("state", "due_on");
CREATE INDEX "recuration_product_id_idx" ON "recuration"("product_id");
CREATE UNIQUE INDEX "recuration_one_open" ON "recuration"("product_id") WHERE "state" = 'called';

-- What officials and curators tell each other about a file.
CREATE TABLE "submission_note" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "by_role" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "submission_note_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "submission_note_submission_id_fkey" FOREIGN KEY ("submission_id")
      REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "submission_note_submission_id_at_idx" ON "submission_note"("submission_id", "at");

-- That a maker was told, so many days before, that a listing ends.
CREATE TABLE "listing_reminder" (
    "product_id" UUID NOT NULL,
    "valid_until" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "listing_reminder_pkey" PRIMARY KEY ("product_id", "valid_until", "days")
);
CREATE INDEX "listing_valid_until_idx" ON "listing"("valid_until");
