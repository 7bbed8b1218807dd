import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { namaPembuka, pembukaSelect } from './baca-kasus'
import { pengaduanScope } from './scope'

/** The papers of a case for its handlers. */
const SELECT = {
  id: true,
  layanan: true,
  peranDihindari: true,
  materiTersegel: true,
  suratTersegel: true,
  kategori: true,
  kategoriLain: true,
  jenisDugaan: true,
  kirimJawaban: true,
  tanpaBukti: true,
  alasanKeberatan: true,
  alasanArsip: true,
  unit: { select: { nama: true, jenis: true, kecamatan: true } },
  induk: { select: { id: true, nomorTiket: true, nomorRegister: true } },
  keberatan: { select: { id: true, nomorTiket: true, nomorRegister: true }, orderBy: { diterimaAt: 'asc' } },
  riwayat: {
    select: { id: true, versi: true, langkah: true, petugasId: true, peran: true, catatanTersegel: true, dibuatAt: true },
    orderBy: { id: 'desc' },
  },
  klasifikasi: { select: { kadar: true, alasanTersegel: true, petugasId: true, dibuatAt: true }, orderBy: { dibuatAt: 'desc' }, take: 1 },
  verifikasi: { select: { daftar: true, petugasId: true, dibuatAt: true }, orderBy: { dibuatAt: 'desc' }, take: 1 },
  periksaIdentitas: { select: { lengkap: true, wajar: true, gandaDari: true, dibuatAt: true }, orderBy: { dibuatAt: 'desc' }, take: 1 },
  usulanArsip: {
    where: { disetujui: null },
    select: { alasan: true, gandaDari: true, catatanTersegel: true, diusulkanId: true, dibuatAt: true },
    take: 1,
  },
  suratTugas: {
    select: {
      versi: true,
      nomor: true,
      isiTersegel: true,
      mulai: true,
      selesai: true,
      disusunId: true,
      ditandatanganiId: true,
      ditandatanganiAt: true,
      anggota: { select: { petugasId: true, peranTim: true } },
    },
    orderBy: { versi: 'desc' },
  },
  catatan: {
    select: { id: true, jenis: true, nomor: true, tanggal: true, isiTersegel: true, petugasId: true },
    orderBy: { dibuatAt: 'asc' },
  },
  lhp: {
    select: {
      versi: true,
      nomor: true,
      isiTersegel: true,
      disusunId: true,
      parafPengendaliId: true,
      parafPengendaliAt: true,
      parafIrbanId: true,
      parafIrbanAt: true,
      finalId: true,
      finalAt: true,
      dikembalikan: true,
      dibuatAt: true,
    },
    orderBy: { versi: 'desc' },
  },
  tindakLanjut: {
    select: { versiLhp: true, rekomendasi: true, urutan: true, status: true, catatanTersegel: true, petugasId: true, dibuatAt: true },
    orderBy: [{ rekomendasi: 'asc' }, { urutan: 'asc' }],
  },
  jawaban: {
    select: {
      versi: true,
      status: true,
      hasil: true,
      isiTersegel: true,
      nomor: true,
      disusunId: true,
      disetujuiId: true,
      disetujuiAt: true,
      catatanTersegel: true,
      parafSekretarisId: true,
      dibuatAt: true,
    },
    orderBy: { versi: 'desc' },
  },
  telaahan: {
    select: {
      versi: true,
      status: true,
      nomor: true,
      isiTersegel: true,
      faktaLengkap: true,
      disusunId: true,
      diajukanAt: true,
      disetujuiId: true,
      disetujuiAt: true,
      dikembalikanId: true,
      catatanTersegel: true,
      dibuatAt: true,
    },
    orderBy: { versi: 'desc' },
  },
  disposisi: {
    select: {
      id: true,
      versi: true,
      indukId: true,
      jenis: true,
      sifat: true,
      instruksi: true,
      catatanTersegel: true,
      tenggat: true,
      disiapkanId: true,
      dibuatAt: true,
      diterbitkanId: true,
      diterbitkanAt: true,
      dicabutId: true,
      dicabutAt: true,
      alasanTersegel: true,
      penerima: {
        select: { unitId: true, utama: true, dibacaId: true, dibacaAt: true, unit: { select: { nama: true } } },
        orderBy: [{ utama: 'desc' }, { unitId: 'asc' }],
      },
    },
    orderBy: { versi: 'desc' },
  },
  distribusi: {
    select: { putaran: true, unitId: true, utama: true, petugasId: true, dibuatAt: true, unit: { select: { nama: true } } },
    orderBy: [{ putaran: 'desc' }, { utama: 'desc' }],
  },
  substansi: {
    select: { id: true, utama: true, isiTersegel: true, petugasId: true, dibuatAt: true, unit: { select: { nama: true } } },
    orderBy: { dibuatAt: 'desc' },
  },
  notaDinas: {
    select: {
      versi: true,
      status: true,
      nomor: true,
      isiTersegel: true,
      disusunId: true,
      dibuatAt: true,
      dikembalikanId: true,
      catatanTersegel: true,
      ditandatanganiId: true,
      ditandatanganiAt: true,
      delegasi: true,
      unit: { select: { nama: true, alamat: true, kodePos: true, telepon: true } },
    },
    orderBy: { versi: 'desc' },
  },
  jenisLaporan: true,
  topik: true,
  tanggalKejadian: true,
  idPelacakan: true,
  anonim: true,
  rahasia: true,
  kanal: true,
  kiriman: {
    where: { jenis: 'JAWABAN' },
    select: { cara: true, status: true, resi: true, dikirimAt: true },
    orderBy: { dibuatAt: 'desc' },
    take: 1,
  },
  wakil: {
    select: { id: true, tindakan: true, caraBukti: true, tanggal: true, keteranganTersegel: true, petugasId: true, dibuatAt: true },
    orderBy: { dibuatAt: 'asc' },
  },
  publikasi: true,
  rilisMedia: {
    select: { versi: true, nomor: true, isiTersegel: true, disusunId: true, disetujuiId: true, disetujuiAt: true },
    orderBy: { versi: 'desc' },
  },
  rujukan: {
    select: { tujuan: true, penuh: true, nomor: true, petugasId: true, alasanTersegel: true, dibuatAt: true },
    orderBy: { dibuatAt: 'asc' },
  },
  terlapor: { select: { petugasId: true, dibuatAt: true } },
  drafNaskah: { select: { langkah: true, isiTersegel: true } },
  giliran: { select: { langkah: true, peran: true, urutan: true, sejak: true }, orderBy: [{ urutan: 'asc' }, { id: 'asc' }] },
  buku: { select: { nomorRegister: true, baris: true, status: true, keterangan: true, dibuatAt: true }, orderBy: { baris: 'asc' } },
} as const satisfies Prisma.PengaduanSelect

