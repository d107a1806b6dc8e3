
-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('producer', 'cooperative', 'buyer', 'agency', 'platform');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('producer', 'cooperative', 'buyer', 'curator', 'official', 'mentor', 'admin');

-- CreateEnum
CREATE TYPE "certificate_kind" AS ENUM ('nib', 'pirt', 'bpom', 'halal', 'sni', 'sniBinaUmk', 'iso', 'organic', 'trademark', 'other');

-- CreateEnum
CREATE TYPE "certificate_state" AS ENUM ('unverified', 'verified', 'refused', 'revoked');

-- CreateEnum
CREATE TYPE "submission_state" AS ENUM ('submitted', 'underReview', 'scored', 'revisionRequested', 'approved', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "gate_outcome" AS ENUM ('passed', 'failed');

-- CreateEnum
CREATE TYPE "review_state" AS ENUM ('assigned', 'submitted', 'recused');

-- CreateEnum
CREATE TYPE "decision_outcome" AS ENUM ('approved', 'revisionRequested', 'rejected');

-- CreateEnum
CREATE TYPE "evaluation_state" AS ENUM ('open', 'frozen');

-- CreateEnum
CREATE TYPE "follow_up_state" AS ENUM ('open', 'inProgress', 'done', 'dropped');

-- CreateEnum
CREATE TYPE "request_state" AS ENUM ('draft', 'open', 'ordered', 'closed');

-- CreateEnum
CREATE TYPE "quote_state" AS ENUM ('asked', 'offered', 'declined', 'accepted', 'notChosen');

-- CreateEnum
CREATE TYPE "order_state" AS ENUM ('awaitingApproval', 'placed', 'refused', 'cancelled');

-- CreateEnum
CREATE TYPE "part_state" AS ENUM ('pending', 'placed', 'confirmed', 'declined', 'fulfilled', 'cancelled');

-- CreateEnum
CREATE TYPE "shipment_state" AS ENUM ('shipped', 'received');

-- CreateEnum
CREATE TYPE "invoice_state" AS ENUM ('issued', 'paid');

-- CreateEnum
CREATE TYPE "payment_state" AS ENUM ('pending', 'proven', 'counted', 'confirmed', 'refused');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('previewed', 'running', 'committed', 'failed');

-- CreateEnum
CREATE TYPE "product_state" AS ENUM ('draft', 'listed', 'unlisted', 'archived');

-- CreateEnum
CREATE TYPE "sell_out_file_state" AS ENUM ('current', 'superseded');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "phone" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'id',
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL,
    "sectors" TEXT[],
    "letterhead" TEXT,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "title" TEXT,
    "approver" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "approver" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "token_hash" TEXT NOT NULL,
    "invited_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "path" TEXT NOT NULL,
    "waits" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing" (
    "product_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "producer_name" TEXT NOT NULL,
    "category_id" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "district_code" TEXT NOT NULL,
    "district_name" TEXT NOT NULL,
    "price" BIGINT NOT NULL,
    "unit" TEXT NOT NULL,
    "minimum_order" INTEGER NOT NULL,
    "lead_time_days" INTEGER NOT NULL,
    "capacity_per_day" INTEGER NOT NULL,
    "photo_file_id" UUID,
    "grade" TEXT,
    "score" DOUBLE PRECISION,
    "certificates" TEXT[],
    "channels" TEXT[],
    "summary" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "listed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "valid_until" DATE,
    "visible" BOOLEAN NOT NULL DEFAULT true,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "kind" "certificate_kind" NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT,
    "issued_on" DATE,
    "expires_on" DATE,
    "whole_firm" BOOLEAN NOT NULL DEFAULT false,
    "file_id" UUID,
    "state" "certificate_state" NOT NULL DEFAULT 'unverified',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate_scope" (
    "certificate_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,

    CONSTRAINT "certificate_scope_pkey" PRIMARY KEY ("certificate_id","product_id")
);

