-- A complaint about a product and what comes of it.
CREATE TYPE "incident_state" AS ENUM ('open', 'asked', 'answered', 'suspended', 'mending', 'mended', 'delisted', 'dismissed');
CREATE TYPE "incident_source" AS ENUM ('buyer', 'official', 'public');
CREATE TYPE "incident_severity" AS ENUM ('low', 'medium', 'high');

CREATE TABLE "incident" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "product_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "source" "incident_source" NOT NULL,
    "severity" "incident_severity" NOT NULL,
    "state" "incident_state" NOT NULL DEFAULT 'open',
    "text" TEXT NOT NULL,
    "order_line_id" UUID,
    "reporter_id" UUID,
    "reporter_organisation_id" UUID,
    "contact_name" TEXT,
    "contact" TEXT,
    "file_ids" UUID[],
    "due_on" DATE,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    CONSTRAINT "incident_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "incident_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "incident_number_key" ON "incident"("number");
CREATE INDEX "incident_state_reported_at_idx" ON "incident"("state", "reported_at");
CREATE INDEX "incident_producer_id_reported_at_idx" ON "incident"("producer_id", "reported_at");
CREATE INDEX "incident_reporter_organisation_id_reported_at_idx" ON "incident"("reporter_organisation_id", "reported_at");
CREATE INDEX "incident_product_id_reported_at_idx" ON "incident"("product_id", "reported_at");

CREATE TABLE "incident_entry" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "text" TEXT,
    "due_on" DATE,
    "file_ids" UUID[],
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "by_role" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "incident_entry_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "incident_entry_incident_id_fkey" FOREIGN KEY ("incident_id")
      REFERENCES "incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "incident_entry_incident_id_at_idx" ON "incident_entry"("incident_id", "at");

-- How many complaints came from one address in one hour; the address only as a hash.
CREATE TABLE "complaint_count" (
    "sender" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "complaint_count_pkey" PRIMARY KEY ("sender", "hour")
);
