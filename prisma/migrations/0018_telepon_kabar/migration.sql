-- Telephones for content-free notices: of the reporter of a case, and of an officer who wants them.
CREATE TABLE "teleponKabar" (
  "pengaduanId" TEXT NOT NULL,
  "nomorTersegel" BYTEA NOT NULL,
  CONSTRAINT "teleponKabar_pkey" PRIMARY KEY ("pengaduanId")
);

ALTER TABLE "teleponKabar"
ADD CONSTRAINT "teleponKabar_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan" ("id")
    ON DELETE RESTRICT
    ON UPDATE CASCADE;

ALTER TABLE "petugas" ADD COLUMN "teleponTersegel" BYTEA;
