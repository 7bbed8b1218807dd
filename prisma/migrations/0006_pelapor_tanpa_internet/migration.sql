-- A notice to a reporter who reads no page is a letter of its own beside the answer; an envelope is on record; a lost access
-- code is exchanged before two officers.

ALTER TABLE "kiriman"
ALTER COLUMN "jawabanId" DROP NOT NULL,
ADD COLUMN "jenis" TEXT NOT NULL DEFAULT 'JAWABAN',
ADD COLUMN "nomor" TEXT,
ADD COLUMN "versiSurat" INTEGER,
ADD COLUMN "isiTersegel" BYTEA,
ADD COLUMN "buktiTersegel" BYTEA,
ADD COLUMN "amplopAt" TIMESTAMPTZ(3),
ADD COLUMN "batalAt" TIMESTAMPTZ(3),
ADD CONSTRAINT "kiriman_jenis_check" CHECK (("jenis" = 'JAWABAN') = ("jawabanId" IS NOT NULL));

CREATE TABLE "alamatBalasan" (
  "pengaduanId" TEXT NOT NULL,
  "alamatTersegel" BYTEA NOT NULL,
  CONSTRAINT "alamatBalasan_pkey" PRIMARY KEY ("pengaduanId"),
  CONSTRAINT "alamatBalasan_pengaduanId_fkey"
    FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);

CREATE TABLE "kodePengganti" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "caraBukti" TEXT NOT NULL,
  "dibuktikanId" UUID NOT NULL,
  "dibuktikanAt" TIMESTAMPTZ(3) NOT NULL,
  "dibukaId" UUID,
  "dibukaAt" TIMESTAMPTZ(3),
  "sandi" TEXT,
  "kedaluwarsa" TIMESTAMPTZ(3),
  "dipakaiAt" TIMESTAMPTZ(3),
  CONSTRAINT "kodePengganti_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "kodePengganti_pengaduanId_fkey"
    FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE,
  CONSTRAINT "kodePengganti_dua_orang" CHECK ("dibukaId" IS NULL OR "dibukaId" != "dibuktikanId")
);

CREATE INDEX "kodePengganti_pengaduanId_idx" ON "kodePengganti" ("pengaduanId");
CREATE UNIQUE INDEX "kodePengganti_sandi_key" ON "kodePengganti" ("sandi");

CREATE TABLE "wakilPelapor" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "tindakan" TEXT NOT NULL,
  "caraBukti" TEXT NOT NULL,
  "tanggal" DATE NOT NULL,
  "keteranganTersegel" BYTEA NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "wakilPelapor_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "wakilPelapor_pengaduanId_fkey"
    FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);

CREATE INDEX "wakilPelapor_pengaduanId_idx" ON "wakilPelapor" ("pengaduanId");

-- Information without a reporter has no envelope: there is no identity to check.
ALTER TABLE "pengaduan" ADD COLUMN "tanpaPelapor" BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE "pengaduan"
SET "tanpaPelapor" = TRUE
WHERE "kodeAkses" IS NULL AND "layanan" != 'SP4N';
