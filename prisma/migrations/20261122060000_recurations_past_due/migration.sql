-- When the office was told that a call is past due, and when the product left the shelf over it.
ALTER TABLE "recuration" ADD COLUMN "late_at" TIMESTAMPTZ(3), ADD COLUMN "held_at" TIMESTAMPTZ(3);
