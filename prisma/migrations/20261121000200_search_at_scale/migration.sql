-- What facets are counted by, in one text: a hundred thousand listings have a few thousand of them.
CREATE FUNCTION listing_facets(
  category_id text, district_code text, certificates text[], channels text[]
) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  category_id || '|' || district_code || '|' ||
  array_to_string(certificates, ',') || '|' || array_to_string(channels, ',');

-- Rank is read from the few words of a title: the whole text is long.
ALTER TABLE listing
  ADD COLUMN facets text COLLATE "C" GENERATED ALWAYS AS
    (listing_facets(category_id, district_code, certificates, channels)) STORED,
  ADD COLUMN title tsvector GENERATED ALWAYS AS
    (setweight(to_tsvector('indonesian', name), 'A') ||
     setweight(to_tsvector('indonesian', producer_name), 'B')) STORED;

-- The words live in their index alone: rows are half as long, and no plan reads the words of them all.
ALTER TABLE listing DROP COLUMN search;
CREATE INDEX listing_words ON listing USING gin (to_tsvector('indonesian', search_text));

-- Counts without words never read the table; pages without words follow an index.
CREATE INDEX listing_facets ON listing (facets) INCLUDE (price, minimum_order, valid_until)
  WHERE visible;
CREATE INDEX listing_newest ON listing (listed_at DESC, product_id) WHERE visible;
CREATE INDEX listing_cheapest ON listing (price, product_id) WHERE visible;

-- Taken over by the indexes above, or read by nothing.
DROP INDEX IF EXISTS listing_listed_at_idx, listing_price_idx, listing_search_trigrams;
