-- The print queue of letters: who printed, with whom it left, and why it came back.
ALTER TABLE "kiriman" ADD COLUMN "kurir" TEXT;
ALTER TABLE "kiriman" ADD COLUMN "dicetakAt" TIMESTAMPTZ(3);
ALTER TABLE "kiriman" ADD COLUMN "diterimaAt" TIMESTAMPTZ(3);
ALTER TABLE "kiriman" ADD COLUMN "kembaliAt" TIMESTAMPTZ(3);
ALTER TABLE "kiriman" ADD COLUMN "alasanKembali" TEXT;
ALTER TABLE "kiriman" ADD COLUMN "digantiAt" TIMESTAMPTZ(3);
CREATE INDEX "kiriman_status_idx" ON "kiriman"("status");
