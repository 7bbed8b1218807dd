import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PengaduanLisan } from '@/components/staf/meja/PengaduanLisan'
import { TandaTerimaMeja } from '@/components/staf/meja/TandaTerimaMeja'
import { AppLink } from '@/components/ui/AppLink'
import { Empty } from '@/components/ui/Empty'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { getTandaTerimaMeja } from '@/lib/services/lapor/get-tanda-terima-meja'
import { getTandaTerimaMejaCookie } from '@/lib/web/meja-session'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { closeTandaTerimaAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meja.terima'))('judul') }
}

async function Kosong() {
  const t = await getTranslations('meja.terima')
  return (
    <>
      <h1>{t('judul')}</h1>
      <Empty title={t('kosong')} heading="h2">
        {t('kosongIsi')} <AppLink href="/staf/pengaduan/baru">{t('lagi')}</AppLink>
      </Empty>
    </>
  )
}

/** Two copies, printed right after the pengaduan was written down; the reporter's carries the code, once. */
export default async function TandaTerimaMejaPage() {
  const petugas = await requirePetugas()
  const cookie = await getTandaTerimaMejaCookie(petugas)
  if (!cookie) return <Kosong />
  const { lisan, dikirim, ...receipt } = await readForPage(() => getTandaTerimaMeja(petugas, cookie.pengaduanId))
  const kodeAkses = receipt.surat.tanpaPelapor ? null : cookie.kodeAkses
  const t = await getTranslations('meja.terima')
  return (
    <>
      <h1>{t('judul')}</h1>
      {cookie.berbeda && (
        <Notice tone="warn" role="status">
          <p>{t('berbeda')}</p>
        </Notice>
      )}
      <p className="text mt-2">
        {t(
          kodeAkses === null
            ? 'pembukaTanpa'
            : dikirim
              ? STANDAR[receipt.terima.layanan].identitas
                ? 'pembukaKirim'
                : 'pembukaKirimSp4n'
              : 'pembuka',
        )}{' '}
        {t('cetak')}
      </p>
      <form className="row actions mt-4" action={closeTandaTerimaAction}>
        <SubmitButton>{t(dikirim ? 'selesaiKirim' : 'selesai')}</SubmitButton>
        <AppLink href="/staf/pengaduan/baru">{t('lagi')}</AppLink>
      </form>
      <div className="desk mt-4">
        {kodeAkses !== null && <TandaTerimaMeja {...receipt} kodeAkses={kodeAkses} lembar="pelapor" />}
        <TandaTerimaMeja {...receipt} kodeAkses={kodeAkses} lembar="arsip" />
        {lisan && <PengaduanLisan kantor={receipt.kantor} petugas={receipt.petugas} terima={receipt.terima} isi={lisan} />}
      </div>
    </>
  )
}
