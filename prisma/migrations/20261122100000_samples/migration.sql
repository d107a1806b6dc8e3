-- How makers give samples, and the samples that buyers ask for before they order.
CREATE TABLE "sample_terms" (
    "product_id" UUID NOT NULL,
    "way" TEXT NOT NULL CHECK ("way" IN ('none', 'free', 'paid', 'deducted')),
    "price" BIGINT CHECK ("price" > 0),
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "sample_terms_pkey" PRIMARY KEY ("product_id"),
    CONSTRAINT "sample_terms_price" CHECK (("price" IS NOT NULL) = ("way" IN ('paid', 'deducted'))),
    CONSTRAINT "sample_terms_product_id_fkey" FOREIGN KEY ("product_id")
      REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "sample_asking" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "buyer_id" UUID NOT NULL,
    "producer_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "product_name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "state" TEXT NOT NULL
      CHECK ("state" IN ('asked', 'sent', 'received', 'declined', 'withdrawn')),
    "quantity" INTEGER NOT NULL CHECK ("quantity" BETWEEN 1 AND 10),
    "note" TEXT,
    "recipient" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "deliver_to" TEXT NOT NULL,
    "way" TEXT NOT NULL CHECK ("way" IN ('onRequest', 'free', 'paid', 'deducted')),
    "price" BIGINT,
    "asked_by" UUID NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "sample_asking_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sample_asking_price" CHECK (("price" IS NOT NULL) = ("way" IN ('paid', 'deducted'))),
    CONSTRAINT "sample_asking_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "buyer"("id")
      ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "sample_asking_producer_id_fkey" FOREIGN KEY ("producer_id")
      REFERENCES "producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "sample_asking_product_id_fkey" FOREIGN KEY ("product_id")
      REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "sample_asking_number_key" ON "sample_asking"("number");
-- One of a product at a time for a buyer's firm.
CREATE UNIQUE INDEX "sample_asking_open_key" ON "sample_asking"("buyer_id", "product_id")
  WHERE "state" IN ('asked', 'sent');
CREATE INDEX "sample_asking_buyer_id_state_asked_at_idx"
  ON "sample_asking"("buyer_id", "state", "asked_at");
CREATE INDEX "sample_asking_producer_id_state_asked_at_idx"
  ON "sample_asking"("producer_id", "state", "asked_at");
CREATE INDEX "sample_asking_buyer_id_asked_at_id_idx"
  ON "sample_asking"("buyer_id", "asked_at", "id");
CREATE INDEX "sample_asking_producer_id_asked_at_id_idx"
  ON "sample_asking"("producer_id", "asked_at", "id");
CREATE INDEX "sample_asking_product_id_idx" ON "sample_asking"("product_id");

CREATE TABLE "sample_step" (
    "id" UUID NOT NULL,
    "asking_id" UUID NOT NULL,
    "act" TEXT NOT NULL CHECK ("act" IN ('send', 'decline', 'receive', 'withdraw')),
    "by_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "courier" TEXT,
    "tracking_number" TEXT,
    "cost" BIGINT CHECK ("cost" >= 0),
    "reason" TEXT,
    "verdict" TEXT CHECK ("verdict" IN ('wanted', 'notForUs')),
    "text" TEXT,
    CONSTRAINT "sample_step_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sample_step_asking_id_fkey" FOREIGN KEY ("asking_id")
      REFERENCES "sample_asking"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "sample_step_asking_id_act_key" ON "sample_step"("asking_id", "act");
