-- Cases that go around somebody take random codes in place of running numbers, so that no series has a gap at them.
ALTER TABLE "bukuPengaduan" ALTER COLUMN "nomorUrut" DROP NOT NULL;
CREATE UNIQUE INDEX "bukuPengaduan_nomorRegister_baris_key" ON "bukuPengaduan"("nomorRegister", "baris");

CREATE TABLE "nomorTersegel" (
    "seri" TEXT NOT NULL,
    "kode" TEXT NOT NULL,

    CONSTRAINT "nomorTersegel_pkey" PRIMARY KEY ("seri", "kode")
);
