-- Keys by which an organisation's programs act in a member's name.
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_name" TEXT,
    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "api_key_organisation_id_fkey" FOREIGN KEY ("organisation_id")
      REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "api_key_holder_id_fkey" FOREIGN KEY ("holder_id")
      REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "api_key_secret_hash_key" ON "api_key"("secret_hash");
CREATE INDEX "api_key_organisation_id_created_at_idx" ON "api_key"("organisation_id", "created_at");

-- The trail says which key was used, and what a key did is found by it.
ALTER TABLE "event" ADD COLUMN "key_id" UUID;
CREATE INDEX "event_by_key" ON "event"("key_id", "position") WHERE "key_id" IS NOT NULL;

-- Nothing has been kept here so far: an act is now claimed before it is done.
DELETE FROM "idempotency_key";
ALTER TABLE "idempotency_key"
  ADD COLUMN "fingerprint" TEXT NOT NULL,
  ADD COLUMN "act_id" UUID NOT NULL,
  ADD COLUMN "attempt_id" UUID NOT NULL,
  ADD COLUMN "attempted_at" TIMESTAMPTZ(3) NOT NULL,
  ALTER COLUMN "answer" DROP NOT NULL;
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");
