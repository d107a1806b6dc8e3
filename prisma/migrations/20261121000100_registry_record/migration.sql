-- What an office's last list said of a maker, and its one figure for everybody who works there.
ALTER TABLE producer ADD COLUMN IF NOT EXISTS workers_total integer;
ALTER TABLE producer ADD COLUMN IF NOT EXISTS registry_record jsonb;