-- CreateTable
CREATE TABLE "certificate_verification" (
    "id" UUID NOT NULL,
    "certificate_id" UUID NOT NULL,
    "verified_by" UUID NOT NULL,
    "verifier_name" TEXT NOT NULL,
    "outcome" "certificate_state" NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "product_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "state" "submission_state" NOT NULL DEFAULT 'submitted',
    "rubric_version_id" UUID NOT NULL,
    "current_version" INTEGER NOT NULL DEFAULT 1,
    "held_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3),
    "submitted_by" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission_version" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "submission_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gate_check" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" "gate_outcome" NOT NULL,
    "items" JSONB NOT NULL,
    "checked_by" UUID NOT NULL,
    "checker_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gate_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "category_id" TEXT,

    CONSTRAINT "rubric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric_version" (
    "id" UUID NOT NULL,
    "rubric_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rubric_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "curator_id" UUID NOT NULL,
    "state" "review_state" NOT NULL DEFAULT 'assigned',
    "scores" JSONB NOT NULL DEFAULT '{}',
    "comment" TEXT,
    "total" DECIMAL(5,2),
    "assigned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recusal" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recusal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawal" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "reason" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" "decision_outcome" NOT NULL,
    "grade" TEXT,
    "score" DECIMAL(5,2),
    "reasons" TEXT,
    "valid_until" DATE,
    "decided_by" UUID NOT NULL,
    "decider_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL,
    "gate_check_id" UUID,
    "decision_id" UUID,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "state" "evaluation_state" NOT NULL DEFAULT 'open',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_revision" (
    "id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "formula_version" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "reason" TEXT,
    "signed_by" UUID NOT NULL,
    "signer_name" TEXT NOT NULL,
    "signer_title" TEXT,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluation_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_note" (
    "id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_name" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "author_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evaluation_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "note_id" UUID,
    "subject" TEXT NOT NULL,
    "subject_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "owner_name" TEXT NOT NULL,
    "owner_id" UUID,
    "due_on" DATE NOT NULL,
    "state" "follow_up_state" NOT NULL DEFAULT 'open',
    "outcome" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "buyer" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT,
    "npwp" TEXT,
    "governmental" BOOLEAN NOT NULL DEFAULT false,
    "withholds" BOOLEAN NOT NULL DEFAULT false,
    "approval_limit" BIGINT,
    "payment_days" INTEGER NOT NULL DEFAULT 30,

    CONSTRAINT "buyer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_request" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "buyer_id" UUID NOT NULL,
    "state" "request_state" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "note" TEXT,
    "deliver_to" TEXT,
    "deliver_by" DATE,
    "answer_by" DATE,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "quote_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_line" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "product_name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "target_price" BIGINT,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "request_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "request_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "state" "quote_state" NOT NULL DEFAULT 'asked',
    "note" TEXT,
    "valid_until" DATE,
    "lead_time_days" INTEGER,
    "decline_reason" TEXT,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quote_line" (
    "id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "request_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price" BIGINT NOT NULL,

    CONSTRAINT "quote_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "request_id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "state" "order_state" NOT NULL,
    "payment_days" INTEGER NOT NULL,
    "deliver_to" TEXT,
    "deliver_by" DATE,
    "total" BIGINT NOT NULL,
    "placed_by" UUID NOT NULL,
    "placed_by_name" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_approval" (
    "order_id" UUID NOT NULL,
    "approved" BOOLEAN NOT NULL,
    "reason" TEXT,
    "decided_by" UUID NOT NULL,
    "decider_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_approval_pkey" PRIMARY KEY ("order_id")
);

-- CreateTable
CREATE TABLE "order_part" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "quote_id" UUID NOT NULL,
    "state" "part_state" NOT NULL,
    "total" BIGINT NOT NULL,
    "confirmed_by" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "decline_reason" TEXT,
    "declined_by" UUID,
    "declined_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "product_name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price" BIGINT NOT NULL,
    "shipped" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capacity_reservation" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "capacity_reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipment" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "part_id" UUID NOT NULL,
    "state" "shipment_state" NOT NULL DEFAULT 'shipped',
    "carrier" TEXT,
    "tracking_number" TEXT,
    "shipped_by" UUID NOT NULL,
    "shipped_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipment_line" (
    "id" UUID NOT NULL,
    "shipment_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "batch" TEXT,

    CONSTRAINT "shipment_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "shipment_id" UUID NOT NULL,
    "received_by" UUID NOT NULL,
    "receiver_name" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt_line" (
    "id" UUID NOT NULL,
    "receipt_id" UUID NOT NULL,
    "shipment_line_id" UUID NOT NULL,
    "accepted" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "note" TEXT,

    CONSTRAINT "receipt_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "part_id" UUID NOT NULL,
    "receipt_id" UUID NOT NULL,
    "state" "invoice_state" NOT NULL DEFAULT 'issued',
    "goods" BIGINT NOT NULL,
    "tax_method" TEXT NOT NULL,
    "tax_base" BIGINT NOT NULL,
    "tax" BIGINT NOT NULL,
    "tax_code" TEXT,
    "tax_invoice_number" TEXT,
    "withholding" BIGINT NOT NULL DEFAULT 0,
    "total" BIGINT NOT NULL,
    "payment_days" INTEGER NOT NULL,
    "issued_by" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "complete_at" TIMESTAMPTZ(3),
    "due_on" DATE,

    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invoice_line" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "product_name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "price" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "invoice_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "state" "payment_state" NOT NULL,
    "amount" BIGINT NOT NULL,
    "paid_on" DATE,
    "reference" TEXT,
    "proof_file_id" UUID,
    "provider_id" TEXT,
    "recorded_by" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "counted_by" UUID,
    "counted_at" TIMESTAMPTZ(3),
    "confirmed_by" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "refused_reason" TEXT,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_receipt" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "subject_id" UUID,
    "owner_organisation_id" UUID,
    "uploaded_by" UUID,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "variants" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_ticket" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "subject_id" UUID,
    "owner_organisation_id" UUID,
    "uploaded_by" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "key" TEXT,
    "outcome" JSONB,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "upload_ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingest_object" (
    "key" TEXT NOT NULL,
    "custom_id" TEXT,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "attempt" UUID,
    "file_hash" TEXT,
    "slug" TEXT,
    "metadata" JSONB,
    "callback_data" JSONB,
    "kept" BOOLEAN NOT NULL DEFAULT false,
    "completed_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ingest_object_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "actor_id" UUID,
    "actor_role" TEXT,
    "organisation_id" UUID,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handled_event" (
    "event_id" UUID NOT NULL,
    "reaction" TEXT NOT NULL,
    "handled_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handled_event_pkey" PRIMARY KEY ("event_id","reaction")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "number_series" (
    "series" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "mail_message" (
    "id" UUID NOT NULL,
    "effect_key" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "to_name" TEXT,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dated_setting" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL DEFAULT '',
    "value" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dated_setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "organisation_id" UUID,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "file" BYTEA NOT NULL,
    "mapping" JSONB NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'previewed',
    "rows" INTEGER NOT NULL DEFAULT 0,
    "handled" INTEGER NOT NULL DEFAULT 0,
    "outcome" JSONB,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "started_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committed_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "scope" TEXT NOT NULL DEFAULT '',
    "fingerprint" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_by" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "sort_order" INTEGER NOT NULL,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" "product_state" NOT NULL DEFAULT 'draft',
    "category_id" TEXT,
    "story" TEXT,
    "materials" TEXT,
    "ingredients" TEXT,
    "unit" TEXT,
    "net_content" TEXT,
    "pack_length_mm" INTEGER,
    "pack_width_mm" INTEGER,
    "pack_height_mm" INTEGER,
    "pack_weight_g" INTEGER,
    "pieces_per_carton" INTEGER,
    "carton_weight_g" INTEGER,
    "gtin" TEXT,
    "price" BIGINT,
    "minimum_order" INTEGER,
    "order_multiple" INTEGER,
    "lead_time_days" INTEGER,
    "capacity_per_day" INTEGER,
    "shelf_life_days" INTEGER,
    "for_children" BOOLEAN NOT NULL DEFAULT false,
    "declared_non_halal" BOOLEAN NOT NULL DEFAULT false,
    "curated_elsewhere" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_photo" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "alt" TEXT,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "product_photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_tier" (
    "product_id" UUID NOT NULL,
    "minimum_quantity" INTEGER NOT NULL,
    "price" BIGINT NOT NULL,

    CONSTRAINT "price_tier_pkey" PRIMARY KEY ("product_id","minimum_quantity")
);

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent" TEXT,
    "level" SMALLINT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "producer" (
    "id" UUID NOT NULL,
    "business_name" TEXT NOT NULL,
    "owner_name" TEXT NOT NULL,
    "identity_key" TEXT NOT NULL,
    "registry_number" TEXT,
    "import_run_id" UUID,
    "import_row" INTEGER,
    "nib" TEXT,
    "npwp" TEXT,
    "taxable" BOOLEAN NOT NULL DEFAULT false,
    "kbli_code" TEXT,
    "kbli_version" TEXT,
    "region_code" TEXT NOT NULL,
    "village_name" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "commodity" TEXT,
    "sector" TEXT,
    "workers_male" INTEGER,
    "workers_female" INTEGER,
    "workers_total" INTEGER,
    "investment" BIGINT,
    "monthly_capacity" INTEGER,
    "capacity_unit" TEXT,
    "pirt_number" TEXT,
    "halal_number" TEXT,
    "sni_number" TEXT,
    "registry_record" JSONB,
    "active" BOOLEAN,
    "bank_name" TEXT,
    "bank_account" TEXT,
    "bank_holder" TEXT,
    "story" TEXT,
    "mentor_id" UUID,
    "cooperative_id" UUID,
    "profile_completed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "producer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "buyer_id" UUID,

    CONSTRAINT "chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT,
    "region_code" TEXT,
    "opened_on" DATE,
    "closed_on" DATE,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_product" (
    "id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "gtin" TEXT,
    "name" TEXT NOT NULL,
    "product_id" UUID,
    "producer_id" UUID,
    "sector" TEXT,
    "shelf_price" BIGINT,

    CONSTRAINT "chain_product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" UUID NOT NULL,
    "chain_product_id" UUID NOT NULL,
    "outlet_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "contract" TEXT,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sell_out_file" (
    "id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "scope" TEXT NOT NULL DEFAULT '',
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "import_run_id" UUID,
    "state" "sell_out_file_state" NOT NULL DEFAULT 'current',
    "rows" INTEGER NOT NULL,
    "uploaded_by" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sell_out_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sell_out" (
    "file_id" UUID NOT NULL,
    "chain_product_id" UUID NOT NULL,
    "outlet_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "units" INTEGER NOT NULL,
    "value" BIGINT NOT NULL,
    "returned" INTEGER,
    "out_of_stock_days" INTEGER,
    "row" INTEGER NOT NULL,

    CONSTRAINT "sell_out_pkey" PRIMARY KEY ("period","chain_product_id","outlet_id","file_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "organisation_kind_idx" ON "organisation"("kind");

-- CreateIndex
CREATE INDEX "membership_organisation_id_role_idx" ON "membership"("organisation_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "membership_user_id_organisation_id_role_key" ON "membership"("user_id", "organisation_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "notification_user_id_created_at_idx" ON "notification"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "notification_subject_type_subject_id_idx" ON "notification"("subject_type", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_event_id_user_id_kind_key" ON "notification"("event_id", "user_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "listing_slug_key" ON "listing"("slug");

-- CreateIndex
CREATE INDEX "listing_category_id_idx" ON "listing"("category_id");

-- CreateIndex
CREATE INDEX "listing_district_code_idx" ON "listing"("district_code");

-- CreateIndex
CREATE INDEX "listing_listed_at_idx" ON "listing"("listed_at");

-- CreateIndex
CREATE INDEX "listing_price_idx" ON "listing"("price");

-- CreateIndex
CREATE INDEX "listing_producer_id_idx" ON "listing"("producer_id");

-- CreateIndex
CREATE INDEX "certificate_state_created_at_idx" ON "certificate"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "certificate_producer_id_kind_number_key" ON "certificate"("producer_id", "kind", "number");

-- CreateIndex
CREATE INDEX "certificate_scope_product_id_idx" ON "certificate_scope"("product_id");

-- CreateIndex
CREATE INDEX "certificate_verification_certificate_id_at_idx" ON "certificate_verification"("certificate_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "submission_number_key" ON "submission"("number");

-- CreateIndex
CREATE INDEX "submission_agency_id_state_held_since_idx" ON "submission"("agency_id", "state", "held_since");

-- CreateIndex
CREATE INDEX "submission_product_id_idx" ON "submission"("product_id");

-- CreateIndex
CREATE INDEX "submission_producer_id_idx" ON "submission"("producer_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_version_submission_id_version_key" ON "submission_version"("submission_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "gate_check_submission_id_version_key" ON "gate_check"("submission_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_version_rubric_id_version_key" ON "rubric_version"("rubric_id", "version");

-- CreateIndex
CREATE INDEX "review_curator_id_state_idx" ON "review"("curator_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "review_submission_id_version_curator_id_key" ON "review"("submission_id", "version", "curator_id");

-- CreateIndex
CREATE UNIQUE INDEX "recusal_review_id_key" ON "recusal"("review_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_submission_id_key" ON "withdrawal"("submission_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_submission_id_version_key" ON "decision"("submission_id", "version");

-- CreateIndex
CREATE INDEX "finding_gate_check_id_idx" ON "finding"("gate_check_id");

-- CreateIndex
CREATE INDEX "finding_decision_id_idx" ON "finding"("decision_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_agency_id_period_key" ON "evaluation"("agency_id", "period");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_revision_evaluation_id_revision_key" ON "evaluation_revision"("evaluation_id", "revision");

-- CreateIndex
CREATE INDEX "evaluation_note_evaluation_id_subject_idx" ON "evaluation_note"("evaluation_id", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_number_key" ON "follow_up"("number");

-- CreateIndex
CREATE INDEX "follow_up_agency_id_state_idx" ON "follow_up"("agency_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "quote_request_number_key" ON "quote_request"("number");

-- CreateIndex
CREATE INDEX "quote_request_buyer_id_created_at_idx" ON "quote_request"("buyer_id", "created_at");

-- CreateIndex
CREATE INDEX "request_line_producer_id_idx" ON "request_line"("producer_id");

-- CreateIndex
CREATE UNIQUE INDEX "request_line_request_id_product_id_key" ON "request_line"("request_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_number_key" ON "quote"("number");

-- CreateIndex
CREATE INDEX "quote_producer_id_state_idx" ON "quote"("producer_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "quote_request_id_producer_id_key" ON "quote"("request_id", "producer_id");

-- CreateIndex
CREATE UNIQUE INDEX "quote_line_quote_id_request_line_id_key" ON "quote_line"("quote_id", "request_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_number_key" ON "order"("number");

-- CreateIndex
CREATE UNIQUE INDEX "order_request_id_key" ON "order"("request_id");

-- CreateIndex
CREATE INDEX "order_buyer_id_placed_at_idx" ON "order"("buyer_id", "placed_at");

-- CreateIndex
CREATE UNIQUE INDEX "order_part_number_key" ON "order_part"("number");

-- CreateIndex
CREATE UNIQUE INDEX "order_part_quote_id_key" ON "order_part"("quote_id");

-- CreateIndex
CREATE INDEX "order_part_order_id_idx" ON "order_part"("order_id");

-- CreateIndex
CREATE INDEX "order_part_producer_id_state_idx" ON "order_part"("producer_id", "state");

-- CreateIndex
CREATE INDEX "order_line_part_id_idx" ON "order_line"("part_id");

-- CreateIndex
CREATE INDEX "order_line_product_id_idx" ON "order_line"("product_id");

-- CreateIndex
CREATE INDEX "capacity_reservation_product_id_to_day_idx" ON "capacity_reservation"("product_id", "to_day");

-- CreateIndex
CREATE UNIQUE INDEX "capacity_reservation_part_id_product_id_key" ON "capacity_reservation"("part_id", "product_id");

-- CreateIndex
CREATE UNIQUE INDEX "shipment_number_key" ON "shipment"("number");

-- CreateIndex
CREATE INDEX "shipment_part_id_idx" ON "shipment"("part_id");

-- CreateIndex
CREATE UNIQUE INDEX "shipment_line_shipment_id_order_line_id_key" ON "shipment_line"("shipment_id", "order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_number_key" ON "receipt"("number");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_shipment_id_key" ON "receipt"("shipment_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_line_shipment_line_id_key" ON "receipt_line"("shipment_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_number_key" ON "invoice"("number");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_receipt_id_key" ON "invoice"("receipt_id");

-- CreateIndex
CREATE INDEX "invoice_part_id_idx" ON "invoice"("part_id");

-- CreateIndex
CREATE INDEX "invoice_state_due_on_idx" ON "invoice"("state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "payment_provider_id_key" ON "payment"("provider_id");

-- CreateIndex
CREATE INDEX "payment_invoice_id_idx" ON "payment"("invoice_id");

-- CreateIndex
CREATE INDEX "stored_file_owner_organisation_id_purpose_created_at_idx" ON "stored_file"("owner_organisation_id", "purpose", "created_at");

-- CreateIndex
CREATE INDEX "stored_file_subject_id_idx" ON "stored_file"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "upload_ticket_key_key" ON "upload_ticket"("key");

-- CreateIndex
CREATE INDEX "upload_ticket_uploaded_by_expires_at_idx" ON "upload_ticket"("uploaded_by", "expires_at");

-- CreateIndex
CREATE INDEX "upload_ticket_expires_at_idx" ON "upload_ticket"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "ingest_object_custom_id_key" ON "ingest_object"("custom_id");

-- CreateIndex
CREATE INDEX "ingest_object_kept_created_at_idx" ON "ingest_object"("kept", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "event_position_key" ON "event"("position");

-- CreateIndex
CREATE INDEX "event_subject_type_subject_id_position_idx" ON "event"("subject_type", "subject_id", "position");

-- CreateIndex
CREATE INDEX "event_type_position_idx" ON "event"("type", "position");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_effect_key_key" ON "mail_message"("effect_key");

-- CreateIndex
CREATE INDEX "mail_message_created_at_idx" ON "mail_message"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "dated_setting_name_region_valid_from_key" ON "dated_setting"("name", "region", "valid_from");

-- CreateIndex
CREATE INDEX "import_run_kind_created_at_idx" ON "import_run"("kind", "created_at");

-- CreateIndex
CREATE INDEX "import_run_kind_file_hash_idx" ON "import_run"("kind", "file_hash");

-- CreateIndex
CREATE UNIQUE INDEX "import_mapping_kind_scope_fingerprint_key" ON "import_mapping"("kind", "scope", "fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "product_slug_key" ON "product"("slug");

-- CreateIndex
CREATE INDEX "product_producer_id_updated_at_idx" ON "product"("producer_id", "updated_at");

-- CreateIndex
CREATE INDEX "product_gtin_idx" ON "product"("gtin");

-- CreateIndex
CREATE INDEX "product_photo_product_id_position_idx" ON "product_photo"("product_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "product_photo_product_id_file_id_key" ON "product_photo"("product_id", "file_id");

-- CreateIndex
CREATE INDEX "region_parent_idx" ON "region"("parent");

-- CreateIndex
CREATE INDEX "producer_mentor_id_idx" ON "producer"("mentor_id");

-- CreateIndex
CREATE INDEX "producer_identity_key_idx" ON "producer"("identity_key");

-- CreateIndex
CREATE INDEX "producer_sector_idx" ON "producer"("sector");

-- CreateIndex
CREATE UNIQUE INDEX "producer_region_code_identity_key_key" ON "producer"("region_code", "identity_key");

-- CreateIndex
CREATE UNIQUE INDEX "producer_nib_key" ON "producer"("nib");

-- CreateIndex
CREATE UNIQUE INDEX "chain_key_key" ON "chain"("key");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_chain_id_code_key" ON "outlet"("chain_id", "code");

-- CreateIndex
CREATE INDEX "chain_product_chain_id_gtin_idx" ON "chain_product"("chain_id", "gtin");

-- CreateIndex
CREATE INDEX "chain_product_producer_id_idx" ON "chain_product"("producer_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_product_chain_id_sku_key" ON "chain_product"("chain_id", "sku");

-- CreateIndex
CREATE INDEX "placement_outlet_id_idx" ON "placement"("outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_chain_product_id_outlet_id_starts_on_key" ON "placement"("chain_product_id", "outlet_id", "starts_on");

-- CreateIndex
CREATE INDEX "sell_out_file_chain_id_period_state_idx" ON "sell_out_file"("chain_id", "period", "state");

-- CreateIndex
CREATE INDEX "sell_out_file_chain_id_file_hash_idx" ON "sell_out_file"("chain_id", "file_hash");

-- CreateIndex
CREATE INDEX "sell_out_file_id_idx" ON "sell_out"("file_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_id_fkey" FOREIGN KEY ("id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_scope" ADD CONSTRAINT "certificate_scope_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_scope" ADD CONSTRAINT "certificate_scope_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate_verification" ADD CONSTRAINT "certificate_verification_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_rubric_version_id_fkey" FOREIGN KEY ("rubric_version_id") REFERENCES "rubric_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_version" ADD CONSTRAINT "submission_version_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_check" ADD CONSTRAINT "gate_check_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rubric_version" ADD CONSTRAINT "rubric_version_rubric_id_fkey" FOREIGN KEY ("rubric_id") REFERENCES "rubric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recusal" ADD CONSTRAINT "recusal_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_gate_check_id_fkey" FOREIGN KEY ("gate_check_id") REFERENCES "gate_check"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_revision" ADD CONSTRAINT "evaluation_revision_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_note" ADD CONSTRAINT "evaluation_note_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "buyer" ADD CONSTRAINT "buyer_id_fkey" FOREIGN KEY ("id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_request" ADD CONSTRAINT "quote_request_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "buyer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_line" ADD CONSTRAINT "request_line_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "quote_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "quote_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_line" ADD CONSTRAINT "quote_line_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote_line" ADD CONSTRAINT "quote_line_request_line_id_fkey" FOREIGN KEY ("request_line_id") REFERENCES "request_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "quote_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order" ADD CONSTRAINT "order_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "buyer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_approval" ADD CONSTRAINT "order_approval_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_part" ADD CONSTRAINT "order_part_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_part" ADD CONSTRAINT "order_part_quote_id_fkey" FOREIGN KEY ("quote_id") REFERENCES "quote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "order_part"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "order_part"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_line" ADD CONSTRAINT "shipment_line_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_line" ADD CONSTRAINT "shipment_line_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_shipment_id_fkey" FOREIGN KEY ("shipment_id") REFERENCES "shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt_line" ADD CONSTRAINT "receipt_line_receipt_id_fkey" FOREIGN KEY ("receipt_id") REFERENCES "receipt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt_line" ADD CONSTRAINT "receipt_line_shipment_line_id_fkey" FOREIGN KEY ("shipment_line_id") REFERENCES "shipment_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "order_part"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_receipt_id_fkey" FOREIGN KEY ("receipt_id") REFERENCES "receipt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice_line" ADD CONSTRAINT "invoice_line_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_producer_id_fkey" FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_photo" ADD CONSTRAINT "product_photo_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_tier" ADD CONSTRAINT "price_tier_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "producer" ADD CONSTRAINT "producer_id_fkey" FOREIGN KEY ("id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "producer" ADD CONSTRAINT "producer_cooperative_id_fkey" FOREIGN KEY ("cooperative_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain" ADD CONSTRAINT "chain_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "buyer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_product" ADD CONSTRAINT "chain_product_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_product" ADD CONSTRAINT "chain_product_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_chain_product_id_fkey" FOREIGN KEY ("chain_product_id") REFERENCES "chain_product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sell_out_file" ADD CONSTRAINT "sell_out_file_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sell_out" ADD CONSTRAINT "sell_out_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "sell_out_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sell_out" ADD CONSTRAINT "sell_out_chain_product_id_fkey" FOREIGN KEY ("chain_product_id") REFERENCES "chain_product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma's schema cannot say

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Events are written once: no one rewrites what happened.
CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER evaluation_revision_append_only BEFORE UPDATE OR DELETE ON evaluation_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE ON decision
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER submission_version_append_only BEFORE UPDATE OR DELETE ON submission_version
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER gate_check_append_only BEFORE UPDATE OR DELETE ON gate_check
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER finding_append_only BEFORE UPDATE OR DELETE ON finding
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER rubric_version_append_only BEFORE UPDATE OR DELETE ON rubric_version
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER recusal_append_only BEFORE UPDATE OR DELETE ON recusal
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER withdrawal_append_only BEFORE UPDATE OR DELETE ON withdrawal
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
ALTER TABLE finding ADD CONSTRAINT finding_source
  CHECK ((gate_check_id IS NULL) <> (decision_id IS NULL));

-- Search: Indonesian stems for words, trigrams for typing errors.
ALTER TABLE listing ADD COLUMN search tsvector
  GENERATED ALWAYS AS (to_tsvector('indonesian', search_text)) STORED;
CREATE INDEX listing_search ON listing USING gin (search);
CREATE INDEX listing_search_trigrams ON listing USING gin (search_text gin_trgm_ops);
CREATE INDEX listing_certificates ON listing USING gin (certificates);
CREATE INDEX listing_channels ON listing USING gin (channels);

-- Sums that must hold whatever the code does.
ALTER TABLE order_line ADD CONSTRAINT order_line_quantities
  CHECK (quantity > 0 AND shipped >= 0 AND shipped <= quantity + refused
         AND accepted + refused <= shipped AND accepted >= 0 AND refused >= 0);
ALTER TABLE order_line ADD CONSTRAINT order_line_price CHECK (price >= 0);
ALTER TABLE receipt_line ADD CONSTRAINT receipt_line_counts CHECK (accepted >= 0 AND refused >= 0);
ALTER TABLE quote_line ADD CONSTRAINT quote_line_counts CHECK (quantity > 0 AND price >= 0);
ALTER TABLE capacity_reservation ADD CONSTRAINT capacity_reservation_quantity CHECK (quantity >= 0);
ALTER TABLE payment ADD CONSTRAINT payment_amount CHECK (amount > 0);
ALTER TABLE sell_out ADD CONSTRAINT sell_out_period CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2])$');

-- One submission of a product is open at a time.
CREATE UNIQUE INDEX submission_one_open ON submission (product_id)
  WHERE state IN ('submitted', 'underReview', 'scored', 'revisionRequested');
-- A buyer's person collects into one draft at a time.
CREATE UNIQUE INDEX quote_request_one_draft ON quote_request (buyer_id, created_by)
  WHERE state = 'draft';
-- One current file per chain (or outlet that reports by itself) and month.
CREATE UNIQUE INDEX sell_out_file_one_current ON sell_out_file (chain_id, period, scope)
  WHERE state = 'current';

-- Product groups.
INSERT INTO category (id, name_id, name_en, sector, sort_order) VALUES
  ('snacks', 'Makanan ringan', 'Snacks', 'food', 10),
  ('cakes', 'Kue dan dodol', 'Cakes and sweets', 'food', 20),
  ('spices', 'Bumbu dan sambal', 'Spices and sauces', 'food', 30),
  ('drinks', 'Minuman', 'Drinks', 'drink', 40),
  ('batik', 'Batik dan kain', 'Batik and cloth', 'textile', 50),
  ('clothing', 'Konveksi dan seragam', 'Clothing and uniforms', 'textile', 60),
  ('toys', 'Mainan dan boneka', 'Toys and dolls', 'toys', 70),
  ('household', 'Perlengkapan rumah', 'Household linen', 'household', 80),
  ('craft', 'Kerajinan', 'Craft', 'craft', 90),
  ('other', 'Lainnya', 'Other', 'other', 100);

-- The words of the catalogue, by which a mistyped word finds its right spelling.
CREATE TABLE catalogue_word (
  word text PRIMARY KEY,
  listings integer NOT NULL DEFAULT 1
);
CREATE INDEX catalogue_word_trigrams ON catalogue_word USING gin (word gin_trgm_ops);
