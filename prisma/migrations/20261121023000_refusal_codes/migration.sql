-- Why a certificate was sent back, as a word that messages know; the text beside it says more.
ALTER TABLE "certificate_verification" ADD COLUMN "code" TEXT;
