-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Layanan" AS ENUM ('WBS', 'DUMAS', 'SP4N');

-- CreateEnum
CREATE TYPE "Peran" AS ENUM ('PETUGAS_PENERIMA', 'PEMEGANG_IDENTITAS', 'VERIFIKATOR', 'IRBAN_KHUSUS', 'KEPALA_BIDANG', 'PEMERIKSA', 'KASUBBAG_PERENCANAAN', 'SEKRETARIS', 'KEPALA', 'ADMIN_INSTANSI', 'ADMIN_OPD', 'PEJABAT_PENGHUBUNG', 'MODERATOR', 'PPDP', 'ADMIN_SISTEM');

-- CreateEnum
CREATE TYPE "Status" AS ENUM ('TERKIRIM', 'TERDAFTAR', 'DI_PERENCANAAN', 'DIVERIFIKASI', 'MENUNGGU_PELAPOR', 'DITELAAH', 'SELESAI_DITELAAH', 'DI_SEKRETARIS', 'MENUNGGU_DISPOSISI', 'DIDISPOSISI', 'MENUNGGU_DISTRIBUSI', 'DIDISTRIBUSIKAN', 'DINILAI', 'PEMERIKSAAN_DIRENCANAKAN', 'DALAM_PEMERIKSAAN', 'LHP_DISUSUN', 'LHP_FINAL', 'DITERUSKAN_KE_OPD', 'DI_PEJABAT_PENGHUBUNG', 'SUBSTANSI_DIBERIKAN', 'NOTA_DINAS_DIKONSEP', 'NOTA_DINAS_DIKEMBALIKAN', 'NOTA_DINAS_DITANDATANGANI', 'JAWABAN_DISUSUN', 'JAWABAN_DIPERIKSA', 'JAWABAN_DIKOORDINASIKAN', 'JAWABAN_DISETUJUI', 'DIJAWAB', 'TINDAK_LANJUT_DIMINTA', 'SELESAI', 'DILIMPAHKAN', 'DIARSIPKAN', 'DICABUT');

-- CreateEnum
CREATE TYPE "JenisUnit" AS ENUM ('OPD', 'BIDANG', 'DESA', 'KELURAHAN', 'KECAMATAN');

-- CreateEnum
CREATE TYPE "Kategori" AS ENUM ('OPD', 'DESA', 'LAIN');

-- CreateEnum
CREATE TYPE "Kadar" AS ENUM ('BERKADAR', 'TIDAK_BERKADAR');

-- CreateEnum
CREATE TYPE "KirimJawaban" AS ENUM ('HALAMAN', 'SUREL', 'SURAT', 'AMBIL');

-- CreateEnum
CREATE TYPE "AlasanKeberatan" AS ENUM ('BELUM_SELESAI', 'KEBERATAN', 'TIDAK_PUAS', 'BANDING');

-- CreateEnum
CREATE TYPE "AlasanArsip" AS ENUM ('TIDAK_LENGKAP', 'GANDA', 'SPAM', 'BUKAN_KEWENANGAN', 'BUKAN_PENGADUAN');

-- CreateEnum
CREATE TYPE "JenisKunci" AS ENUM ('PEMEGANG', 'PEMULIHAN');

-- CreateEnum
CREATE TYPE "Pemindaian" AS ENUM ('BELUM_DIPINDAI', 'BERSIH', 'TERINFEKSI', 'GAGAL_DIPINDAI');

-- CreateEnum
CREATE TYPE "JenisTenggat" AS ENUM ('VERIFIKASI', 'PENILAIAN', 'PENYELESAIAN', 'KELENGKAPAN');

-- CreateEnum
CREATE TYPE "StatusTenggat" AS ENUM ('BERJALAN', 'JEDA', 'TERPENUHI', 'BATAL');

