-- Who opened a maker's personal data: one row for each reader, maker, kind of data and day.
CREATE TABLE "data_reading" (
    "id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "reader_id" UUID NOT NULL,
    "reader_name" TEXT NOT NULL,
    "reader_role" TEXT NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_reading_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "data_reading_producer_id_day_reader_id_what_key"
  ON "data_reading"("producer_id", "day", "reader_id", "what");
ALTER TABLE "data_reading" ADD CONSTRAINT "data_reading_producer_id_fkey"
  FOREIGN KEY ("producer_id") REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER data_reading_append_only BEFORE UPDATE OR DELETE ON data_reading
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
