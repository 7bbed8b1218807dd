-- Papers as they were issued, with the code that the public page /cek answers to.
CREATE TYPE "JenisDokumen" AS ENUM ('TELAAHAN', 'DISPOSISI', 'SURAT_TUGAS', 'LHP', 'SURAT_JAWABAN', 'SURAT_PELIMPAHAN', 'PERMINTAAN_KELENGKAPAN');
CREATE TYPE "StatusDokumen" AS ENUM ('BERLAKU', 'DICABUT', 'DIGANTI');

CREATE TABLE "dokumenTerbit" (
  "id" TEXT NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "layanan" "Layanan" NOT NULL,
  "jenis" "JenisDokumen" NOT NULL,
  "versi" INTEGER NOT NULL,
  "nomor" TEXT,
  "tanggal" DATE NOT NULL,
  "sidik" TEXT NOT NULL,
  "status" "StatusDokumen" NOT NULL DEFAULT 'BERLAKU',
  "suratTersegel" BYTEA NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "dokumenTerbit_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "dokumenTerbit_pengaduanId_jenis_versi_key" ON "dokumenTerbit"("pengaduanId", "jenis", "versi");
ALTER TABLE "dokumenTerbit" ADD CONSTRAINT "dokumenTerbit_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Minutes of a clarification carry a number of their own series.
ALTER TABLE "catatanPemeriksaan" ADD COLUMN "nomor" TEXT;
CREATE UNIQUE INDEX "catatanPemeriksaan_nomor_key" ON "catatanPemeriksaan"("nomor");
