-- Rubrics of agencies and product groups; versions that are drafted, published, retired.
CREATE TYPE "rubric_version_state" AS ENUM ('draft', 'published', 'retired');
DROP TRIGGER rubric_version_append_only ON rubric_version;
ALTER TABLE "rubric"
  ADD COLUMN "agency_id" UUID,
  ADD COLUMN "sector" TEXT;
CREATE UNIQUE INDEX "rubric_group_key" ON "rubric"
  (COALESCE("agency_id"::text, ''), COALESCE("category_id", ''), COALESCE("sector", ''));
ALTER TABLE "rubric_version"
  ADD COLUMN "state" "rubric_version_state" NOT NULL DEFAULT 'published',
  ADD COLUMN "draft" JSONB,
  ADD COLUMN "note" TEXT,
  ADD COLUMN "created_by" UUID,
  ADD COLUMN "published_by" TEXT,
  ADD COLUMN "retired_at" TIMESTAMPTZ(3),
  ADD COLUMN "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ALTER COLUMN "content" SET DEFAULT '{}',
  ALTER COLUMN "published_at" DROP NOT NULL,
  ALTER COLUMN "published_at" DROP DEFAULT;
-- Only the newest version of each rubric holds.
UPDATE "rubric_version" v SET "state" = 'retired', "retired_at" = n."published_at"
FROM "rubric_version" n
WHERE n."rubric_id" = v."rubric_id" AND n."version" = v."version" + 1;
CREATE UNIQUE INDEX "rubric_version_one_published" ON "rubric_version" ("rubric_id")
  WHERE "state" = 'published';
CREATE UNIQUE INDEX "rubric_version_one_draft" ON "rubric_version" ("rubric_id")
  WHERE "state" = 'draft';
-- What was published stays as it was, whoever asks.
CREATE FUNCTION "keep_published_rubric"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'draft' AND (TG_OP = 'DELETE' OR NEW."content" IS DISTINCT FROM OLD."content"
    OR NEW."version" <> OLD."version" OR NEW."rubric_id" <> OLD."rubric_id"
    OR NEW."state" = 'draft') THEN
    RAISE EXCEPTION 'A published rubric version never changes'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER "rubric_version_kept" BEFORE UPDATE OR DELETE ON "rubric_version"
  FOR EACH ROW EXECUTE FUNCTION "keep_published_rubric"();

-- Who may read, and how.
ALTER TABLE "agency" ADD COLUMN "own_district_conflict" BOOLEAN NOT NULL DEFAULT false;
CREATE TABLE "curator_profile" (
  "agency_id" UUID NOT NULL,
  "curator_id" UUID NOT NULL,
  "category_ids" TEXT[],
  "district_code" TEXT,
  "updated_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "curator_profile_pkey" PRIMARY KEY ("agency_id", "curator_id")
);
CREATE INDEX "curator_profile_district_code_idx" ON "curator_profile" ("district_code");
ALTER TABLE "submission"
  ADD COLUMN "readers_wanted" SMALLINT NOT NULL DEFAULT 2,
  ADD COLUMN "reminders_end_at" TIMESTAMPTZ(3);
-- A file that a third reader has or had keeps wanting three.
UPDATE "submission" s SET "readers_wanted" = 3
WHERE (SELECT count(*) FROM "review" r WHERE r."submission_id" = s."id"
  AND r."version" = s."current_version" AND r."state" <> 'recused') > 2;
ALTER TABLE "gate_check" ADD COLUMN "withheld" JSONB NOT NULL DEFAULT '{}';
CREATE TYPE "confidence" AS ENUM ('low', 'normal', 'high');
ALTER TABLE "review"
  ADD COLUMN "due_at" TIMESTAMPTZ(3),
  ADD COLUMN "confidence" "confidence";
UPDATE "review" r SET "due_at" = s."due_at" FROM "submission" s
WHERE s."id" = r."submission_id" AND r."state" = 'assigned' AND s."state" = 'underReview';
CREATE TYPE "tie_kind" AS ENUM ('none', 'family', 'business', 'acquaintance');
CREATE TABLE "declaration" (
  "id" UUID NOT NULL,
  "review_id" UUID NOT NULL,
  "kind" "tie_kind" NOT NULL,
  "text" TEXT,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "declaration_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "declaration_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review" ("id")
    ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE TRIGGER declaration_append_only BEFORE UPDATE OR DELETE ON declaration
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE UNIQUE INDEX "declaration_review_id_key" ON "declaration" ("review_id");
CREATE TYPE "recusal_kind" AS ENUM
  ('other', 'family', 'business', 'acquaintance', 'outsideField', 'released');
ALTER TABLE "recusal" ADD COLUMN "kind" "recusal_kind" NOT NULL DEFAULT 'other';
CREATE TYPE "reminder_kind" AS ENUM ('dueTomorrow', 'overdue');
CREATE TABLE "review_reminder" (
  "review_id" UUID NOT NULL,
  "kind" "reminder_kind" NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "review_reminder_pkey" PRIMARY KEY ("review_id", "kind"),
  CONSTRAINT "review_reminder_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review" ("id")
    ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "review_waiting_due" ON "review" ("due_at") WHERE "state" = 'assigned';

-- Files that all curators read, to compare their scales.
CREATE TABLE "anchor" (
  "id" UUID NOT NULL,
  "agency_id" UUID NOT NULL,
  "submission_id" UUID NOT NULL,
  "version" INTEGER NOT NULL,
  "created_by" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "anchor_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "anchor_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission" ("id")
    ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "anchor_agency_id_submission_id_version_key"
  ON "anchor" ("agency_id", "submission_id", "version");
CREATE TABLE "anchor_reading" (
  "id" UUID NOT NULL,
  "anchor_id" UUID NOT NULL,
  "curator_id" UUID NOT NULL,
  "scores" JSONB NOT NULL DEFAULT '{}',
  "comment" TEXT,
  "total" DECIMAL(5,2),
  "submitted_at" TIMESTAMPTZ(3),
  CONSTRAINT "anchor_reading_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "anchor_reading_anchor_id_fkey" FOREIGN KEY ("anchor_id") REFERENCES "anchor" ("id")
    ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "anchor_reading_anchor_id_curator_id_key"
  ON "anchor_reading" ("anchor_id", "curator_id");
CREATE INDEX "anchor_reading_curator_id_submitted_at_idx"
  ON "anchor_reading" ("curator_id", "submitted_at");

-- For the chair's page.
ALTER TABLE "decision" ADD COLUMN "reason_codes" TEXT[];
CREATE INDEX "submission_agency_id_closed_at_idx" ON "submission" ("agency_id", "closed_at");
CREATE INDEX "submission_agency_id_submitted_at_idx" ON "submission" ("agency_id", "submitted_at");
