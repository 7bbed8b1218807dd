-- Papers as an auditor accepts them: initials with their time, numbers per agency or from the agenda, files of officials.

ALTER TABLE "unit" ADD COLUMN "kodeSurat" TEXT;
CREATE UNIQUE INDEX "unit_lingkup_kodeSurat_key" ON "unit" ("lingkup", "kodeSurat");
ALTER TABLE "telaahan" ADD COLUMN "diajukanAt" TIMESTAMPTZ(3);
ALTER TABLE "lhp" ADD COLUMN "parafPengendaliAt" TIMESTAMPTZ(3), ADD COLUMN "parafIrbanAt" TIMESTAMPTZ(3);

CREATE TABLE "nomorTerbit" (
  "kantor" TEXT NOT NULL,
  "nomor" TEXT NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "nomorTerbit_pkey" PRIMARY KEY ("kantor", "nomor")
);

-- Two offices, or two agencies, may bear one number each: the list above keeps each office's own apart.
DROP INDEX "catatanPemeriksaan_nomor_key";
DROP INDEX "jawaban_nomor_key";
DROP INDEX "lhp_nomor_key";
DROP INDEX "notaDinas_nomor_key";
DROP INDEX "rujukan_nomor_key";
DROP INDEX "suratTugas_nomor_key";
DROP INDEX "telaahan_nomor_key";

-- Numbers given before this list was kept.
INSERT INTO "nomorTerbit" ("kantor", "nomor", "dibuatAt")
SELECT DISTINCT ON (p."layanan", paper."nomor")
  p."layanan"::TEXT,
  paper."nomor",
  paper."dibuatAt"
FROM
  (
    SELECT "pengaduanId", "nomor", "dibuatAt" FROM "suratTugas"
    UNION ALL
    SELECT "pengaduanId", "nomor", "dibuatAt" FROM "catatanPemeriksaan"
    UNION ALL
    SELECT "pengaduanId", "nomor", "dibuatAt" FROM "lhp"
    UNION ALL
    SELECT "pengaduanId", "nomor", "dibuatAt" FROM "telaahan"
    UNION ALL
    SELECT "pengaduanId", "nomor", "dibuatAt" FROM "jawaban"
    UNION ALL
    SELECT "pengaduanId", "nomor", "dibuatAt" FROM "rujukan"
    UNION ALL
    SELECT "pengaduanId", "nomor", "dibuatAt" FROM "notaDinas"
    UNION ALL
    SELECT "pengaduanId", "nomor", "dibuatAt" FROM "dokumenTerbit"
  ) AS paper
  INNER JOIN "pengaduan" AS p ON paper."pengaduanId" = p."id"
WHERE paper."nomor" IS NOT NULL
ON CONFLICT DO NOTHING;

CREATE TABLE "berkasPetugas" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "dokumen" TEXT NOT NULL,
  "tahap" TEXT NOT NULL,
  "keteranganTersegel" BYTEA NOT NULL,
  "kunciObjek" TEXT NOT NULL,
  "kunciTersegel" BYTEA NOT NULL,
  "jenisBerkas" TEXT NOT NULL,
  "ukuran" INTEGER NOT NULL,
  "sidik" TEXT NOT NULL,
  "sidikObjek" TEXT NOT NULL,
  "pemindaian" "Pemindaian" NOT NULL,
  "tanda" TEXT[],
  "bolehPublik" BOOLEAN NOT NULL DEFAULT FALSE,
  "disetujuiId" UUID,
  "disetujuiAt" TIMESTAMPTZ(3),
  "hilangAt" TIMESTAMPTZ(3),
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "berkasPetugas_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "berkasPetugas_pengaduanId_fkey"
    FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "berkasPetugas_kunciObjek_key" ON "berkasPetugas" ("kunciObjek");
CREATE UNIQUE INDEX "berkasPetugas_pengaduanId_dokumen_sidik_key" ON "berkasPetugas" (
  "pengaduanId",
  "dokumen",
  "sidik"
);

ALTER TABLE "pengaduan" ADD COLUMN "kecamatanTerbuka" TEXT;
