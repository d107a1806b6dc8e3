-- What buyers look for and did not find, and who was named to them.
CREATE TABLE "wanted" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "buyer_id" UUID NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "agency_id" UUID NOT NULL,
    "state" TEXT NOT NULL CHECK ("state" IN ('open', 'answered', 'closed')),
    "what" TEXT NOT NULL,
    "details" TEXT,
    "quantity" INTEGER,
    "unit" TEXT,
    "needed_by" DATE,
    "district_code" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT CHECK ("outcome" IN ('found', 'dropped', 'none')),
    "closing_text" TEXT,
    "closed_by" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    CONSTRAINT "wanted_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "wanted_closed" CHECK (("state" = 'closed') = ("outcome" IS NOT NULL)),
    CONSTRAINT "wanted_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "organisation"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "wanted_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "organisation"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "wanted_number_key" ON "wanted"("number");
CREATE INDEX "wanted_buyer_id_asked_at_idx" ON "wanted"("buyer_id", "asked_at");
CREATE INDEX "wanted_agency_id_state_asked_at_idx" ON "wanted"("agency_id", "state", "asked_at");

CREATE TABLE "wanted_answer" (
    "id" UUID NOT NULL,
    "wanted_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "by_role" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "wanted_answer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "wanted_answer_wanted_id_fkey" FOREIGN KEY ("wanted_id") REFERENCES "wanted"("id")
      ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "wanted_answer_wanted_id_at_idx" ON "wanted_answer"("wanted_id", "at");

CREATE TABLE "wanted_name" (
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "product_id" UUID,
    CONSTRAINT "wanted_name_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "wanted_name_answer_id_fkey" FOREIGN KEY ("answer_id")
      REFERENCES "wanted_answer"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "wanted_name_producer_id_fkey" FOREIGN KEY ("producer_id")
      REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "wanted_name_product_id_fkey" FOREIGN KEY ("product_id")
      REFERENCES "product"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "wanted_name_answer_id_idx" ON "wanted_name"("answer_id");
CREATE INDEX "wanted_name_producer_id_idx" ON "wanted_name"("producer_id");
CREATE INDEX "wanted_name_product_id_idx" ON "wanted_name"("product_id");