export type BerkasKasus = Prisma.PengaduanGetPayload<{ select: typeof SELECT }>

export type BerkasDibaca = BerkasKasus & Readonly<{ dibuka: readonly string[] }>

/** All papers of one case inside the act that signs one of them; whoever acts has been judged there. */
export async function findBerkasById(tx: Tx, id: string): Promise<BerkasKasus | null> {
  return tx.pengaduan.findUnique({ where: { id }, select: SELECT })
}

/** Cases of the chain that this petugas may not know of leave no link here, and no line that one was filed. */
async function hideKin(petugas: Petugas, berkas: BerkasKasus): Promise<BerkasKasus> {
  const kin = [...(berkas.induk ? [berkas.induk.id] : []), ...berkas.keberatan.map((row) => row.id)]
  if (kin.length === 0) return berkas
  const rows = await db.pengaduan.findMany({ where: { AND: [{ id: { in: kin } }, pengaduanScope(petugas)] }, select: { id: true } })
  const visible = new Set(rows.map((row) => row.id))
  const keberatan = berkas.keberatan.filter((row) => visible.has(row.id))
  const hidden = keberatan.length < berkas.keberatan.length
  return {
    ...berkas,
    induk: berkas.induk && visible.has(berkas.induk.id) ? berkas.induk : null,
    keberatan,
    riwayat: berkas.riwayat.filter((row) => !(hidden && row.langkah === 'AJUKAN_KEBERATAN')),
  }
}

/** Which of these cases the petugas may know of: a chain must not tell him of one that is about him. */
export async function listInScope(petugas: Petugas, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.pengaduan.findMany({ where: { AND: [{ id: { in: [...ids] } }, pengaduanScope(petugas)] }, select: { id: true } })
  return new Set(rows.map((row) => row.id))
}

/**
 * All papers of one case within the petugas's scope, and, where asked for, colleagues who opened it since `dibukaSejak`. What of them he may read is
 * decided in the service.
 */
export async function findBerkasKasus(petugas: Petugas, id: string, dibukaSejak?: Date): Promise<BerkasDibaca | null> {
  // Unfinished papers are their writer's alone.
  const draf = { ...SELECT.drafNaskah, where: { petugasId: petugas.id } }
  const select = {
    ...SELECT,
    drafNaskah: draf,
    dibaca: { ...pembukaSelect(petugas, dibukaSejak ?? new Date(0)), ...(dibukaSejak ? {} : { take: 0 }) },
  }
  const berkas = await db.pengaduan.findFirst({ where: { AND: [{ id }, pengaduanScope(petugas)] }, select })
  return berkas && { ...(await hideKin(petugas, berkas)), dibuka: namaPembuka(berkas.dibaca) }
}
