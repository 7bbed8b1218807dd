-- Working days a clock was given beyond its budget, which holds them already: by the head, once, for a reason in the history.

ALTER TABLE "tenggat" ADD COLUMN "perpanjangan" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "tenggat"
ADD CONSTRAINT "tenggat_perpanjangan_check" CHECK ("perpanjangan" BETWEEN 0 AND 90 AND "anggaran" >= "perpanjangan");
