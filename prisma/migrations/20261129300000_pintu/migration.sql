-- Token buckets: when each will be full again. Their names hold a keyed hash whose salt lasts a day.
CREATE TABLE "keran" (
  "kunci" TEXT PRIMARY KEY,
  "penuhAt" TIMESTAMPTZ(3) NOT NULL
);
CREATE INDEX "keran_penuhAt_idx" ON "keran" ("penuhAt");

CREATE TABLE "garamHarian" (
  "hari" DATE PRIMARY KEY,
  "garam" BYTEA NOT NULL
);

-- Places for heavy work, counted over all processes. A place whose time is over was left by a process that died.
CREATE TABLE "tempatKerja" (
  "jenis" TEXT NOT NULL,
  "nomor" INTEGER NOT NULL,
  "sampaiAt" TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY ("jenis", "nomor")
);

-- A case that is open on the tracking page of one device; without its row a cookie opens nothing.
CREATE TABLE "kunjunganLacak" (
  "id" TEXT PRIMARY KEY,
  "pengaduanId" TEXT NOT NULL REFERENCES "pengaduan" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "kedaluwarsa" TIMESTAMPTZ(3) NOT NULL
);
CREATE INDEX "kunjunganLacak_kedaluwarsa_idx" ON "kunjunganLacak" ("kedaluwarsa");
CREATE INDEX "kunjunganLacak_pengaduanId_idx" ON "kunjunganLacak" ("pengaduanId");
