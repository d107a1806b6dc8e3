CREATE TABLE "buyer_verification" (
    "id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "nib" TEXT,
    "npwp" TEXT,
    "note" TEXT,
    "asked_by" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_name" TEXT,
    "decided_by_office" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "refusal" TEXT,
    "ended_by_name" TEXT,
    "ended_by_office" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT,

    CONSTRAINT "buyer_verification_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "buyer_verification_buyer_id_asked_at_idx" ON "buyer_verification"("buyer_id", "asked_at");
CREATE INDEX "buyer_verification_state_asked_at_idx" ON "buyer_verification"("state", "asked_at");
ALTER TABLE "buyer_verification" ADD CONSTRAINT "buyer_verification_buyer_id_fkey"
  FOREIGN KEY ("buyer_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A firm waits or is verified once at a time; who is verified is asked with every request.
CREATE UNIQUE INDEX "buyer_verification_open" ON "buyer_verification"("buyer_id")
  WHERE "state" IN ('waiting', 'verified');
