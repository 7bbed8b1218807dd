-- Dumas: staff study, routing slip, distribution, the letter at the desk, the Sekretaris's initials, consent to display.
ALTER TYPE "JenisTenggat" ADD VALUE 'TELAAHAN';
ALTER TYPE "JenisTenggat" ADD VALUE 'DISPOSISI';
ALTER TYPE "JenisTenggat" ADD VALUE 'PENANGANAN';

CREATE TYPE "StatusTelaahan" AS ENUM ('DISUSUN', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI');
CREATE TYPE "JenisDisposisi" AS ENUM ('TINDAK_LANJUT', 'KELENGKAPAN', 'ARSIP', 'LIMPAH');

ALTER TABLE "pengaduan" ADD COLUMN "tanggalTerima" DATE, ADD COLUMN "suratTersegel" BYTEA, ADD COLUMN "dicatatId" UUID;
ALTER TABLE "jawaban" ADD COLUMN "parafSekretarisId" UUID, ADD COLUMN "parafSekretarisAt" TIMESTAMPTZ(3);
ALTER TABLE "publikasi" ADD COLUMN "disetujuiId" UUID, ADD COLUMN "disetujuiAt" TIMESTAMPTZ(3);

CREATE TABLE "telaahan" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "versi" INTEGER NOT NULL,
  "status" "StatusTelaahan" NOT NULL,
  "nomor" TEXT,
  "isiTersegel" BYTEA NOT NULL,
  "faktaLengkap" BOOLEAN NOT NULL,
  "disusunId" UUID NOT NULL,
  "disetujuiId" UUID,
  "disetujuiAt" TIMESTAMPTZ(3),
  "dikembalikanId" UUID,
  "catatanTersegel" BYTEA,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "telaahan_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "telaahan_nomor_key" ON "telaahan"("nomor");
CREATE UNIQUE INDEX "telaahan_pengaduanId_versi_key" ON "telaahan"("pengaduanId", "versi");
ALTER TABLE "telaahan" ADD CONSTRAINT "telaahan_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "disposisi" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "versi" INTEGER NOT NULL,
  "indukId" UUID,
  "jenis" "JenisDisposisi",
  "sifat" TEXT[],
  "instruksi" TEXT[],
  "catatanTersegel" BYTEA,
  "tenggat" DATE,
  "disiapkanId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "diterbitkanId" UUID,
  "diterbitkanAt" TIMESTAMPTZ(3),
  "dicabutId" UUID,
  "dicabutAt" TIMESTAMPTZ(3),
  "alasanTersegel" BYTEA,
  CONSTRAINT "disposisi_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "disposisi_pengaduanId_versi_key" ON "disposisi"("pengaduanId", "versi");
CREATE INDEX "disposisi_indukId_idx" ON "disposisi"("indukId");
ALTER TABLE "disposisi" ADD CONSTRAINT "disposisi_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "disposisi" ADD CONSTRAINT "disposisi_indukId_fkey" FOREIGN KEY ("indukId") REFERENCES "disposisi"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "penerimaDisposisi" (
  "disposisiId" UUID NOT NULL,
  "unitId" TEXT NOT NULL,
  "utama" BOOLEAN NOT NULL DEFAULT false,
  "dibacaId" UUID,
  "dibacaAt" TIMESTAMPTZ(3),
  CONSTRAINT "penerimaDisposisi_pkey" PRIMARY KEY ("disposisiId", "unitId")
);
CREATE INDEX "penerimaDisposisi_unitId_idx" ON "penerimaDisposisi"("unitId");
ALTER TABLE "penerimaDisposisi" ADD CONSTRAINT "penerimaDisposisi_disposisiId_fkey" FOREIGN KEY ("disposisiId") REFERENCES "disposisi"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "penerimaDisposisi" ADD CONSTRAINT "penerimaDisposisi_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "distribusi" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "putaran" INTEGER NOT NULL,
  "unitId" TEXT NOT NULL,
  "utama" BOOLEAN NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "distribusi_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "distribusi_pengaduanId_putaran_unitId_key" ON "distribusi"("pengaduanId", "putaran", "unitId");
CREATE INDEX "distribusi_unitId_idx" ON "distribusi"("unitId");
ALTER TABLE "distribusi" ADD CONSTRAINT "distribusi_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "distribusi" ADD CONSTRAINT "distribusi_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whose government a unit belongs to: the form of a layanan offers the units of its own region only.
ALTER TABLE "unit" ADD COLUMN "lingkup" "Layanan" NOT NULL DEFAULT 'WBS';
UPDATE "unit" SET "lingkup" = i."layanan" FROM "instansi" i WHERE i."id" = "unit"."instansiId";
