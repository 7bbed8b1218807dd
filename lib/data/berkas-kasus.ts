import 'server-only'
import { db, type Tx } from '@/lib/infra/db'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

/** Papers of a case: one statement each, for the effects of its steps. Who may write which is the procedure's business. */

const ID = { id: true } as const

export const insertPeriksaIdentitas = (tx: Tx, data: Prisma.PeriksaIdentitasUncheckedCreateInput) =>
  tx.periksaIdentitas.create({ data, select: { pengaduanId: true } })

export const insertVerifikasi = (tx: Tx, data: Prisma.VerifikasiUncheckedCreateInput) =>
  tx.verifikasi.create({ data, select: { pengaduanId: true } })

export const insertUsulanArsip = (tx: Tx, data: Prisma.UsulanArsipUncheckedCreateInput) =>
  tx.usulanArsip.create({ data, select: { pengaduanId: true } })

export const decideUsulanArsip = (tx: Tx, pengaduanId: string, data: Readonly<{ disetujui: boolean; diputusId: string }>) =>
  tx.usulanArsip.updateMany({ where: { pengaduanId, disetujui: null }, data })

export const insertKlasifikasi = (tx: Tx, data: Prisma.KlasifikasiUncheckedCreateInput) =>
  tx.klasifikasi.create({ data, select: { pengaduanId: true } })

export const insertSuratTugas = (tx: Tx, data: Prisma.SuratTugasUncheckedCreateInput) => tx.suratTugas.create({ data, select: ID })

export const updateSuratTugas = (tx: Tx, id: string, data: Prisma.SuratTugasUncheckedUpdateInput) =>
  tx.suratTugas.update({ where: { id }, data, select: ID })

export const insertCatatanPemeriksaan = (tx: Tx, data: Prisma.CatatanPemeriksaanUncheckedCreateInput) =>
  tx.catatanPemeriksaan.create({ data, select: ID })

export const countLhp = (tx: Tx, pengaduanId: string) => tx.lhp.count({ where: { pengaduanId } })

export const insertLhp = (tx: Tx, data: Prisma.LhpUncheckedCreateInput) => tx.lhp.create({ data, select: ID })

export const updateLhp = (tx: Tx, id: string, data: Prisma.LhpUncheckedUpdateInput) => tx.lhp.update({ where: { id }, data, select: ID })

type Konsep<T> = Readonly<{ pengaduanId: string; versi: number; isi: Omit<T, 'pengaduanId' | 'versi' | 'status' | 'dibuatAt'>; at: Date }>

const kunci = ({ pengaduanId, versi }: Konsep<object>) => ({ pengaduanId_versi: { pengaduanId, versi } })
const baru = <T>({ pengaduanId, versi, isi, at }: Konsep<T>) => ({ ...isi, pengaduanId, versi, status: 'DISUSUN', dibuatAt: at }) as const

export const saveJawaban = (tx: Tx, konsep: Konsep<Prisma.JawabanUncheckedCreateInput>) =>
  tx.jawaban.upsert({ where: kunci(konsep), update: konsep.isi, create: baru(konsep), select: ID })

export const insertJawaban = (tx: Tx, data: Prisma.JawabanUncheckedCreateInput) => tx.jawaban.create({ data, select: ID })

export const updateJawaban = (tx: Tx, id: string, data: Prisma.JawabanUncheckedUpdateInput) =>
  tx.jawaban.update({ where: { id }, data, select: ID })

export const saveTelaahan = (tx: Tx, konsep: Konsep<Prisma.TelaahanUncheckedCreateInput>) =>
  tx.telaahan.upsert({ where: kunci(konsep), update: konsep.isi, create: baru(konsep), select: ID })

export const updateTelaahan = (tx: Tx, id: string, data: Prisma.TelaahanUncheckedUpdateInput) =>
  tx.telaahan.update({ where: { id }, data, select: ID })

export const saveNotaDinas = (tx: Tx, konsep: Konsep<Prisma.NotaDinasUncheckedCreateInput>) =>
  tx.notaDinas.upsert({ where: kunci(konsep), update: konsep.isi, create: baru(konsep), select: ID })

export const updateNotaDinas = (tx: Tx, id: string, data: Prisma.NotaDinasUncheckedUpdateInput) =>
  tx.notaDinas.update({ where: { id }, data, select: ID })

export const findPenandatangan = (tx: Tx, id: string) =>
  tx.notaDinas.findUniqueOrThrow({ where: { id }, select: { ditandatanganiId: true, ditandatanganiAt: true } })

export const insertSubstansi = (tx: Tx, data: Prisma.SubstansiUncheckedCreateInput) => tx.substansi.create({ data, select: ID })

export const insertRilis = (tx: Tx, data: Prisma.RilisMediaUncheckedCreateInput) => tx.rilisMedia.create({ data, select: ID })

/** Whether it still waited for consent. */
export const approveRilisMedia = async (
  tx: Tx,
  id: string,
  data: Readonly<{ nomor: string | null; disetujuiId: string; disetujuiAt: Date }>,
) => (await tx.rilisMedia.updateMany({ where: { id, disetujuiAt: null }, data })).count === 1

/** The units a case goes to now: the lead first; an earlier round ends. */
export async function distribute(
  tx: Tx,
  at: Date,
  baris: Readonly<{ pengaduanId: string; petugasId: string; putaran: number }>,
  unit: Bagi,
) {
  const row = (unitId: string, utama: boolean) => ({ ...baris, unitId, utama, dibuatAt: at })
  const pendukung = unit.pendukungId.filter((id) => id !== unit.utamaId)
  await tx.distribusi.createMany({ data: [row(unit.utamaId, true), ...pendukung.map((id) => row(id, false))] })
}

type Bagi = Readonly<{ utamaId: string; pendukungId: readonly string[] }>

export const endDistribusi = (tx: Tx, at: Date, pengaduanId: string) =>
  tx.distribusi.updateMany({ where: { pengaduanId, berakhirAt: null }, data: { berakhirAt: at } })

export const findLhp = (tx: Tx, pengaduanId: string, versi: number) =>
  tx.lhp.findUnique({ where: { pengaduanId_versi: { pengaduanId, versi } }, select: { isiTersegel: true, finalAt: true } })

type Rekomendasi = Readonly<{ pengaduanId: string; versiLhp: number; rekomendasi: number }>

export const countTindakLanjut = (tx: Tx, rekomendasi: Rekomendasi) => tx.tindakLanjut.count({ where: rekomendasi })

/** What became of a recommendation: always a new row, so createMany, which reads nothing back. */
export async function insertTindakLanjut(tx: Tx, row: Prisma.TindakLanjutCreateManyInput): Promise<void> {
  await tx.tindakLanjut.createMany({ data: [row] })
}

/** What an answer says and the number it bears. @throws when there is no such answer. */
export const findSuratJawaban = (tx: Tx, id: string) =>
  tx.jawaban.findUniqueOrThrow({ where: { id }, select: { versi: true, nomor: true, isiTersegel: true } })

/** Who was in a team of another case of the chain. */
export async function listPemeriksaRantai(akarId: string, kecuali: string): Promise<ReadonlySet<string>> {
  const rows = await db.anggotaTim.findMany({
    where: { suratTugas: { pengaduan: { akarId, id: { not: kecuali } } } },
    select: { petugasId: true },
  })
  return new Set(rows.map((row) => row.petugasId))
}
