-- Types, tables, keys and indexes, as of 1.0.0. From here on migrations are only added.

CREATE TYPE "AlasanArsip" AS ENUM ('TIDAK_LENGKAP', 'GANDA', 'SPAM', 'BUKAN_KEWENANGAN', 'BUKAN_PENGADUAN');

CREATE TYPE "AlasanKeberatan" AS ENUM ('BELUM_SELESAI', 'KEBERATAN', 'TIDAK_PUAS', 'BANDING');

CREATE TYPE "CaraKiriman" AS ENUM ('HALAMAN', 'SUREL', 'SURAT', 'AMBIL', 'SERAH', 'TAYANG', 'LAPOR', 'MEDIA');

CREATE TYPE "Delegasi" AS ENUM ('PLH', 'PLT');

CREATE TYPE "HasilJawaban" AS ENUM (
  'TERBUKTI',
  'TERBUKTI_SEBAGIAN',
  'TIDAK_TERBUKTI',
  'TIDAK_CUKUP_BUKTI',
  'BUKAN_KEWENANGAN',
  'DIJELASKAN'
);

CREATE TYPE "JenisDisposisi" AS ENUM ('TINDAK_LANJUT', 'KELENGKAPAN', 'ARSIP', 'LIMPAH');

CREATE TYPE "JenisDokumen" AS ENUM (
  'TELAAHAN',
  'DISPOSISI',
  'SURAT_TUGAS',
  'LHP',
  'SURAT_JAWABAN',
  'SURAT_PELIMPAHAN',
  'PERMINTAAN_KELENGKAPAN',
  'NOTA_DINAS'
);

CREATE TYPE "JenisHariLibur" AS ENUM ('LIBUR_NASIONAL', 'CUTI_BERSAMA', 'LIBUR_DAERAH');

CREATE TYPE "JenisKunci" AS ENUM ('PEMEGANG', 'PEMULIHAN');

CREATE TYPE "JenisLaporan" AS ENUM ('PENGADUAN', 'ASPIRASI', 'PERMINTAAN_INFORMASI');

CREATE TYPE "JenisPermintaanData" AS ENUM ('AKSES', 'PERBAIKAN');

CREATE TYPE "JenisSerahTerima" AS ENUM ('SERAH_TERIMA', 'PEMULIHAN');

CREATE TYPE "JenisTenggat" AS ENUM (
  'VERIFIKASI',
  'PENILAIAN',
  'PENYELESAIAN',
  'KELENGKAPAN',
  'TELAAHAN',
  'DISPOSISI',
  'PENANGANAN',
  'SUBSTANSI',
  'TANGGAPAN',
  'PENUTUPAN'
);

CREATE TYPE "JenisUnit" AS ENUM ('OPD', 'BIDANG', 'DESA', 'KELURAHAN', 'KECAMATAN');

CREATE TYPE "Kadar" AS ENUM ('BERKADAR', 'TIDAK_BERKADAR');

CREATE TYPE "Kategori" AS ENUM ('OPD', 'DESA', 'LAIN');

CREATE TYPE "KirimJawaban" AS ENUM ('HALAMAN', 'SUREL', 'SURAT', 'AMBIL');

CREATE TYPE "Layanan" AS ENUM ('WBS', 'DUMAS', 'SP4N');

CREATE TYPE "Menjawab" AS ENUM ('YA', 'SEBAGIAN', 'TIDAK');

CREATE TYPE "Pemindaian" AS ENUM ('BELUM_DIPINDAI', 'BERSIH', 'TERINFEKSI', 'GAGAL_DIPINDAI');

CREATE TYPE "Peran" AS ENUM (
  'PETUGAS_PENERIMA',
  'PEMEGANG_IDENTITAS',
  'VERIFIKATOR',
  'IRBAN_KHUSUS',
  'KEPALA_BIDANG',
  'PEMERIKSA',
  'KASUBBAG_PERENCANAAN',
  'SEKRETARIS',
  'KEPALA',
  'ADMIN_INSTANSI',
  'ADMIN_OPD',
  'PEJABAT_PENGHUBUNG',
  'MODERATOR',
  'PPDP',
  'ADMIN_SISTEM'
);

CREATE TYPE "PeranTim" AS ENUM ('PENANGGUNG_JAWAB', 'PENGENDALI_TEKNIS', 'KETUA', 'ANGGOTA');

CREATE TYPE "Status" AS ENUM (
  'TERKIRIM',
  'TERDAFTAR',
  'DI_PERENCANAAN',
  'DIVERIFIKASI',
  'MENUNGGU_PELAPOR',
  'DITELAAH',
  'SELESAI_DITELAAH',
  'DI_SEKRETARIS',
  'MENUNGGU_DISPOSISI',
  'DIDISPOSISI',
  'MENUNGGU_DISTRIBUSI',
  'DIDISTRIBUSIKAN',
  'DINILAI',
  'PEMERIKSAAN_DIRENCANAKAN',
  'DALAM_PEMERIKSAAN',
  'LHP_DISUSUN',
  'LHP_FINAL',
  'DITERUSKAN_KE_OPD',
  'DI_PEJABAT_PENGHUBUNG',
  'SUBSTANSI_DIBERIKAN',
  'NOTA_DINAS_DIKONSEP',
  'NOTA_DINAS_DIKEMBALIKAN',
  'NOTA_DINAS_DITANDATANGANI',
  'JAWABAN_DISUSUN',
  'JAWABAN_DIPERIKSA',
  'JAWABAN_DIKOORDINASIKAN',
  'JAWABAN_DISETUJUI',
  'DIJAWAB',
  'TINDAK_LANJUT_DIMINTA',
  'SELESAI',
  'DILIMPAHKAN',
  'DIARSIPKAN',
  'DICABUT'
);

CREATE TYPE "StatusBarisImpor" AS ENUM ('ANTRE', 'MASUK', 'GANDA', 'GAGAL');

CREATE TYPE "StatusDokumen" AS ENUM ('BERLAKU', 'DICABUT', 'DIGANTI');

CREATE TYPE "StatusImpor" AS ENUM ('DISIAPKAN', 'BERJALAN', 'SELESAI');

