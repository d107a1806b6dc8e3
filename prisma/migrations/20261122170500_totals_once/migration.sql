-- An import adds its report up before it says what was sold where nothing is placed; what has its totals
-- by the time it comes to stand is not added up again.
CREATE OR REPLACE FUNCTION add_up_new_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM sell_out_total WHERE file_id = NEW.id) THEN
    PERFORM add_up_report(NEW.id);
  END IF;
  RETURN NULL;
END $$;
