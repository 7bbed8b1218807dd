-- CreateEnum
CREATE TYPE "StatusKunci" AS ENUM ('DIUSULKAN', 'AKTIF', 'DIGANTI', 'DITOLAK');

-- CreateEnum
CREATE TYPE "JenisSerahTerima" AS ENUM ('SERAH_TERIMA', 'PEMULIHAN');

-- CreateEnum
CREATE TYPE "StatusSerahTerima" AS ENUM ('BERJALAN', 'SELESAI', 'DIBATALKAN');

-- CreateEnum
CREATE TYPE "TahapSegelUlang" AS ENUM ('SEGEL', 'UJI');

-- CreateEnum
CREATE TYPE "JenisPermintaanData" AS ENUM ('AKSES', 'PERBAIKAN');

-- CreateEnum
CREATE TYPE "StatusPermintaanData" AS ENUM ('DIAJUKAN', 'DIPENUHI', 'DITOLAK');

-- DropIndex
DROP INDEX "identitas_pengaduanId_urutan_key";

-- AlterTable
ALTER TABLE "bukti" ADD COLUMN     "hilangAt" TIMESTAMPTZ(3),
ADD COLUMN     "kunciObjekAsli" TEXT,
ADD COLUMN     "sidikBersih" TEXT,
ADD COLUMN     "sidikObjekAsli" TEXT,
ADD COLUMN     "sidikPilihan" TEXT,
ADD COLUMN     "ukuranAsli" INTEGER,
ADD COLUMN     "unggahanId" UUID;

-- AlterTable
ALTER TABLE "identitas" ADD COLUMN     "field" TEXT NOT NULL DEFAULT 'identitas';

-- AlterTable
ALTER TABLE "instansi" ADD COLUMN     "retensiIdentitasHari" INTEGER NOT NULL DEFAULT 730;

-- AlterTable
ALTER TABLE "kunciIdentitas" ADD COLUMN     "aktifAt" TIMESTAMPTZ(3),
ADD COLUMN     "digantiAt" TIMESTAMPTZ(3),
ADD COLUMN     "pernyataanId" UUID,
ADD COLUMN     "status" "StatusKunci" NOT NULL DEFAULT 'DIUSULKAN';

-- AlterTable
ALTER TABLE "pembukaanIdentitas" ADD COLUMN     "buktiId" UUID;

-- AlterTable
ALTER TABLE "petugas" ADD COLUMN     "gantiSandi" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kodeCadangan" TEXT[],
ADD COLUMN     "totpLangkah" INTEGER,
ADD COLUMN     "totpTersegel" BYTEA;

-- AlterTable
ALTER TABLE "surelKabar" ADD COLUMN     "memantulAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "pernyataanRahasia" (
    "id" UUID NOT NULL,
    "petugasId" UUID NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "versiTeks" TEXT NOT NULL,
    "sidikTeks" TEXT NOT NULL,
    "ditandatanganiAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pernyataanRahasia_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persetujuanKunci" (
    "kunciId" UUID NOT NULL,
    "petugasId" UUID NOT NULL,
    "peran" "Peran" NOT NULL,
    "sidik" TEXT NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "persetujuanKunci_pkey" PRIMARY KEY ("kunciId","petugasId")
);

