import 'server-only'
import { jawabanSchema, type JawabanInput } from '@/lib/domain/langkah/jawaban-schema'
import { targetSchema } from '@/lib/domain/langkah/target'
import { catatanSchema, type CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import type { KirimJawaban } from '@/lib/domain/layanan'
import { segel } from '@/lib/domain/segel'
import { saveJawaban, updateJawaban } from '@/lib/data/berkas-kasus'
import { findKirimanAntre, insertKiriman } from '@/lib/data/kiriman'
import { findSurelKabar } from '@/lib/data/surel-kabar'
import { sealJson, sealText } from '@/lib/infra/cipher'
import { petugasOf, type LangkahContext } from '@/lib/services/alur/context'
import { newest } from '@/lib/services/alur/newest'
import { takeNomorSurat } from '@/lib/services/alur/nomor'
import { completeDelivery } from '@/lib/services/kiriman/complete-delivery'
import { enqueueJawaban } from '@/lib/services/kiriman/enqueue-jawaban'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'
import { nextVersi, tekan, type Efek } from './efek-langkah'

/** Writes the answer's draft and, when the drafter says so, hands it on in the same act (W15, D7). */
export const tulisJawaban: Efek<JawabanInput> = {
  schema: jawabanSchema,
  urutan: ({ maksud }) => (maksud === 'AJUKAN' ? ['TULIS_JAWABAN', 'AJUKAN_JAWABAN'] : ['TULIS_JAWABAN']),
  tulis: async (context, { hasilJawaban, isiJawaban }) => {
    const { tx, at, kasus } = context
    const versi = nextVersi(kasus.jawaban)
    const isiTersegel = sealJson({ isi: isiJawaban }, segel.jawaban(kasus.id, versi))
    const isi = { hasil: hasilJawaban, isiTersegel, disusunId: petugasOf(context).id }
    await saveJawaban(tx, { pengaduanId: kasus.id, versi, isi, at })
  },
}

export const ajukanJawaban = tekan(async ({ tx, kasus }) => {
  await updateJawaban(tx, newest(kasus.jawaban).id, { status: 'DIAJUKAN' })
})

/** Sign or return: the draft goes back to its drafter with a note (W15, D8r). */
export const kembalikanJawaban: Efek<CatatanInput> = {
  schema: catatanSchema,
  tulis: async ({ tx, kasus }, { catatan }) => {
    const draft = newest(kasus.jawaban)
    const catatanTersegel = sealText(catatan, segel.catatanJawaban(kasus.id, draft.versi))
    await updateJawaban(tx, draft.id, { status: 'DIKEMBALIKAN', catatanTersegel })
  },
}

/** The Sekretaris finds the draft in order and initials it; without that the head cannot approve (Dumas, D8). */
export const parafJawaban = tekan(async (context) => {
  const { tx, at, kasus } = context
  await updateJawaban(tx, newest(kasus.jawaban).id, { parafSekretarisId: petugasOf(context).id, parafSekretarisAt: at })
})

/** The head signs, and the letter gets its number. Returns the answer's id. */
async function sign(context: LangkahContext): Promise<string> {
  const { tx, at, kasus } = context
  const draft = newest(kasus.jawaban)
  const nomor = await takeNomorSurat(context, 'suratJawaban')
  await updateJawaban(tx, draft.id, { status: 'DISETUJUI', nomor, disetujuiId: petugasOf(context).id, disetujuiAt: at })
  await issueDokumen(context, { jenis: 'SURAT_JAWABAN', versi: draft.versi })
  return draft.id
}

/** In Dumas the desk chooses the ways an answer goes, one or several, once it is approved (D9, D10). */
export const setujuiJawaban = tekan(async (context) => {
  await sign(context)
})

/** Mail without an address left (removed meanwhile) falls back to the page, which the reporter can always open. */
async function chooseWay({ tx, at, kasus }: LangkahContext, jawabanId: string): Promise<void> {
  const alamat = kasus.kirimJawaban === 'SUREL' ? await findSurelKabar(tx, kasus.id) : null
  const cara: KirimJawaban = kasus.kirimJawaban === 'SUREL' && alamat === null ? 'HALAMAN' : kasus.kirimJawaban
  const kiriman = await insertKiriman(tx, { pengaduanId: kasus.id, jawabanId, cara, status: 'ANTRE', dibuatAt: at })
  if (alamat !== null) await enqueueJawaban({ tx, at }, kasus, jawabanId, kiriman.id, alamat)
}

/**
 * The Inspektur approves (W15). What needs no hand is delivered in the same act: an answer for the page is there at once,
 * one by mail when the worker has sent it, a letter when the clerk dispatches it.
 */
export const setujuiDanKirim: Efek = {
  schema: targetSchema,
  tulis: async (context) => chooseWay(context, await sign(context)),
  sesudah: async (unit, _pelaksana, { id, versi }) => {
    if ((await findKirimanAntre(unit.tx, id))?.cara === 'HALAMAN') await completeDelivery(unit, 'SISTEM', { pengaduanId: id, versi }, {})
  },
}