-- CreateEnum
CREATE TYPE "StatusJawaban" AS ENUM ('DISUSUN', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI');

-- CreateEnum
CREATE TYPE "HasilJawaban" AS ENUM ('TERBUKTI', 'TERBUKTI_SEBAGIAN', 'TIDAK_TERBUKTI', 'TIDAK_CUKUP_BUKTI', 'BUKAN_KEWENANGAN', 'DIJELASKAN');

-- CreateEnum
CREATE TYPE "StatusKiriman" AS ENUM ('ANTRE', 'DICETAK', 'DIKIRIM', 'DITERIMA', 'DIKEMBALIKAN');

-- CreateEnum
CREATE TYPE "StatusPublikasi" AS ENUM ('DISUSUN', 'MENUNGGU_MODERASI', 'DITAYANGKAN', 'DISEMBUNYIKAN', 'TIDAK_DITAYANGKAN');

-- CreateEnum
CREATE TYPE "PeranTim" AS ENUM ('PENANGGUNG_JAWAB', 'PENGENDALI_TEKNIS', 'KETUA', 'ANGGOTA');

-- CreateEnum
CREATE TYPE "JenisHariLibur" AS ENUM ('LIBUR_NASIONAL', 'CUTI_BERSAMA', 'LIBUR_DAERAH');

-- CreateTable
CREATE TABLE "instansi" (
    "id" TEXT NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "nama" TEXT NOT NULL,
    "pemda" TEXT NOT NULL,
    "alamat" TEXT NOT NULL,
    "telepon" TEXT NOT NULL,
    "nomorSk" TEXT,
    "tempat" TEXT NOT NULL,
    "kodePos" TEXT NOT NULL,
    "singkatan" TEXT NOT NULL,

    CONSTRAINT "instansi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "instansiId" TEXT,
    "jenis" "JenisUnit" NOT NULL,
    "nama" TEXT NOT NULL,
    "kecamatan" TEXT,
    "posisi" "Peran",
    "aktif" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "petugas" (
    "id" UUID NOT NULL,
    "namaPengguna" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "jabatan" TEXT NOT NULL,
    "nip" TEXT,
    "kataSandi" TEXT NOT NULL,
    "surel" TEXT,
    "unitId" TEXT NOT NULL,
    "aktif" BOOLEAN NOT NULL DEFAULT true,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "petugas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "peranPetugas" (
    "id" UUID NOT NULL,
    "petugasId" UUID NOT NULL,
    "peran" "Peran" NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,
    "kunciPemegang" "Layanan",

    CONSTRAINT "peranPetugas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "petugasId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "terakhirAt" TIMESTAMPTZ(3) NOT NULL,
    "kedaluwarsa" TIMESTAMPTZ(3) NOT NULL,
    "dicabutAt" TIMESTAMPTZ(3),
    "alamatIp" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kunciIdentitas" (
    "id" UUID NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "jenis" "JenisKunci" NOT NULL,
    "penerima" TEXT NOT NULL,
    "bungkus" BYTEA,
    "petugasId" UUID,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "aktif" TEXT,

    CONSTRAINT "kunciIdentitas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pengaduan" (
    "id" TEXT NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "nomorTiket" TEXT NOT NULL,
    "nomorRegister" TEXT,
    "status" "Status" NOT NULL,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "samaran" TEXT NOT NULL,
    "kategori" "Kategori" NOT NULL,
    "unitId" TEXT,
    "kategoriLain" TEXT,
    "jenisDugaan" TEXT[],
    "kadar" "Kadar",
    "kanal" TEXT NOT NULL,
    "kirimJawaban" "KirimJawaban" NOT NULL,
    "kodeAkses" TEXT NOT NULL,
    "materiTersegel" BYTEA NOT NULL,
    "sidikIsi" TEXT NOT NULL,
    "tanpaBukti" BOOLEAN NOT NULL DEFAULT false,
    "pernyataanVersi" TEXT NOT NULL,
    "indukId" TEXT,
    "akarId" TEXT NOT NULL,
    "tingkat" INTEGER NOT NULL DEFAULT 0,
    "alasanKeberatan" "AlasanKeberatan",
    "alasanArsip" "AlasanArsip",
    "peranDihindari" "Peran"[],
    "pemegangId" UUID,
    "diterimaAt" TIMESTAMPTZ(3) NOT NULL,
    "lengkapAt" TIMESTAMPTZ(3),
    "ditutupAt" TIMESTAMPTZ(3),
    "dilihatAt" TIMESTAMPTZ(3),

    CONSTRAINT "pengaduan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "surelKabar" (
    "pengaduanId" TEXT NOT NULL,
    "alamatTersegel" BYTEA NOT NULL,

    CONSTRAINT "surelKabar_pkey" PRIMARY KEY ("pengaduanId")
);

-- CreateTable
CREATE TABLE "identitas" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "urutan" INTEGER NOT NULL,
    "algoritma" TEXT NOT NULL,
    "penerima" TEXT[],
    "amplop" BYTEA NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identitas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pembukaanIdentitas" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "petugasId" UUID NOT NULL,
    "alasan" TEXT NOT NULL,
    "dasar" TEXT NOT NULL,
    "uraian" TEXT NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "dilepasAt" TIMESTAMPTZ(3),

    CONSTRAINT "pembukaanIdentitas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "periksaIdentitas" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "lengkap" BOOLEAN NOT NULL,
    "wajar" BOOLEAN NOT NULL,
    "gandaDari" TEXT,
    "petugasId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "periksaIdentitas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bukti" (
    "id" UUID NOT NULL,
    "kirimanId" TEXT NOT NULL,
    "pengaduanId" TEXT,
    "urutan" INTEGER NOT NULL,
    "kunciObjek" TEXT NOT NULL,
    "kunciTersegel" BYTEA NOT NULL,
    "namaTersegel" BYTEA NOT NULL,
    "jenisBerkas" TEXT NOT NULL,
    "ukuran" INTEGER NOT NULL,
    "sidikAsli" TEXT NOT NULL,
    "sidikObjek" TEXT NOT NULL,
    "pemindaian" "Pemindaian" NOT NULL,
    "diperiksaId" UUID,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bukti_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pesan" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "dariPelapor" BOOLEAN NOT NULL,
    "petugasId" UUID,
    "peran" "Peran",
    "isiTersegel" BYTEA NOT NULL,
    "kunciKirim" TEXT,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pesan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenggat" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "jenis" "JenisTenggat" NOT NULL,
    "mulai" DATE NOT NULL,
    "anggaran" INTEGER NOT NULL,
    "status" "StatusTenggat" NOT NULL,
    "selesai" DATE,

    CONSTRAINT "tenggat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jedaTenggat" (
    "id" UUID NOT NULL,
    "tenggatId" UUID NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE,

    CONSTRAINT "jedaTenggat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hariLibur" (
    "id" UUID NOT NULL,
    "tanggal" DATE NOT NULL,
    "nama" TEXT NOT NULL,
    "jenis" "JenisHariLibur" NOT NULL,
    "perkiraan" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "hariLibur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "riwayat" (
    "id" BIGSERIAL NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "versi" INTEGER NOT NULL,
    "langkah" TEXT NOT NULL,
    "dariStatus" "Status",
    "keStatus" "Status" NOT NULL,
    "petugasId" UUID,
    "peran" "Peran",
    "catatanTersegel" BYTEA,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "riwayat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jejakAudit" (
    "nomor" BIGINT NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "aktor" TEXT NOT NULL,
    "tindakan" TEXT NOT NULL,
    "objek" TEXT NOT NULL,
    "rincian" JSONB NOT NULL,
    "macLalu" TEXT NOT NULL,
    "mac" TEXT NOT NULL,

    CONSTRAINT "jejakAudit_pkey" PRIMARY KEY ("nomor")
);

-- CreateTable
CREATE TABLE "hitunganTolak" (
    "jenis" TEXT NOT NULL,
    "jam" TIMESTAMPTZ(0) NOT NULL,
    "jumlah" INTEGER NOT NULL,
    "dicatat" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "hitunganTolak_pkey" PRIMARY KEY ("jenis","jam")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "kunci" TEXT NOT NULL,
    "kepadaTersegel" BYTEA NOT NULL,
    "isiTersegel" BYTEA NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'ANTRE',
    "percobaan" INTEGER NOT NULL DEFAULT 0,
    "jalankanAt" TIMESTAMPTZ(3) NOT NULL,
    "dikunciSampai" TIMESTAMPTZ(3),
    "terkirimAt" TIMESTAMPTZ(3),
    "galat" TEXT,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nomorUrut" (
    "jenis" TEXT NOT NULL,
    "tahun" INTEGER NOT NULL,
    "terakhir" INTEGER NOT NULL,

    CONSTRAINT "nomorUrut_pkey" PRIMARY KEY ("jenis","tahun")
);

-- CreateTable
CREATE TABLE "bukuPengaduan" (
    "id" BIGSERIAL NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "tahun" INTEGER NOT NULL,
    "nomorUrut" INTEGER NOT NULL,
    "baris" INTEGER NOT NULL,
    "nomorRegister" TEXT NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "keterangan" TEXT,
    "petugasId" UUID,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bukuPengaduan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifikasi" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "daftar" JSONB NOT NULL,
    "petugasId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verifikasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usulanArsip" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "alasan" "AlasanArsip" NOT NULL,
    "gandaDari" TEXT,
    "catatanTersegel" BYTEA NOT NULL,
    "diusulkanId" UUID NOT NULL,
    "diputusId" UUID,
    "disetujui" BOOLEAN,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "usulanArsip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klasifikasi" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "kadar" "Kadar" NOT NULL,
    "alasanTersegel" BYTEA NOT NULL,
    "petugasId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "klasifikasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suratTugas" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "versi" INTEGER NOT NULL,
    "nomor" TEXT,
    "isiTersegel" BYTEA NOT NULL,
    "mulai" DATE NOT NULL,
    "selesai" DATE NOT NULL,
    "disusunId" UUID NOT NULL,
    "ditandatanganiId" UUID,
    "ditandatanganiAt" TIMESTAMPTZ(3),
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suratTugas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anggotaTim" (
    "suratTugasId" UUID NOT NULL,
    "petugasId" UUID NOT NULL,
    "peranTim" "PeranTim" NOT NULL,

    CONSTRAINT "anggotaTim_pkey" PRIMARY KEY ("suratTugasId","petugasId")
);

-- CreateTable
CREATE TABLE "catatanPemeriksaan" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "jenis" TEXT NOT NULL,
    "tanggal" DATE NOT NULL,
    "isiTersegel" BYTEA NOT NULL,
    "petugasId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catatanPemeriksaan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lhp" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "versi" INTEGER NOT NULL,
    "nomor" TEXT,
    "isiTersegel" BYTEA NOT NULL,
    "disusunId" UUID NOT NULL,
    "parafPengendaliId" UUID,
    "parafIrbanId" UUID,
    "finalId" UUID,
    "finalAt" TIMESTAMPTZ(3),
    "dikembalikan" BOOLEAN NOT NULL DEFAULT false,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lhp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jawaban" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "versi" INTEGER NOT NULL,
    "status" "StatusJawaban" NOT NULL,
    "hasil" "HasilJawaban" NOT NULL,
    "isiTersegel" BYTEA NOT NULL,
    "nomor" TEXT,
    "disusunId" UUID NOT NULL,
    "disetujuiId" UUID,
    "disetujuiAt" TIMESTAMPTZ(3),
    "catatanTersegel" BYTEA,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "jawaban_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kiriman" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "jawabanId" UUID NOT NULL,
    "cara" "KirimJawaban" NOT NULL,
    "status" "StatusKiriman" NOT NULL,
    "resi" TEXT,
    "petugasId" UUID,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,
    "dikirimAt" TIMESTAMPTZ(3),

    CONSTRAINT "kiriman_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publikasi" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "nomor" TEXT,
    "versi" INTEGER NOT NULL DEFAULT 1,
    "status" "StatusPublikasi" NOT NULL,
    "layanan" "Layanan" NOT NULL,
    "judul" TEXT NOT NULL,
    "ringkasan" TEXT NOT NULL,
    "jawaban" TEXT NOT NULL,
    "topik" TEXT NOT NULL,
    "jenisUnit" TEXT NOT NULL,
    "hasil" "HasilJawaban" NOT NULL,
    "bulanTerima" DATE NOT NULL,
    "bulanJawab" DATE NOT NULL,
    "hariKerja" INTEGER NOT NULL,
    "daftarPeriksa" JSONB,
    "alasanSembunyi" TEXT,
    "disusunId" UUID,
    "dimoderasiId" UUID,
    "tayangAt" TIMESTAMPTZ(3),
    "diubahAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publikasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rujukan" (
    "id" UUID NOT NULL,
    "pengaduanId" TEXT NOT NULL,
    "tujuan" TEXT NOT NULL,
    "penuh" BOOLEAN NOT NULL,
    "alasanTersegel" BYTEA NOT NULL,
    "nomor" TEXT,
    "petugasId" UUID NOT NULL,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rujukan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "terlaporPetugas" (
    "pengaduanId" TEXT NOT NULL,
    "petugasId" UUID NOT NULL,
    "ditandaiId" UUID,
    "dibuatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "terlaporPetugas_pkey" PRIMARY KEY ("pengaduanId","petugasId")
);

-- CreateIndex
CREATE UNIQUE INDEX "instansi_layanan_key" ON "instansi"("layanan");

-- CreateIndex
CREATE INDEX "unit_jenis_nama_idx" ON "unit"("jenis", "nama");

-- CreateIndex
CREATE UNIQUE INDEX "petugas_namaPengguna_key" ON "petugas"("namaPengguna");

-- CreateIndex
CREATE UNIQUE INDEX "peranPetugas_kunciPemegang_key" ON "peranPetugas"("kunciPemegang");

-- CreateIndex
CREATE INDEX "peranPetugas_petugasId_idx" ON "peranPetugas"("petugasId");

-- CreateIndex
CREATE INDEX "peranPetugas_layanan_peran_idx" ON "peranPetugas"("layanan", "peran");

-- CreateIndex
CREATE INDEX "session_petugasId_idx" ON "session"("petugasId");

-- CreateIndex
CREATE UNIQUE INDEX "kunciIdentitas_aktif_key" ON "kunciIdentitas"("aktif");

-- CreateIndex
CREATE UNIQUE INDEX "pengaduan_nomorTiket_key" ON "pengaduan"("nomorTiket");

-- CreateIndex
CREATE UNIQUE INDEX "pengaduan_nomorRegister_key" ON "pengaduan"("nomorRegister");

-- CreateIndex
CREATE INDEX "pengaduan_layanan_status_idx" ON "pengaduan"("layanan", "status");

-- CreateIndex
CREATE INDEX "pengaduan_indukId_idx" ON "pengaduan"("indukId");

-- CreateIndex
CREATE INDEX "pengaduan_akarId_idx" ON "pengaduan"("akarId");

-- CreateIndex
CREATE UNIQUE INDEX "identitas_pengaduanId_urutan_key" ON "identitas"("pengaduanId", "urutan");

-- CreateIndex
CREATE INDEX "pembukaanIdentitas_pengaduanId_idx" ON "pembukaanIdentitas"("pengaduanId");

-- CreateIndex
CREATE INDEX "periksaIdentitas_pengaduanId_idx" ON "periksaIdentitas"("pengaduanId");

-- CreateIndex
CREATE UNIQUE INDEX "bukti_kunciObjek_key" ON "bukti"("kunciObjek");

-- CreateIndex
CREATE INDEX "bukti_pengaduanId_idx" ON "bukti"("pengaduanId");

-- CreateIndex
CREATE UNIQUE INDEX "bukti_kirimanId_sidikAsli_key" ON "bukti"("kirimanId", "sidikAsli");

-- CreateIndex
CREATE UNIQUE INDEX "pesan_kunciKirim_key" ON "pesan"("kunciKirim");

-- CreateIndex
CREATE INDEX "pesan_pengaduanId_dibuatAt_idx" ON "pesan"("pengaduanId", "dibuatAt");

-- CreateIndex
CREATE INDEX "tenggat_pengaduanId_idx" ON "tenggat"("pengaduanId");

-- CreateIndex
CREATE INDEX "jedaTenggat_tenggatId_idx" ON "jedaTenggat"("tenggatId");

-- CreateIndex
CREATE UNIQUE INDEX "hariLibur_tanggal_nama_key" ON "hariLibur"("tanggal", "nama");

-- CreateIndex
CREATE INDEX "riwayat_pengaduanId_id_idx" ON "riwayat"("pengaduanId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "jejakAudit_mac_key" ON "jejakAudit"("mac");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_kunci_key" ON "outbox"("kunci");

-- CreateIndex
CREATE INDEX "outbox_status_jalankanAt_idx" ON "outbox"("status", "jalankanAt");

-- CreateIndex
CREATE INDEX "bukuPengaduan_pengaduanId_idx" ON "bukuPengaduan"("pengaduanId");

-- CreateIndex
CREATE UNIQUE INDEX "bukuPengaduan_layanan_tahun_nomorUrut_baris_key" ON "bukuPengaduan"("layanan", "tahun", "nomorUrut", "baris");

-- CreateIndex
CREATE INDEX "verifikasi_pengaduanId_idx" ON "verifikasi"("pengaduanId");

-- CreateIndex
CREATE INDEX "usulanArsip_pengaduanId_idx" ON "usulanArsip"("pengaduanId");

-- CreateIndex
CREATE INDEX "klasifikasi_pengaduanId_idx" ON "klasifikasi"("pengaduanId");

-- CreateIndex
CREATE UNIQUE INDEX "suratTugas_nomor_key" ON "suratTugas"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "suratTugas_pengaduanId_versi_key" ON "suratTugas"("pengaduanId", "versi");

-- CreateIndex
CREATE INDEX "catatanPemeriksaan_pengaduanId_idx" ON "catatanPemeriksaan"("pengaduanId");

-- CreateIndex
CREATE UNIQUE INDEX "lhp_nomor_key" ON "lhp"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "lhp_pengaduanId_versi_key" ON "lhp"("pengaduanId", "versi");

-- CreateIndex
CREATE UNIQUE INDEX "jawaban_nomor_key" ON "jawaban"("nomor");

-- CreateIndex
CREATE UNIQUE INDEX "jawaban_pengaduanId_versi_key" ON "jawaban"("pengaduanId", "versi");

-- CreateIndex
CREATE INDEX "kiriman_pengaduanId_idx" ON "kiriman"("pengaduanId");

-- CreateIndex
CREATE UNIQUE INDEX "publikasi_pengaduanId_key" ON "publikasi"("pengaduanId");

-- CreateIndex
CREATE UNIQUE INDEX "publikasi_nomor_key" ON "publikasi"("nomor");

-- CreateIndex
CREATE INDEX "publikasi_status_tayangAt_idx" ON "publikasi"("status", "tayangAt");

-- CreateIndex
CREATE UNIQUE INDEX "rujukan_nomor_key" ON "rujukan"("nomor");

-- CreateIndex
CREATE INDEX "rujukan_pengaduanId_idx" ON "rujukan"("pengaduanId");

-- CreateIndex
CREATE INDEX "terlaporPetugas_petugasId_idx" ON "terlaporPetugas"("petugasId");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "instansi"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petugas" ADD CONSTRAINT "petugas_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "peranPetugas" ADD CONSTRAINT "peranPetugas_petugasId_fkey" FOREIGN KEY ("petugasId") REFERENCES "petugas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_petugasId_fkey" FOREIGN KEY ("petugasId") REFERENCES "petugas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengaduan" ADD CONSTRAINT "pengaduan_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengaduan" ADD CONSTRAINT "pengaduan_indukId_fkey" FOREIGN KEY ("indukId") REFERENCES "pengaduan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pengaduan" ADD CONSTRAINT "pengaduan_pemegangId_fkey" FOREIGN KEY ("pemegangId") REFERENCES "petugas"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "surelKabar" ADD CONSTRAINT "surelKabar_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pembukaanIdentitas" ADD CONSTRAINT "pembukaanIdentitas_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "periksaIdentitas" ADD CONSTRAINT "periksaIdentitas_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bukti" ADD CONSTRAINT "bukti_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pesan" ADD CONSTRAINT "pesan_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenggat" ADD CONSTRAINT "tenggat_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jedaTenggat" ADD CONSTRAINT "jedaTenggat_tenggatId_fkey" FOREIGN KEY ("tenggatId") REFERENCES "tenggat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "riwayat" ADD CONSTRAINT "riwayat_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bukuPengaduan" ADD CONSTRAINT "bukuPengaduan_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verifikasi" ADD CONSTRAINT "verifikasi_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "usulanArsip" ADD CONSTRAINT "usulanArsip_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "klasifikasi" ADD CONSTRAINT "klasifikasi_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suratTugas" ADD CONSTRAINT "suratTugas_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anggotaTim" ADD CONSTRAINT "anggotaTim_suratTugasId_fkey" FOREIGN KEY ("suratTugasId") REFERENCES "suratTugas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anggotaTim" ADD CONSTRAINT "anggotaTim_petugasId_fkey" FOREIGN KEY ("petugasId") REFERENCES "petugas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catatanPemeriksaan" ADD CONSTRAINT "catatanPemeriksaan_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lhp" ADD CONSTRAINT "lhp_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jawaban" ADD CONSTRAINT "jawaban_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kiriman" ADD CONSTRAINT "kiriman_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kiriman" ADD CONSTRAINT "kiriman_jawabanId_fkey" FOREIGN KEY ("jawabanId") REFERENCES "jawaban"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publikasi" ADD CONSTRAINT "publikasi_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rujukan" ADD CONSTRAINT "rujukan_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terlaporPetugas" ADD CONSTRAINT "terlaporPetugas_pengaduanId_fkey" FOREIGN KEY ("pengaduanId") REFERENCES "pengaduan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "terlaporPetugas" ADD CONSTRAINT "terlaporPetugas_petugasId_fkey" FOREIGN KEY ("petugasId") REFERENCES "petugas"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


