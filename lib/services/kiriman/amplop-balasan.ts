import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { AlamatBalasan, GantiAlamatInput } from '@/lib/domain/kiriman/alamat-balasan'
import { jenisKirimanOf, type JenisKiriman } from '@/lib/domain/kiriman/jenis-kiriman'
import { mayLeave } from '@/lib/domain/kiriman/pemberitahuan'
import type { KirimanTarget } from '@/lib/domain/kiriman/surat-keluar'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { readAlamatBalasan, saveAlamatBalasan } from '@/lib/data/alamat-balasan'
import { findKasus } from '@/lib/data/kasus'
import { findKiriman, forgetAmplop, markAmplop } from '@/lib/data/kiriman'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { sendAgain } from './close-surat'
import { runKiriman } from './run-kiriman'

const PERMISSION = 'kiriman:handle'
const MENUNGGU = ['ANTRE', 'DICETAK', 'DIKEMBALIKAN'] as const

/** The envelope of a letter of SP4N, for whoever posts it. */
export type AmplopBalasan = Readonly<{
  kirimanId: string
  nomorTiket: string
  samaran: string
  jenis: JenisKiriman
  tercetak: boolean
  kembali: boolean
  /** Null once it was deleted with the end of its case. */
  alamat: AlamatBalasan | null
}>

/**
 * The address of a letter that waits for its envelope or came back, where no custodian keeps one. Each look is an audit row.
 * @throws AppError NOT_FOUND for any other letter, FORBIDDEN.
 */
export async function getAmplopBalasan(petugas: Petugas, kirimanId: string): Promise<AmplopBalasan> {
  const objek = `kiriman:${kirimanId}`
  return recordRefusal(petugas, 'BUKA_ALAMAT_SURAT', objek, () =>
    inTransaction(async ({ tx, audit }) => {
      const row = await findKiriman(tx, kirimanId)
      const kasus = row && (await findKasus(tx, petugas, row.pengaduanId))
      if (!row || !kasus || STANDAR[kasus.layanan].identitas) throw new AppError('NOT_FOUND')
      if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), PERMISSION)) throw new AppError('FORBIDDEN')
      const gone = row.cara !== 'SURAT' || row.batalAt !== null || row.digantiAt !== null || !MENUNGGU.some((one) => one === row.status)
      if (gone || !mayLeave(jenisKirimanOf(row.jenis), kasus.status)) throw new AppError('NOT_FOUND')
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'BUKA_ALAMAT_SURAT', objek })
      return {
        kirimanId,
        nomorTiket: kasus.nomorTiket,
        samaran: kasus.samaran,
        jenis: jenisKirimanOf(row.jenis),
        tercetak: row.amplopAt !== null,
        kembali: row.status === 'DIKEMBALIKAN',
        alamat: await readAlamatBalasan(tx, kasus.id),
      }
    }),
  )
}

/** Only where the office keeps the address itself; elsewhere the custodian's print is on record. @throws AppError FORBIDDEN. */
function assertTanpaPemegang(layanan: keyof typeof STANDAR): void {
  if (STANDAR[layanan].identitas) throw new AppError('FORBIDDEN')
}

/** The label was printed: every letter of the case that waits goes into this envelope. @throws AppError as runKiriman. */
export async function printAmplopBalasan(petugas: Petugas, { kirimanId }: KirimanTarget): Promise<void> {
  await runKiriman(
    petugas,
    { tindakan: 'CETAK_AMPLOP', kirimanId, permission: PERMISSION, dari: ['ANTRE', 'DICETAK'] },
    async ({ tx, at, kasus }) => {
      assertTanpaPemegang(kasus.layanan)
      if ((await readAlamatBalasan(tx, kasus.id)) === null) throw new AppError('GUARD_FAILED', ['tanpaAlamatSurat'])
      await markAmplop(tx, at, kasus.id)
    },
  )
}

/** The reporter told another address; a letter that came back stands in the queue once more with it. @throws AppError as runKiriman. */
export async function changeAlamatBalasan(petugas: Petugas, { kirimanId, ...alamat }: GantiAlamatInput): Promise<void> {
  await runKiriman(petugas, { tindakan: 'GANTI_ALAMAT_SURAT', kirimanId, permission: PERMISSION, dari: MENUNGGU }, async (context) => {
    assertTanpaPemegang(context.kasus.layanan)
    await saveAlamatBalasan(context.tx, context.kasus.id, alamat)
    await forgetAmplop(context.tx, context.kasus.id)
    if (context.kiriman.status === 'DIKEMBALIKAN') await sendAgain(context, petugas)
  })
}
