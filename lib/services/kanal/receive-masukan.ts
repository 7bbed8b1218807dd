import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { MasukanDiterima } from '@/lib/domain/kanal/jawaban-schema'
import { masukanSchema, laporanOf, type Masukan } from '@/lib/domain/kanal/masukan-schema'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { kunciKirimOf } from '@/lib/infra/kode'
import { getTandaTerima } from '@/lib/services/lapor/get-tanda-terima'
import { submitSp4n } from '@/lib/services/lapor/submit-sp4n'
import { authenticateKanal, type PermintaanKanal } from './authenticate-kanal'

function parsed(badan: string): unknown {
  try {
    // Some senders put a byte order mark first; it is signed like the rest.
    return JSON.parse(badan.replace(/^\ufeff/, ''))
  } catch {
    throw new AppError('INVALID_INPUT', ['badan.json'])
  }
}

/** @throws AppError INVALID_INPUT with "field.reason" of every fault. */
function judged(badan: unknown, at: Date): Masukan {
  const result = masukanSchema(officeDate(at), at).safeParse(badan)
  if (result.success) return result.data
  throw new AppError('INVALID_INPUT', [...new Set(result.error.issues.map((issue) => issue.message))])
}

/**
 * Takes a report in that a channel signed. The Idempotency-Key and the secret of the channel make the key of the form, so the
 * same message sent again shows the same receipt and nothing of it need be stored.
 * @throws AppError as authenticateKanal; INVALID_INPUT; CONFLICT ('idempotensi.berbeda') for the same key with other words.
 */
export async function receiveMasukan(
  request: PermintaanKanal,
  read: (badan: string, at: Date) => unknown = parsed,
): Promise<MasukanDiterima> {
  const kanal = await authenticateKanal(request)
  const at = now()
  const masukan = judged(read(request.badan, at), at)
  const { pengaduanId, kodeAkses, berbeda } = await submitSp4n({
    kunciKirim: kunciKirimOf(kanal.rahasia, `${kanal.id}|${request.idempotensi}`),
    materi: laporanOf(masukan, officeDate(at)),
    akun: null,
    kanal: kanal.kanal,
    samaran: masukan.samaran,
    // As it was sent: what is filled in for it changes from one day to the next.
    dikirim: masukan,
    diterimaAt: masukan.diterimaAt ? new Date(masukan.diterimaAt) : undefined,
  })
  if (berbeda) throw new AppError('CONFLICT', ['idempotensi.berbeda'])
  const terima = await getTandaTerima(pengaduanId)
  if (!terima) throw new AppError('NOT_FOUND')
  return {
    nomorTiket: terima.nomorTiket,
    kodeAkses,
    diterimaAt: terima.diterimaAt.toISOString(),
    batasTanggapan: terima.batas.tanggal,
    alamatLacak: `${env().appUrl}/lacak`,
  }
}
