-- Addresses of a buyer's own systems that are told what happened, and what came of it.
CREATE TYPE "webhook_state" AS ENUM ('active', 'paused', 'disabled', 'removed');
CREATE TYPE "delivery_state" AS ENUM ('waiting', 'delivered', 'failed');

CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "topics" TEXT[],
    "secret" TEXT NOT NULL,
    "state" "webhook_state" NOT NULL DEFAULT 'active',
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "failing_since" TIMESTAMPTZ(3),
    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_organisation_id_fkey" FOREIGN KEY ("organisation_id")
      REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "webhook_organisation_id_created_at_idx" ON "webhook"("organisation_id", "created_at");

CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "effect_key" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" "delivery_state" NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_at" TIMESTAMPTZ(3),
    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id")
      REFERENCES "webhook"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "webhook_delivery_webhook_id_effect_key_key"
  ON "webhook_delivery"("webhook_id", "effect_key");
CREATE INDEX "webhook_delivery_webhook_id_created_at_idx"
  ON "webhook_delivery"("webhook_id", "created_at");

CREATE TABLE "webhook_attempt" (
    "id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "problem" TEXT,
    "took_ms" INTEGER NOT NULL,
    CONSTRAINT "webhook_attempt_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhook_attempt_delivery_id_fkey" FOREIGN KEY ("delivery_id")
      REFERENCES "webhook_delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "webhook_attempt_delivery_id_at_idx" ON "webhook_attempt"("delivery_id", "at");
