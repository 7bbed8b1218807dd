-- A release to the press: a text of its own, a version each time it is written, approved by the head before it may be used.
CREATE TABLE "rilisMedia" (
  "id" UUID NOT NULL,
  "pengaduanId" TEXT NOT NULL,
  "versi" INTEGER NOT NULL,
  "isiTersegel" BYTEA NOT NULL,
  "disusunId" UUID NOT NULL,
  "disetujuiId" UUID,
  "disetujuiAt" TIMESTAMPTZ(3),
  "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "rilisMedia_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "rilisMedia_pengaduanId_versi_key" ON "rilisMedia"("pengaduanId", "versi");
ALTER TABLE "rilisMedia" ADD CONSTRAINT "rilisMedia_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
