import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { seriNomor, type JenisNomor } from '@/lib/domain/kode/pola-nomor'
import { singkatanUnit } from '@/lib/domain/kode/singkatan'
import type { Layanan } from '@/lib/domain/layanan'
import { adaBenturan } from '@/lib/domain/pengaduan/benturan'
import { faultOfNomorAgenda } from '@/lib/domain/surat/nomor-agenda'
import { nomorMulai, nomorSurat, pengaturanSuratOf, SETELAN_SURAT, type PengaturanSurat } from '@/lib/domain/surat/pengaturan-surat'
import { now } from '@/lib/infra/clock'
import type { Tx } from '@/lib/infra/db'
import { newKodeUrut } from '@/lib/infra/kode'
import { keepNomorTerbit, nextNomorUrut } from './nomor-urut'
import { readSetelan } from './setelan'

/** The case a number is for. */
export type UntukKasus = Readonly<{ id: string; layanan: Layanan }>

/** A number just taken: its place in the yearly series, null for a sealed one, and as the office writes it. */
export type NomorBaru = Readonly<{ urut: number | null; nomor: string }>

async function isBerbenturan(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.pengaduan.findUniqueOrThrow({
    where: { id },
    select: { peranDihindari: true, terlapor: { select: { petugasId: true }, take: 1 } },
  })
  return adaBenturan(row)
}

/** A code nobody has under this series of this year. */
async function takeKode(tx: Tx, seri: string): Promise<string> {
  const kode = newKodeUrut()
  const { count } = await tx.nomorTersegel.createMany({ data: [{ seri, kode }], skipDuplicates: true })
  return count === 1 ? kode : takeKode(tx, seri)
}

/** What of a number only the act that finishes its paper knows. */
export type AsalNomor = Readonly<{
  /** As the office's agenda gave it; typed by who signs. */
  nomorAgenda?: string
  /** The agency whose own series it is. */
  unitId?: string
}>

/** How numbers of an agency name it; its first number fixes that where nobody set it. */
async function kodeUnit(tx: Tx, layanan: Layanan, unitId: string): Promise<string> {
  const unit = await tx.unit.findUniqueOrThrow({ where: { id: unitId }, select: { nama: true, kodeSurat: true } })
  if (unit.kodeSurat) return unit.kodeSurat
  const rows = await tx.unit.findMany({ where: { kodeSurat: { not: null } }, select: { kodeSurat: true } })
  const kodeSurat = singkatanUnit(
    unit.nama,
    rows.flatMap((row) => row.kodeSurat ?? []),
  )
  await tx.unit.update({ where: { id: unitId }, data: { kodeSurat }, select: { id: true } })
  return kodeSurat
}

type Seri = Readonly<{ pengaturan: PengaturanSurat; seri: string; kantor: readonly string[]; jenis: JenisNomor; today: string }>

type Kantor = Readonly<{ layanan: string; nama: string; pemda: string; singkatan: string }>

/** An office that runs two layanan has one list of numbers, whichever of them a paper is from. */
const daftarKantor = (kantor: readonly Kantor[], own: Kantor | undefined, layanan: Layanan): readonly string[] =>
  own ? kantor.filter(({ nama, pemda }) => nama === own.nama && pemda === own.pemda).map((one) => one.layanan) : [layanan]

async function seriOf(tx: Tx, layanan: Layanan, jenis: JenisNomor, today: string, unitId?: string): Promise<Seri> {
  const [setelan, instansi] = [
    await readSetelan(SETELAN_SURAT, tx),
    await tx.instansi.findMany({ orderBy: { layanan: 'asc' }, select: { layanan: true, nama: true, pemda: true, singkatan: true } }),
  ]
  const own = instansi.find((one) => one.layanan === layanan)
  const umum = pengaturanSuratOf(setelan, layanan, own?.singkatan)
  const pengaturan = unitId ? { ...umum, opd: await kodeUnit(tx, layanan, unitId) } : umum
  const kantor = unitId ? [`${layanan}:${unitId}`] : daftarKantor(instansi, own, layanan)
  return { pengaturan, seri: seriNomor(layanan, jenis, unitId), kantor, jenis, today }
}

/** The next number nobody bears yet: one the agenda gave before the series came to the site is passed over. */
async function nextBebas(tx: Tx, { pengaturan, seri, kantor, jenis, today }: Seri): Promise<NomorBaru> {
  const tahun = Number(today.slice(0, 4))
  const urut = await nextNomorUrut(tx, seri, tahun, nomorMulai(pengaturan, seri, tahun))
  const nomor = nomorSurat(pengaturan, jenis, urut, today)
  if (!isTercatat(jenis) || (await keepNomorTerbit(tx, kantor, nomor, now()))) return { urut, nomor }
  return nextBebas(tx, { pengaturan, seri, kantor, jenis, today })
}

/** @throws AppError INVALID_INPUT "nomorAgenda.wajib", "nomorAgenda.salah", or "nomorAgenda.dipakai" for one a paper bears already. */
async function takeAgenda(tx: Tx, { kantor }: Seri, nomorAgenda: string): Promise<NomorBaru> {
  const fault = faultOfNomorAgenda(nomorAgenda)
  if (fault) throw new AppError('INVALID_INPUT', [`nomorAgenda.${fault}`])
  if (!(await keepNomorTerbit(tx, kantor, nomorAgenda, now()))) throw new AppError('INVALID_INPUT', ['nomorAgenda.dipakai'])
  return { urut: null, nomor: nomorAgenda }
}

/** Papers whose numbers are one list of an office; the register and public addresses have their own. */
const isTercatat = (jenis: JenisNomor): boolean => jenis !== 'bukuPengaduan' && jenis !== 'publikasi'

/**
 * Takes a number: the one the office's agenda gave, where it keeps that series; else the next one of the series in the
 * office's own pattern, or, for a case that goes around somebody, one with a random code, so that he finds neither a gap nor
 * an order. `today` is the office's ISO date.
 * @throws AppError INVALID_INPUT "nomorAgenda.<fault>".
 */
export async function takeNomor(
  tx: Tx,
  { id, layanan }: UntukKasus,
  jenis: JenisNomor,
  today: string,
  { nomorAgenda = '', unitId }: AsalNomor = {},
): Promise<NomorBaru> {
  const satu = await seriOf(tx, layanan, jenis, today, unitId)
  if (satu.pengaturan.agenda.some((agenda) => agenda === jenis)) return takeAgenda(tx, satu, nomorAgenda.trim())
  if (nomorAgenda.trim() !== '') throw new AppError('INVALID_INPUT', ['nomorAgenda.aplikasi'])
  if (!(await isBerbenturan(tx, id))) return nextBebas(tx, satu)
  const kode = await takeKode(tx, `${satu.seri}:${today.slice(0, 4)}`)
  return { urut: null, nomor: nomorSurat(satu.pengaturan, jenis, kode, today) }
}

/** Allocates the number of a paper inside the transaction that finishes it. `today` is the office's ISO date. */
export async function allocateNomorSurat(tx: Tx, kasus: UntukKasus, jenis: JenisNomor, today: string, asal?: AsalNomor): Promise<string> {
  return (await takeNomor(tx, kasus, jenis, today, asal)).nomor
}
