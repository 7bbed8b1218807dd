import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { periksaSiap, type Butir, type FaktaSiap, type LayananSiap } from '@/lib/domain/sistem/daftar-siap'
import type { SebabJam } from '@/lib/domain/sistem/jam'
import type { Temuan } from '@/lib/domain/sistem/periksa'
import { findAkun } from '@/lib/data/akun'
import { getKalender } from '@/lib/data/kalender'
import { summariseUsulan } from '@/lib/data/retensi'
import { findLatestMail } from '@/lib/data/sistem'
import { countUnitPilihan } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { env } from '@/lib/infra/env'
import { getPemeriksaan, type PemeriksaanTampak } from '@/lib/services/audit/verify-nightly'
import { listKekurangan } from '@/lib/services/instansi/list-layanan'
import { getCadanganAt } from '@/lib/services/cadangan/last-cadangan'
import { countPeringatanSaya } from '@/lib/services/kustodi/peringatan'
import { assertPermission } from '@/lib/services/petugas/administrate'
import { checkJam } from './jam'
import { periksa as periksaBagian } from './periksa-sistem'
import { KUNCI_UJI } from './send-uji-surel'

type UjiSurel = Readonly<{ status: 'ANTRE' | 'TERKIRIM' | 'GAGAL'; galat: string | null; at: Date }>

export type DaftarSiap = Readonly<{
  siap: Readonly<Record<Butir, boolean>>
  layanan: readonly LayananSiap[]
  kalenderSampai: string | null
  uji: UjiSurel | null
  /** Mail leaves this machine; false while it is only written to files. */
  surelKeluar: boolean
  surel: string
  alamat: string
  /** Why work that destroys, archives or closes stands still; null while it goes on. */
  jam: SebabJam | null
  /** Identities that wait for the PPDP's word, and since when. */
  usulan: Readonly<{ jumlah: number; sejak: Date | null }>
  /** The latest verification of the audit trail, and how many alarms about custody are open. */
  periksa: PemeriksaanTampak | null
  peringatan: number
  /** How each part of the site is. */
  keadaan: readonly Temuan[]
}>

async function ujiSurel(): Promise<UjiSurel | null> {
  const mail = await findLatestMail(KUNCI_UJI)
  if (!mail) return null
  const status = mail.status === 'TERKIRIM' || mail.status === 'GAGAL' ? mail.status : 'ANTRE'
  return { status, galat: mail.galat, at: mail.terkirimAt ?? mail.dibuatAt }
}

/** The layanan that have an office, with what each lacks. */
async function listLayananSiap(): Promise<readonly LayananSiap[]> {
  const founded = (await listKekurangan()).filter(({ keadaan }) => keadaan !== 'TIDAK_ADA')
  return Promise.all(
    founded.map(async ({ layanan, keadaan, peranKosong, kunciKosong }) => ({
      layanan,
      keadaan,
      peranKosong,
      kunciKosong,
      unit: await countUnitPilihan(layanan),
    })),
  )
}

async function readFakta(at: Date, uji: UjiSurel | null): Promise<FaktaSiap & Readonly<{ sampai: string }>> {
  const { mail, appUrl, scanner, demo } = env()
  const [layanan, { sampai }] = await Promise.all([listLayananSiap(), getKalender()])
  const keluar = demo || mail !== 'outbox'
  return {
    layanan,
    sampai,
    kalender: sampai >= officeDate(at),
    surel: { keluar, terkirim: uji?.status === 'TERKIRIM' },
    alamat: appUrl,
    pemindai: scanner !== 'none',
    cadanganAt: await getCadanganAt(),
  }
}

/** What a new installation still needs, each point with its state. @throws AppError FORBIDDEN. */
export async function getDaftarSiap(petugas: Petugas): Promise<DaftarSiap> {
  await assertPermission(petugas, 'petugas:manage', 'BACA_SISTEM', 'sistem')
  const uji = await ujiSurel()
  const [fakta, akun, jam, usulan, periksa, peringatan, keadaan] = await Promise.all([
    readFakta(now(), uji),
    findAkun(db, petugas.id),
    checkJam(),
    summariseUsulan(),
    getPemeriksaan(),
    countPeringatanSaya(petugas),
    periksaBagian(),
  ])
  return {
    siap: periksaSiap(fakta),
    layanan: fakta.layanan,
    kalenderSampai: fakta.sampai.startsWith('0000') ? null : fakta.sampai,
    uji,
    surelKeluar: fakta.surel.keluar,
    surel: akun?.surel ?? '',
    alamat: fakta.alamat,
    jam,
    usulan,
    periksa,
    peringatan,
    keadaan,
  }
}

/** Does whoever looks after this site still have to prepare it, and nothing else to do here? */
export async function isMenyiapkan(petugas: Petugas): Promise<boolean> {
  if (petugas.peran.length === 0 || petugas.peran.some(({ peran }) => peran !== 'ADMIN_SISTEM')) return false
  return (await listLayananSiap()).every(({ keadaan }) => keadaan !== 'BUKA')
}
