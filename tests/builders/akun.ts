import type { MateriSp4n } from '@/lib/domain/layanan/sp4n/formulir'
import { newKunciKirim } from '@/lib/infra/kode'
import { createAkun } from '@/lib/services/akun/create-akun'
import { getPelaporByToken, type Pelapor } from '@/lib/services/akun/get-pelapor'
import { sendSp4n, type SendSp4n, type SentSp4n } from '@/lib/services/lapor/send-sp4n'

export const SANDI = 'sungai arut di pagi hari'

/** Right answers to the SP4N form, as a browser would post them. */
const SP4N_DIISI = {
  jenisLaporan: 'PENGADUAN',
  judul: 'Lampu jalan padam di depan pasar',
  isi: 'Lampu jalan di depan pasar padam sejak dua minggu yang lalu.',
  topik: 'JALAN',
  unitId: '',
  lokasi: 'Depan pasar',
  tanggalKejadian: '2026-11-20',
  emailKabar: '',
  persetujuan: '1',
} as const

export const materiSp4nOf = (values: Partial<MateriSp4n> = {}): MateriSp4n => ({
  ...SP4N_DIISI,
  anonim: false,
  rahasia: false,
  hapusKabar: false,
  ...values,
})

let counter = 0
export const namaBaru = () => `ulin_${(counter += 1)}`

export type AkunUji = Readonly<{ pelapor: Pelapor; token: string; kodePemulihan: string; samaran: string }>

/** A new account that is signed in. */
export async function akunUji(samaran = namaBaru(), kataSandi = SANDI): Promise<AkunUji> {
  const { token, kodePemulihan } = await createAkun({ samaran, kataSandi, kunciKirim: newKunciKirim() })
  const pelapor = await getPelaporByToken(token)
  if (!pelapor) throw new Error(samaran)
  return { pelapor, token, kodePemulihan, samaran }
}

/** Sends the SP4N form, from an account or with the fields of one. */
export async function kirimSp4n(
  asal: Pick<SendSp4n, 'pelapor' | 'akun'>,
  materi: Partial<MateriSp4n> = {},
  kunciKirim = newKunciKirim(),
): Promise<SentSp4n> {
  return sendSp4n({ kunciKirim, materi: materiSp4nOf(materi), ...asal })
}
