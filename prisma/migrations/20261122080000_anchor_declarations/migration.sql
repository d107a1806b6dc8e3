-- What a curator says before an anchor opens; what was handed in before stays as it is.
CREATE TABLE "anchor_declaration" (
    "reading_id" UUID NOT NULL,
    "kind" "tie_kind" NOT NULL,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "anchor_declaration_pkey" PRIMARY KEY ("reading_id"),
    CONSTRAINT "anchor_declaration_reading_id_fkey" FOREIGN KEY ("reading_id")
      REFERENCES "anchor_reading"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
