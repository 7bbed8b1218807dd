-- What an officer has written of a paper and not yet handed in: his alone, judged by nothing.

CREATE TABLE "drafNaskah" (
  "pengaduanId" TEXT NOT NULL,
  "petugasId" UUID NOT NULL,
  "langkah" TEXT NOT NULL,
  "isiTersegel" BYTEA NOT NULL,
  "diubahAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "drafNaskah_pkey" PRIMARY KEY ("pengaduanId", "petugasId", "langkah"),
  CONSTRAINT "drafNaskah_pengaduanId_fkey"
    FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE,
  CONSTRAINT "drafNaskah_petugasId_fkey"
    FOREIGN KEY ("petugasId") REFERENCES "petugas" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);
