import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { PublikasiInput } from '@/lib/domain/langkah/jawaban-schema'
import { countWorkingDays, officeDate } from '@/lib/domain/tenggat/kalender'
import { toDateColumn } from '@/lib/data/dates'
import type { LangkahContext } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'

const monthOf = (at: Date) => toDateColumn(`${officeDate(at).slice(0, 7)}-01`)

/** The texts a moderator checks, written for the public; nothing of the case is copied into them by the site. */
export const teksOf = (input: PublikasiInput) => ({
  judul: input.judulPublik,
  ringkasan: input.ringkasan,
  jawaban: input.jawabanPublik,
  topik: input.topik,
})

async function factsOf({ tx, kasus, kalender }: LangkahContext) {
  const row = await tx.pengaduan.findUniqueOrThrow({
    where: { id: kasus.id },
    select: { unit: { select: { jenis: true } }, jawaban: { where: { status: 'DISETUJUI' }, select: { hasil: true }, take: 1 } },
  })
  const answered = kasus.kiriman[0]?.dikirimAt
  const hasil = row.jawaban[0]?.hasil
  if (!answered || !hasil) throw new AppError('GUARD_FAILED', ['PELAPOR_SUDAH_TAHU'])
  return {
    layanan: kasus.layanan,
    jenisUnit: row.unit?.jenis ?? 'LAIN',
    hasil,
    bulanTerima: monthOf(kasus.diterimaAt),
    bulanJawab: monthOf(answered),
    hariKerja: countWorkingDays(officeDate(kasus.lengkapAt ?? kasus.diterimaAt), officeDate(answered), kalender),
  }
}

/** Writes, or writes again, the redacted texts and leaves them to the moderator (W19). */
export async function draftPublikasi(petugas: Petugas, input: PublikasiInput): Promise<void> {
  await runLangkah(petugas, 'SUSUN_PUBLIKASI', input, async (context) => {
    const { tx, at, kasus } = context
    const data = { ...teksOf(input), status: 'MENUNGGU_MODERASI' as const, disusunId: petugas.id, diubahAt: at }
    await tx.publikasi.upsert({
      where: { pengaduanId: kasus.id },
      update: { ...data, versi: { increment: 1 } },
      create: { ...data, ...(await factsOf(context)), pengaduanId: kasus.id },
    })
  })
}
