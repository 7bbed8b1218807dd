-- One government with up to three offices: what an office is known by, what it was known by before, when a layanan is closed;
-- units that several layanan share; and a post that ends in the middle of its last day.

-- Arms an office has or had on its letterhead: a paper that was issued under them is drawn with them.
CREATE TABLE "lambang" (
  "sidik" TEXT NOT NULL,
  "isi" BYTEA NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CONSTRAINT "lambang_pkey" PRIMARY KEY ("sidik")
);

ALTER TABLE "instansi"
ADD COLUMN "faksimile" TEXT,
ADD COLUMN "surel" TEXT,
ADD COLUMN "situs" TEXT,
ADD COLUMN "jamLayanan" TEXT,
ADD COLUMN "zona" TEXT NOT NULL DEFAULT 'Asia/Pontianak',
ADD COLUMN "kodeWilayah" TEXT,
ADD COLUMN "lambang" TEXT,
ADD COLUMN "namaLayanan" TEXT,
ADD COLUMN "standar" JSONB,
ADD COLUMN "kantorId" TEXT,
ADD COLUMN "dibukaAt" TIMESTAMP(3) WITH TIME ZONE,
ADD COLUMN "ditutupAt" TIMESTAMP(3) WITH TIME ZONE,
ADD CONSTRAINT "instansi_kantorId_fkey"
  FOREIGN KEY ("kantorId") REFERENCES "instansi" ("id")
    ON DELETE RESTRICT
    ON UPDATE CASCADE;

-- Insert-only, like every history.
CREATE TABLE "riwayatInstansi" (
  "id" UUID NOT NULL,
  "instansiId" TEXT NOT NULL,
  "tindakan" TEXT NOT NULL,
  "data" JSONB NOT NULL,
  "oleh" TEXT NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CONSTRAINT "riwayatInstansi_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "riwayatInstansi_instansiId_fkey"
    FOREIGN KEY ("instansiId") REFERENCES "instansi" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);

CREATE INDEX "riwayatInstansi_instansiId_idx" ON "riwayatInstansi" ("instansiId");

ALTER TABLE "unit" ALTER COLUMN "lingkup" DROP DEFAULT;
ALTER TABLE "unit" ALTER COLUMN "lingkup" TYPE "Layanan"[] USING ARRAY["lingkup"];
ALTER TABLE "unit" ALTER COLUMN "lingkup" SET DEFAULT ARRAY['WBS']::"Layanan"[];

ALTER TABLE "petugas" ADD COLUMN "pangkat" TEXT;

-- The moment a post was ended; null while only its last day ends it.
ALTER TABLE "peranPetugas" ADD COLUMN "berakhirAt" TIMESTAMP(3) WITH TIME ZONE;
