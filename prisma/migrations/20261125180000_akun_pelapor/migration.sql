-- SP4N's fields of a case; accounts of reporters, their sessions without any address, and whose account a case lies in.
CREATE TYPE "JenisLaporan" AS ENUM ('PENGADUAN', 'ASPIRASI', 'PERMINTAAN_INFORMASI');

ALTER TABLE "pengaduan"
  ADD COLUMN "jenisLaporan" "JenisLaporan",
  ADD COLUMN "topik" TEXT,
  ADD COLUMN "tanggalKejadian" DATE,
  ADD COLUMN "idPelacakan" TEXT,
  ADD COLUMN "anonim" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "rahasia" BOOLEAN NOT NULL DEFAULT false;
CREATE UNIQUE INDEX "pengaduan_layanan_idPelacakan_key" ON "pengaduan"("layanan", "idPelacakan");

CREATE TABLE "akunPelapor" (
  "id" UUID NOT NULL,
  "samaran" TEXT NOT NULL,
  "kataSandi" TEXT NOT NULL,
  "kodePemulihan" TEXT NOT NULL,
  "emailKabarTersegel" BYTEA,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "akunPelapor_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "akunPelapor_samaran_key" ON "akunPelapor"("samaran");

CREATE TABLE "sessionPelapor" (
  "id" TEXT NOT NULL,
  "akunId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "terakhirAt" TIMESTAMPTZ(3) NOT NULL,
  "kedaluwarsa" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "sessionPelapor_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "sessionPelapor_akunId_idx" ON "sessionPelapor"("akunId");
ALTER TABLE "sessionPelapor" ADD CONSTRAINT "sessionPelapor_akunId_fkey" FOREIGN KEY ("akunId") REFERENCES "akunPelapor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "akunPengaduan" (
  "pengaduanId" TEXT NOT NULL,
  "akunId" UUID NOT NULL,
  CONSTRAINT "akunPengaduan_pkey" PRIMARY KEY ("pengaduanId")
);
CREATE INDEX "akunPengaduan_akunId_idx" ON "akunPengaduan"("akunId");
ALTER TABLE "akunPengaduan" ADD CONSTRAINT "akunPengaduan_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "akunPengaduan" ADD CONSTRAINT "akunPengaduan_akunId_fkey" FOREIGN KEY ("akunId") REFERENCES "akunPelapor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
