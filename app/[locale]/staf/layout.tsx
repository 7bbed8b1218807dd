import type { ReactNode } from 'react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DemoToday } from '@/components/shell/DemoToday'
import { StaffShell, type StaffNavItem } from '@/components/shell/StaffShell'
import { SpandukUsulan } from '@/components/staf/jabatan/Spanduk'
import { SpandukPeringatan } from '@/components/staf/kustodi/Spanduk'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { HITUNG_SAMPAI } from '@/lib/domain/antrean'
import { may } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { sebutanPeran } from '@/lib/domain/jabatan/sebutan'
import { countUsulan, isDiusulkan } from '@/lib/services/jabatan/list-usulan'
import { layananCatat } from '@/lib/services/lapor/catat-pengaduan'
import { mayEver } from '@/lib/services/kiriman/list-surat'
import { layananKunci } from '@/lib/services/kunci/authorize'
import { getPenyegel } from '@/lib/services/kunci/get-penyegel'
import { countPeringatanSaya } from '@/lib/services/kustodi/peringatan'
import { layananKinerja } from '@/lib/services/rekap/get-kinerja'
import { layananTriwulanOf } from '@/lib/services/rekap/triwulan'
import { mayRekap } from '@/lib/services/rekap/hak-rekap'
import { getKantor } from '@/lib/services/situs/get-kantor'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getSitus } from '@/lib/services/situs/get-situs'
import { countAntreanSaya } from '@/lib/services/staf/list-antrean'
import { hasKotakSurat } from '@/lib/services/surel/list-kotak-surat'
import { requirePetugas } from '@/lib/web/session'
import { signOutAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const title = (await getTranslations('kerangka'))('staf')
  return { title: { default: title, template: `%s | ${title}` }, robots: { index: false } }
}

/** How many cases wait for him; where counting ended, "1.000+". */
async function hitunganAntrean(petugas: Petugas): Promise<number | string> {
  const menunggu = await countAntreanSaya(petugas)
  return menunggu < HITUNG_SAMPAI ? menunggu : (await getTranslations('kasus.antrean'))('lebih', { n: HITUNG_SAMPAI })
}

/** Where he takes reports for people who come or write, of the offices that are open. */
async function listLayananCatat(petugas: Petugas) {
  const buka = (await listKantor()).filter((kantor) => kantor.buka).map((kantor) => kantor.layanan)
  return layananCatat(petugas).filter((layanan) => buka.includes(layanan))
}

/** Pages this petugas's posts lead to; what he may not open is not drawn. */
async function menuOf(petugas: Petugas): Promise<readonly StaffNavItem[]> {
  const [menunggu, t, meja, impor, kode, kinerja, jejak] = await Promise.all([
    hitunganAntrean(petugas),
    getTranslations('staf.menu'),
    getTranslations('meja'),
    getTranslations('impor'),
    getTranslations('kodeBaru'),
    getTranslations('kinerja'),
    getTranslations('jejakAudit'),
  ])
  const catat = await listLayananCatat(petugas)
  const peran = petugas.peran.filter((held) => !held.atasan).map((held) => held.peran)
  const entries: readonly (readonly [boolean, StaffNavItem])[] = [
    [true, { href: '/staf', label: t('antrean'), exact: true, count: menunggu || undefined, countLabel: t('menunggu') }],
    [catat.length > 0, { href: '/staf/pengaduan/baru', label: meja('menu') }],
    [catat.includes('SP4N'), { href: '/staf/impor', label: impor('menu') }],
    [mayEver(petugas, 'kiriman:handle'), { href: '/staf/surat', label: t('surat') }],
    [mayEver(petugas, 'pengaduan:register'), { href: '/staf/kode-baru', label: kode('menu') }],
    [may(peran, 'identitas:open'), { href: '/staf/identitas', label: t('identitas'), exact: true }],
    [may(peran, 'identitas:open'), { href: '/staf/identitas/amplop', label: t('amplop') }],
    [may(peran, 'identitas:read-ledger'), { href: '/staf/identitas/catatan', label: t('catatan') }],
    [layananKunci(petugas).length > 0, { href: '/staf/kunci', label: t('kunci') }],
    [layananKinerja(petugas).length > 0, { href: '/staf/kinerja', label: kinerja('menu') }],
    [mayEver(petugas, 'buku:read'), { href: '/staf/buku-pengaduan', label: t('buku') }],
    [mayRekap(petugas), { href: '/staf/rekap', label: t('rekap') }],
    [layananTriwulanOf(petugas).length > 0, { href: '/staf/rekap/triwulan', label: t('triwulan') }],
    [may(peran, 'publikasi:moderate'), { href: '/staf/moderasi', label: t('moderasi') }],
    [may(peran, 'identitas:retain'), { href: '/staf/identitas/retensi', label: t('retensi') }],
    [may(peran, 'identitas:read-ledger'), { href: '/staf/identitas/telusur-kebocoran', label: t('telusur') }],
    [may(peran, 'jejak-audit:read'), { href: '/staf/jejak-audit', label: jejak('menu') }],
    [may(peran, 'permintaan-data:answer'), { href: '/staf/permintaan-data', label: t('permintaanData') }],
    [may(peran, 'insiden:manage'), { href: '/staf/insiden', label: t('insiden') }],
    [may(peran, 'petugas:manage'), { href: '/staf/sistem', label: t('sistem') }],
    [may(peran, 'petugas:manage'), { href: '/staf/pengaturan', label: t('pengaturan') }],
    [true, { href: '/staf/kalender', label: t('kalender') }],
    [true, { href: '/staf/akun', label: t('akun') }],
    [hasKotakSurat(), { href: '/staf/kotak-surat', label: t('kotakSurat') }],
  ]
  return entries.flatMap(([shown, item]) => (shown ? [item] : []))
}

export default async function StafLayout({ children }: Readonly<{ children: ReactNode }>) {
  const petugas = await requirePetugas({ tanpaFaktor: true })
  const t = await getTranslations('staf')
  const kunci = await getTranslations('kunci.keadaan.TIDAK_COCOK')
  const [situs, penyegel, kantor, usulan, diusulkan, peringatan] = await Promise.all([
    getSitus(),
    getPenyegel('WBS'),
    getKantor(petugas),
    countUsulan(petugas),
    isDiusulkan(petugas),
    countPeringatanSaya(petugas),
  ])
  const titles = [
    ...new Set(petugas.peran.map(({ peran, layanan }) => `${sebutanPeran(peran, layanan) ?? t(`peran.${peran}`)} ${layanan}`)),
  ]
  const signOutForm = (
    <form action={signOutAction} data-lupakan="">
      <SubmitButton variant="quiet">{t('keluar')}</SubmitButton>
    </form>
  )
  return (
    <StaffShell
      office={kantor ?? t('kantor')}
      items={await menuOf(petugas)}
      user={{ name: petugas.nama, role: titles.join(', ') }}
      signOut={signOutForm}
      demo={situs.demo && <DemoToday situs={situs} />}
    >
      {penyegel.keadaan === 'TIDAK_COCOK' && (
        <Notice tone="danger" title={kunci('judul')} className="print:hidden">
          <p>{kunci('isi')}</p>
        </Notice>
      )}
      <SpandukPeringatan jumlah={peringatan} />
      <SpandukUsulan jumlah={usulan} diusulkan={diusulkan} />
      {children}
    </StaffShell>
  )
}
