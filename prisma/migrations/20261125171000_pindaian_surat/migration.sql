-- Scans of papers signed by hand, tied to the version that was signed.
CREATE TABLE "pindaianSurat" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "jenis" "JenisDokumen" NOT NULL,
  "versi" INTEGER NOT NULL,
  "kunciObjek" TEXT NOT NULL,
  "kunciTersegel" BYTEA NOT NULL,
  "jenisBerkas" TEXT NOT NULL,
  "ukuran" INTEGER NOT NULL,
  "sidik" TEXT NOT NULL,
  "sidikObjek" TEXT NOT NULL,
  "pemindaian" "Pemindaian" NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "pindaianSurat_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "pindaianSurat_kunciObjek_key" ON "pindaianSurat"("kunciObjek");
CREATE UNIQUE INDEX "pindaianSurat_pengaduanId_jenis_versi_sidik_key" ON "pindaianSurat"("pengaduanId", "jenis", "versi", "sidik");
ALTER TABLE "pindaianSurat" ADD CONSTRAINT "pindaianSurat_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
