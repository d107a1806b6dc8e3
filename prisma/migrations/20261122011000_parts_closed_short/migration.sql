-- A part that will not be delivered in full can be closed with what was accepted.
ALTER TYPE "part_state" ADD VALUE 'closing';
ALTER TYPE "part_state" ADD VALUE 'closedShort';

CREATE TABLE "part_closure" (
    "id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposer_name" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "agreed" BOOLEAN,
    "decided_by" UUID,
    "decider_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "part_closure_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "part_closure_part_id_idx" ON "part_closure"("part_id");
ALTER TABLE "part_closure" ADD CONSTRAINT "part_closure_part_id_fkey"
  FOREIGN KEY ("part_id") REFERENCES "order_part"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
