import 'server-only'
import { rilisSchema, type RilisInput } from '@/lib/domain/dumas/rilis'
import { AppError } from '@/lib/domain/errors'
import type { PublikasiInput, SembunyikanInput, TayangkanInput } from '@/lib/domain/langkah/jawaban-schema'
import { publikasiSchema, sembunyikanSchema, tayangkanSchema } from '@/lib/domain/langkah/jawaban-schema'
import { answersOf } from '@/lib/domain/kiriman/pemberitahuan'
import { segel } from '@/lib/domain/segel'
import { countWorkingDays, officeDate } from '@/lib/domain/tenggat/kalender'
import { approveRilisMedia, insertRilis } from '@/lib/data/berkas-kasus'
import { toDateColumn } from '@/lib/data/dates'
import { consentPublikasi, findDasarPublikasi, findPublikasi, revisePublikasi, savePublikasi } from '@/lib/data/publikasi'
import { sealJson } from '@/lib/infra/cipher'
import { petugasOf, type LangkahContext } from '@/lib/services/alur/context'
import { newest } from '@/lib/services/alur/newest'
import { takeNomorSurat } from '@/lib/services/alur/nomor'
import { assertRedacted } from '@/lib/services/publikasi/kata-terlarang'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'
import { tekan, type Efek } from './efek-langkah'

const monthOf = (at: Date) => toDateColumn(`${officeDate(at).slice(0, 7)}-01`)

/** The texts a moderator checks, written for the public; nothing of the case is copied into them by the site. */
const teksOf = (input: PublikasiInput) => ({
  judul: input.judulPublik,
  ringkasan: input.ringkasan,
  jawaban: input.jawabanPublik,
  topik: input.topik,
})

async function factsOf({ tx, kasus, kalender }: LangkahContext) {
  const { unit, jawaban } = await findDasarPublikasi(tx, kasus.id)
  const [answered, hasil] = [answersOf(kasus.kiriman)[0]?.dikirimAt, jawaban[0]?.hasil]
  if (!answered || !hasil) throw new AppError('GUARD_FAILED', ['PELAPOR_SUDAH_TAHU'])
  return {
    layanan: kasus.layanan,
    jenisUnit: unit?.jenis ?? 'LAIN',
    hasil,
    bulanTerima: monthOf(kasus.diterimaAt),
    bulanJawab: monthOf(answered),
    hariKerja: countWorkingDays(officeDate(kasus.lengkapAt ?? kasus.diterimaAt), officeDate(answered), kalender),
  }
}

/** Writes, or writes again, the redacted texts and leaves them to the moderator (W19, D10, L9). */
export const susunPublikasi: Efek<PublikasiInput> = {
  schema: publikasiSchema,
  tulis: async (context, input) => {
    const isi = { ...teksOf(input), status: 'MENUNGGU_MODERASI', disusunId: petugasOf(context).id, diubahAt: context.at } as const
    await savePublikasi(context.tx, context.kasus.id, isi, await factsOf(context))
  },
}

/** The head consents to the display of exactly the texts as they stand now (Dumas, D10 "menayangkan"). */
export const setujuiTayang = tekan(async (context) => {
  await consentPublikasi(context.tx, context.kasus.id, { disetujuiId: petugasOf(context).id, disetujuiAt: context.at })
})

/**
 * The moderator's own last reading, then the texts are public under a number related to no other (W19). Refuses
 * "pindai:<pola>:<kutipan>" while something that looks like a person stands in them.
 */
export const tayangkan: Efek<TayangkanInput> = {
  schema: tayangkanSchema,
  lists: ['redaksi'],
  tulis: async (context, input) => {
    const { tx, at, kasus } = context
    await assertRedacted(context, [input.judulPublik, input.ringkasan, input.jawabanPublik])
    const current = await findPublikasi(tx, kasus.id)
    if (!current) throw new AppError('INVALID_TRANSITION')
    await revisePublikasi(tx, kasus.id, {
      ...teksOf(input),
      status: 'DITAYANGKAN',
      nomor: current.nomor ?? (await takeNomorSurat(context, 'publikasi')),
      daftarPeriksa: input.redaksi,
      alasanSembunyi: null,
      dimoderasiId: petugasOf(context).id,
      tayangAt: current.tayangAt ?? at,
      diubahAt: at,
    })
  },
}

/** Keeps an answer off the public list, or takes it down again, for a reason the procedure names (W19). */
export const sembunyikan: Efek<SembunyikanInput> = {
  schema: sembunyikanSchema,
  tulis: async (context, { alasanSembunyi }) => {
    const { tx, at, kasus } = context
    const patch = { status: 'DISEMBUNYIKAN', alasanSembunyi, dimoderasiId: petugasOf(context).id, diubahAt: at } as const
    if (!(await revisePublikasi(tx, kasus.id, patch))) throw new AppError('INVALID_TRANSITION')
  },
  catatan: ({ catatan }) => catatan,
}

/**
 * Writes the release to the press, or writes it anew; a new version waits for the head again (Dumas, D10 "media massa").
 * Refuses "pindai:..." while it names somebody or something of the case.
 */
export const susunRilis: Efek<RilisInput> = {
  schema: rilisSchema,
  tulis: async (context, { judulRilis, isiRilis }) => {
    const { tx, at, kasus } = context
    await assertRedacted(context, [judulRilis, isiRilis])
    const versi = (kasus.rilisMedia[0]?.versi ?? 0) + 1
    const isiTersegel = sealJson({ judul: judulRilis, isi: isiRilis }, segel.rilis(kasus.id, versi))
    await insertRilis(tx, { pengaduanId: kasus.id, versi, isiTersegel, disusunId: petugasOf(context).id, dibuatAt: at })
  },
}

/** The head lets exactly this version go to the press, under its number; whoever wrote it never approves it (Dumas, D10). */
export const setujuiRilis = tekan(async (context) => {
  const nomor = await takeNomorSurat(context, 'rilisMedia')
  const disetujui = { nomor, disetujuiId: petugasOf(context).id, disetujuiAt: context.at }
  const { id, versi } = newest(context.kasus.rilisMedia)
  if (!(await approveRilisMedia(context.tx, id, disetujui))) throw new AppError('CONFLICT')
  await issueDokumen(context, { jenis: 'RILIS_MEDIA', versi })
})
