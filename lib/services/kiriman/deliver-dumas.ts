import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CaraDumas, PenyampaianInput } from '@/lib/domain/dumas/penyampaian'
import { AppError } from '@/lib/domain/errors'
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
  const kiriman = await tx.kiriman.create({
    data: {
      pengaduanId: kasus.id, jawabanId, cara, petugasId: petugas.id, dibuatAt: at,
      // Mail is on its way until the worker has sent it; everything else has just happened at the desk.
      status: mailed ? 'ANTRE' : 'DIKIRIM',
      dikirimAt: mailed ? null : at,
      resi: cara === 'SURAT' ? input.resi : null,
      tautan: cara === 'LAPOR' ? input.tautanLapor : null,
    },
    select: { id: true },
  })
  if (alamat !== null) await enqueueJawaban({ tx, at }, kasus, jawabanId, kiriman.id, alamat)
}

/**
 * The approved answer goes out, one or several ways in one act; the ninety days end here (Dumas, D10).
 * @throws AppError as runLangkah; INVALID_INPUT "cara.tanpaSurel" when the reporter left no address for mail.
 */
export async function deliverDumas(petugas: Petugas, input: PenyampaianInput): Promise<void> {
  await runLangkah(petugas, 'SAMPAIKAN_JAWABAN', input, async (context) => {
    assertLayanan(context, 'DUMAS')
    const jawabanId = context.kasus.jawaban[0]?.id ?? ''
    for (const cara of input.cara) await send({ context, petugas, input, jawabanId }, cara)
  })
}
