-- What reporters think of an answer, one row a case and nothing about who said it; and the recaps that were taken away as a file.
CREATE TYPE "Menjawab" AS ENUM ('YA', 'SEBAGIAN', 'TIDAK');

CREATE TABLE "kepuasan" (
  "pengaduanId" TEXT NOT NULL,
  "menjawab" "Menjawab" NOT NULL,
  "pelayanan" INTEGER NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "kepuasan_pkey" PRIMARY KEY ("pengaduanId"),
  CONSTRAINT "kepuasan_pelayanan_check" CHECK ("pelayanan" BETWEEN 1 AND 5)
);
CREATE INDEX "kepuasan_dibuatAt_idx" ON "kepuasan"("dibuatAt");
ALTER TABLE "kepuasan" ADD CONSTRAINT "kepuasan_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "eksporRekap" (
  "id" UUID NOT NULL,
  "bentuk" TEXT NOT NULL,
  "saringan" JSONB NOT NULL,
  "pengaduanIds" TEXT[],
  "jumlah" INTEGER NOT NULL,
  "sidik" TEXT NOT NULL,
  "petugasId" UUID NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "eksporRekap_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "eksporRekap_dibuatAt_idx" ON "eksporRekap"("dibuatAt");
