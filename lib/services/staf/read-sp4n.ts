import 'server-only'
import { segel } from '@/lib/domain/segel'
import { kanalOf } from '@/lib/domain/lapor/kanal'
import type { LaporanKasus, NotaDinasKasus, SubstansiKasus } from '@/lib/domain/sp4n/berkas'
import { fromDateColumn } from '@/lib/data/dates'
import type { BerkasKasus } from '@/lib/data/kasus-detail'
import { openText } from '@/lib/infra/cipher'
import { readNotaDinas } from '@/lib/services/sp4n/sp4n-context'

type NameOf = (id: string | null) => string

export function readNotaDinasKasus(berkas: BerkasKasus, nameOf: NameOf): readonly NotaDinasKasus[] {
  return berkas.notaDinas.map((row) => ({
    versi: row.versi,
    status: row.status,
    nomor: row.nomor,
    opd: row.unit.nama,
    kop: { alamat: row.unit.alamat, kodePos: row.unit.kodePos, telepon: row.unit.telepon },
    isi: readNotaDinas(berkas.id, row.versi, row.isiTersegel),
    disusun: nameOf(row.disusunId),
    dibuatAt: row.dibuatAt,
    dikembalikan: row.dikembalikanId ? nameOf(row.dikembalikanId) : null,
    catatan: row.catatanTersegel ? openText(row.catatanTersegel, segel.catatanNotaDinas(berkas.id, row.versi)) : null,
    ditandatangani: row.ditandatanganiId ? nameOf(row.ditandatanganiId) : null,
    ditandatanganiAt: row.ditandatanganiAt,
    delegasi: row.delegasi,
  }))
}

export const readSubstansi = (berkas: BerkasKasus, nameOf: NameOf): readonly SubstansiKasus[] =>
  berkas.substansi.map((row) => ({
    id: row.id,
    opd: row.unit.nama,
    utama: row.utama,
    isi: openText(row.isiTersegel, segel.substansi(berkas.id)),
    petugas: nameOf(row.petugasId),
    at: row.dibuatAt,
  }))

/** What SP4N asks beside the report itself; no other layanan has it. */
export function readLaporan(berkas: BerkasKasus): LaporanKasus | null {
  if (berkas.jenisLaporan === null) return null
  const { jenisLaporan, topik, tanggalKejadian, idPelacakan, anonim, rahasia, kanal } = berkas
  return {
    jenisLaporan,
    topik,
    tanggalKejadian: tanggalKejadian && fromDateColumn(tanggalKejadian),
    idPelacakan,
    anonim,
    rahasia,
    kanal: kanalOf(kanal),
  }
}

/** Ids of everybody named in the papers of SP4N, for their names to be read at once. */
export function petugasSp4n(berkas: BerkasKasus): readonly (string | null)[] {
  return [
    ...berkas.notaDinas.flatMap((row) => [row.disusunId, row.dikembalikanId, row.ditandatanganiId]),
    ...berkas.substansi.map((row) => row.petugasId),
  ]
}
