-- Groups of food that a home-industry licence (P-IRT) may not be given for.
ALTER TABLE "category" ADD COLUMN "food_risk" TEXT;
INSERT INTO category (id, name_id, name_en, sector, sort_order, food_risk) VALUES
  ('dairy', 'Susu dan olahannya', 'Milk and dairy', 'food', 31, 'dairy'),
  ('coldMeatFish', 'Daging dan ikan dingin atau beku', 'Chilled or frozen meat and fish', 'food', 32, 'coldMeatFish'),
  ('canned', 'Makanan kaleng', 'Canned food', 'food', 33, 'lowAcidCanned'),
  ('babyFood', 'Makanan bayi', 'Baby food', 'food', 34, 'babyFood'),
  ('staples', 'Garam, gula, tepung, minyak goreng', 'Salt, sugar, flour, cooking oil', 'food', 35, 'mandatorySni'),
  ('water', 'Air minum dalam kemasan', 'Bottled water', 'drink', 41, 'bottledWater'),
  ('alcohol', 'Minuman beralkohol', 'Alcoholic drinks', 'drink', 42, 'alcohol')
ON CONFLICT (id) DO NOTHING;

-- What is asked of a product group in a channel, from a day on. A change is a new row; none is edited.
CREATE TABLE "requirement" (
  "id" UUID NOT NULL,
  "key" TEXT NOT NULL,
  "product_group" TEXT NOT NULL,
  "channel" TEXT NOT NULL,
  "need" TEXT NOT NULL CHECK ("need" IN ('required', 'recommended', 'none')),
  "proofs" TEXT[] NOT NULL,
  "at_least" INTEGER,
  "only_for" TEXT,
  "unless" TEXT,
  "source" TEXT NOT NULL,
  "own_practice" BOOLEAN NOT NULL DEFAULT false,
  "valid_from" DATE NOT NULL,
  "valid_until" DATE,
  "region" TEXT NOT NULL DEFAULT '',
  "agency_id" UUID REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "supersedes_id" UUID REFERENCES "requirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "reason" TEXT,
  "changed_by" UUID,
  "changed_by_name" TEXT,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "requirement_pkey" PRIMARY KEY ("id"),
  CHECK (("agency_id" IS NULL) = ("region" = ''))
);
CREATE UNIQUE INDEX "requirement_region_product_group_channel_key_valid_from_key"
  ON "requirement"("region", "product_group", "channel", "key", "valid_from");
CREATE TRIGGER requirement_append_only BEFORE UPDATE OR DELETE ON requirement
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

-- The rules as they stand. Where no rule says so, it is Etalase's own practice.
INSERT INTO requirement (id, key, product_group, channel, need, proofs, at_least, only_for, "unless",
  source, own_practice, valid_from)
SELECT md5(concat_ws('|', key, product_group, channel))::uuid, key, product_group, channel, need,
  string_to_array(proofs, ','), at_least, only_for, except_when, source, own, valid_from::date
FROM (VALUES
  ('nib', '*', 'openCatalogue', 'required', 'nib', NULL::int, NULL, NULL, 'PP 28/2025', false, '2025-06-05'),
  ('foodLicence', 'sector:food', 'openCatalogue', 'required', 'pirt,bpom', NULL, NULL, NULL, 'UU 18/2012 pasal 91', false, '2012-11-17'),
  ('foodLicence', 'sector:drink', 'openCatalogue', 'required', 'pirt,bpom', NULL, NULL, NULL, 'UU 18/2012 pasal 91', false, '2012-11-17'),
  ('halal', 'sector:food', 'openCatalogue', 'required', 'halal', NULL, NULL, 'declaredNonHalal', 'PP 42/2024 pasal 160', false, '2026-10-17'),
  ('halal', 'sector:drink', 'openCatalogue', 'required', 'halal', NULL, NULL, 'declaredNonHalal', 'PP 42/2024 pasal 160', false, '2026-10-17'),
  ('toySni', 'sector:toys', 'openCatalogue', 'required', 'sni', NULL, 'children', NULL, 'Permenperin 24/M-IND/PER/4/2013', false, '2014-04-30'),
  ('mandatorySni', 'risk:bottledWater', 'openCatalogue', 'required', 'sni', NULL, NULL, NULL, 'Permenperin 78/M-IND/PER/11/2016', false, '2016-11-30'),
  ('mandatorySni', 'risk:mandatorySni', 'openCatalogue', 'required', 'sni', NULL, NULL, NULL, 'Daftar SNI wajib Kementerian Perindustrian', false, '2014-01-01'),
  ('babyWearSni', 'sector:textile', 'openCatalogue', 'recommended', 'sni', NULL, 'children', NULL, 'Permenperin 7/M-IND/PER/2/2014 (pakaian bayi)', false, '2014-05-17')
) AS rule (key, product_group, channel, need, proofs, at_least, only_for, except_when, source, own, valid_from)
UNION ALL
SELECT md5(concat_ws('|', 'foodLicence', 'risk:' || risk, 'openCatalogue'))::uuid, 'foodLicence',
  'risk:' || risk, 'openCatalogue', 'required', '{bpom}', NULL, NULL, NULL,
  'Peraturan BPOM 22/2018 tentang SPP-IRT', false, '2018-07-30'
FROM unnest(ARRAY['dairy', 'coldMeatFish', 'lowAcidCanned', 'babyFood', 'bottledWater', 'alcohol', 'mandatorySni']) AS risk
UNION ALL
SELECT md5(concat_ws('|', 'halal', 'sector:' || sector, channel))::uuid, 'halal', 'sector:' || sector,
  channel, 'required', '{halal}', NULL, NULL, 'declaredNonHalal', 'Praktik Etalase', true, '2026-01-01'
FROM unnest(ARRAY['food', 'drink']) AS sector,
  unnest(ARRAY['minimarket', 'hypermarket', 'hotel', 'industrialCanteen']) AS channel
UNION ALL
SELECT md5(concat_ws('|', 'expiryDate', 'sector:' || sector, channel))::uuid, 'expiryDate',
  'sector:' || sector, channel, 'required', '{shelfLife}', NULL, NULL, NULL,
  'PP 69/1999 pasal 3', false, '1999-07-21'
FROM unnest(ARRAY['food', 'drink']) AS sector,
  unnest(ARRAY['minimarket', 'hypermarket', 'hotel', 'industrialCanteen', 'export']) AS channel
UNION ALL
SELECT md5(concat_ws('|', key, '*', channel))::uuid, key, '*', channel, need,
  string_to_array(proofs, ','), at_least, NULL, NULL, 'Praktik Etalase', true, '2026-01-01'::date
FROM (VALUES
  ('barcode', 'minimarket', 'required', 'gtin', NULL::int),
  ('barcode', 'hypermarket', 'required', 'gtin', NULL),
  ('barcode', 'export', 'recommended', 'gtin', NULL),
  ('capacity', 'minimarket', 'recommended', 'capacity', 10),
  ('capacity', 'hypermarket', 'required', 'capacity', 20),
  ('capacity', 'industrialCanteen', 'required', 'capacity', 30),
  ('capacity', 'export', 'recommended', 'capacity', 30),
  ('quality', 'hypermarket', 'recommended', 'sni,sniBinaUmk,iso', NULL),
  ('quality', 'hotel', 'recommended', 'sni,sniBinaUmk,iso', NULL),
  ('quality', 'export', 'required', 'sni,iso', NULL),
  ('trademark', 'export', 'recommended', 'trademark', NULL),
  ('englishLabel', 'export', 'recommended', 'englishLabel', NULL)
) AS practice (key, channel, need, proofs, at_least);
