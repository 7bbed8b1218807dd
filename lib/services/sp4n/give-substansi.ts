import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { SubstansiInput } from '@/lib/domain/sp4n/langkah-schema'
import { sealText } from '@/lib/infra/cipher'
import { assertLayanan, type Effect } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { substansiContext } from './sp4n-context'

const writes =
  (petugas: Petugas, isi: string, utama: boolean): Effect =>
  async (context) => {
    assertLayanan(context, 'SP4N')
    const { tx, at, kasus } = context
    const isiTersegel = sealText(isi, substansiContext(kasus.id))
    await tx.substansi.create({
      data: { pengaduanId: kasus.id, unitId: petugas.unitId, utama, isiTersegel, petugasId: petugas.id, dibuatAt: at },
    })
  }

/** The Pejabat Penghubung of the lead agency says what was found and done (SP4N, L5). */
export async function giveSubstansi(petugas: Petugas, input: SubstansiInput): Promise<void> {
  await runLangkah(petugas, 'BERI_SUBSTANSI', input, writes(petugas, input.substansi, true))
}

/** A supporting agency adds what it knows; the case stays where it is (SP4N, L5). */
export async function addMasukan(petugas: Petugas, input: SubstansiInput): Promise<void> {
  await runLangkah(petugas, 'BERI_MASUKAN', input, writes(petugas, input.substansi, false))
}
