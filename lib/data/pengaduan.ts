import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { LAYANAN, type KirimJawaban, type Layanan } from '@/lib/domain/layanan'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { TANPA_BENTURAN } from './scope'
import { TENGGAT_SELECT } from './tenggat'

export type NewPengaduan = Prisma.PengaduanUncheckedCreateInput

export async function createPengaduan(tx: Tx, row: NewPengaduan): Promise<void> {
  await tx.pengaduan.create({ data: row, select: { id: true } })
}

/** What a receipt shows, and what recognises a retry. */
export async function findTandaTerima(id: string) {
  return db.pengaduan.findUnique({
    where: { id },
    select: {
      id: true,
      layanan: true,
      nomorTiket: true,
      samaran: true,
      kategori: true,
      kirimJawaban: true,
      sidikIsi: true,
      materiTersegel: true,
      diterimaAt: true,
      indukId: true,
      kanal: true,
      tanggalTerima: true,
      suratTersegel: true,
      dicatatId: true,
      unit: { select: { nama: true, jenis: true } },
      // Files added later on the tracking page are not part of what was first sent.
      bukti: {
        where: { formulirId: id },
        select: { ukuran: true, ukuranAsli: true, sidikAsli: true, sidikPilihan: true, jenisBerkas: true },
        orderBy: { urutan: 'asc' },
      },
    },
  })
}

/** The sealed head of the letter that brought a case; null for one sent online. */
export async function findSuratMasuk(tx: Tx, id: string): Promise<Uint8Array | null> {
  return (await tx.pengaduan.findUnique({ where: { id }, select: { suratTersegel: true } }))?.suratTersegel ?? null
}

/** Who wrote a case down at the desk, and when; null when nobody did. */
export async function findPencatatan(id: string): Promise<Readonly<{ petugasId: string; at: Date }> | null> {
  const row = await db.riwayat.findFirst({ where: { pengaduanId: id, langkah: 'CATAT' }, select: { petugasId: true, dibuatAt: true } })
  return row?.petugasId ? { petugasId: row.petugasId, at: row.dibuatAt } : null
}

export async function findLayanan(id: string): Promise<Layanan | null> {
  return (await db.pengaduan.findUnique({ where: { id }, select: { layanan: true } }))?.layanan ?? null
}

/** The case a tracking ID of lapor.go.id belongs to, by its id. */
export async function findByIdPelacakan(layanan: Layanan, idPelacakan: string): Promise<string | null> {
  return (await db.pengaduan.findUnique({ where: { layanan_idPelacakan: { layanan, idPelacakan } }, select: { id: true } }))?.id ?? null
}

/** Cases that bear a ticket number; by its eight characters alone ("7K3M-9QX4") one of each layanan at most. */
export async function listByNomorTiket(nomor: string) {
  const nomorTiket = { in: [nomor, ...LAYANAN.map((layanan) => `${layanan}-${nomor}`)] }
  return db.pengaduan.findMany({ where: { nomorTiket }, select: { id: true, kodeAkses: true } })
}

export async function isNomorTiketTaken(tx: Tx, nomorTiket: string): Promise<boolean> {
  return (await tx.pengaduan.count({ where: { nomorTiket } })) > 0
}

/** Does nobody have to live without a trace of this case? */
export async function isTanpaBenturan(id: string): Promise<boolean> {
  return (await db.pengaduan.count({ where: { AND: [{ id }, TANPA_BENTURAN] } })) > 0
}

export async function insertTerlapor(tx: Tx, at: Date, pengaduanId: string, petugasIds: readonly string[], ditandaiId: string | null) {
  await tx.terlaporPetugas.createMany({
    data: petugasIds.map((petugasId) => ({ pengaduanId, petugasId, ditandaiId, dibuatAt: at })),
    skipDuplicates: true,
  })
}

/** How a case began: sent by its reporter, or written down by an officer. */
type RiwayatAwal = Readonly<{ pengaduanId: string; langkah: 'KIRIM' | 'CATAT'; petugasId: string | null; peran: Peran | null }>

