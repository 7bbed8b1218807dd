import 'server-only'
import { CARA_MENUNGGU, penyampaianSchema, type CaraDumas, type PenyampaianInput } from '@/lib/domain/dumas/penyampaian'
import { segel } from '@/lib/domain/segel'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { AppError } from '@/lib/domain/errors'
import { kirimanSchema, type KirimanInput } from '@/lib/domain/langkah/jawaban-schema'
import { answersOf } from '@/lib/domain/kiriman/pemberitahuan'
import { findMenunggu, insertKiriman, updateKiriman } from '@/lib/data/kiriman'
import { findKodeAkses } from '@/lib/data/wakil'
import { sealText } from '@/lib/infra/cipher'
import { isKodeAkses } from '@/lib/services/lacak/kode-akses'
import { findSurelKabar } from '@/lib/data/surel-kabar'
import { petugasOf, type LangkahContext } from '@/lib/services/alur/context'
import { newest } from '@/lib/services/alur/newest'
import { closeDelivered, markDelivered } from '@/lib/services/kiriman/complete-delivery'
import { cancelMailedAnswer, enqueueJawaban } from '@/lib/services/kiriman/enqueue-jawaban'
import { type Efek } from './efek-langkah'

/** The clerk chooses how an answer goes that cannot go as its reporter wished: to the page at once, or into the queue (W16). */
export const sampaikanWbs: Efek<KirimanInput> = {
  schema: kirimanSchema,
  urutan: ({ cara }) => [cara === 'HALAMAN' ? 'SAMPAIKAN_JAWABAN' : 'ANTREKAN_KIRIMAN'],
  tulis: async (context, { cara }) => {
    if (cara === 'HALAMAN') return markDelivered(context, { cara })
    // By letter or at the counter the answer has not left yet: it waits in the queue of letters.
    await updateKiriman(context.tx, newest(answersOf(context.kasus.kiriman)).id, {
      cara,
      status: 'ANTRE',
      petugasId: petugasOf(context).id,
    })
  },
  sesudah: async (unit, _pelaksana, kasus) => {
    if (kasus.status === 'DIJAWAB') await closeDelivered(unit, kasus)
    await cancelMailedAnswer(unit, kasus.id)
  },
}

type Kirim = Readonly<{ context: LangkahContext; input: PenyampaianInput; jawabanId: string }>

/** What shows that the answer was handed over: the code, judged and not kept, or who signed for it. */
async function buktiSerah(
  { tx, kasus }: LangkahContext,
  { buktiSerah: bukti, kodeAkses, penerimaSerah }: PenyampaianInput,
): Promise<string> {
  if (bukti !== 'KODE') return `TANDA_TERIMA: ${penerimaSerah}`
  if (!isKodeAkses(parseKodeAkses(kodeAkses) ?? '', await findKodeAkses(tx, kasus.id)))
    throw new AppError('INVALID_INPUT', ['kodeAkses.tidakCocok'])
  return 'KODE'
}

async function send({ context, input, jawabanId }: Kirim, cara: CaraDumas): Promise<void> {
  const { tx, at, kasus } = context
  const serah = cara === 'SERAH' ? await buktiSerah(context, input) : null
  const mailed = cara === 'SUREL'
  const alamat = mailed ? await findSurelKabar(tx, kasus.id) : null
  if (mailed && alamat === null) throw new AppError('INVALID_INPUT', ['cara.tanpaSurel'])
  if (cara === 'MEDIA' && !kasus.rilisMedia[0]?.disetujuiAt) throw new AppError('INVALID_INPUT', ['cara.tanpaRilis'])
  // Mail is on its way until the worker has sent it, a letter until it is posted; everything else has just happened at the desk.
  const waits = mailed || CARA_MENUNGGU.includes(cara)
  const kiriman = await insertKiriman(tx, {
    pengaduanId: kasus.id,
    jawabanId,
    cara,
    petugasId: petugasOf(context).id,
    dibuatAt: at,
    status: waits ? 'ANTRE' : 'DIKIRIM',
    dikirimAt: waits ? null : at,
    tautan: cara === 'LAPOR' ? input.tautanLapor : null,
  })
  if (serah !== null) await updateKiriman(tx, kiriman.id, { buktiTersegel: sealText(serah, segel.buktiSerah(kiriman.id)) })
  if (alamat !== null) await enqueueJawaban({ tx, at }, kasus, jawabanId, kiriman.id, alamat)
}

/** The ways chosen, less those this answer already waits for. */
async function newWays({ tx }: LangkahContext, jawabanId: string, cara: readonly CaraDumas[]): Promise<readonly CaraDumas[]> {
  const waiting = (await findMenunggu(tx, jawabanId)).map((row) => row.cara)
  const left = cara.filter((one) => !waiting.includes(one))
  if (left.length === 0) throw new AppError('INVALID_INPUT', ['cara.sudahAntre'])
  return left
}

/**
 * The approved answer goes out, one or several ways in one act; the ninety days end here (Dumas, D10). With nothing chosen but
 * a letter or the counter it is only put into the queue: the days run until it has left. Refuses "cara.tanpaSurel" when the
 * reporter left no address for mail, "kodeAkses.tidakCocok" for another case's code, "cara.tanpaRilis" before the head approved the newest release to the press.
 */
export const sampaikanDumas: Efek<PenyampaianInput> = {
  schema: penyampaianSchema,
  lists: ['cara'],
  urutan: ({ cara }) => [cara.every((one) => CARA_MENUNGGU.includes(one)) ? 'ANTREKAN_KIRIMAN' : 'SAMPAIKAN_JAWABAN'],
  tulis: async (context, input) => {
    const jawabanId = newest(context.kasus.jawaban).id
    for (const cara of await newWays(context, jawabanId, input.cara)) await send({ context, input, jawabanId }, cara)
  },
}
