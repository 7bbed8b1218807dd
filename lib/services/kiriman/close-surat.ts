import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { dariStatus, type KembaliSuratInput, type KirimanTarget } from '@/lib/domain/kiriman/surat-keluar'
import { insertKiriman, moveKiriman } from '@/lib/data/kiriman'
import { stopJamPelapor } from './jam-pelapor'
import { runKiriman, type KirimanContext } from './run-kiriman'

const PERMISSION = 'kiriman:handle'

/** The courier's proof of delivery has come in. */
export async function confirmSurat(petugas: Petugas, { kirimanId }: KirimanTarget): Promise<void> {
  await runKiriman(
    petugas,
    { tindakan: 'SURAT_DITERIMA', kirimanId, permission: PERMISSION, dari: dariStatus('TERIMA') },
    async ({ tx, at, kiriman }) => {
      if (!(await moveKiriman(tx, kiriman, { status: 'DITERIMA', diterimaAt: at }))) throw new AppError('CONFLICT')
    },
  )
}

/** The letter came back; from now on it is work for the custodian, who alone can read the address. */
export async function returnSurat(petugas: Petugas, { kirimanId, alasanKembali }: KembaliSuratInput): Promise<void> {
  await runKiriman(
    petugas,
    { tindakan: 'SURAT_KEMBALI', kirimanId, permission: PERMISSION, dari: dariStatus('KEMBALI') },
    async ({ tx, at, kasus, kiriman }) => {
      if (!(await moveKiriman(tx, kiriman, { status: 'DIKEMBALIKAN', kembaliAt: at, alasanKembali }))) throw new AppError('CONFLICT')
      await stopJamPelapor({ tx, at }, kasus, kiriman)
    },
  )
}

/** The same letter stands in the queue once more, in place of the one that came back. @throws AppError CONFLICT. */
export async function sendAgain({ tx, at, kiriman }: KirimanContext, petugas: Petugas): Promise<void> {
  if (!(await moveKiriman(tx, kiriman, { digantiAt: at }))) throw new AppError('CONFLICT')
  const { pengaduanId, jawabanId, jenis, nomor, versiSurat, isiTersegel } = kiriman
  const paper = { pengaduanId, jawabanId, jenis, nomor, versiSurat, isiTersegel }
  const petugasId = isiTersegel ? kiriman.petugasId : petugas.id
  await insertKiriman(tx, { ...paper, cara: 'SURAT', status: 'ANTRE', petugasId, dibuatAt: at })
}

/** The custodian has found another address, or trusts the old one: the same letter stands in the queue once more. */
export async function requeueSurat(petugas: Petugas, { kirimanId }: KirimanTarget): Promise<void> {
  await runKiriman(petugas, { tindakan: 'ANTREKAN_ULANG', kirimanId, permission: 'identitas:open', dari: 'DIKEMBALIKAN' }, (context) =>
    sendAgain(context, petugas),
  )
}
