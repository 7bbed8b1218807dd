-- Views of the queue that somebody keeps under a name: what an address would say, nothing of a case.

CREATE TABLE "saringanTersimpan" (
  "petugasId" UUID NOT NULL,
  "nama" TEXT NOT NULL,
  "alamat" TEXT NOT NULL,
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "saringanTersimpan_pkey" PRIMARY KEY ("petugasId", "nama"),
  CONSTRAINT "saringanTersimpan_petugasId_fkey"
    FOREIGN KEY ("petugasId") REFERENCES "petugas" ("id")
      ON DELETE RESTRICT
      ON UPDATE CASCADE
);
