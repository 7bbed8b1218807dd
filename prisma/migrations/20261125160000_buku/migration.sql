-- A correction names the column it is about; what was typed is sealed like the column itself.
ALTER TABLE "bukuPengaduan" ADD COLUMN "kolom" INTEGER;
ALTER TABLE "bukuPengaduan" ADD COLUMN "pembetulanTersegel" BYTEA;

CREATE TABLE "penutupanBuku" (
  "id" UUID NOT NULL,
  "layanan" "Layanan" NOT NULL,
  "tahun" INTEGER NOT NULL,
  "bulan" INTEGER NOT NULL,
  "jumlah" INTEGER NOT NULL,
  "nomorAwal" INTEGER,
  "nomorAkhir" INTEGER,
  "jejakHash" TEXT NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "penutupanBuku_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "penutupanBuku_layanan_tahun_bulan_key" ON "penutupanBuku"("layanan", "tahun", "bulan");

CREATE TABLE "eksporBuku" (
  "id" UUID NOT NULL,
  "layanan" "Layanan" NOT NULL,
  "bentuk" TEXT NOT NULL,
  "saringan" JSONB NOT NULL,
  "pengaduanIds" TEXT[],
  "jumlah" INTEGER NOT NULL,
  "sidik" TEXT NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "eksporBuku_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "eksporBuku_layanan_dibuatAt_idx" ON "eksporBuku"("layanan", "dibuatAt");