CREATE TYPE "StatusJawaban" AS ENUM ('DISUSUN', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI');

CREATE TYPE "StatusKiriman" AS ENUM ('ANTRE', 'DICETAK', 'DIKIRIM', 'DITERIMA', 'DIKEMBALIKAN');

CREATE TYPE "StatusKunci" AS ENUM ('DIUSULKAN', 'AKTIF', 'DIGANTI', 'DITOLAK');

CREATE TYPE "StatusNotaDinas" AS ENUM ('DISUSUN', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITANDATANGANI');

CREATE TYPE "StatusPermintaanData" AS ENUM ('DIAJUKAN', 'DIPENUHI', 'DITOLAK');

CREATE TYPE "StatusPublikasi" AS ENUM (
  'DISUSUN',
  'MENUNGGU_MODERASI',
  'DITAYANGKAN',
  'DISEMBUNYIKAN',
  'TIDAK_DITAYANGKAN'
);

CREATE TYPE "StatusSerahTerima" AS ENUM ('BERJALAN', 'SELESAI', 'DIBATALKAN');

CREATE TYPE "StatusTelaahan" AS ENUM ('DISUSUN', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI');

CREATE TYPE "StatusTenggat" AS ENUM ('BERJALAN', 'JEDA', 'TERPENUHI', 'BATAL');

CREATE TYPE "StatusTlhp" AS ENUM ('SESUAI', 'BELUM_SESUAI', 'BELUM_DITINDAKLANJUTI', 'TIDAK_DAPAT_DITINDAKLANJUTI');

CREATE TYPE "TahapSegelUlang" AS ENUM ('SEGEL', 'UJI');

CREATE TABLE "akunPelapor" (
  id uuid NOT NULL,
  samaran text NOT NULL,
  "kataSandi" text NOT NULL,
  "kodePemulihan" text NOT NULL,
  "emailKabarTersegel" bytea,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "akunPengaduan" (
  "pengaduanId" text NOT NULL,
  "akunId" uuid NOT NULL
);

CREATE TABLE "anggotaTim" (
  "suratTugasId" uuid NOT NULL,
  "petugasId" uuid NOT NULL,
  "peranTim" "PeranTim" NOT NULL
);

-- A share lent to the one who recovers, sealed to the new key he made.
CREATE TABLE "bagianDipinjam" (
  "kunciId" uuid NOT NULL,
  "petugasId" uuid NOT NULL,
  bagian bytea NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "barisImpor" (
  "imporId" uuid NOT NULL,
  nomor INTEGER NOT NULL,
  status "StatusBarisImpor" DEFAULT 'ANTRE'::"StatusBarisImpor" NOT NULL,
  "isiTersegel" bytea,
  alasan text[],
  "pengaduanId" text
);

CREATE TABLE bukti (
  id uuid NOT NULL,
  "formulirId" text NOT NULL,
  "pengaduanId" text,
  urutan INTEGER NOT NULL,
  "kunciObjek" text NOT NULL,
  "kunciTersegel" bytea NOT NULL,
  "namaTersegel" bytea NOT NULL,
  "jenisBerkas" text NOT NULL,
  ukuran INTEGER NOT NULL,
  "sidikAsli" text NOT NULL,
  "sidikObjek" text NOT NULL,
  pemindaian "Pemindaian" NOT NULL,
  "diperiksaId" uuid,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "hilangAt" TIMESTAMP(3) WITH TIME ZONE,
  "kunciObjekAsli" text,
  "sidikBersih" text,
  "sidikObjekAsli" text,
  "sidikPilihan" text,
  "ukuranAsli" INTEGER,
  "unggahanId" uuid,
  "kunciAsliTersegel" bytea,
  tanda text[],
  pindaian BOOLEAN DEFAULT FALSE NOT NULL,
  CONSTRAINT bukti_pindaian_tersegel
    CHECK ((NOT pindaian) OR (("sidikObjekAsli" IS NOT NULL) AND ("kunciAsliTersegel" IS NULL)))
);

CREATE TABLE "bukuPengaduan" (
  id BIGINT NOT NULL,
  layanan "Layanan" NOT NULL,
  tahun INTEGER NOT NULL,
  "nomorUrut" INTEGER,
  baris INTEGER NOT NULL,
  "nomorRegister" text NOT NULL,
  "pengaduanId" text NOT NULL,
  status text NOT NULL,
  keterangan text,
  "petugasId" uuid,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  kolom INTEGER,
  "pembetulanTersegel" bytea,
  transaksi text
);

CREATE TABLE "catatanPemeriksaan" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  jenis text NOT NULL,
  tanggal date NOT NULL,
  "isiTersegel" bytea NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  nomor text
);

CREATE TABLE "cetakIdentitas" (
  id uuid NOT NULL,
  "pembukaanId" uuid NOT NULL,
  kode text NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE disposisi (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  versi INTEGER NOT NULL,
  "indukId" uuid,
  jenis "JenisDisposisi",
  sifat text[],
  instruksi text[],
  "catatanTersegel" bytea,
  tenggat date,
  "disiapkanId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "diterbitkanId" uuid,
  "diterbitkanAt" TIMESTAMP(3) WITH TIME ZONE,
  "dicabutId" uuid,
  "dicabutAt" TIMESTAMP(3) WITH TIME ZONE,
  "alasanTersegel" bytea
);

CREATE TABLE distribusi (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  putaran INTEGER NOT NULL,
  "unitId" text NOT NULL,
  utama BOOLEAN NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "berakhirAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE "dokumenTerbit" (
  id text NOT NULL,
  "pengaduanId" text NOT NULL,
  layanan "Layanan" NOT NULL,
  jenis "JenisDokumen" NOT NULL,
  versi INTEGER NOT NULL,
  nomor text,
  tanggal date NOT NULL,
  sidik text NOT NULL,
  status "StatusDokumen" DEFAULT 'BERLAKU'::"StatusDokumen" NOT NULL,
  "suratTersegel" bytea NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "eksporBuku" (
  id uuid NOT NULL,
  layanan "Layanan" NOT NULL,
  bentuk text NOT NULL,
  saringan jsonb NOT NULL,
  "pengaduanIds" text[],
  jumlah INTEGER NOT NULL,
  sidik text NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "eksporRekap" (
  id uuid NOT NULL,
  bentuk text NOT NULL,
  saringan jsonb NOT NULL,
  "pengaduanIds" text[],
  jumlah INTEGER NOT NULL,
  sidik text NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "garamHarian" (
  hari date NOT NULL,
  garam bytea NOT NULL
);

CREATE TABLE "hariLibur" (
  id uuid NOT NULL,
  tanggal date NOT NULL,
  nama text NOT NULL,
  jenis "JenisHariLibur" NOT NULL,
  perkiraan BOOLEAN DEFAULT FALSE NOT NULL
);

CREATE TABLE "hitunganTolak" (
  jenis text NOT NULL,
  jam TIMESTAMP(0) WITH TIME ZONE NOT NULL,
  jumlah INTEGER NOT NULL,
  dicatat BOOLEAN DEFAULT FALSE NOT NULL
);

CREATE TABLE identitas (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  urutan INTEGER NOT NULL,
  algoritma text NOT NULL,
  penerima text[],
  amplop bytea NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  field text DEFAULT 'identitas'::text NOT NULL,
  "sidikToken" text,
  "tidakTerbuktiAt" TIMESTAMP(3) WITH TIME ZONE,
  "dipindahkanAt" TIMESTAMP(3) WITH TIME ZONE,
  CONSTRAINT identitas_urutan_check CHECK (urutan >= 1)
);

-- Envelopes that were exchanged, for 30 days. Gone with their successor, whichever road destroys that.
CREATE TABLE "identitasLama" (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  "identitasId" uuid NOT NULL,
  "serahTerimaId" uuid NOT NULL,
  penerima text[],
  amplop bytea NOT NULL,
  "digantiAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "identitasPengganti" (
  "identitasId" uuid NOT NULL,
  "serahTerimaId" uuid NOT NULL,
  penerima text[],
  amplop bytea NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "diujiAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE impor (
  id uuid NOT NULL,
  "petugasId" uuid NOT NULL,
  status "StatusImpor" DEFAULT 'DISIAPKAN'::"StatusImpor" NOT NULL,
  "kepalaTersegel" bytea NOT NULL,
  pemetaan jsonb,
  "jumlahBaris" INTEGER NOT NULL,
  "dikunciSampai" TIMESTAMP(3) WITH TIME ZONE,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "mulaiAt" TIMESTAMP(3) WITH TIME ZONE,
  "selesaiAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE "insidenData" (
  id uuid NOT NULL,
  nomor text NOT NULL,
  "isiTersegel" bytea NOT NULL,
  "diketahuiAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "tenggatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "lembagaAt" TIMESTAMP(3) WITH TIME ZONE,
  "pelaporAt" TIMESTAMP(3) WITH TIME ZONE,
  "dibuatId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "insidenPengaduan" (
  "insidenId" uuid NOT NULL,
  "pengaduanId" text NOT NULL
);

-- One row: in which mode this register was begun, and with which keys. The fingerprints name the keys and tell nothing of them.
CREATE TABLE instalasi (
  id INTEGER DEFAULT 1 NOT NULL,
  mode text NOT NULL,
  "sidikKunci" jsonb NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE DEFAULT now() NOT NULL,
  CONSTRAINT instalasi_mode CHECK (mode = ANY (ARRAY['demo'::text, 'kerja'::text])),
  CONSTRAINT instalasi_satu CHECK (id = 1)
);

CREATE TABLE instansi (
  id text NOT NULL,
  layanan "Layanan" NOT NULL,
  nama text NOT NULL,
  pemda text NOT NULL,
  alamat text NOT NULL,
  telepon text NOT NULL,
  "nomorSk" text,
  tempat text NOT NULL,
  "kodePos" text NOT NULL,
  singkatan text NOT NULL,
  "retensiIdentitasHari" INTEGER DEFAULT 730 NOT NULL,
  "tungguKunciJam" INTEGER DEFAULT 72 NOT NULL,
  CONSTRAINT "instansi_tungguKunciJam_check" CHECK ("tungguKunciJam" >= 24)
);

CREATE TABLE "irisanUnggahan" (
  "unggahanId" uuid NOT NULL,
  urutan INTEGER NOT NULL,
  panjang INTEGER NOT NULL,
  sidik text NOT NULL,
  "kunciObjek" text NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- How far the audit chain was seen to run with a clock that can be believed, and why work that destroys, archives or closes stands still.
CREATE TABLE jam (
  id INTEGER DEFAULT 1 NOT NULL,
  "nomorJejak" BIGINT NOT NULL,
  "dihentikanAt" TIMESTAMP(3) WITH TIME ZONE,
  sebab text,
  CONSTRAINT jam_satu CHECK (id = 1)
);

-- The last anchor's number, beside the file that holds the anchors: neither can be cut without the other.
CREATE TABLE "jangkarAudit" (
  id INTEGER DEFAULT 1 NOT NULL,
  urutan BIGINT NOT NULL,
  nomor BIGINT NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CONSTRAINT "jangkarAudit_satu" CHECK (id = 1)
);

CREATE TABLE jawaban (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  versi INTEGER NOT NULL,
  status "StatusJawaban" NOT NULL,
  hasil "HasilJawaban" NOT NULL,
  "isiTersegel" bytea NOT NULL,
  nomor text,
  "disusunId" uuid NOT NULL,
  "disetujuiId" uuid,
  "disetujuiAt" TIMESTAMP(3) WITH TIME ZONE,
  "catatanTersegel" bytea,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "parafSekretarisId" uuid,
  "parafSekretarisAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE "jedaTenggat" (
  id uuid NOT NULL,
  "tenggatId" uuid NOT NULL,
  mulai date NOT NULL,
  selesai date
);

CREATE TABLE "jejakAudit" (
  nomor BIGINT NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  aktor text NOT NULL,
  tindakan text NOT NULL,
  objek text NOT NULL,
  rincian jsonb NOT NULL,
  "macLalu" text NOT NULL,
  mac text NOT NULL,
  "kunciId" text NOT NULL,
  transaksi text
);

CREATE TABLE kepuasan (
  "pengaduanId" text NOT NULL,
  menjawab "Menjawab" NOT NULL,
  pelayanan INTEGER NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  CONSTRAINT kepuasan_pelayanan_check CHECK ((pelayanan >= 1) AND (pelayanan <= 5))
);

-- Token buckets: when each will be full again. Their names hold a keyed hash whose salt lasts a day.
CREATE TABLE keran (
  kunci text NOT NULL,
  "penuhAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE kiriman (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  "jawabanId" uuid NOT NULL,
  cara "CaraKiriman" NOT NULL,
  status "StatusKiriman" NOT NULL,
  resi text,
  "petugasId" uuid,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dikirimAt" TIMESTAMP(3) WITH TIME ZONE,
  tautan text,
  kurir text,
  "dicetakAt" TIMESTAMP(3) WITH TIME ZONE,
  "diterimaAt" TIMESTAMP(3) WITH TIME ZONE,
  "kembaliAt" TIMESTAMP(3) WITH TIME ZONE,
  "alasanKembali" text,
  "digantiAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE klasifikasi (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  kadar "Kadar" NOT NULL,
  "alasanTersegel" bytea NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "konfirmasiJabatan" (
  "usulanId" uuid NOT NULL,
  layanan "Layanan" NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "kunciIdentitas" (
  id uuid NOT NULL,
  layanan "Layanan" NOT NULL,
  jenis "JenisKunci" NOT NULL,
  penerima text NOT NULL,
  bungkus bytea,
  "petugasId" uuid,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  aktif text,
  "aktifAt" TIMESTAMP(3) WITH TIME ZONE,
  "digantiAt" TIMESTAMP(3) WITH TIME ZONE,
  "pernyataanId" uuid,
  status "StatusKunci" DEFAULT 'DIUSULKAN'::"StatusKunci" NOT NULL,
  "menungguSejak" TIMESTAMP(3) WITH TIME ZONE,
  "dilepasAt" TIMESTAMP(3) WITH TIME ZONE,
  "keberatanAt" TIMESTAMP(3) WITH TIME ZONE,
  "keberatanId" uuid,
  "keberatanAlasan" text,
  "putusanAt" TIMESTAMP(3) WITH TIME ZONE,
  "hilangAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE "kunciKanal" (
  id text NOT NULL,
  nama text NOT NULL,
  kanal text NOT NULL,
  "rahasiaTersegel" bytea NOT NULL,
  aktif BOOLEAN DEFAULT TRUE NOT NULL,
  "dibuatId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dimatikanAt" TIMESTAMP(3) WITH TIME ZONE,
  "terakhirAt" TIMESTAMP(3) WITH TIME ZONE,
  menit BIGINT DEFAULT 0 NOT NULL,
  jumlah INTEGER DEFAULT 0 NOT NULL
);

-- A case that is open on the tracking page of one device; without its row a cookie opens nothing.
CREATE TABLE "kunjunganLacak" (
  id text NOT NULL,
  "pengaduanId" text NOT NULL,
  kedaluwarsa TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE lhp (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  versi INTEGER NOT NULL,
  nomor text,
  "isiTersegel" bytea NOT NULL,
  "disusunId" uuid NOT NULL,
  "parafPengendaliId" uuid,
  "parafIrbanId" uuid,
  "finalId" uuid,
  "finalAt" TIMESTAMP(3) WITH TIME ZONE,
  dikembalikan BOOLEAN DEFAULT FALSE NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "nomorTersegel" (
  seri text NOT NULL,
  kode text NOT NULL
);

CREATE TABLE "nomorUrut" (
  jenis text NOT NULL,
  tahun INTEGER NOT NULL,
  terakhir INTEGER NOT NULL
);

CREATE TABLE "notaDinas" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  versi INTEGER NOT NULL,
  status "StatusNotaDinas" NOT NULL,
  nomor text,
  "unitId" text NOT NULL,
  "isiTersegel" bytea NOT NULL,
  "disusunId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dikembalikanId" uuid,
  "catatanTersegel" bytea,
  "ditandatanganiId" uuid,
  "ditandatanganiAt" TIMESTAMP(3) WITH TIME ZONE,
  delegasi "Delegasi"
);

CREATE TABLE outbox (
  id uuid NOT NULL,
  kunci text NOT NULL,
  "kepadaTersegel" bytea NOT NULL,
  "isiTersegel" bytea NOT NULL,
  status text DEFAULT 'ANTRE'::text NOT NULL,
  percobaan INTEGER DEFAULT 0 NOT NULL,
  "jalankanAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dikunciSampai" TIMESTAMP(3) WITH TIME ZONE,
  "terkirimAt" TIMESTAMP(3) WITH TIME ZONE,
  galat text,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "lanjutanAt" TIMESTAMP(3) WITH TIME ZONE,
  "lanjutanPercobaan" INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE "pelepasanSegelUlang" (
  id uuid NOT NULL,
  "serahTerimaId" uuid NOT NULL,
  "petugasId" uuid NOT NULL,
  tahap "TahapSegelUlang" NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dilepasAt" TIMESTAMP(3) WITH TIME ZONE,
  jumlah INTEGER
);

CREATE TABLE "pembukaanIdentitas" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  "petugasId" uuid NOT NULL,
  alasan text NOT NULL,
  dasar text NOT NULL,
  uraian text NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dilepasAt" TIMESTAMP(3) WITH TIME ZONE,
  "buktiId" uuid
);

-- The three who hold a recovery key together. Their shares are sealed to keys each made in his own browser.
CREATE TABLE "pemegangBagian" (
  id uuid NOT NULL,
  layanan "Layanan" NOT NULL,
  "kunciId" uuid,
  "petugasId" uuid NOT NULL,
  penerima text,
  bungkus bytea,
  bagian bytea,
  "ditunjukId" uuid NOT NULL,
  "ditunjukAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  sejak TIMESTAMP(3) WITH TIME ZONE,
  "selesaiAt" TIMESTAMP(3) WITH TIME ZONE
);

-- What the nightly verification found.
CREATE TABLE "pemeriksaanJejak" (
  id BIGINT NOT NULL,
  hasil text NOT NULL,
  baris BIGINT NOT NULL,
  rusak INTEGER NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "pemusnahanIdentitas" (
  id uuid NOT NULL,
  "akarId" text NOT NULL,
  jumlah INTEGER NOT NULL,
  sidik text[],
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "penahananHukum" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  alasan text NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "alasanLepas" text,
  "dilepasId" uuid,
  "dilepasAt" TIMESTAMP(3) WITH TIME ZONE
);

-- Nobody decides about keys alone. Posts that do are given, ended and reset by proposals somebody else confirms.
CREATE TABLE pendirian (
  layanan "Layanan" NOT NULL,
  "ditutupAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "penerimaDisposisi" (
  "disposisiId" uuid NOT NULL,
  "unitId" text NOT NULL,
  utama BOOLEAN DEFAULT FALSE NOT NULL,
  "dibacaId" uuid,
  "dibacaAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE pengaduan (
  id text NOT NULL,
  layanan "Layanan" NOT NULL,
  "nomorTiket" text NOT NULL,
  "nomorRegister" text,
  status "Status" NOT NULL,
  versi INTEGER DEFAULT 1 NOT NULL,
  samaran text NOT NULL,
  kategori "Kategori" NOT NULL,
  "unitId" text,
  "kategoriLain" text,
  "jenisDugaan" text[],
  kadar "Kadar",
  kanal text NOT NULL,
  "kirimJawaban" "KirimJawaban" NOT NULL,
  "kodeAkses" text,
  "materiTersegel" bytea NOT NULL,
  "sidikIsi" text NOT NULL,
  "tanpaBukti" BOOLEAN DEFAULT FALSE NOT NULL,
  "pernyataanVersi" text NOT NULL,
  "indukId" text,
  "akarId" text NOT NULL,
  tingkat INTEGER DEFAULT 0 NOT NULL,
  "alasanKeberatan" "AlasanKeberatan",
  "alasanArsip" "AlasanArsip",
  "peranDihindari" "Peran"[],
  "pemegangId" uuid,
  "diterimaAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "lengkapAt" TIMESTAMP(3) WITH TIME ZONE,
  "ditutupAt" TIMESTAMP(3) WITH TIME ZONE,
  "dilihatAt" TIMESTAMP(3) WITH TIME ZONE,
  "tanggalTerima" date,
  "suratTersegel" bytea,
  "dicatatId" uuid,
  "jenisLaporan" "JenisLaporan",
  topik text,
  "tanggalKejadian" date,
  "idPelacakan" text,
  anonim BOOLEAN DEFAULT FALSE NOT NULL,
  rahasia BOOLEAN DEFAULT FALSE NOT NULL
);

-- That the database is older than its anchors is said by two who hold posts, each on his own.
CREATE TABLE "pengakuanPemulihan" (
  id uuid NOT NULL,
  urutan BIGINT NOT NULL,
  "petugasId" uuid NOT NULL,
  alasan text NOT NULL,
  "tanggalCadangan" date NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "penutupanBuku" (
  id uuid NOT NULL,
  layanan "Layanan" NOT NULL,
  tahun INTEGER NOT NULL,
  bulan INTEGER NOT NULL,
  jumlah INTEGER NOT NULL,
  "nomorAwal" INTEGER,
  "nomorAkhir" INTEGER,
  "jejakHash" text NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "peranPetugas" (
  id uuid NOT NULL,
  "petugasId" uuid NOT NULL,
  peran "Peran" NOT NULL,
  layanan "Layanan" NOT NULL,
  mulai date NOT NULL,
  selesai date,
  "kunciPemegang" "Layanan",
  delegasi "Delegasi",
  "berlakuAt" TIMESTAMP(3) WITH TIME ZONE DEFAULT now() NOT NULL
);

CREATE TABLE "periksaIdentitas" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  lengkap BOOLEAN NOT NULL,
  wajar BOOLEAN NOT NULL,
  "gandaDari" text,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- What somebody with a post has to look at. `aktif` keeps one open alarm of a kind, null once it was closed.
CREATE TABLE "peringatanKustodi" (
  id uuid NOT NULL,
  jenis text NOT NULL,
  kunci text NOT NULL,
  aktif text,
  rincian jsonb NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "ditutupAt" TIMESTAMP(3) WITH TIME ZONE,
  "ditutupId" uuid
);

CREATE TABLE "permintaanData" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  jenis "JenisPermintaanData" NOT NULL,
  status "StatusPermintaanData" DEFAULT 'DIAJUKAN'::"StatusPermintaanData" NOT NULL,
  "isiTersegel" bytea NOT NULL,
  "kunciKirim" text,
  "tenggatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "jawabanTersegel" bytea,
  "petugasId" uuid,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dijawabAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE "permintaanTelusur" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  "dimintaId" uuid NOT NULL,
  "pertanyaanTersegel" bytea NOT NULL,
  "dijawabId" uuid,
  "jawabanTersegel" bytea,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dijawabAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE "pernyataanRahasia" (
  id uuid NOT NULL,
  "petugasId" uuid NOT NULL,
  layanan "Layanan" NOT NULL,
  "versiTeks" text NOT NULL,
  "sidikTeks" text NOT NULL,
  "ditandatanganiAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "persetujuanKunci" (
  "kunciId" uuid NOT NULL,
  "petugasId" uuid NOT NULL,
  peran "Peran" NOT NULL,
  sidik text NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "perubahanWewenang" (
  id BIGINT NOT NULL,
  tabel text NOT NULL,
  "barisId" text NOT NULL,
  "petugasId" uuid,
  jenis text NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
  transaksi text NOT NULL
);

CREATE TABLE pesan (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  "dariPelapor" BOOLEAN NOT NULL,
  "petugasId" uuid,
  peran "Peran",
  "isiTersegel" bytea NOT NULL,
  "kunciKirim" text,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE petugas (
  id uuid NOT NULL,
  "namaPengguna" text NOT NULL,
  nama text NOT NULL,
  jabatan text NOT NULL,
  nip text,
  "kataSandi" text NOT NULL,
  surel text,
  "unitId" text NOT NULL,
  aktif BOOLEAN DEFAULT TRUE NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  "gantiSandi" BOOLEAN DEFAULT FALSE NOT NULL,
  "kodeCadangan" text[],
  "totpLangkah" INTEGER,
  "totpTersegel" bytea,
  "ditangguhkanSampai" TIMESTAMP(3) WITH TIME ZONE
);

-- Scans of papers signed by hand, tied to the version that was signed.
CREATE TABLE "pindaianSurat" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  jenis "JenisDokumen" NOT NULL,
  versi INTEGER NOT NULL,
  "kunciObjek" text NOT NULL,
  "kunciTersegel" bytea NOT NULL,
  "jenisBerkas" text NOT NULL,
  ukuran INTEGER NOT NULL,
  sidik text NOT NULL,
  "sidikObjek" text NOT NULL,
  pemindaian "Pemindaian" NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE publikasi (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  nomor text,
  versi INTEGER DEFAULT 1 NOT NULL,
  status "StatusPublikasi" NOT NULL,
  layanan "Layanan" NOT NULL,
  judul text NOT NULL,
  ringkasan text NOT NULL,
  jawaban text NOT NULL,
  topik text NOT NULL,
  "jenisUnit" text NOT NULL,
  hasil "HasilJawaban" NOT NULL,
  "bulanTerima" date NOT NULL,
  "bulanJawab" date NOT NULL,
  "hariKerja" INTEGER NOT NULL,
  "daftarPeriksa" jsonb,
  "alasanSembunyi" text,
  "disusunId" uuid,
  "dimoderasiId" uuid,
  "tayangAt" TIMESTAMP(3) WITH TIME ZONE,
  "diubahAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "disetujuiId" uuid,
  "disetujuiAt" TIMESTAMP(3) WITH TIME ZONE
);

-- A release to the press: a text of its own, a version each time it is written, approved by the head before it may be used.
CREATE TABLE "rilisMedia" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  versi INTEGER NOT NULL,
  "isiTersegel" bytea NOT NULL,
  "disusunId" uuid NOT NULL,
  "disetujuiId" uuid,
  "disetujuiAt" TIMESTAMP(3) WITH TIME ZONE,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE riwayat (
  id BIGINT NOT NULL,
  "pengaduanId" text NOT NULL,
  versi INTEGER NOT NULL,
  langkah text NOT NULL,
  "dariStatus" "Status",
  "keStatus" "Status" NOT NULL,
  "petugasId" uuid,
  peran "Peran",
  "catatanTersegel" bytea,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE rujukan (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  tujuan text NOT NULL,
  penuh BOOLEAN NOT NULL,
  "alasanTersegel" bytea NOT NULL,
  nomor text,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "serahTerima" (
  id uuid NOT NULL,
  layanan "Layanan" NOT NULL,
  jenis "JenisSerahTerima" NOT NULL,
  "kunciLamaId" uuid NOT NULL,
  "kunciBaruId" uuid NOT NULL,
  status "StatusSerahTerima" DEFAULT 'BERJALAN'::"StatusSerahTerima" NOT NULL,
  aktif "Layanan",
  "dimulaiId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "selesaiAt" TIMESTAMP(3) WITH TIME ZONE,
  "tantanganId" uuid
);

CREATE TABLE session (
  id text NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "terakhirAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  kedaluwarsa TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dicabutAt" TIMESTAMP(3) WITH TIME ZONE,
  "alamatIp" text
);

CREATE TABLE "sessionPelapor" (
  id text NOT NULL,
  "akunId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "terakhirAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  kedaluwarsa TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE setelan (
  kunci text NOT NULL,
  nilai jsonb NOT NULL,
  "diubahId" uuid,
  "diubahAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- What recovery holders decided, each with his own key.
CREATE TABLE "suaraPemulihan" (
  objek text NOT NULL,
  "petugasId" uuid NOT NULL,
  setuju BOOLEAN NOT NULL,
  "tantanganId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE substansi (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  "unitId" text NOT NULL,
  utama BOOLEAN NOT NULL,
  "isiTersegel" bytea NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "suratTugas" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  versi INTEGER NOT NULL,
  nomor text,
  "isiTersegel" bytea NOT NULL,
  mulai date NOT NULL,
  selesai date NOT NULL,
  "disusunId" uuid NOT NULL,
  "ditandatanganiId" uuid,
  "ditandatanganiAt" TIMESTAMP(3) WITH TIME ZONE,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "surelKabar" (
  "pengaduanId" text NOT NULL,
  "alamatTersegel" bytea NOT NULL,
  "memantulAt" TIMESTAMP(3) WITH TIME ZONE
);

-- A random secret sealed to one key: who sends it back holds that key.
CREATE TABLE tantangan (
  id uuid NOT NULL,
  tujuan text NOT NULL,
  objek text NOT NULL,
  penerima text NOT NULL,
  sidik text NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "terjawabAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE telaahan (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  versi INTEGER NOT NULL,
  status "StatusTelaahan" NOT NULL,
  nomor text,
  "isiTersegel" bytea NOT NULL,
  "faktaLengkap" BOOLEAN NOT NULL,
  "disusunId" uuid NOT NULL,
  "disetujuiId" uuid,
  "disetujuiAt" TIMESTAMP(3) WITH TIME ZONE,
  "dikembalikanId" uuid,
  "catatanTersegel" bytea,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

-- Places for heavy work, counted over all processes. A place whose time is over was left by a process that died.
CREATE TABLE "tempatKerja" (
  jenis text NOT NULL,
  nomor INTEGER NOT NULL,
  "sampaiAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE tenggat (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  jenis "JenisTenggat" NOT NULL,
  mulai date NOT NULL,
  anggaran INTEGER NOT NULL,
  status "StatusTenggat" NOT NULL,
  selesai date
);

CREATE TABLE "terlaporPetugas" (
  "pengaduanId" text NOT NULL,
  "petugasId" uuid NOT NULL,
  "ditandaiId" uuid,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "tindakLanjut" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  "versiLhp" INTEGER NOT NULL,
  rekomendasi INTEGER NOT NULL,
  urutan INTEGER NOT NULL,
  status "StatusTlhp" NOT NULL,
  "catatanTersegel" bytea NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "undanganAwal" (
  sidik text NOT NULL,
  kedaluwarsa TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dipakaiAt" TIMESTAMP(3) WITH TIME ZONE,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE unggahan (
  id uuid NOT NULL,
  "formulirId" text NOT NULL,
  layanan "Layanan" NOT NULL,
  panjang INTEGER NOT NULL,
  diterima INTEGER DEFAULT 0 NOT NULL,
  penerima text NOT NULL,
  "kunciTersegel" bytea NOT NULL,
  "namaTersegel" bytea NOT NULL,
  "sidikPilihan" text,
  "jenisBerkas" text,
  "selesaiAt" TIMESTAMP(3) WITH TIME ZONE,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE unit (
  id text NOT NULL,
  "instansiId" text,
  jenis "JenisUnit" NOT NULL,
  nama text NOT NULL,
  kecamatan text,
  posisi "Peran",
  aktif BOOLEAN DEFAULT TRUE NOT NULL,
  lingkup "Layanan" DEFAULT 'WBS'::"Layanan" NOT NULL
);

CREATE TABLE "usulanArsip" (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  alasan "AlasanArsip" NOT NULL,
  "gandaDari" text,
  "catatanTersegel" bytea NOT NULL,
  "diusulkanId" uuid NOT NULL,
  "diputusId" uuid,
  disetujui BOOLEAN,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE TABLE "usulanJabatan" (
  id uuid NOT NULL,
  jenis text NOT NULL,
  "petugasId" uuid,
  layanan "Layanan"[] NOT NULL,
  "cukupSatu" BOOLEAN DEFAULT FALSE NOT NULL,
  isi jsonb NOT NULL,
  "rahasiaTersegel" bytea,
  "diusulkanId" uuid,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "menungguSejak" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "salahKode" INTEGER DEFAULT 0 NOT NULL,
  status text DEFAULT 'MENUNGGU'::text NOT NULL,
  "selesaiAt" TIMESTAMP(3) WITH TIME ZONE,
  "selesaiId" uuid
);

-- Chains whose retention is over: a job proposes, a person confirms. The row goes with the identity.
CREATE TABLE "usulanMusnah" (
  "akarId" text NOT NULL,
  "diusulkanAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
  "dikabariAt" TIMESTAMP(3) WITH TIME ZONE,
  "dipastikanId" uuid,
  "dipastikanAt" TIMESTAMP(3) WITH TIME ZONE
);

CREATE TABLE verifikasi (
  id uuid NOT NULL,
  "pengaduanId" text NOT NULL,
  daftar jsonb NOT NULL,
  "petugasId" uuid NOT NULL,
  "dibuatAt" TIMESTAMP(3) WITH TIME ZONE NOT NULL
);

CREATE SEQUENCE "bukuPengaduan_id_seq"
  START WITH 1
  INCREMENT BY 1
  NO MINVALUE
  NO MAXVALUE
  CACHE 1;

CREATE SEQUENCE "pemeriksaanJejak_id_seq"
  START WITH 1
  INCREMENT BY 1
  NO MINVALUE
  NO MAXVALUE
  CACHE 1;

CREATE SEQUENCE "perubahanWewenang_id_seq"
  START WITH 1
  INCREMENT BY 1
  NO MINVALUE
  NO MAXVALUE
  CACHE 1;

CREATE SEQUENCE riwayat_id_seq
  START WITH 1
  INCREMENT BY 1
  NO MINVALUE
  NO MAXVALUE
  CACHE 1;

ALTER SEQUENCE "bukuPengaduan_id_seq" OWNED BY "bukuPengaduan".id;

ALTER SEQUENCE "pemeriksaanJejak_id_seq" OWNED BY "pemeriksaanJejak".id;

ALTER SEQUENCE "perubahanWewenang_id_seq" OWNED BY "perubahanWewenang".id;

ALTER SEQUENCE riwayat_id_seq OWNED BY riwayat.id;

ALTER TABLE "bukuPengaduan" ALTER COLUMN id SET DEFAULT nextval('"bukuPengaduan_id_seq"'::regclass);

ALTER TABLE "pemeriksaanJejak" ALTER COLUMN id SET DEFAULT nextval('"pemeriksaanJejak_id_seq"'::regclass);

ALTER TABLE "perubahanWewenang" ALTER COLUMN id SET DEFAULT nextval('"perubahanWewenang_id_seq"'::regclass);

ALTER TABLE riwayat ALTER COLUMN id SET DEFAULT nextval('riwayat_id_seq'::regclass);

ALTER TABLE "akunPelapor"
ADD CONSTRAINT "akunPelapor_pkey" PRIMARY KEY (id);

ALTER TABLE "akunPengaduan"
ADD CONSTRAINT "akunPengaduan_pkey" PRIMARY KEY ("pengaduanId");

ALTER TABLE "anggotaTim"
ADD CONSTRAINT "anggotaTim_pkey" PRIMARY KEY ("suratTugasId", "petugasId");

ALTER TABLE "bagianDipinjam"
ADD CONSTRAINT "bagianDipinjam_pkey" PRIMARY KEY ("kunciId", "petugasId");

ALTER TABLE "barisImpor"
ADD CONSTRAINT "barisImpor_pkey" PRIMARY KEY ("imporId", nomor);

ALTER TABLE bukti
ADD CONSTRAINT bukti_pkey PRIMARY KEY (id);

ALTER TABLE "bukuPengaduan"
ADD CONSTRAINT "bukuPengaduan_pkey" PRIMARY KEY (id);

ALTER TABLE "catatanPemeriksaan"
ADD CONSTRAINT "catatanPemeriksaan_pkey" PRIMARY KEY (id);

ALTER TABLE "cetakIdentitas"
ADD CONSTRAINT "cetakIdentitas_pkey" PRIMARY KEY (id);

ALTER TABLE disposisi
ADD CONSTRAINT disposisi_pkey PRIMARY KEY (id);

ALTER TABLE distribusi
ADD CONSTRAINT distribusi_pkey PRIMARY KEY (id);

ALTER TABLE "dokumenTerbit"
ADD CONSTRAINT "dokumenTerbit_pkey" PRIMARY KEY (id);

ALTER TABLE "eksporBuku"
ADD CONSTRAINT "eksporBuku_pkey" PRIMARY KEY (id);

ALTER TABLE "eksporRekap"
ADD CONSTRAINT "eksporRekap_pkey" PRIMARY KEY (id);

ALTER TABLE "garamHarian"
ADD CONSTRAINT "garamHarian_pkey" PRIMARY KEY (hari);

ALTER TABLE "hariLibur"
ADD CONSTRAINT "hariLibur_pkey" PRIMARY KEY (id);

ALTER TABLE "hitunganTolak"
ADD CONSTRAINT "hitunganTolak_pkey" PRIMARY KEY (jenis, jam);

ALTER TABLE "identitasLama"
ADD CONSTRAINT "identitasLama_pkey" PRIMARY KEY (id);

ALTER TABLE "identitasPengganti"
ADD CONSTRAINT "identitasPengganti_pkey" PRIMARY KEY ("identitasId");

ALTER TABLE identitas
ADD CONSTRAINT identitas_pkey PRIMARY KEY (id);

ALTER TABLE impor
ADD CONSTRAINT impor_pkey PRIMARY KEY (id);

ALTER TABLE "insidenData"
ADD CONSTRAINT "insidenData_pkey" PRIMARY KEY (id);

ALTER TABLE "insidenPengaduan"
ADD CONSTRAINT "insidenPengaduan_pkey" PRIMARY KEY ("insidenId", "pengaduanId");

ALTER TABLE instalasi
ADD CONSTRAINT instalasi_pkey PRIMARY KEY (id);

ALTER TABLE instansi
ADD CONSTRAINT instansi_pkey PRIMARY KEY (id);

ALTER TABLE "irisanUnggahan"
ADD CONSTRAINT "irisanUnggahan_pkey" PRIMARY KEY ("unggahanId", urutan);

ALTER TABLE jam
ADD CONSTRAINT jam_pkey PRIMARY KEY (id);

ALTER TABLE "jangkarAudit"
ADD CONSTRAINT "jangkarAudit_pkey" PRIMARY KEY (id);

ALTER TABLE jawaban
ADD CONSTRAINT jawaban_pkey PRIMARY KEY (id);

ALTER TABLE "jedaTenggat"
ADD CONSTRAINT "jedaTenggat_pkey" PRIMARY KEY (id);

ALTER TABLE "jejakAudit"
ADD CONSTRAINT "jejakAudit_pkey" PRIMARY KEY (nomor);

ALTER TABLE kepuasan
ADD CONSTRAINT kepuasan_pkey PRIMARY KEY ("pengaduanId");

ALTER TABLE keran
ADD CONSTRAINT keran_pkey PRIMARY KEY (kunci);

ALTER TABLE kiriman
ADD CONSTRAINT kiriman_pkey PRIMARY KEY (id);

ALTER TABLE klasifikasi
ADD CONSTRAINT klasifikasi_pkey PRIMARY KEY (id);

ALTER TABLE "konfirmasiJabatan"
ADD CONSTRAINT "konfirmasiJabatan_pkey" PRIMARY KEY ("usulanId", layanan);

ALTER TABLE "kunciIdentitas"
ADD CONSTRAINT "kunciIdentitas_pkey" PRIMARY KEY (id);

ALTER TABLE "kunciKanal"
ADD CONSTRAINT "kunciKanal_pkey" PRIMARY KEY (id);

ALTER TABLE "kunjunganLacak"
ADD CONSTRAINT "kunjunganLacak_pkey" PRIMARY KEY (id);

ALTER TABLE lhp
ADD CONSTRAINT lhp_pkey PRIMARY KEY (id);

ALTER TABLE "nomorTersegel"
ADD CONSTRAINT "nomorTersegel_pkey" PRIMARY KEY (seri, kode);

ALTER TABLE "nomorUrut"
ADD CONSTRAINT "nomorUrut_pkey" PRIMARY KEY (jenis, tahun);

ALTER TABLE "notaDinas"
ADD CONSTRAINT "notaDinas_pkey" PRIMARY KEY (id);

ALTER TABLE outbox
ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE "pelepasanSegelUlang"
ADD CONSTRAINT "pelepasanSegelUlang_pkey" PRIMARY KEY (id);

ALTER TABLE "pembukaanIdentitas"
ADD CONSTRAINT "pembukaanIdentitas_pkey" PRIMARY KEY (id);

ALTER TABLE "pemegangBagian"
ADD CONSTRAINT "pemegangBagian_pkey" PRIMARY KEY (id);

ALTER TABLE "pemeriksaanJejak"
ADD CONSTRAINT "pemeriksaanJejak_pkey" PRIMARY KEY (id);

ALTER TABLE "pemusnahanIdentitas"
ADD CONSTRAINT "pemusnahanIdentitas_pkey" PRIMARY KEY (id);

ALTER TABLE "penahananHukum"
ADD CONSTRAINT "penahananHukum_pkey" PRIMARY KEY (id);

ALTER TABLE pendirian
ADD CONSTRAINT pendirian_pkey PRIMARY KEY (layanan);

ALTER TABLE "penerimaDisposisi"
ADD CONSTRAINT "penerimaDisposisi_pkey" PRIMARY KEY ("disposisiId", "unitId");

ALTER TABLE pengaduan
ADD CONSTRAINT pengaduan_pkey PRIMARY KEY (id);

ALTER TABLE "pengakuanPemulihan"
ADD CONSTRAINT "pengakuanPemulihan_pkey" PRIMARY KEY (id);

ALTER TABLE "penutupanBuku"
ADD CONSTRAINT "penutupanBuku_pkey" PRIMARY KEY (id);

ALTER TABLE "peranPetugas"
ADD CONSTRAINT "peranPetugas_pkey" PRIMARY KEY (id);

ALTER TABLE "periksaIdentitas"
ADD CONSTRAINT "periksaIdentitas_pkey" PRIMARY KEY (id);

ALTER TABLE "peringatanKustodi"
ADD CONSTRAINT "peringatanKustodi_pkey" PRIMARY KEY (id);

ALTER TABLE "permintaanData"
ADD CONSTRAINT "permintaanData_pkey" PRIMARY KEY (id);

ALTER TABLE "permintaanTelusur"
ADD CONSTRAINT "permintaanTelusur_pkey" PRIMARY KEY (id);

ALTER TABLE "pernyataanRahasia"
ADD CONSTRAINT "pernyataanRahasia_pkey" PRIMARY KEY (id);

ALTER TABLE "persetujuanKunci"
ADD CONSTRAINT "persetujuanKunci_pkey" PRIMARY KEY ("kunciId", "petugasId");

ALTER TABLE "perubahanWewenang"
ADD CONSTRAINT "perubahanWewenang_pkey" PRIMARY KEY (id);

ALTER TABLE pesan
ADD CONSTRAINT pesan_pkey PRIMARY KEY (id);

ALTER TABLE petugas
ADD CONSTRAINT petugas_pkey PRIMARY KEY (id);

ALTER TABLE "pindaianSurat"
ADD CONSTRAINT "pindaianSurat_pkey" PRIMARY KEY (id);

ALTER TABLE publikasi
ADD CONSTRAINT publikasi_pkey PRIMARY KEY (id);

ALTER TABLE "rilisMedia"
ADD CONSTRAINT "rilisMedia_pkey" PRIMARY KEY (id);

ALTER TABLE riwayat
ADD CONSTRAINT riwayat_pkey PRIMARY KEY (id);

ALTER TABLE rujukan
ADD CONSTRAINT rujukan_pkey PRIMARY KEY (id);

ALTER TABLE "serahTerima"
ADD CONSTRAINT "serahTerima_pkey" PRIMARY KEY (id);

ALTER TABLE "sessionPelapor"
ADD CONSTRAINT "sessionPelapor_pkey" PRIMARY KEY (id);

ALTER TABLE session
ADD CONSTRAINT session_pkey PRIMARY KEY (id);

ALTER TABLE setelan
ADD CONSTRAINT setelan_pkey PRIMARY KEY (kunci);

ALTER TABLE "suaraPemulihan"
ADD CONSTRAINT "suaraPemulihan_pkey" PRIMARY KEY (objek, "petugasId");

ALTER TABLE substansi
ADD CONSTRAINT substansi_pkey PRIMARY KEY (id);

ALTER TABLE "suratTugas"
ADD CONSTRAINT "suratTugas_pkey" PRIMARY KEY (id);

ALTER TABLE "surelKabar"
ADD CONSTRAINT "surelKabar_pkey" PRIMARY KEY ("pengaduanId");

ALTER TABLE tantangan
ADD CONSTRAINT tantangan_pkey PRIMARY KEY (id);

ALTER TABLE telaahan
ADD CONSTRAINT telaahan_pkey PRIMARY KEY (id);

ALTER TABLE "tempatKerja"
ADD CONSTRAINT "tempatKerja_pkey" PRIMARY KEY (jenis, nomor);

ALTER TABLE tenggat
ADD CONSTRAINT tenggat_pkey PRIMARY KEY (id);

ALTER TABLE "terlaporPetugas"
ADD CONSTRAINT "terlaporPetugas_pkey" PRIMARY KEY ("pengaduanId", "petugasId");

ALTER TABLE "tindakLanjut"
ADD CONSTRAINT "tindakLanjut_pkey" PRIMARY KEY (id);

ALTER TABLE "undanganAwal"
ADD CONSTRAINT "undanganAwal_pkey" PRIMARY KEY (sidik);

ALTER TABLE unggahan
ADD CONSTRAINT unggahan_pkey PRIMARY KEY (id);

ALTER TABLE unit
ADD CONSTRAINT unit_pkey PRIMARY KEY (id);

ALTER TABLE "usulanArsip"
ADD CONSTRAINT "usulanArsip_pkey" PRIMARY KEY (id);

ALTER TABLE "usulanJabatan"
ADD CONSTRAINT "usulanJabatan_pkey" PRIMARY KEY (id);

ALTER TABLE "usulanMusnah"
ADD CONSTRAINT "usulanMusnah_pkey" PRIMARY KEY ("akarId");

ALTER TABLE verifikasi
ADD CONSTRAINT verifikasi_pkey PRIMARY KEY (id);

CREATE UNIQUE INDEX "akunPelapor_samaran_key" ON "akunPelapor" USING btree (samaran);

CREATE INDEX "akunPengaduan_akunId_idx" ON "akunPengaduan" USING btree ("akunId");

CREATE INDEX "barisImpor_imporId_status_idx" ON "barisImpor" USING btree ("imporId", status);

CREATE UNIQUE INDEX "bukti_formulirId_sidikAsli_key" ON bukti USING btree ("formulirId", "sidikAsli");

CREATE UNIQUE INDEX "bukti_kunciObjekAsli_key" ON bukti USING btree ("kunciObjekAsli");

CREATE UNIQUE INDEX "bukti_kunciObjek_key" ON bukti USING btree ("kunciObjek");

CREATE INDEX "bukti_pengaduanId_idx" ON bukti USING btree ("pengaduanId");

CREATE UNIQUE INDEX "bukti_unggahanId_key" ON bukti USING btree ("unggahanId");

CREATE UNIQUE INDEX "bukuPengaduan_layanan_tahun_nomorUrut_baris_key" ON "bukuPengaduan" USING btree (
  layanan,
  tahun,
  "nomorUrut",
  baris
);

CREATE UNIQUE INDEX "bukuPengaduan_nomorRegister_baris_key" ON "bukuPengaduan" USING btree ("nomorRegister", baris);

CREATE INDEX "bukuPengaduan_pengaduanId_idx" ON "bukuPengaduan" USING btree ("pengaduanId");

CREATE UNIQUE INDEX "catatanPemeriksaan_nomor_key" ON "catatanPemeriksaan" USING btree (nomor);

CREATE INDEX "catatanPemeriksaan_pengaduanId_idx" ON "catatanPemeriksaan" USING btree ("pengaduanId");

CREATE UNIQUE INDEX "cetakIdentitas_kode_key" ON "cetakIdentitas" USING btree (kode);

CREATE INDEX "cetakIdentitas_pembukaanId_idx" ON "cetakIdentitas" USING btree ("pembukaanId");

CREATE INDEX "disposisi_indukId_idx" ON disposisi USING btree ("indukId");

CREATE UNIQUE INDEX "disposisi_pengaduanId_versi_key" ON disposisi USING btree ("pengaduanId", versi);

CREATE UNIQUE INDEX "distribusi_pengaduanId_putaran_unitId_key" ON distribusi USING btree (
  "pengaduanId",
  putaran,
  "unitId"
);

CREATE INDEX "distribusi_unitId_idx" ON distribusi USING btree ("unitId");

CREATE UNIQUE INDEX "dokumenTerbit_pengaduanId_jenis_versi_key" ON "dokumenTerbit" USING btree (
  "pengaduanId",
  jenis,
  versi
);

CREATE INDEX "eksporBuku_layanan_dibuatAt_idx" ON "eksporBuku" USING btree (layanan, "dibuatAt");

CREATE INDEX "eksporRekap_dibuatAt_idx" ON "eksporRekap" USING btree ("dibuatAt");

CREATE UNIQUE INDEX "hariLibur_tanggal_nama_key" ON "hariLibur" USING btree (tanggal, nama);

CREATE INDEX "identitasLama_digantiAt_idx" ON "identitasLama" USING btree ("digantiAt");

CREATE INDEX "identitasLama_identitasId_idx" ON "identitasLama" USING btree ("identitasId");

CREATE INDEX "identitasPengganti_serahTerimaId_idx" ON "identitasPengganti" USING btree ("serahTerimaId");

CREATE UNIQUE INDEX "identitas_pengaduanId_field_urutan_key" ON identitas USING btree ("pengaduanId", field, urutan);

CREATE INDEX impor_status_idx ON impor USING btree (status);

CREATE UNIQUE INDEX "insidenData_nomor_key" ON "insidenData" USING btree (nomor);

CREATE INDEX "insidenPengaduan_pengaduanId_idx" ON "insidenPengaduan" USING btree ("pengaduanId");

CREATE UNIQUE INDEX instansi_layanan_key ON instansi USING btree (layanan);

CREATE UNIQUE INDEX "irisanUnggahan_kunciObjek_key" ON "irisanUnggahan" USING btree ("kunciObjek");

CREATE UNIQUE INDEX jawaban_nomor_key ON jawaban USING btree (nomor);

CREATE UNIQUE INDEX "jawaban_pengaduanId_versi_key" ON jawaban USING btree ("pengaduanId", versi);

CREATE INDEX "jedaTenggat_tenggatId_idx" ON "jedaTenggat" USING btree ("tenggatId");

CREATE UNIQUE INDEX "jejakAudit_mac_key" ON "jejakAudit" USING btree (mac);

CREATE INDEX "jejakAudit_objek_idx" ON "jejakAudit" USING btree (objek);

CREATE INDEX "jejakAudit_transaksi_idx" ON "jejakAudit" USING btree (transaksi);

CREATE INDEX "kepuasan_dibuatAt_idx" ON kepuasan USING btree ("dibuatAt");

CREATE INDEX "keran_penuhAt_idx" ON keran USING btree ("penuhAt");

CREATE INDEX "kiriman_pengaduanId_idx" ON kiriman USING btree ("pengaduanId");

CREATE INDEX kiriman_status_idx ON kiriman USING btree (status);

CREATE INDEX "klasifikasi_pengaduanId_idx" ON klasifikasi USING btree ("pengaduanId");

CREATE UNIQUE INDEX "kunciIdentitas_aktif_key" ON "kunciIdentitas" USING btree (aktif);

CREATE INDEX "kunciIdentitas_layanan_status_idx" ON "kunciIdentitas" USING btree (layanan, status);

CREATE UNIQUE INDEX "kunciIdentitas_pernyataanId_key" ON "kunciIdentitas" USING btree ("pernyataanId");

CREATE INDEX "kunjunganLacak_kedaluwarsa_idx" ON "kunjunganLacak" USING btree (kedaluwarsa);

CREATE INDEX "kunjunganLacak_pengaduanId_idx" ON "kunjunganLacak" USING btree ("pengaduanId");

CREATE UNIQUE INDEX lhp_nomor_key ON lhp USING btree (nomor);

CREATE UNIQUE INDEX "lhp_pengaduanId_versi_key" ON lhp USING btree ("pengaduanId", versi);

CREATE UNIQUE INDEX "notaDinas_nomor_key" ON "notaDinas" USING btree (nomor);

CREATE UNIQUE INDEX "notaDinas_pengaduanId_versi_key" ON "notaDinas" USING btree ("pengaduanId", versi);

CREATE INDEX "notaDinas_unitId_idx" ON "notaDinas" USING btree ("unitId");

CREATE UNIQUE INDEX outbox_kunci_key ON outbox USING btree (kunci);

CREATE INDEX "outbox_lanjutanAt_idx" ON outbox USING btree ("lanjutanAt");

CREATE INDEX "outbox_status_jalankanAt_idx" ON outbox USING btree (status, "jalankanAt");

CREATE INDEX "pelepasanSegelUlang_serahTerimaId_idx" ON "pelepasanSegelUlang" USING btree ("serahTerimaId");

CREATE INDEX "pembukaanIdentitas_pengaduanId_idx" ON "pembukaanIdentitas" USING btree ("pengaduanId");

CREATE INDEX "pemegangBagian_kunciId_idx" ON "pemegangBagian" USING btree ("kunciId");

CREATE INDEX "pemegangBagian_layanan_idx" ON "pemegangBagian" USING btree (layanan);

CREATE INDEX "pemegangBagian_petugasId_idx" ON "pemegangBagian" USING btree ("petugasId");

CREATE INDEX "pemusnahanIdentitas_akarId_idx" ON "pemusnahanIdentitas" USING btree ("akarId");

CREATE INDEX "penahananHukum_pengaduanId_idx" ON "penahananHukum" USING btree ("pengaduanId");

CREATE INDEX "penerimaDisposisi_unitId_idx" ON "penerimaDisposisi" USING btree ("unitId");

CREATE INDEX "pengaduan_akarId_idx" ON pengaduan USING btree ("akarId");

CREATE INDEX "pengaduan_indukId_idx" ON pengaduan USING btree ("indukId");

CREATE UNIQUE INDEX "pengaduan_layanan_idPelacakan_key" ON pengaduan USING btree (layanan, "idPelacakan");

CREATE INDEX pengaduan_layanan_status_idx ON pengaduan USING btree (layanan, status);

CREATE UNIQUE INDEX "pengaduan_nomorRegister_key" ON pengaduan USING btree ("nomorRegister");

CREATE UNIQUE INDEX "pengaduan_nomorTiket_key" ON pengaduan USING btree ("nomorTiket");

CREATE UNIQUE INDEX "pengakuanPemulihan_urutan_petugasId_key" ON "pengakuanPemulihan" USING btree (urutan, "petugasId");

CREATE UNIQUE INDEX "penutupanBuku_layanan_tahun_bulan_key" ON "penutupanBuku" USING btree (layanan, tahun, bulan);

CREATE UNIQUE INDEX "peranPetugas_kunciPemegang_key" ON "peranPetugas" USING btree ("kunciPemegang");

CREATE INDEX "peranPetugas_layanan_peran_idx" ON "peranPetugas" USING btree (layanan, peran);

CREATE INDEX "peranPetugas_petugasId_idx" ON "peranPetugas" USING btree ("petugasId");

CREATE INDEX "periksaIdentitas_pengaduanId_idx" ON "periksaIdentitas" USING btree ("pengaduanId");

CREATE UNIQUE INDEX "peringatanKustodi_aktif_key" ON "peringatanKustodi" USING btree (aktif);

CREATE INDEX "peringatanKustodi_kunci_idx" ON "peringatanKustodi" USING btree (kunci);

CREATE UNIQUE INDEX "permintaanData_kunciKirim_key" ON "permintaanData" USING btree ("kunciKirim");

CREATE INDEX "permintaanData_pengaduanId_idx" ON "permintaanData" USING btree ("pengaduanId");

CREATE INDEX "permintaanData_status_tenggatAt_idx" ON "permintaanData" USING btree (status, "tenggatAt");

CREATE INDEX "permintaanTelusur_pengaduanId_idx" ON "permintaanTelusur" USING btree ("pengaduanId");

CREATE INDEX "pernyataanRahasia_petugasId_idx" ON "pernyataanRahasia" USING btree ("petugasId");

CREATE INDEX "perubahanWewenang_dibuatAt_idx" ON "perubahanWewenang" USING btree ("dibuatAt");

CREATE UNIQUE INDEX "pesan_kunciKirim_key" ON pesan USING btree ("kunciKirim");

CREATE INDEX "pesan_pengaduanId_dibuatAt_idx" ON pesan USING btree ("pengaduanId", "dibuatAt");

CREATE UNIQUE INDEX "petugas_namaPengguna_key" ON petugas USING btree ("namaPengguna");

CREATE UNIQUE INDEX "pindaianSurat_kunciObjek_key" ON "pindaianSurat" USING btree ("kunciObjek");

CREATE UNIQUE INDEX "pindaianSurat_pengaduanId_jenis_versi_sidik_key" ON "pindaianSurat" USING btree (
  "pengaduanId",
  jenis,
  versi,
  sidik
);

CREATE UNIQUE INDEX publikasi_nomor_key ON publikasi USING btree (nomor);

CREATE UNIQUE INDEX "publikasi_pengaduanId_key" ON publikasi USING btree ("pengaduanId");

CREATE INDEX "publikasi_status_tayangAt_idx" ON publikasi USING btree (status, "tayangAt");

CREATE UNIQUE INDEX "rilisMedia_pengaduanId_versi_key" ON "rilisMedia" USING btree ("pengaduanId", versi);

CREATE INDEX "riwayat_pengaduanId_id_idx" ON riwayat USING btree ("pengaduanId", id);

CREATE UNIQUE INDEX rujukan_nomor_key ON rujukan USING btree (nomor);

CREATE INDEX "rujukan_pengaduanId_idx" ON rujukan USING btree ("pengaduanId");

CREATE UNIQUE INDEX "serahTerima_aktif_key" ON "serahTerima" USING btree (aktif);

CREATE INDEX "sessionPelapor_akunId_idx" ON "sessionPelapor" USING btree ("akunId");

CREATE INDEX "session_petugasId_idx" ON session USING btree ("petugasId");

CREATE INDEX "substansi_pengaduanId_idx" ON substansi USING btree ("pengaduanId");

CREATE INDEX "substansi_unitId_idx" ON substansi USING btree ("unitId");

CREATE UNIQUE INDEX "suratTugas_nomor_key" ON "suratTugas" USING btree (nomor);

CREATE UNIQUE INDEX "suratTugas_pengaduanId_versi_key" ON "suratTugas" USING btree ("pengaduanId", versi);

CREATE INDEX tantangan_objek_idx ON tantangan USING btree (objek);

CREATE UNIQUE INDEX telaahan_nomor_key ON telaahan USING btree (nomor);

CREATE UNIQUE INDEX "telaahan_pengaduanId_versi_key" ON telaahan USING btree ("pengaduanId", versi);

CREATE INDEX "tenggat_pengaduanId_idx" ON tenggat USING btree ("pengaduanId");

CREATE INDEX "terlaporPetugas_petugasId_idx" ON "terlaporPetugas" USING btree ("petugasId");

CREATE UNIQUE INDEX "tindakLanjut_pengaduanId_versiLhp_rekomendasi_urutan_key" ON "tindakLanjut" USING btree (
  "pengaduanId",
  "versiLhp",
  rekomendasi,
  urutan
);

CREATE INDEX "unggahan_formulirId_idx" ON unggahan USING btree ("formulirId");

CREATE INDEX unit_jenis_nama_idx ON unit USING btree (jenis, nama);

CREATE INDEX "usulanArsip_pengaduanId_idx" ON "usulanArsip" USING btree ("pengaduanId");

CREATE INDEX "usulanJabatan_petugasId_idx" ON "usulanJabatan" USING btree ("petugasId");

CREATE INDEX "usulanJabatan_status_idx" ON "usulanJabatan" USING btree (status);

CREATE INDEX "verifikasi_pengaduanId_idx" ON verifikasi USING btree ("pengaduanId");

ALTER TABLE "akunPengaduan"
ADD CONSTRAINT "akunPengaduan_akunId_fkey"
  FOREIGN KEY ("akunId") REFERENCES "akunPelapor" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "akunPengaduan"
ADD CONSTRAINT "akunPengaduan_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "anggotaTim"
ADD CONSTRAINT "anggotaTim_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "anggotaTim"
ADD CONSTRAINT "anggotaTim_suratTugasId_fkey"
  FOREIGN KEY ("suratTugasId") REFERENCES "suratTugas" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "bagianDipinjam"
ADD CONSTRAINT "bagianDipinjam_kunciId_fkey"
  FOREIGN KEY ("kunciId") REFERENCES "kunciIdentitas" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "bagianDipinjam"
ADD CONSTRAINT "bagianDipinjam_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "barisImpor"
ADD CONSTRAINT "barisImpor_imporId_fkey"
  FOREIGN KEY ("imporId") REFERENCES impor (id)
    ON UPDATE CASCADE
    ON DELETE CASCADE;

ALTER TABLE bukti
ADD CONSTRAINT "bukti_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE bukti
ADD CONSTRAINT "bukti_unggahanId_fkey"
  FOREIGN KEY ("unggahanId") REFERENCES unggahan (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "bukuPengaduan"
ADD CONSTRAINT "bukuPengaduan_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "catatanPemeriksaan"
ADD CONSTRAINT "catatanPemeriksaan_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "cetakIdentitas"
ADD CONSTRAINT "cetakIdentitas_pembukaanId_fkey"
  FOREIGN KEY ("pembukaanId") REFERENCES "pembukaanIdentitas" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE disposisi
ADD CONSTRAINT "disposisi_indukId_fkey"
  FOREIGN KEY ("indukId") REFERENCES disposisi (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE disposisi
ADD CONSTRAINT "disposisi_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE distribusi
ADD CONSTRAINT "distribusi_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE distribusi
ADD CONSTRAINT "distribusi_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES unit (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "dokumenTerbit"
ADD CONSTRAINT "dokumenTerbit_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "identitasLama"
ADD CONSTRAINT "identitasLama_identitasId_fkey"
  FOREIGN KEY ("identitasId") REFERENCES identitas (id)
    ON UPDATE CASCADE
    ON DELETE CASCADE;

ALTER TABLE "insidenPengaduan"
ADD CONSTRAINT "insidenPengaduan_insidenId_fkey"
  FOREIGN KEY ("insidenId") REFERENCES "insidenData" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "insidenPengaduan"
ADD CONSTRAINT "insidenPengaduan_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "irisanUnggahan"
ADD CONSTRAINT "irisanUnggahan_unggahanId_fkey"
  FOREIGN KEY ("unggahanId") REFERENCES unggahan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE jawaban
ADD CONSTRAINT "jawaban_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "jedaTenggat"
ADD CONSTRAINT "jedaTenggat_tenggatId_fkey"
  FOREIGN KEY ("tenggatId") REFERENCES tenggat (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE kepuasan
ADD CONSTRAINT "kepuasan_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE kiriman
ADD CONSTRAINT "kiriman_jawabanId_fkey"
  FOREIGN KEY ("jawabanId") REFERENCES jawaban (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE kiriman
ADD CONSTRAINT "kiriman_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE klasifikasi
ADD CONSTRAINT "klasifikasi_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "konfirmasiJabatan"
ADD CONSTRAINT "konfirmasiJabatan_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "konfirmasiJabatan"
ADD CONSTRAINT "konfirmasiJabatan_usulanId_fkey"
  FOREIGN KEY ("usulanId") REFERENCES "usulanJabatan" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "kunciIdentitas"
ADD CONSTRAINT "kunciIdentitas_keberatanId_fkey"
  FOREIGN KEY ("keberatanId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "kunciIdentitas"
ADD CONSTRAINT "kunciIdentitas_pernyataanId_fkey"
  FOREIGN KEY ("pernyataanId") REFERENCES "pernyataanRahasia" (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "kunjunganLacak"
ADD CONSTRAINT "kunjunganLacak_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE CASCADE;

ALTER TABLE lhp
ADD CONSTRAINT "lhp_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "notaDinas"
ADD CONSTRAINT "notaDinas_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "notaDinas"
ADD CONSTRAINT "notaDinas_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES unit (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "pelepasanSegelUlang"
ADD CONSTRAINT "pelepasanSegelUlang_serahTerimaId_fkey"
  FOREIGN KEY ("serahTerimaId") REFERENCES "serahTerima" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "pembukaanIdentitas"
ADD CONSTRAINT "pembukaanIdentitas_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "pemegangBagian"
ADD CONSTRAINT "pemegangBagian_ditunjukId_fkey"
  FOREIGN KEY ("ditunjukId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "pemegangBagian"
ADD CONSTRAINT "pemegangBagian_kunciId_fkey"
  FOREIGN KEY ("kunciId") REFERENCES "kunciIdentitas" (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "pemegangBagian"
ADD CONSTRAINT "pemegangBagian_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "penahananHukum"
ADD CONSTRAINT "penahananHukum_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "penerimaDisposisi"
ADD CONSTRAINT "penerimaDisposisi_disposisiId_fkey"
  FOREIGN KEY ("disposisiId") REFERENCES disposisi (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "penerimaDisposisi"
ADD CONSTRAINT "penerimaDisposisi_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES unit (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE pengaduan
ADD CONSTRAINT "pengaduan_indukId_fkey"
  FOREIGN KEY ("indukId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE pengaduan
ADD CONSTRAINT "pengaduan_pemegangId_fkey"
  FOREIGN KEY ("pemegangId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE pengaduan
ADD CONSTRAINT "pengaduan_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES unit (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "peranPetugas"
ADD CONSTRAINT "peranPetugas_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "periksaIdentitas"
ADD CONSTRAINT "periksaIdentitas_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "permintaanData"
ADD CONSTRAINT "permintaanData_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "permintaanTelusur"
ADD CONSTRAINT "permintaanTelusur_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "persetujuanKunci"
ADD CONSTRAINT "persetujuanKunci_kunciId_fkey"
  FOREIGN KEY ("kunciId") REFERENCES "kunciIdentitas" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE pesan
ADD CONSTRAINT "pesan_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE petugas
ADD CONSTRAINT "petugas_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES unit (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "pindaianSurat"
ADD CONSTRAINT "pindaianSurat_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE publikasi
ADD CONSTRAINT "publikasi_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "rilisMedia"
ADD CONSTRAINT "rilisMedia_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE riwayat
ADD CONSTRAINT "riwayat_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE rujukan
ADD CONSTRAINT "rujukan_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "serahTerima"
ADD CONSTRAINT "serahTerima_kunciBaruId_fkey"
  FOREIGN KEY ("kunciBaruId") REFERENCES "kunciIdentitas" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "serahTerima"
ADD CONSTRAINT "serahTerima_kunciLamaId_fkey"
  FOREIGN KEY ("kunciLamaId") REFERENCES "kunciIdentitas" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "serahTerima"
ADD CONSTRAINT "serahTerima_tantanganId_fkey"
  FOREIGN KEY ("tantanganId") REFERENCES tantangan (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "sessionPelapor"
ADD CONSTRAINT "sessionPelapor_akunId_fkey"
  FOREIGN KEY ("akunId") REFERENCES "akunPelapor" (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE session
ADD CONSTRAINT "session_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "suaraPemulihan"
ADD CONSTRAINT "suaraPemulihan_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "suaraPemulihan"
ADD CONSTRAINT "suaraPemulihan_tantanganId_fkey"
  FOREIGN KEY ("tantanganId") REFERENCES tantangan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE substansi
ADD CONSTRAINT "substansi_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE substansi
ADD CONSTRAINT "substansi_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES unit (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "suratTugas"
ADD CONSTRAINT "suratTugas_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "surelKabar"
ADD CONSTRAINT "surelKabar_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE tantangan
ADD CONSTRAINT "tantangan_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE telaahan
ADD CONSTRAINT "telaahan_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE tenggat
ADD CONSTRAINT "tenggat_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "terlaporPetugas"
ADD CONSTRAINT "terlaporPetugas_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "terlaporPetugas"
ADD CONSTRAINT "terlaporPetugas_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "tindakLanjut"
ADD CONSTRAINT "tindakLanjut_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE unit
ADD CONSTRAINT "unit_instansiId_fkey"
  FOREIGN KEY ("instansiId") REFERENCES instansi (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "usulanArsip"
ADD CONSTRAINT "usulanArsip_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;

ALTER TABLE "usulanJabatan"
ADD CONSTRAINT "usulanJabatan_diusulkanId_fkey"
  FOREIGN KEY ("diusulkanId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "usulanJabatan"
ADD CONSTRAINT "usulanJabatan_petugasId_fkey"
  FOREIGN KEY ("petugasId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE "usulanJabatan"
ADD CONSTRAINT "usulanJabatan_selesaiId_fkey"
  FOREIGN KEY ("selesaiId") REFERENCES petugas (id)
    ON UPDATE CASCADE
    ON DELETE SET NULL;

ALTER TABLE verifikasi
ADD CONSTRAINT "verifikasi_pengaduanId_fkey"
  FOREIGN KEY ("pengaduanId") REFERENCES pengaduan (id)
    ON UPDATE CASCADE
    ON DELETE RESTRICT;
