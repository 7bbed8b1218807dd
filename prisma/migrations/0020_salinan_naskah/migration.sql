-- A paper as it was signed or sent, where it has no code: its sealed copy and nothing else, in a table /cek never reads.
CREATE TABLE "salinanNaskah" (
  "pengaduanId" TEXT NOT NULL,
  "jenis" TEXT NOT NULL,
  "versi" INTEGER NOT NULL,
  "suratTersegel" BYTEA NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "salinanNaskah_pkey" PRIMARY KEY ("pengaduanId", "jenis", "versi")
);

ALTER TABLE "salinanNaskah"
ADD CONSTRAINT "salinanNaskah_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
    ON DELETE RESTRICT
    ON UPDATE CASCADE;
