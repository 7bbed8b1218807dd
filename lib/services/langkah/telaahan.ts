import 'server-only'
import { isFaktaLengkap, isIdentitasJelas, isiTelaahanSchema, telaahanSchema } from '@/lib/domain/dumas/telaahan'
import type { IsiTelaahan, TelaahanInput } from '@/lib/domain/dumas/telaahan'
import { AppError } from '@/lib/domain/errors'
import { catatanSchema, type CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { segel } from '@/lib/domain/segel'
import { saveTelaahan, updateTelaahan } from '@/lib/data/berkas-kasus'
import { findUnit } from '@/lib/data/unit'
import { sealJson, sealText } from '@/lib/infra/cipher'
import { petugasOf, type LangkahContext } from '@/lib/services/alur/context'
import { newest } from '@/lib/services/alur/newest'
import { keepNaskah } from '@/lib/services/surat/issue-dokumen'
import { nextVersi, tekan, type Efek } from './efek-langkah'

/** Whether the identity is clear is the custodian's to say: the study shows his result, whatever its form was sent with. */
const withIdentitas = ({ kasus }: LangkahContext, input: TelaahanInput): IsiTelaahan => {
  const syarat = input.syarat.filter((one) => one !== 'IDENTITAS_JELAS')
  const jelas = isIdentitasJelas(kasus.periksaIdentitas[0])
  return isiTelaahanSchema.parse({ ...input, syarat: jelas ? [...syarat, 'IDENTITAS_JELAS'] : syarat })
}

async function assertBidang({ tx, kasus }: LangkahContext, unitId: string): Promise<void> {
  if (unitId === '') return
  const unit = await findUnit(tx, unitId)
  if (!unit || unit.jenis !== 'BIDANG' || !unit.lingkup.includes(kasus.layanan)) throw new AppError('INVALID_INPUT', ['usulUnitId.salah'])
}

/** Kasubbag Perencanaan writes the Telaahan Staf and, when he says so, submits it in the same act (Dumas, D3). */
export const tulisTelaahan: Efek<TelaahanInput> = {
  schema: telaahanSchema,
  lists: ['syarat', 'faktaJelas'],
  urutan: ({ maksud }) => (maksud === 'AJUKAN' ? ['TULIS_TELAAHAN', 'AJUKAN_TELAAHAN'] : ['TULIS_TELAAHAN']),
  tulis: async (context, input) => {
    const { tx, at, kasus } = context
    await assertBidang(context, input.usulUnitId)
    const versi = nextVersi(kasus.telaahan)
    const isi = {
      isiTersegel: sealJson(withIdentitas(context, input), segel.telaahan(kasus.id, versi)),
      faktaLengkap: isFaktaLengkap(input.faktaJelas),
      disusunId: petugasOf(context).id,
    }
    await saveTelaahan(tx, { pengaduanId: kasus.id, versi, isi, at })
  },
}

/** Its author signs it by handing it in; the copy with the Sekretaris's initials, number and code follows his approval. */
export const ajukanTelaahan = tekan(async (context) => {
  const { tx, at, kasus } = context
  const { id, versi } = newest(kasus.telaahan)
  await updateTelaahan(tx, id, { status: 'DIAJUKAN', diajukanAt: at })
  await keepNaskah(context, { jenis: 'TELAAHAN', versi })
})

/** The Sekretaris sends the study back with a note; the next words are a new version (Dumas, D4r). */
export const kembalikanTelaahan: Efek<CatatanInput> = {
  schema: catatanSchema,
  tulis: async (context, { catatan }) => {
    const telaahan = newest(context.kasus.telaahan)
    const catatanTersegel = sealText(catatan, segel.catatanTelaahan(context.kasus.id, telaahan.versi))
    await updateTelaahan(context.tx, telaahan.id, { status: 'DIKEMBALIKAN', dikembalikanId: petugasOf(context).id, catatanTersegel })
  },
}
