-- Which layanan, posts and papers there are is told by the registry of the code, which every start holds against this database:
-- another one needs no migration.
DROP TRIGGER "usulanJabatan_ubah" ON "usulanJabatan";

ALTER TABLE "unit" ALTER COLUMN "lingkup" DROP DEFAULT;

ALTER TABLE "bukuPengaduan"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "dokumenTerbit"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT,
ALTER COLUMN "jenis" TYPE TEXT USING "jenis"::TEXT;

ALTER TABLE "eksporBuku"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "giliran"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT,
ALTER COLUMN "peran" TYPE TEXT USING "peran"::TEXT;

ALTER TABLE "instansi"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "konfirmasiJabatan"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "kunciIdentitas"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "pemegangBagian"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "pendirian"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "pengaduan"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT,
ALTER COLUMN "peranDihindari" TYPE TEXT[] USING "peranDihindari"::TEXT[];

ALTER TABLE "penutupanBuku"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "peranPetugas"
ALTER COLUMN "peran" TYPE TEXT USING "peran"::TEXT,
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT,
ALTER COLUMN "kunciPemegang" TYPE TEXT USING "kunciPemegang"::TEXT;

ALTER TABLE "pernyataanRahasia"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "persetujuanKunci"
ALTER COLUMN "peran" TYPE TEXT USING "peran"::TEXT;

ALTER TABLE "pesan"
ALTER COLUMN "peran" TYPE TEXT USING "peran"::TEXT;

ALTER TABLE "pindaianSurat"
ALTER COLUMN "jenis" TYPE TEXT USING "jenis"::TEXT;

ALTER TABLE "publikasi"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "riwayat"
ALTER COLUMN "peran" TYPE TEXT USING "peran"::TEXT;

ALTER TABLE "serahTerima"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT,
ALTER COLUMN "aktif" TYPE TEXT USING "aktif"::TEXT;

ALTER TABLE "unggahan"
ALTER COLUMN "layanan" TYPE TEXT USING "layanan"::TEXT;

ALTER TABLE "unit"
ALTER COLUMN "posisi" TYPE TEXT USING "posisi"::TEXT,
ALTER COLUMN "lingkup" TYPE TEXT[] USING "lingkup"::TEXT[];

ALTER TABLE "usulanJabatan"
ALTER COLUMN "layanan" TYPE TEXT[] USING "layanan"::TEXT[];

ALTER TABLE "unit" ALTER COLUMN "lingkup" SET DEFAULT ARRAY['WBS'];

DROP TYPE "Layanan";
DROP TYPE "Peran";
DROP TYPE "JenisDokumen";

CREATE TRIGGER "usulanJabatan_ubah"
AFTER UPDATE ON "usulanJabatan"
FOR EACH ROW
WHEN
  (
    new.jenis IS DISTINCT FROM old.jenis
    OR new."petugasId" IS DISTINCT FROM old."petugasId"
    OR new.layanan IS DISTINCT FROM old.layanan
    OR new."cukupSatu" IS DISTINCT FROM old."cukupSatu"
    OR new.isi IS DISTINCT FROM old.isi
    OR new."diusulkanId" IS DISTINCT FROM old."diusulkanId"
    OR new."menungguSejak" IS DISTINCT FROM old."menungguSejak"
    OR new.status IS DISTINCT FROM old.status
  )
EXECUTE FUNCTION "catatUsulan"();
