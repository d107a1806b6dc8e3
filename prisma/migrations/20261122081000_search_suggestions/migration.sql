-- Makers, places and groups by the words of their names, suggested while somebody types.
CREATE TABLE search_name (
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('maker', 'district', 'category')),
  value text COLLATE "C" NOT NULL,
  name_id text NOT NULL,
  name_en text NOT NULL,
  words integer[] NOT NULL,
  PRIMARY KEY (kind, value)
);
CREATE INDEX search_name_words ON search_name USING gin (words);

INSERT INTO search_name (kind, value, name_id, name_en, words)
SELECT kind, value, name_id, name_en, ARRAY(SELECT id FROM catalogue_word WHERE word = ANY(
  regexp_split_to_array(lower(name_id || ' ' || name_en), '[^[:alnum:]]+')) ORDER BY id)
FROM (
  SELECT DISTINCT ON (kind, value) kind, value, said.name_id, said.name_en
  FROM listing JOIN category ON category.id = category_id, LATERAL (VALUES
    ('maker', producer_id::text, producer_name, producer_name),
    ('district', district_code, district_name, district_name),
    ('category', category_id, category.name_id, category.name_en)
  ) AS said (kind, value, name_id, name_en)
  WHERE visible ORDER BY kind, value
) AS given;

-- Products are suggested by the words of their names alone.
CREATE INDEX search_entry_title ON search_entry USING gin (title);

-- What is searched for, and how often, each day; by whom is not written down.
CREATE TABLE search_count (
  words text COLLATE "C" NOT NULL,
  day date NOT NULL,
  searches integer NOT NULL,
  -- how many products the last of them found; unknown while only kept answers were given
  results integer,
  PRIMARY KEY (words, day)
);
CREATE INDEX search_count_day ON search_count (day);
