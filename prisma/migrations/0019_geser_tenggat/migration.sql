-- The limit of a clock as it was last counted, and, when the calendar moved it, from which day and when that was seen.
ALTER TABLE "tenggat"
ADD COLUMN "batas" DATE,
ADD COLUMN "bergeserDari" DATE,
ADD COLUMN "bergeserAt" TIMESTAMPTZ(3);

-- The worker counts the limits of all open cases once.
UPDATE "pengaduan"
SET "giliranBasi" = TRUE
WHERE "ditutupAt" IS NULL;
