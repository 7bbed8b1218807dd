import 'server-only'
import type { Langkah } from '@/lib/domain/alur/engine'
import { penilaianSchema, rujukanSchema, type PenilaianInput, type RujukanInput } from '@/lib/domain/langkah/penilaian-schema'
import { segel } from '@/lib/domain/segel'
import { insertKlasifikasi } from '@/lib/data/berkas-kasus'
import { insertRujukan } from '@/lib/data/rujukan'
import { sealText } from '@/lib/infra/cipher'
import { petugasOf, type LangkahContext } from '@/lib/services/alur/context'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'
import type { Efek } from './efek-langkah'

type Rujuk = Readonly<{ tujuan: string; penuh: boolean; alasan: string }>

/** The letter that hands the case, or part of it, to another body; who refers the case signs it. */
export async function refer(context: LangkahContext, rujuk: Rujuk): Promise<void> {
  await insertRujukan(context.tx, context.at, context.today, {
    ...rujuk,
    layanan: context.kasus.layanan,
    pengaduanId: context.kasus.id,
    petugasId: petugasOf(context).id,
    nomorAgenda: context.nomorAgenda,
  })
  await issueDokumen(context, { jenis: 'SURAT_PELIMPAHAN' })
}

const LANGKAH: Readonly<Record<PenilaianInput['putusan'], Langkah>> = {
  BERKADAR: 'NILAI_BERKADAR',
  TIDAK_BERKADAR: 'NILAI_TIDAK_BERKADAR',
  PERLU_KLARIFIKASI: 'NILAI_PERLU_KLARIFIKASI',
  LIMPAHKAN: 'LIMPAHKAN',
}

/** The Irban Khusus decides, in writing, whether the case is berkadar pengawasan, and what follows (W10, W11). */
export const nilai: Efek<PenilaianInput> = {
  schema: penilaianSchema,
  urutan: ({ putusan }) => [LANGKAH[putusan]],
  tulis: async (context, { putusan, alasan, tujuan }) => {
    const { tx, at, kasus } = context
    const kadar = putusan === 'BERKADAR' ? 'BERKADAR' : 'TIDAK_BERKADAR'
    const alasanTersegel = sealText(alasan, segel.klasifikasi(kasus.id))
    await insertKlasifikasi(tx, { pengaduanId: kasus.id, kadar, alasanTersegel, petugasId: petugasOf(context).id, dibuatAt: at })
    if (putusan === 'LIMPAHKAN') await refer(context, { tujuan, penuh: true, alasan })
    return { kadar }
  },
}

/** Criminal indication: part of the case, or all of it, goes to law enforcement; identity never goes along (W14b). */
export const rujukAph: Efek<RujukanInput> = {
  schema: rujukanSchema,
  urutan: ({ penuh }) => [penuh ? 'LIMPAHKAN_APH' : 'RUJUK_APH'],
  tulis: async (context, { tujuan, penuh, alasan }) => refer(context, { tujuan, penuh, alasan }),
}
