-- Line sheets that a job draws.
CREATE TABLE "line_sheet" (
    "id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "search" TEXT,
    "shortlist_id" UUID,
    "locale" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "handled" INTEGER NOT NULL DEFAULT 0,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "failed_at" TIMESTAMPTZ(3),
    "made_at" TIMESTAMPTZ(3),
    "pdf" BYTEA,
    "every_price" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "line_sheet_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "line_sheet_buyer_id_asked_at_idx" ON "line_sheet"("buyer_id", "asked_at");

ALTER TABLE "line_sheet" ADD CONSTRAINT "line_sheet_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "line_sheet" ADD CONSTRAINT "line_sheet_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlist"("id") ON DELETE SET NULL ON UPDATE CASCADE;
