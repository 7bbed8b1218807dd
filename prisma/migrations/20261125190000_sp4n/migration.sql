-- SP4N: its clocks, what an agency says of the matter, the memo that carries the answer, and posts held for somebody else.
ALTER TYPE "JenisTenggat" ADD VALUE 'SUBSTANSI';
ALTER TYPE "JenisTenggat" ADD VALUE 'TANGGAPAN';
ALTER TYPE "JenisTenggat" ADD VALUE 'PENUTUPAN';
ALTER TYPE "JenisDokumen" ADD VALUE 'NOTA_DINAS';
CREATE TYPE "StatusNotaDinas" AS ENUM ('DISUSUN', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITANDATANGANI');
CREATE TYPE "Delegasi" AS ENUM ('PLH', 'PLT');

ALTER TABLE "peranPetugas" ADD COLUMN "delegasi" "Delegasi";
ALTER TABLE "distribusi" ADD COLUMN "berakhirAt" TIMESTAMPTZ(3);

CREATE TABLE "substansi" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "unitId" TEXT NOT NULL,
  "utama" BOOLEAN NOT NULL,
  "isiTersegel" BYTEA NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "substansi_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "substansi_pengaduanId_idx" ON "substansi"("pengaduanId");
CREATE INDEX "substansi_unitId_idx" ON "substansi"("unitId");
ALTER TABLE "substansi" ADD CONSTRAINT "substansi_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "substansi" ADD CONSTRAINT "substansi_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "notaDinas" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "versi" INTEGER NOT NULL,
  "status" "StatusNotaDinas" NOT NULL,
  "nomor" TEXT,
  "unitId" TEXT NOT NULL,
  "isiTersegel" BYTEA NOT NULL,
  "disusunId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "dikembalikanId" UUID,
  "catatanTersegel" BYTEA,
  "ditandatanganiId" UUID,
  "ditandatanganiAt" TIMESTAMPTZ(3),
  "delegasi" "Delegasi",
  CONSTRAINT "notaDinas_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "notaDinas_nomor_key" ON "notaDinas"("nomor");
CREATE UNIQUE INDEX "notaDinas_pengaduanId_versi_key" ON "notaDinas"("pengaduanId", "versi");
CREATE INDEX "notaDinas_unitId_idx" ON "notaDinas"("unitId");
ALTER TABLE "notaDinas" ADD CONSTRAINT "notaDinas_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notaDinas" ADD CONSTRAINT "notaDinas_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
