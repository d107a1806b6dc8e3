-- Decisions go out as numbered letters, and may be appealed once.

CREATE TABLE "decision_letter" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "decision_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "decision_letter_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "decision_letter_number_key" ON "decision_letter"("number");
CREATE UNIQUE INDEX "decision_letter_decision_id_key" ON "decision_letter"("decision_id");
ALTER TABLE "decision_letter" ADD CONSTRAINT "decision_letter_decision_id_fkey"
  FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TYPE "appeal_outcome" AS ENUM ('upheld', 'dismissed');

CREATE TABLE "appeal" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "filed_by" UUID NOT NULL,
    "filed_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "appeal_submission_id_key" ON "appeal"("submission_id");
CREATE INDEX "appeal_filed_at_idx" ON "appeal"("filed_at");
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_submission_id_fkey"
  FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_decision_id_fkey"
  FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "appeal_ruling" (
    "appeal_id" UUID NOT NULL,
    "outcome" "appeal_outcome" NOT NULL,
    "reasons" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "appeal_ruling_pkey" PRIMARY KEY ("appeal_id")
);
ALTER TABLE "appeal_ruling" ADD CONSTRAINT "appeal_ruling_appeal_id_fkey"
  FOREIGN KEY ("appeal_id") REFERENCES "appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
