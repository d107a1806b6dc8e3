-- A maker may show what a product costs to verified buyers only.
ALTER TABLE product ADD COLUMN prices_hidden boolean NOT NULL DEFAULT false;

-- What everybody may see stands beside what verified buyers see.
ALTER TABLE listing ADD COLUMN verified_price bigint;
UPDATE listing SET verified_price = price;
ALTER TABLE listing ALTER COLUMN verified_price SET NOT NULL, ALTER COLUMN price DROP NOT NULL;
