-- Channels of SP4N: keys of those who hand reports in over the intake API, and imports of lapor.go.id exports.
CREATE TYPE "StatusImpor" AS ENUM ('DISIAPKAN', 'BERJALAN', 'SELESAI');
CREATE TYPE "StatusBarisImpor" AS ENUM ('ANTRE', 'MASUK', 'GANDA', 'GAGAL');

CREATE TABLE "kunciKanal" (
  "id" TEXT NOT NULL,
  "nama" TEXT NOT NULL,
  "kanal" TEXT NOT NULL,
  "rahasiaTersegel" BYTEA NOT NULL,
  "aktif" BOOLEAN NOT NULL DEFAULT true,
  "dibuatId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "dimatikanAt" TIMESTAMPTZ(3),
  "terakhirAt" TIMESTAMPTZ(3),
  "menit" BIGINT NOT NULL DEFAULT 0,
  "jumlah" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "kunciKanal_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "impor" (
  "id" UUID NOT NULL,
  "petugasId" UUID NOT NULL,
  "status" "StatusImpor" NOT NULL DEFAULT 'DISIAPKAN',
  "kepalaTersegel" BYTEA NOT NULL,
  "pemetaan" JSONB,
  "jumlahBaris" INTEGER NOT NULL,
  "dikunciSampai" TIMESTAMPTZ(3),
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "mulaiAt" TIMESTAMPTZ(3),
  "selesaiAt" TIMESTAMPTZ(3),
  CONSTRAINT "impor_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "impor_status_idx" ON "impor"("status");

CREATE TABLE "barisImpor" (
  "imporId" UUID NOT NULL,
  "nomor" INTEGER NOT NULL,
  "status" "StatusBarisImpor" NOT NULL DEFAULT 'ANTRE',
  "isiTersegel" BYTEA,
  "alasan" TEXT[],
  "pengaduanId" TEXT,
  CONSTRAINT "barisImpor_pkey" PRIMARY KEY ("imporId", "nomor")
);
CREATE INDEX "barisImpor_imporId_status_idx" ON "barisImpor"("imporId", "status");
ALTER TABLE "barisImpor" ADD CONSTRAINT "barisImpor_imporId_fkey" FOREIGN KEY ("imporId") REFERENCES "impor"("id") ON DELETE CASCADE ON UPDATE CASCADE;
