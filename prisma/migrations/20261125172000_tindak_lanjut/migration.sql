-- What became of a recommendation of a signed report: a new row each time, the report itself stays as it was signed.
CREATE TYPE "StatusTlhp" AS ENUM ('SESUAI', 'BELUM_SESUAI', 'BELUM_DITINDAKLANJUTI', 'TIDAK_DAPAT_DITINDAKLANJUTI');

CREATE TABLE "tindakLanjut" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "versiLhp" INTEGER NOT NULL,
  "rekomendasi" INTEGER NOT NULL,
  "urutan" INTEGER NOT NULL,
  "status" "StatusTlhp" NOT NULL,
  "catatanTersegel" BYTEA NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "tindakLanjut_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "tindakLanjut_pengaduanId_versiLhp_rekomendasi_urutan_key" ON "tindakLanjut"("pengaduanId", "versiLhp", "rekomendasi", "urutan");
ALTER TABLE "tindakLanjut" ADD CONSTRAINT "tindakLanjut_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
