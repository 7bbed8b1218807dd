-- The scan of a paper letter that came to the desk: handlers read a copy with names covered, or none. Its original lies
-- sealed from the first moment, and its key never lies under the server key.
ALTER TABLE "bukti" ADD COLUMN "pindaian" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "bukti" ADD CONSTRAINT "bukti_pindaian_tersegel"
  CHECK (NOT "pindaian" OR ("sidikObjekAsli" IS NOT NULL AND "kunciAsliTersegel" IS NULL));
