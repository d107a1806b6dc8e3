-- Samples that one act asked of one maker: all name the first of them. Nothing where one was asked for alone.
ALTER TABLE "sample_asking" ADD COLUMN "asked_with" UUID;
CREATE INDEX "sample_asking_asked_with_idx" ON "sample_asking"("asked_with");
