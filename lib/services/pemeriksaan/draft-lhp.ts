import 'server-only'
import { BAB_LHP, type LhpInput } from '@/lib/domain/langkah/pemeriksaan-schema'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { sealJson } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'

export const lhpContext = (pengaduanId: string, versi: number) => `lhp|${pengaduanId}|${versi}`

/** Findings and recommendations are rows of their own; a report may have none. */
type KonsepLhp = Omit<LhpInput, 'temuan' | 'rekomendasi'> & Partial<Pick<LhpInput, 'temuan' | 'rekomendasi'>>

/** A member of the team writes the report; a returned one is followed by a new version (W13). */
export async function draftLhp(petugas: Petugas, input: KonsepLhp): Promise<void> {
  await runLangkah(petugas, 'SUSUN_LHP', input, async ({ tx, at, kasus }) => {
    const versi = (await tx.lhp.count({ where: { pengaduanId: kasus.id } })) + 1
    const bab = Object.fromEntries(BAB_LHP.map((nama) => [nama, input[nama]]))
    await tx.lhp.create({
      data: {
        pengaduanId: kasus.id,
        versi,
        isiTersegel: sealJson({ ...bab, temuan: input.temuan ?? [], rekomendasi: input.rekomendasi ?? [] }, lhpContext(kasus.id, versi)),
        disusunId: petugas.id,
        dibuatAt: at,
      },
    })
  })
}
