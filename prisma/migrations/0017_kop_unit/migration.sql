-- What an agency's own letters say under its name. Empty until the agency says it.

ALTER TABLE "unit"
ADD COLUMN "alamat" TEXT NOT NULL DEFAULT '',
ADD COLUMN "kodePos" TEXT NOT NULL DEFAULT '',
ADD COLUMN "telepon" TEXT NOT NULL DEFAULT '';
