-- Marks beside a file: metadata that could not be taken out, scripts, files inside it.
ALTER TABLE "bukti" ADD COLUMN "tanda" TEXT[];
