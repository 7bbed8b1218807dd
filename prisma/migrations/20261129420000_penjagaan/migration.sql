-- Nobody decides about keys alone. Posts that do are given, ended and reset by proposals somebody else confirms.
CREATE TABLE "pendirian" (
  "layanan" "Layanan" PRIMARY KEY,
  "ditutupAt" TIMESTAMPTZ(3) NOT NULL
);

CREATE TABLE "usulanJabatan" (
  "id" UUID PRIMARY KEY,
  "jenis" TEXT NOT NULL,
  "petugasId" UUID REFERENCES "petugas" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "layanan" "Layanan"[] NOT NULL,
  "cukupSatu" BOOLEAN NOT NULL DEFAULT false,
  "isi" JSONB NOT NULL,
  "rahasiaTersegel" BYTEA,
  "diusulkanId" UUID REFERENCES "petugas" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "menungguSejak" TIMESTAMPTZ(3) NOT NULL,
  "salahKode" INTEGER NOT NULL DEFAULT 0,
  "status" TEXT NOT NULL DEFAULT 'MENUNGGU',
  "selesaiAt" TIMESTAMPTZ(3),
  "selesaiId" UUID REFERENCES "petugas" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "usulanJabatan_status_idx" ON "usulanJabatan" ("status");
CREATE INDEX "usulanJabatan_petugasId_idx" ON "usulanJabatan" ("petugasId");

CREATE TABLE "konfirmasiJabatan" (
  "usulanId" UUID NOT NULL REFERENCES "usulanJabatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "layanan" "Layanan" NOT NULL,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY ("usulanId", "layanan")
);

-- A random secret sealed to one key: who sends it back holds that key.
CREATE TABLE "tantangan" (
  "id" UUID PRIMARY KEY,
  "tujuan" TEXT NOT NULL,
  "objek" TEXT NOT NULL,
  "penerima" TEXT NOT NULL,
  "sidik" TEXT NOT NULL,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "terjawabAt" TIMESTAMPTZ(3)
);
CREATE INDEX "tantangan_objek_idx" ON "tantangan" ("objek");

-- The three who hold a recovery key together. Their shares are sealed to keys each made in his own browser.
CREATE TABLE "pemegangBagian" (
  "id" UUID PRIMARY KEY,
  "layanan" "Layanan" NOT NULL,
  "kunciId" UUID REFERENCES "kunciIdentitas" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "penerima" TEXT,
  "bungkus" BYTEA,
  "bagian" BYTEA,
  "ditunjukId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "ditunjukAt" TIMESTAMPTZ(3) NOT NULL,
  "sejak" TIMESTAMPTZ(3),
  "selesaiAt" TIMESTAMPTZ(3)
);
CREATE INDEX "pemegangBagian_layanan_idx" ON "pemegangBagian" ("layanan");
CREATE INDEX "pemegangBagian_kunciId_idx" ON "pemegangBagian" ("kunciId");
CREATE INDEX "pemegangBagian_petugasId_idx" ON "pemegangBagian" ("petugasId");

-- What recovery holders decided, each with his own key.
CREATE TABLE "suaraPemulihan" (
  "objek" TEXT NOT NULL,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "setuju" BOOLEAN NOT NULL,
  "tantanganId" UUID NOT NULL REFERENCES "tantangan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY ("objek", "petugasId")
);

-- A share lent to the one who recovers, sealed to the new key he made.
CREATE TABLE "bagianDipinjam" (
  "kunciId" UUID NOT NULL REFERENCES "kunciIdentitas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "petugasId" UUID NOT NULL REFERENCES "petugas" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  "bagian" BYTEA NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY ("kunciId", "petugasId")
);

ALTER TABLE "petugas" ADD COLUMN "ditangguhkanSampai" TIMESTAMPTZ(3);
-- When a post really began to hold, whatever day is written in it.
ALTER TABLE "peranPetugas" ADD COLUMN "berlakuAt" TIMESTAMPTZ(3) NOT NULL DEFAULT now();
UPDATE "peranPetugas" SET "berlakuAt" = "mulai";

ALTER TABLE "instansi" ADD COLUMN "tungguKunciJam" INTEGER NOT NULL DEFAULT 72;
ALTER TABLE "instansi" ADD CONSTRAINT "instansi_tungguKunciJam_check" CHECK ("tungguKunciJam" >= 24);

ALTER TABLE "kunciIdentitas"
  ADD COLUMN "menungguSejak" TIMESTAMPTZ(3),
  ADD COLUMN "dilepasAt" TIMESTAMPTZ(3),
  ADD COLUMN "keberatanAt" TIMESTAMPTZ(3),
  ADD COLUMN "keberatanId" UUID REFERENCES "petugas" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD COLUMN "keberatanAlasan" TEXT,
  ADD COLUMN "putusanAt" TIMESTAMPTZ(3),
  ADD COLUMN "hilangAt" TIMESTAMPTZ(3);

-- A hand-over releases envelopes only after its challenge was answered.
ALTER TABLE "serahTerima" ADD COLUMN "tantanganId" UUID REFERENCES "tantangan" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Layanan whose keys are in force today were founded when both first were.
INSERT INTO "pendirian" ("layanan", "ditutupAt")
  SELECT "layanan", max(coalesce("aktifAt", "dibuatAt")) FROM "kunciIdentitas" WHERE "aktif" IS NOT NULL GROUP BY "layanan" HAVING count(*) = 2;
