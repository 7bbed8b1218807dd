-- Whose turn it is and until when stand beside the case, so that lists are read by the database; and what lists search by.

ALTER TABLE "pengaduan" ADD COLUMN "jatuhTempo" DATE, ADD COLUMN "giliranBasi" BOOLEAN NOT NULL DEFAULT TRUE;

CREATE TABLE "giliran" (
  "id" BIGSERIAL NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "layanan" "Layanan" NOT NULL,
  "langkah" TEXT NOT NULL,
  "urutan" SMALLINT NOT NULL,
  "peran" "Peran" NOT NULL,
  "atasan" BOOLEAN NOT NULL,
  "unitId" TEXT,
  "petugasId" UUID,
  "kecuali" UUID[],
  "mulai" DATE,
  "sejak" DATE NOT NULL,
  CONSTRAINT "giliran_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "giliran_pengaduanId_fkey"
    FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);

CREATE INDEX "giliran_pengaduanId_idx" ON "giliran" ("pengaduanId");
CREATE INDEX "giliran_layanan_peran_idx" ON "giliran" ("layanan", "peran");

-- Every read of an examiner asks for his teams.
CREATE INDEX "anggotaTim_petugasId_idx" ON "anggotaTim" ("petugasId");
-- A free pseudonym is looked for at every report and registration.
CREATE INDEX "pengaduan_layanan_samaran_idx" ON "pengaduan" ("layanan", "samaran");
-- Register, recap and search by the day of receipt.
CREATE INDEX "pengaduan_layanan_diterimaAt_idx" ON "pengaduan" ("layanan", "diterimaAt");
CREATE INDEX "pengaduan_unitId_idx" ON "pengaduan" ("unitId");
CREATE INDEX "pengaduan_pemegangId_idx" ON "pengaduan" ("pemegangId");
-- The order of the queue.
CREATE INDEX "pengaduan_jatuhTempo_id_idx" ON "pengaduan" ("jatuhTempo", "id");
CREATE INDEX "kiriman_jawabanId_idx" ON "kiriman" ("jawabanId");
CREATE INDEX "bukuPengaduan_layanan_nomorRegister_idx" ON "bukuPengaduan" ("layanan", "nomorRegister");
CREATE INDEX "publikasi_diubahAt_idx" ON "publikasi" ("diubahAt");
