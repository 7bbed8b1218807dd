import 'server-only'
import { segel } from '@/lib/domain/segel'
import { anggaranOf } from '@/lib/domain/alur/setelan'
import type { Peran } from '@/lib/domain/auth/peran'
import { AppError } from '@/lib/domain/errors'
import { jabatanTertulis, sebutanPosisi, type PenandaTangan } from '@/lib/domain/jabatan/sebutan-surat'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import { suratMasukSchema } from '@/lib/domain/lapor/surat-masuk'
import type { DataTandaTerima } from '@/lib/domain/lapor/tanda-terima'
import type { Acuan, Kop, Naskah, Paraf, Penandatangan } from '@/lib/domain/surat/naskah'
import { addWorkingDays, officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { fromDateColumn } from '@/lib/data/dates'
import { findNomorDokumen, listDokumen } from '@/lib/data/dokumen-terbit'
import { findKop } from '@/lib/data/instansi'
import { getKalender } from '@/lib/data/kalender'
import type { Kasus } from '@/lib/data/kasus'
import type { BerkasKasus } from '@/lib/data/kasus-detail'
import { listPemberitahuan, type PemberitahuanTersimpan } from '@/lib/data/pemberitahuan'
import { findSuratMasuk } from '@/lib/data/pengaduan'
import { listPejabat } from '@/lib/data/petugas'
import { listBidang } from '@/lib/data/unit'
import { openJson } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'
import { env } from '@/lib/infra/env'
import { petugasIdsOf } from '@/lib/services/staf/petugas-kasus'
import { readDokumen, type Dokumen } from '@/lib/services/staf/read-dokumen'

type Pejabat = PenandaTangan & Readonly<{ id: string; nama: string; nip: string | null; pangkat: string | null }>

/** All a paper of a case is made of. In `dokumen`, people stand as ids; `orang` tells who they are. */
export type Bahan = Readonly<{
  kasus: Kasus
  dokumen: Dokumen
  /** Requests for completion that were issued. */
  permintaan: readonly Readonly<{ versi: number }>[]
  /** Notices that went by letter, or wait to. */
  pemberitahuan: readonly PemberitahuanTersimpan[]
  kop: Kop
  judul: string
  /** The office or village the report is about. */
  mengenai: string
  asal: Acuan
  /** Number and date of the routing slip that holds, where one was issued. */
  nomorDisposisi: Readonly<{ nomor: string; tanggal: string }> | null
  orang: (id: string | null) => Pejabat | null
  bidang: readonly Readonly<{ id: string; nama: string; posisi: Peran | null }>[]
  diterima: string
  alamatSitus: string
  /** What the receipt says; only where it was asked for by somebody who may read the report. */
  terima?: DataTandaTerima | null
  kalender: Kalender
}>

const KOSONG = '(................................)'

/** Number and date of the letter that brought the case, as the desk wrote them down. */
async function asalOf(tx: Tx, kasus: Kasus): Promise<Acuan> {
  const sealed = await findSuratMasuk(tx, kasus.id)
  if (!sealed) return { nomor: null, tanggal: null }
  const { nomorSurat, tanggalSurat } = suratMasukSchema.parse(openJson(sealed, segel.surat(kasus.id)))
  return { nomor: nomorSurat || null, tanggal: tanggalSurat || null }
}

/** Reads what a paper needs; what of the case is in it follows from `held`, by the rules of the case page. */
export async function readBahan(tx: Tx, kasus: Kasus, berkas: BerkasKasus, held: readonly Peran[] | 'SEMUA'): Promise<Bahan> {
  const kop = await findKop(tx, kasus.layanan)
  if (!kop) throw new AppError('NOT_FOUND')
  const pemberitahuan = await listPemberitahuan(tx, kasus.id)
  const penanda = pemberitahuan.flatMap(({ petugasId }) => petugasId ?? [])
  const orang = await listPejabat(tx, [...petugasIdsOf(kasus, berkas), ...penanda], kasus.layanan)
  return {
    kasus,
    kop,
    dokumen: readDokumen(berkas, held, (id) => id ?? ''),
    pemberitahuan,
    permintaan: await listDokumen(tx, kasus.id, 'PERMINTAAN_KELENGKAPAN'),
    judul: isiSchema.parse(openJson(berkas.materiTersegel, segel.isi(kasus.id))).judul,
    mengenai: berkas.unit ? [berkas.unit.nama, berkas.unit.kecamatan].filter(Boolean).join(', ') : (berkas.kategoriLain ?? '-'),
    asal: await asalOf(tx, kasus),
    nomorDisposisi: await findNomorDokumen(tx, kasus.id, 'DISPOSISI'),
    orang: (id) => orang.get(id ?? '') ?? null,
    bidang: await listBidang(kasus.layanan),
    diterima: kasus.tanggalTerima ? fromDateColumn(kasus.tanggalTerima) : officeDate(kasus.diterimaAt),
    alamatSitus: env().appUrl,
    kalender: await getKalender(),
  }
}

/** What a post is called on the papers of this office. */
export function namaJabatan({ bidang, kasus }: Bahan, posisi: Peran): string | null {
  return sebutanPosisi(kasus.layanan, posisi, bidang.find((unit) => unit.posisi === posisi)?.nama ?? null)
}

/** What the head of this office is called. */
export const kepalaKantor = (bahan: Bahan): string => namaJabatan(bahan, 'KEPALA') ?? KOSONG

type Tanda = Readonly<{ id: string | null; at: Date | null; posisi: readonly [Peran, ...Peran[]] }>

/** The title somebody acted under at a moment: the first of these posts he held then, Plh. and Plt. named. */
function jabatanPada(bahan: Bahan, pejabat: Pejabat, { at, posisi }: Tanda): string {
  return jabatanTertulis(pejabat, posisi, at ? officeDate(at) : '', (peran) => namaJabatan(bahan, peran))
}

/** Who signs, as far as he did: below his signature stands the post he signed in. While nobody has, the first post that will. */
export function penandatangan(bahan: Bahan, tanda: Tanda): Penandatangan {
  const pejabat = bahan.orang(tanda.id)
  if (!pejabat || !tanda.at)
    return { jabatan: namaJabatan(bahan, tanda.posisi[0]) ?? 'Pejabat yang berwenang', nama: KOSONG, cara: null, at: null }
  return {
    jabatan: jabatanPada(bahan, pejabat, tanda),
    nama: pejabat.nama,
    ...(pejabat.pangkat && { pangkat: pejabat.pangkat }),
    ...(pejabat.nip && { nip: pejabat.nip }),
    cara: 'PERSETUJUAN_INTERNAL',
    at: tanda.at.toISOString(),
  }
}

/** Initials of those who found a paper in order before it was signed, with the time of each; one nobody gave is left out. */
export function paraf(bahan: Bahan, tanda: readonly Tanda[]): readonly Paraf[] {
  return tanda.flatMap((satu) => {
    const pejabat = bahan.orang(satu.id)
    return pejabat ? [{ jabatan: jabatanPada(bahan, pejabat, satu), nama: pejabat.nama, at: satu.at?.toISOString() ?? null }] : []
  })
}

/** Head of a paper: number and date only once somebody signed. */
export function naskah(bahan: Bahan, oleh: Penandatangan, nomor: string | null): Naskah {
  return {
    layanan: bahan.kasus.layanan,
    kop: bahan.kop,
    nomor: oleh.cara ? nomor : null,
    tanggal: oleh.at ? officeDate(new Date(oleh.at)) : null,
    penandatangan: oleh,
    cek: null,
  }
}

/** The slip a letter of assignment rests on. */
export const disposisiOf = ({ nomorDisposisi }: Bahan, kepala: string) => nomorDisposisi && { kepala, ...nomorDisposisi }

/** Working days a clock of this layanan gives from a day on, with the day it ends. */
export function batasOf({ kasus, kalender }: Bahan, jenis: 'PENYELESAIAN' | 'KELENGKAPAN' | 'PENUTUPAN', mulai: string) {
  const hariKerja = anggaranOf(kasus.layanan, jenis)
  return { hariKerja, tanggal: addWorkingDays(mulai, hariKerja, kalender) }
}
