-- The seat of a regency, or the place that a district is called by; nothing where none is known.
ALTER TABLE "region"
    ADD COLUMN "latitude" DOUBLE PRECISION,
    ADD COLUMN "longitude" DOUBLE PRECISION;