-- CreateTable
CREATE TABLE "serahTerima" (
    "id" UUID NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "jenis" "JenisSerahTerima" NOT NULL,
    "kunciLamaId" UUID NOT NULL,
    "kunciBaruId" UUID NOT NULL,
    "status" "StatusSerahTerima" NOT NULL DEFAULT 'BERJALAN',
    "aktif" "Layanan",
    "dimulaiId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "selesaiAt" TIMESTAMPTZ(3),

    CONSTRAINT "serahTerima_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pelepasanSegelUlang" (
    "id" UUID NOT NULL,
    "serahTerimaId" UUID NOT NULL,
    "petugasId" UUID NOT NULL,
    "tahap" "TahapSegelUlang" NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "dilepasAt" TIMESTAMPTZ(3),
    "jumlah" INTEGER,

    CONSTRAINT "pelepasanSegelUlang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identitasPengganti" (
    "identitasId" UUID NOT NULL,
    "serahTerimaId" UUID NOT NULL,
    "penerima" TEXT[],
    "amplop" BYTEA NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "diujiAt" TIMESTAMPTZ(3),

    CONSTRAINT "identitasPengganti_pkey" PRIMARY KEY ("identitasId")
);

-- CreateTable
CREATE TABLE "cetakIdentitas" (
    "id" UUID NOT NULL,
    "pembukaanId" UUID NOT NULL,
    "kode" TEXT NOT NULL,
    "petugasId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cetakIdentitas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "permintaanTelusur" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "dimintaId" UUID NOT NULL,
    "pertanyaanTersegel" BYTEA NOT NULL,
    "dijawabId" UUID,
    "jawabanTersegel" BYTEA,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "dijawabAt" TIMESTAMPTZ(3),

    CONSTRAINT "permintaanTelusur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "penahananHukum" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "alasan" TEXT NOT NULL,
    "petugasId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "alasanLepas" TEXT,
    "dilepasId" UUID,
    "dilepasAt" TIMESTAMPTZ(3),

    CONSTRAINT "penahananHukum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pemusnahanIdentitas" (
    "id" UUID NOT NULL,
    "akarId" TEXT NOT NULL,
    "jumlah" INTEGER NOT NULL,
    "sidik" TEXT[],
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pemusnahanIdentitas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "permintaanData" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "jenis" "JenisPermintaanData" NOT NULL,
    "status" "StatusPermintaanData" NOT NULL DEFAULT 'DIAJUKAN',
    "isiTersegel" BYTEA NOT NULL,
    "kunciKirim" TEXT,
    "tenggatAt" TIMESTAMPTZ(3) NOT NULL,
    "jawabanTersegel" BYTEA,
    "petugasId" UUID,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "dijawabAt" TIMESTAMPTZ(3),

    CONSTRAINT "permintaanData_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "insidenData" (
    "id" UUID NOT NULL,
    "nomor" TEXT NOT NULL,
    "isiTersegel" BYTEA NOT NULL,
    "diketahuiAt" TIMESTAMPTZ(3) NOT NULL,
    "tenggatAt" TIMESTAMPTZ(3) NOT NULL,
    "lembagaAt" TIMESTAMPTZ(3),
    "pelaporAt" TIMESTAMPTZ(3),
    "dibuatId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "insidenData_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "insidenPengaduan" (
    "insidenId" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,

    CONSTRAINT "insidenPengaduan_pkey" PRIMARY KEY ("insidenId","pengaduanId")
);

-- CreateTable
CREATE TABLE "unggahan" (
    "id" UUID NOT NULL,
    "kirimanId" TEXT NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "panjang" INTEGER NOT NULL,
    "diterima" INTEGER NOT NULL DEFAULT 0,
    "penerima" TEXT NOT NULL,
    "kunciTersegel" BYTEA NOT NULL,
    "namaTersegel" BYTEA NOT NULL,
    "sidikPilihan" TEXT,
    "jenisBerkas" TEXT,
    "selesaiAt" TIMESTAMPTZ(3),
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unggahan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "irisanUnggahan" (
    "unggahanId" UUID NOT NULL,
    "urutan" INTEGER NOT NULL,
    "panjang" INTEGER NOT NULL,
    "sidik" TEXT NOT NULL,
    "kunciObjek" TEXT NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "irisanUnggahan_pkey" PRIMARY KEY ("unggahanId","urutan")
);

-- CreateTable
CREATE TABLE "undanganAwal" (
    "sidik" TEXT NOT NULL,
    "kedaluwarsa" TIMESTAMPTZ(3) NOT NULL,
    "dipakaiAt" TIMESTAMPTZ(3),
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "undanganAwal_pkey" PRIMARY KEY ("sidik")
);

-- CreateTable
CREATE TABLE "setelan" (
    "kunci" TEXT NOT NULL,
    "nilai" JSONB NOT NULL,
    "diubahId" UUID,
    "diubahAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setelan_pkey" PRIMARY KEY ("kunci")
);

-- CreateIndex
CREATE INDEX "pernyataanRahasia_petugasId_idx" ON "pernyataanRahasia"("petugasId");

-- CreateIndex
CREATE UNIQUE INDEX "serahTerima_aktif_key" ON "serahTerima"("aktif");

-- CreateIndex
CREATE INDEX "pelepasanSegelUlang_serahTerimaId_idx" ON "pelepasanSegelUlang"("serahTerimaId");

-- CreateIndex
CREATE INDEX "identitasPengganti_serahTerimaId_idx" ON "identitasPengganti"("serahTerimaId");

-- CreateIndex
CREATE UNIQUE INDEX "cetakIdentitas_kode_key" ON "cetakIdentitas"("kode");

-- CreateIndex
CREATE INDEX "cetakIdentitas_pembukaanId_idx" ON "cetakIdentitas"("pembukaanId");

-- CreateIndex
CREATE INDEX "permintaanTelusur_pengaduanId_idx" ON "permintaanTelusur"("pengaduanId");

-- CreateIndex
CREATE INDEX "penahananHukum_pengaduanId_idx" ON "penahananHukum"("pengaduanId");

-- CreateIndex
CREATE INDEX "pemusnahanIdentitas_akarId_idx" ON "pemusnahanIdentitas"("akarId");

-- CreateIndex
CREATE UNIQUE INDEX "permintaanData_kunciKirim_key" ON "permintaanData"("kunciKirim");

-- CreateIndex
CREATE INDEX "permintaanData_pengaduanId_idx" ON "permintaanData"("pengaduanId");

-- CreateIndex
CREATE INDEX "permintaanData_status_tenggatAt_idx" ON "permintaanData"("status", "tenggatAt");

-- CreateIndex
CREATE UNIQUE INDEX "insidenData_nomor_key" ON "insidenData"("nomor");

-- CreateIndex
CREATE INDEX "insidenPengaduan_pengaduanId_idx" ON "insidenPengaduan"("pengaduanId");

-- CreateIndex
CREATE INDEX "unggahan_kirimanId_idx" ON "unggahan"("kirimanId");

-- CreateIndex
CREATE UNIQUE INDEX "irisanUnggahan_kunciObjek_key" ON "irisanUnggahan"("kunciObjek");

-- CreateIndex
CREATE UNIQUE INDEX "bukti_kunciObjekAsli_key" ON "bukti"("kunciObjekAsli");

-- CreateIndex
CREATE UNIQUE INDEX "bukti_unggahanId_key" ON "bukti"("unggahanId");

-- CreateIndex
CREATE UNIQUE INDEX "identitas_pengaduanId_field_urutan_key" ON "identitas"("pengaduanId", "field", "urutan");

-- CreateIndex
CREATE UNIQUE INDEX "kunciIdentitas_pernyataanId_key" ON "kunciIdentitas"("pernyataanId");

-- CreateIndex
CREATE INDEX "kunciIdentitas_layanan_status_idx" ON "kunciIdentitas"("layanan", "status");

-- AddForeignKey
ALTER TABLE "kunciIdentitas" ADD CONSTRAINT "kunciIdentitas_pernyataanId_fkey" FOREIGN KEY ("pernyataanId") REFERENCES "pernyataanRahasia"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persetujuanKunci" ADD CONSTRAINT "persetujuanKunci_kunciId_fkey" FOREIGN KEY ("kunciId") REFERENCES "kunciIdentitas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "serahTerima" ADD CONSTRAINT "serahTerima_kunciLamaId_fkey" FOREIGN KEY ("kunciLamaId") REFERENCES "kunciIdentitas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "serahTerima" ADD CONSTRAINT "serahTerima_kunciBaruId_fkey" FOREIGN KEY ("kunciBaruId") REFERENCES "kunciIdentitas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pelepasanSegelUlang" ADD CONSTRAINT "pelepasanSegelUlang_serahTerimaId_fkey" FOREIGN KEY ("serahTerimaId") REFERENCES "serahTerima"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cetakIdentitas" ADD CONSTRAINT "cetakIdentitas_pembukaanId_fkey" FOREIGN KEY ("pembukaanId") REFERENCES "pembukaanIdentitas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permintaanTelusur" ADD CONSTRAINT "permintaanTelusur_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "penahananHukum" ADD CONSTRAINT "penahananHukum_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "permintaanData" ADD CONSTRAINT "permintaanData_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "insidenPengaduan" ADD CONSTRAINT "insidenPengaduan_insidenId_fkey" FOREIGN KEY ("insidenId") REFERENCES "insidenData"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "insidenPengaduan" ADD CONSTRAINT "insidenPengaduan_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bukti" ADD CONSTRAINT "bukti_unggahanId_fkey" FOREIGN KEY ("unggahanId") REFERENCES "unggahan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "irisanUnggahan" ADD CONSTRAINT "irisanUnggahan_unggahanId_fkey" FOREIGN KEY ("unggahanId") REFERENCES "unggahan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Keys that are active today were put in before proposals and approvals existed.
UPDATE "kunciIdentitas" SET "status" = 'AKTIF', "aktifAt" = "dibuatAt" WHERE "aktif" IS NOT NULL;
UPDATE "kunciIdentitas" SET "status" = 'DIGANTI' WHERE "aktif" IS NULL;
