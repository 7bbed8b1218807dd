import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import type { SebabJam } from '@/lib/domain/sistem/jam'
import { findAkun } from '@/lib/data/akun'
import { getKalender } from '@/lib/data/kalender'
import { summariseUsulan } from '@/lib/data/retensi'
import { findLatestMail, listKunciAktif, listPeranTerisi } from '@/lib/data/sistem'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getPemeriksaan, type PemeriksaanTampak } from '@/lib/services/audit/verify-nightly'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { countPeringatanSaya } from '@/lib/services/kustodi/peringatan'
import { assertPermission } from '@/lib/services/petugas/administrate'
import { checkJam } from './jam'
import { KUNCI_UJI } from './send-uji-surel'

/** Posts without which a WBS report would stop somewhere, in the order of the procedure. */
const PERAN_PERLU: readonly Peran[] = [
  'PETUGAS_PENERIMA',
  'PEMEGANG_IDENTITAS',
  'VERIFIKATOR',
  'IRBAN_KHUSUS',
  'PEMERIKSA',
  'KEPALA',
  'MODERATOR',
  'PPDP',
]

type UjiSurel = Readonly<{ status: 'ANTRE' | 'TERKIRIM' | 'GAGAL'; galat: string | null; at: Date }>

export type DaftarSiap = Readonly<{
  pemulihan: boolean
  pemegang: boolean
  peranKosong: readonly Peran[]
  kalenderSampai: string | null
  kalender: boolean
  uji: UjiSurel | null
  surel: string
  /** Reports are taken in once both keys are in force. */
  menerima: boolean
  /** Why work that destroys, archives or closes stands still; null while it goes on. */
  jam: SebabJam | null
  /** Identities that wait for the PPDP's word, and since when. */
  usulan: Readonly<{ jumlah: number; sejak: Date | null }>
  /** The latest verification of the audit trail, and how many alarms about custody are open. */
  periksa: PemeriksaanTampak | null
  peringatan: number
}>

async function ujiSurel(): Promise<UjiSurel | null> {
  const mail = await findLatestMail(KUNCI_UJI)
  if (!mail) return null
  const status = mail.status === 'TERKIRIM' || mail.status === 'GAGAL' ? mail.status : 'ANTRE'
  return { status, galat: mail.galat, at: mail.terkirimAt ?? mail.dibuatAt }
}

/** What a new installation still needs, each point with its state. @throws AppError FORBIDDEN. */
export async function getDaftarSiap(petugas: Petugas): Promise<DaftarSiap> {
  await assertPermission(petugas, 'petugas:manage', 'BACA_SISTEM', 'sistem')
  const at = now()
  const [penyegel, kunci, terisi, { sampai }, uji, akun, jam, usulan, periksa, peringatan] = await Promise.all([
    getPenyegel('WBS'),
    listKunciAktif('WBS'),
    listPeranTerisi('WBS', at),
    getKalender(),
    ujiSurel(),
    findAkun(db, petugas.id),
    checkJam(),
    summariseUsulan(),
    getPemeriksaan(),
    countPeringatanSaya(petugas),
  ])
  const [pemulihan, pemegang] = [kunci.includes('PEMULIHAN'), kunci.includes('PEMEGANG')]
  return {
    pemulihan,
    pemegang,
    uji,
    jam,
    usulan,
    periksa,
    peringatan,
    peranKosong: PERAN_PERLU.filter((peran) => !terisi.includes(peran)),
    kalenderSampai: sampai.startsWith('0000') ? null : sampai,
    kalender: sampai >= officeDate(at),
    surel: akun?.surel ?? '',
    menerima: penyegel.keadaan === 'SIAP',
  }
}
