import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { CARA_MENUNGGU, type CaraDumas, type PenyampaianInput } from '@/lib/domain/dumas/penyampaian'
import { AppError } from '@/lib/domain/errors'
import { findMenunggu } from '@/lib/data/kiriman'
import { findSurelKabar } from '@/lib/data/surel-kabar'
import { assertLayanan, type LangkahContext } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { enqueueJawaban } from './enqueue-jawaban'

type Kirim = Readonly<{ context: LangkahContext; petugas: Petugas; input: PenyampaianInput; jawabanId: string }>

async function send({ context, petugas, input, jawabanId }: Kirim, cara: CaraDumas): Promise<void> {
  const { tx, at, kasus } = context
  const mailed = cara === 'SUREL'
  const alamat = mailed ? await findSurelKabar(tx, kasus.id) : null
  if (mailed && alamat === null) throw new AppError('INVALID_INPUT', ['cara.tanpaSurel'])
  if (cara === 'MEDIA' && !kasus.rilisMedia[0]?.disetujuiAt) throw new AppError('INVALID_INPUT', ['cara.tanpaRilis'])
  // Mail is on its way until the worker has sent it, a letter until it is posted; everything else has just happened at the desk.
  const waits = mailed || CARA_MENUNGGU.includes(cara)
  const kiriman = await tx.kiriman.create({
    data: {
      pengaduanId: kasus.id,
      jawabanId,
      cara,
      petugasId: petugas.id,
      dibuatAt: at,
      status: waits ? 'ANTRE' : 'DIKIRIM',
      dikirimAt: waits ? null : at,
      tautan: cara === 'LAPOR' ? input.tautanLapor : null,
    },
    select: { id: true },
  })
  if (alamat !== null) await enqueueJawaban({ tx, at }, kasus, jawabanId, kiriman.id, alamat)
}

/** The ways chosen, less those this answer already waits for. */
async function newWays({ tx, kasus }: LangkahContext, cara: readonly CaraDumas[]): Promise<readonly CaraDumas[]> {
  const waiting = (await findMenunggu(tx, kasus.jawaban[0]?.id ?? '')).map((row) => row.cara)
  const left = cara.filter((one) => !waiting.includes(one))
  if (left.length === 0) throw new AppError('INVALID_INPUT', ['cara.sudahAntre'])
  return left
}

/**
 * The approved answer goes out, one or several ways in one act; the ninety days end here (Dumas, D10). With nothing chosen but
 * a letter or the counter it is only put into the queue: the days run until it has left.
 * @throws AppError as runLangkah; INVALID_INPUT "cara.tanpaSurel" when the reporter left no address for mail, "cara.tanpaRilis"
 * before the head approved the newest release to the press.
 */
export async function deliverDumas(petugas: Petugas, input: PenyampaianInput): Promise<void> {
  const langkah = input.cara.every((cara) => CARA_MENUNGGU.includes(cara)) ? 'ANTREKAN_KIRIMAN' : 'SAMPAIKAN_JAWABAN'
  await runLangkah(petugas, langkah, input, async (context) => {
    assertLayanan(context, 'DUMAS')
    const jawabanId = context.kasus.jawaban[0]?.id ?? ''
    for (const cara of await newWays(context, input.cara)) await send({ context, petugas, input, jawabanId }, cara)
  })
}
