-- CreateEnum
CREATE TYPE "round_kind" AS ENUM ('standing', 'dated', 'call');

-- CreateEnum
CREATE TYPE "round_state" AS ENUM ('draft', 'open', 'closed', 'settled', 'cancelled');

-- CreateEnum
CREATE TYPE "entry_state" AS ENUM ('entered', 'asked', 'passed', 'declined', 'withdrawn', 'released');

-- CreateEnum
CREATE TYPE "attendance_part" AS ENUM ('maker', 'curator', 'official', 'guest');

-- CreateEnum
CREATE TYPE "sample_state" AS ENUM ('announced', 'received', 'examined', 'kept', 'returned', 'destroyed');

-- CreateTable
CREATE TABLE "round" (
    "id" UUID NOT NULL,
    "kind" "round_kind" NOT NULL,
    "owner_id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "state" "round_state" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "text" TEXT,
    "category_ids" TEXT[],
    "seats" INTEGER,
    "seats_taken" INTEGER NOT NULL DEFAULT 0,
    "closes_on" DATE,
    "held_on" DATE,
    "place" TEXT,
    "agenda" TEXT,
    "samples" BOOLEAN NOT NULL DEFAULT false,
    "blind" BOOLEAN NOT NULL DEFAULT false,
    "split_limit" DECIMAL(5,2),
    "invited_only" BOOLEAN NOT NULL DEFAULT false,
    "conditions" JSONB NOT NULL DEFAULT '{}',
    "reason" TEXT,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_entry" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "submission_id" UUID,
    "state" "entry_state" NOT NULL DEFAULT 'entered',
    "reason_code" TEXT,
    "reason_text" TEXT,
    "entered_by" UUID,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" UUID,
    "decider_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "round_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_question" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asker_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answered_by" UUID,
    "answerer_name" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "entry_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_invitation" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "invited_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "round_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "part" "attendance_part" NOT NULL,
    "name" TEXT NOT NULL,
    "producer_id" UUID,
    "present_at" TIMESTAMPTZ(3),
    "noted_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "state" "sample_state" NOT NULL DEFAULT 'announced',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sample_event" (
    "id" UUID NOT NULL,
    "sample_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "method" TEXT,
    "note" TEXT,
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sample_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "round_owner_id_created_at_idx" ON "round"("owner_id", "created_at");

-- CreateIndex
CREATE INDEX "round_state_kind_closes_on_idx" ON "round"("state", "kind", "closes_on");

-- CreateIndex
CREATE INDEX "round_entry_round_id_state_entered_at_id_idx" ON "round_entry"("round_id", "state", "entered_at", "id");

-- CreateIndex
CREATE INDEX "round_entry_producer_id_entered_at_idx" ON "round_entry"("producer_id", "entered_at");

-- CreateIndex
CREATE INDEX "round_entry_submission_id_idx" ON "round_entry"("submission_id");

-- CreateIndex
CREATE INDEX "round_entry_product_id_idx" ON "round_entry"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "round_entry_round_id_submission_id_key" ON "round_entry"("round_id", "submission_id");

-- CreateIndex
CREATE INDEX "entry_question_entry_id_asked_at_idx" ON "entry_question"("entry_id", "asked_at");

-- CreateIndex
CREATE INDEX "round_invitation_producer_id_idx" ON "round_invitation"("producer_id");

-- CreateIndex
CREATE UNIQUE INDEX "round_invitation_round_id_producer_id_key" ON "round_invitation"("round_id", "producer_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_round_id_producer_id_key" ON "attendance"("round_id", "producer_id");

-- CreateIndex
CREATE INDEX "sample_entry_id_idx" ON "sample"("entry_id");

-- CreateIndex
CREATE INDEX "sample_event_sample_id_at_idx" ON "sample_event"("sample_id", "at");

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_entry" ADD CONSTRAINT "round_entry_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_entry" ADD CONSTRAINT "round_entry_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_entry" ADD CONSTRAINT "round_entry_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_question" ADD CONSTRAINT "entry_question_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "round_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_invitation" ADD CONSTRAINT "round_invitation_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample" ADD CONSTRAINT "sample_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "round_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sample_event" ADD CONSTRAINT "sample_event_sample_id_fkey" FOREIGN KEY ("sample_id") REFERENCES "sample"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Seats cannot be oversold whatever the code does.
ALTER TABLE round ADD CONSTRAINT round_seats
  CHECK (seats_taken >= 0 AND (seats IS NULL OR seats_taken <= seats));
-- An agency has one standing round; a product is in a call once.
CREATE UNIQUE INDEX round_one_standing ON round (owner_id) WHERE kind = 'standing';
CREATE UNIQUE INDEX round_entry_once_in_call ON round_entry (round_id, product_id)
  WHERE submission_id IS NULL;
CREATE TRIGGER sample_event_append_only BEFORE UPDATE OR DELETE ON sample_event
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

-- What was handed in so far was handed in to the agency's standing round.
INSERT INTO round (id, kind, owner_id, region_code, state, title, category_ids, opened_at)
  SELECT gen_random_uuid(), 'standing', id, coalesce(region_code, ''), 'open', '', '{}', created_at
  FROM organisation WHERE kind = 'agency';
INSERT INTO round_entry
    (id, round_id, product_id, producer_id, submission_id, state, entered_by, entered_at, decided_at)
  SELECT gen_random_uuid(), round.id, submission.product_id, submission.producer_id, submission.id,
    (CASE submission.state WHEN 'approved' THEN 'passed' WHEN 'rejected' THEN 'declined'
       WHEN 'withdrawn' THEN 'withdrawn' ELSE 'entered' END)::entry_state,
    submission.submitted_by, submission.submitted_at, submission.closed_at
  FROM submission JOIN round ON round.owner_id = submission.agency_id AND round.kind = 'standing';
UPDATE round SET seats_taken =
  (SELECT count(*) FROM round_entry WHERE round_id = round.id AND state <> 'withdrawn');
