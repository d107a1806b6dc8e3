-- What certificates cost and take, schemes that pay for them, and cooperatives with their members.
-- CreateEnum
CREATE TYPE "scheme_state" AS ENUM ('draft', 'open', 'closed');

-- CreateEnum
CREATE TYPE "seat_state" AS ENUM ('requested', 'granted', 'refused', 'used', 'dropped');

-- CreateEnum
CREATE TYPE "cooperative_membership_state" AS ENUM ('invited', 'declined', 'cancelled', 'joined', 'left', 'removed');

-- CreateEnum
CREATE TYPE "quality_outcome" AS ENUM ('passed', 'failed');

-- CreateTable
CREATE TABLE "certification_step" (
    "id" UUID NOT NULL,
    "agency_id" UUID,
    "kind" "certificate_kind" NOT NULL,
    "cost_from" BIGINT NOT NULL,
    "cost_to" BIGINT NOT NULL,
    "days_from" INTEGER NOT NULL,
    "days_to" INTEGER NOT NULL,
    "office" TEXT NOT NULL,
    "link" TEXT,
    "after" "certificate_kind"[],
    "beforehand" TEXT,
    "source" TEXT NOT NULL,
    "estimate" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" DATE NOT NULL,
    "changed_by" UUID,
    "changer_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certification_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheme" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "state" "scheme_state" NOT NULL DEFAULT 'draft',
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kinds" "certificate_kind"[],
    "payer" TEXT NOT NULL,
    "amount_per_seat" BIGINT NOT NULL,
    "seats" INTEGER NOT NULL,
    "funds" BIGINT NOT NULL,
    "seats_taken" INTEGER NOT NULL DEFAULT 0,
    "funds_bound" BIGINT NOT NULL DEFAULT 0,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "region_code" TEXT NOT NULL,
    "sectors" TEXT[],
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scheme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheme_seat" (
    "id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "kind" "certificate_kind" NOT NULL,
    "state" "seat_state" NOT NULL DEFAULT 'requested',
    "requested_by" UUID NOT NULL,
    "requester_name" TEXT NOT NULL,
    "requester_role" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" UUID,
    "decider_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "certificate_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "scheme_seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cooperative_membership" (
    "id" UUID NOT NULL,
    "cooperative_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "state" "cooperative_membership_state" NOT NULL,
    "invited_at" TIMESTAMPTZ(3),
    "joined_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" UUID,
    "ender_name" TEXT,
    "reason" TEXT,

    CONSTRAINT "cooperative_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_coverage" (
    "id" UUID NOT NULL,
    "certificate_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "member_coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quality_check" (
    "id" UUID NOT NULL,
    "cooperative_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "outcome" "quality_outcome" NOT NULL,
    "note" TEXT NOT NULL,
    "checked_by" UUID NOT NULL,
    "checker_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quality_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "certification_step_agency_id_kind_valid_from_created_at_idx" ON "certification_step"("agency_id", "kind", "valid_from", "created_at");

-- CreateIndex
CREATE INDEX "scheme_agency_id_state_closes_on_idx" ON "scheme"("agency_id", "state", "closes_on");

-- CreateIndex
CREATE INDEX "scheme_region_code_state_idx" ON "scheme"("region_code", "state");

-- CreateIndex
CREATE INDEX "scheme_seat_scheme_id_state_requested_at_idx" ON "scheme_seat"("scheme_id", "state", "requested_at");

-- CreateIndex
CREATE INDEX "scheme_seat_producer_id_state_idx" ON "scheme_seat"("producer_id", "state");

-- CreateIndex
CREATE INDEX "scheme_seat_product_id_idx" ON "scheme_seat"("product_id");

-- CreateIndex
CREATE INDEX "cooperative_membership_cooperative_id_state_joined_at_idx" ON "cooperative_membership"("cooperative_id", "state", "joined_at");

-- CreateIndex
CREATE INDEX "cooperative_membership_producer_id_state_idx" ON "cooperative_membership"("producer_id", "state");

-- CreateIndex
CREATE INDEX "member_coverage_certificate_id_product_id_idx" ON "member_coverage"("certificate_id", "product_id");

-- CreateIndex
CREATE INDEX "member_coverage_product_id_idx" ON "member_coverage"("product_id");

-- CreateIndex
CREATE INDEX "quality_check_product_id_at_idx" ON "quality_check"("product_id", "at");

-- AddForeignKey
ALTER TABLE "certification_step" ADD CONSTRAINT "certification_step_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme" ADD CONSTRAINT "scheme_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_seat" ADD CONSTRAINT "scheme_seat_scheme_id_fkey" FOREIGN KEY ("scheme_id") REFERENCES "scheme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_seat" ADD CONSTRAINT "scheme_seat_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheme_seat" ADD CONSTRAINT "scheme_seat_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cooperative_membership" ADD CONSTRAINT "cooperative_membership_cooperative_id_fkey" FOREIGN KEY ("cooperative_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cooperative_membership" ADD CONSTRAINT "cooperative_membership_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_coverage" ADD CONSTRAINT "member_coverage_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_coverage" ADD CONSTRAINT "member_coverage_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quality_check" ADD CONSTRAINT "quality_check_cooperative_id_fkey" FOREIGN KEY ("cooperative_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quality_check" ADD CONSTRAINT "quality_check_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "scheme"
  ADD CONSTRAINT "scheme_seats_hold" CHECK ("seats_taken" BETWEEN 0 AND "seats"),
  ADD CONSTRAINT "scheme_funds_hold" CHECK ("funds_bound" BETWEEN 0 AND "funds");

-- One living seat for each certificate that a product needs, in whatever scheme.
CREATE UNIQUE INDEX "scheme_seat_living_key" ON "scheme_seat" ("product_id", "kind")
  WHERE "state" IN ('requested', 'granted');

-- A maker is in one cooperative at a time, and is asked once.
CREATE UNIQUE INDEX "cooperative_membership_joined_key" ON "cooperative_membership" ("producer_id")
  WHERE "state" = 'joined';
CREATE UNIQUE INDEX "cooperative_membership_invited_key"
  ON "cooperative_membership" ("cooperative_id", "producer_id") WHERE "state" = 'invited';
CREATE UNIQUE INDEX "member_coverage_open_key" ON "member_coverage" ("certificate_id", "product_id")
  WHERE "until" IS NULL;

-- Members so far: since the office wrote it down.
INSERT INTO "cooperative_membership" ("id", "cooperative_id", "producer_id", "state", "joined_at")
SELECT gen_random_uuid(), p."cooperative_id", p."id", 'joined',
  COALESCE((SELECT max(e."at") FROM "event" e
            WHERE e."subject_type" = 'producer' AND e."subject_id" = p."id"
              AND e."type" = 'producer.cooperativeRecorded'), p."created_at")
FROM "producer" p WHERE p."cooperative_id" IS NOT NULL;

-- Figures for the whole country. Where no office publishes one, they are Etalase's own estimate.
INSERT INTO "certification_step"
  ("id", "kind", "cost_from", "cost_to", "days_from", "days_to", "office", "link", "after", "beforehand", "source", "estimate", "valid_from")
VALUES
  (gen_random_uuid(), 'nib', 0, 0, 1, 3, 'Lembaga OSS, dalam jaringan', 'https://oss.go.id', '{}',
   'KTP, nomor HP, dan kode KBLI', 'PP 28/2025', false, '2025-06-05'),
  (gen_random_uuid(), 'pirt', 0, 500000, 7, 30, 'Dinas Kesehatan, lewat OSS', 'https://oss.go.id', '{nib}',
   'Penyuluhan keamanan pangan, rancangan label', 'Peraturan BPOM 22/2018; biaya dan lama: perkiraan Etalase', true, '2025-01-01'),
  (gen_random_uuid(), 'bpom', 500000, 3000000, 30, 120, 'Badan POM', 'https://e-reg.pom.go.id', '{nib}',
   'Denah dan pemeriksaan sarana, hasil uji laboratorium', 'Perkiraan Etalase', true, '2025-01-01'),
  (gen_random_uuid(), 'halal', 0, 650000, 12, 30, 'BPJPH, lewat SiHalal', 'https://ptsp.halal.go.id', '{nib,pirt}',
   'Daftar bahan dan pemasoknya, pendamping proses produk halal', 'Tarif layanan BPJPH; lama: perkiraan Etalase', true, '2025-01-01'),
  (gen_random_uuid(), 'sniBinaUmk', 0, 0, 1, 7, 'BSN, lewat OSS', 'https://oss.go.id', '{nib}',
   'Usaha mikro atau kecil berisiko rendah', 'Peraturan BSN 28/2021', false, '2021-12-01'),
  (gen_random_uuid(), 'sni', 10000000, 25000000, 30, 90, 'Lembaga sertifikasi produk (LSPro)', 'https://bsn.go.id', '{nib}',
   'Laporan uji laboratorium dan merek yang terdaftar', 'Perkiraan Etalase', true, '2025-01-01'),
  (gen_random_uuid(), 'iso', 15000000, 60000000, 90, 240, 'Lembaga sertifikasi sistem manajemen', NULL, '{nib}',
   'Dokumen mutu dan audit internal', 'Perkiraan Etalase', true, '2025-01-01'),
  (gen_random_uuid(), 'organic', 5000000, 15000000, 60, 180, 'Lembaga sertifikasi organik', NULL, '{nib}',
   'Catatan budidaya dan bahan', 'Perkiraan Etalase', true, '2025-01-01'),
  (gen_random_uuid(), 'trademark', 500000, 1800000, 180, 365, 'Ditjen Kekayaan Intelektual', 'https://merek.dgip.go.id', '{}',
   'Etiket merek; surat keterangan UMK untuk tarif UMK', 'Tarif PNBP merek; lama: perkiraan Etalase', true, '2025-01-01');