export async function insertRiwayatAwal(tx: Tx, at: Date, row: RiwayatAwal): Promise<void> {
  await tx.riwayat.createMany({ data: [{ ...row, versi: 1, dariStatus: null, keStatus: 'TERKIRIM', dibuatAt: at }] })
}

const LACAK_SELECT = {
  id: true,
  layanan: true,
  nomorTiket: true,
  status: true,
  versi: true,
  samaran: true,
  kategori: true,
  kategoriLain: true,
  kirimJawaban: true,
  materiTersegel: true,
  alasanArsip: true,
  akarId: true,
  indukId: true,
  tingkat: true,
  diterimaAt: true,
  lengkapAt: true,
  dilihatAt: true,
  jenisDugaan: true,
  unitId: true,
  unit: { select: { nama: true } },
  induk: { select: { nomorTiket: true } },
  keberatan: { select: { nomorTiket: true, diterimaAt: true }, orderBy: { diterimaAt: 'asc' } },
  tenggat: { select: TENGGAT_SELECT, orderBy: { id: 'asc' } },
  riwayat: { select: { langkah: true, keStatus: true, dibuatAt: true }, orderBy: { id: 'asc' } },
  pesan: { select: { id: true, dariPelapor: true, peran: true, isiTersegel: true, dibuatAt: true }, orderBy: { dibuatAt: 'asc' } },
  bukti: {
    select: {
      id: true,
      formulirId: true,
      sidikAsli: true,
      namaTersegel: true,
      ukuran: true,
      ukuranAsli: true,
      dibuatAt: true,
      pindaian: true,
      pemindaian: true,
      tanda: true,
    },
    orderBy: [{ dibuatAt: 'asc' }, { urutan: 'asc' }],
  },
  jawaban: {
    where: { status: 'DISETUJUI' },
    select: { id: true, hasil: true, isiTersegel: true, nomor: true, versi: true },
    orderBy: { versi: 'desc' },
    take: 1,
  },
  kiriman: {
    where: { jenis: 'JAWABAN' },
    select: { cara: true, status: true, dikirimAt: true },
    orderBy: [{ jawaban: { versi: 'desc' } }, { dikirimAt: { sort: 'asc', nulls: 'last' } }, { dibuatAt: 'desc' }],
    take: 1,
  },
  pembukaan: { select: { buktiId: true, alasan: true, dasar: true, dibuatAt: true }, orderBy: { dibuatAt: 'asc' } },
  publikasi: { select: { status: true, nomor: true } },
  distribusi: {
    where: { utama: true },
    orderBy: { putaran: 'desc' },
    take: 1,
    select: { berakhirAt: true, dibuatAt: true, unit: { select: { nama: true } } },
  },
  rujukan: { where: { penuh: true }, orderBy: { dibuatAt: 'desc' }, take: 1, select: { tujuan: true, alasanTersegel: true } },
} as const satisfies Prisma.PengaduanSelect

export type KasusLacak = Prisma.PengaduanGetPayload<{ select: typeof LACAK_SELECT }>

/** Everything the tracking page is made from. What of it the reporter may see is decided in the service. */
export async function findKasusLacak(id: string): Promise<KasusLacak | null> {
  return db.pengaduan.findUnique({ where: { id }, select: LACAK_SELECT })
}

export async function touchDilihat(id: string, at: Date): Promise<void> {
  await db.pengaduan.updateMany({ where: { id }, data: { dilihatAt: at } })
}

/** What makes a case a secret one; null where there is no such case. */
export async function findKerahasiaan(tx: Tx, id: string) {
  return tx.pengaduan.findUnique({ where: { id }, select: { layanan: true, rahasia: true } })
}

/** The reporter reads the answer another way than he first chose. */
export async function setKirimJawaban(tx: Tx, id: string, kirimJawaban: KirimJawaban): Promise<void> {
  await tx.pengaduan.updateMany({ where: { id }, data: { kirimJawaban } })
}

/** One line of what happened to a case. */
export async function insertRiwayat(tx: Tx, row: Prisma.RiwayatCreateManyInput): Promise<void> {
  await tx.riwayat.createMany({ data: [row] })
}
