-- The tax number that an office vouched for before the firm gave another.
ALTER TABLE "buyer_verification" ADD COLUMN "former_npwp" TEXT;
