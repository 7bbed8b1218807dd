-- The desk: who opened which case last, when something last happened to it, and who was reminded of which clock.

ALTER TABLE "pengaduan"
ADD COLUMN "peristiwaAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

UPDATE "pengaduan" AS p
SET "peristiwaAt" = greatest(
  p."diterimaAt",
  (SELECT max(r."dibuatAt") FROM "riwayat" AS r WHERE r."pengaduanId" = p.id),
  (SELECT max(m."dibuatAt") FROM "pesan" AS m WHERE m."pengaduanId" = p.id AND m."dariPelapor")
);

CREATE TABLE "bacaKasus" (
  "petugasId" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "dibukaAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "bacaKasus_pkey" PRIMARY KEY ("petugasId", "pengaduanId"),
  CONSTRAINT "bacaKasus_petugasId_fkey"
    FOREIGN KEY ("petugasId") REFERENCES "petugas" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE,
  CONSTRAINT "bacaKasus_pengaduanId_fkey"
    FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);

CREATE INDEX "bacaKasus_pengaduanId_dibukaAt_idx" ON "bacaKasus" ("pengaduanId", "dibukaAt");

CREATE TABLE "pengingat" (
  "id" BIGSERIAL NOT NULL,
  "tenggatId" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "ambang" SMALLINT NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  "surel" TEXT,
  CONSTRAINT "pengingat_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "pengingat_tenggatId_fkey"
    FOREIGN KEY ("tenggatId") REFERENCES "tenggat" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE,
  CONSTRAINT "pengingat_pengaduanId_fkey"
    FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE,
  CONSTRAINT "pengingat_petugasId_fkey"
    FOREIGN KEY ("petugasId") REFERENCES "petugas" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "pengingat_tenggatId_ambang_petugasId_key" ON "pengingat" ("tenggatId", "ambang", "petugasId");
CREATE INDEX "pengingat_petugasId_surel_idx" ON "pengingat" ("petugasId", "surel");
CREATE INDEX "pengingat_surel_idx" ON "pengingat" ("surel");
CREATE INDEX "pengingat_pengaduanId_idx" ON "pengingat" ("pengaduanId");

-- Names of units whose turn it is are read with the case.
ALTER TABLE "giliran"
ADD CONSTRAINT "giliran_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES "unit" ("id")
    ON DELETE RESTRICT
    ON UPDATE CASCADE;
