import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { TanggapanInput } from '@/lib/domain/sp4n/langkah-schema'
import { instantAt } from '@/lib/domain/tenggat/kalender'
import { sealJson } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { jawabanContext } from '@/lib/services/jawaban/jawaban-isi'

/**
 * The Admin OPD puts the response where the reporter reads it, and notes address and time when it went to lapor.go.id as
 * well; the five days end here (SP4N, L8). The signed memo stands behind it: its number, drafter and signer.
 * @throws AppError as runLangkah; INVALID_INPUT "waktuLapor.nanti" for a time that has not come yet.
 */
export async function uploadTanggapan(petugas: Petugas, input: TanggapanInput): Promise<void> {
  await runLangkah(petugas, 'UNGGAH_TANGGAPAN', input, async ({ tx, at, kasus }) => {
    const memo = await tx.notaDinas.findUniqueOrThrow({ where: { id: kasus.notaDinas[0]?.id ?? '' } })
    const versi = (kasus.jawaban[0]?.versi ?? 0) + 1
    const jawaban = await tx.jawaban.create({
      data: {
        pengaduanId: kasus.id,
        versi,
        status: 'DISETUJUI',
        hasil: 'DIJELASKAN',
        isiTersegel: sealJson({ isi: input.tanggapan }, jawabanContext(kasus.id, versi)),
        nomor: null,
        disusunId: petugas.id,
        disetujuiId: memo.ditandatanganiId,
        disetujuiAt: memo.ditandatanganiAt,
        dibuatAt: at,
      },
      select: { id: true },
    })
    const kiriman = { pengaduanId: kasus.id, jawabanId: jawaban.id, petugasId: petugas.id, dibuatAt: at, status: 'DIKIRIM' as const }
    if (input.tautanLapor !== '') {
      const uploaded = instantAt(input.waktuLapor)
      if (uploaded > at) throw new AppError('INVALID_INPUT', ['waktuLapor.nanti'])
      await tx.kiriman.create({ data: { ...kiriman, cara: 'LAPOR', tautan: input.tautanLapor, dikirimAt: uploaded } })
    }
    // Written last: the newest delivery is the one that tells since when the reporter can read it.
    await tx.kiriman.create({ data: { ...kiriman, cara: 'HALAMAN', dikirimAt: at } })
  })
}
