-- Who taught the search which everyday words, and what it knew before.
CREATE TABLE search_synonym_change (
  id uuid PRIMARY KEY,
  typed text COLLATE "C" NOT NULL,
  before text[] NOT NULL,
  after text[] NOT NULL,
  by_name text NOT NULL,
  at timestamptz(3) NOT NULL
);
CREATE INDEX search_synonym_change_typed ON search_synonym_change (typed, at);
CREATE INDEX search_synonym_change_at ON search_synonym_change (at);
