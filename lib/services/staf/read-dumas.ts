import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { DisposisiKasus, DistribusiKasus, RilisKasus, TelaahanKasus } from '@/lib/domain/dumas/berkas'
import { fromDateColumn } from '@/lib/data/dates'
import type { BerkasKasus } from '@/lib/data/kasus-detail'
import { openJson, openText } from '@/lib/infra/cipher'
import { isiRilisSchema } from '@/lib/services/rilis/rilis-isi'
import { readTelaahan } from '@/lib/services/telaahan/telaahan-context'

type NameOf = (id: string | null) => string

export function readTelaahanKasus(berkas: BerkasKasus, nameOf: NameOf): readonly TelaahanKasus[] {
  return berkas.telaahan.map((row) => ({
    versi: row.versi,
    status: row.status,
    nomor: row.nomor,
    isi: readTelaahan(berkas.id, row.versi, row.isiTersegel),
    faktaLengkap: row.faktaLengkap,
    disusun: nameOf(row.disusunId),
    diajukanAt: row.diajukanAt,
    disetujui: row.disetujuiId ? nameOf(row.disetujuiId) : null,
    disetujuiAt: row.disetujuiAt,
    dikembalikan: row.dikembalikanId ? nameOf(row.dikembalikanId) : null,
    catatan: row.catatanTersegel ? openText(row.catatanTersegel, segel.catatanTelaahan(berkas.id, row.versi)) : null,
    dibuatAt: row.dibuatAt,
  }))
}

export function readDisposisi(berkas: BerkasKasus, nameOf: NameOf): readonly DisposisiKasus[] {
  const versiOf = (id: string | null) => berkas.disposisi.find((row) => row.id === id)?.versi ?? null
  return berkas.disposisi.map((row) => ({
    id: row.id,
    versi: row.versi,
    induk: versiOf(row.indukId),
    jenis: row.jenis,
    sifat: row.sifat,
    instruksi: row.instruksi,
    catatan: row.catatanTersegel ? openText(row.catatanTersegel, segel.catatanDisposisi(berkas.id, row.versi)) : null,
    tenggat: row.tenggat ? fromDateColumn(row.tenggat) : null,
    disiapkan: nameOf(row.disiapkanId),
    dibuatAt: row.dibuatAt,
    diterbitkan: row.diterbitkanId ? nameOf(row.diterbitkanId) : null,
    diterbitkanAt: row.diterbitkanAt,
    dicabut: row.dicabutId ? nameOf(row.dicabutId) : null,
    dicabutAt: row.dicabutAt,
    alasanCabut: row.alasanTersegel ? openText(row.alasanTersegel, segel.alasanCabut(berkas.id, row.versi)) : null,
    penerima: row.penerima.map((penerima) => ({
      unitId: penerima.unitId,
      nama: penerima.unit.nama,
      utama: penerima.utama,
      dibaca: penerima.dibacaId ? nameOf(penerima.dibacaId) : null,
      dibacaAt: penerima.dibacaAt,
    })),
  }))
}

/** Ids of everybody named in the papers of Dumas, for their names to be read at once. */
export function petugasDumas(berkas: BerkasKasus): readonly (string | null)[] {
  return [
    ...berkas.telaahan.flatMap((row) => [row.disusunId, row.disetujuiId, row.dikembalikanId]),
    ...berkas.disposisi.flatMap((row) => [
      row.disiapkanId,
      row.diterbitkanId,
      row.dicabutId,
      ...row.penerima.map((penerima) => penerima.dibacaId),
    ]),
    ...berkas.distribusi.map((row) => row.petugasId),
  ]
}

export const readRilis = (berkas: BerkasKasus, nameOf: NameOf): readonly RilisKasus[] =>
  berkas.rilisMedia.map((row) => ({
    versi: row.versi,
    nomor: row.nomor,
    ...isiRilisSchema.parse(openJson(row.isiTersegel, segel.rilis(berkas.id, row.versi))),
    disusun: nameOf(row.disusunId),
    disetujui: row.disetujuiId ? nameOf(row.disetujuiId) : null,
    disetujuiAt: row.disetujuiAt,
  }))

export const readDistribusi = (berkas: BerkasKasus, nameOf: NameOf) =>
  berkas.distribusi.map((row): DistribusiKasus => ({
    putaran: row.putaran,
    unitId: row.unitId,
    unit: row.unit.nama,
    utama: row.utama,
    oleh: nameOf(row.petugasId),
    at: row.dibuatAt,
  }))
