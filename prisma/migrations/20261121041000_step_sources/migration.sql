-- The mark of an estimate says that it is one: a source need not say it again.
UPDATE "certification_step" SET "source" = 'Pengalaman umum'
WHERE "agency_id" IS NULL AND "source" = 'Perkiraan Etalase';
UPDATE "certification_step" SET "source" = split_part("source", ';', 1)
WHERE "agency_id" IS NULL AND "estimate" AND "source" LIKE '%perkiraan Etalase';
