import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AntreanHead } from '@/components/staf/antrean/AntreanHead'
import { AntreanTable } from '@/components/staf/antrean/AntreanTable'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LinkButton } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { bacaKunci, KELOMPOK, type Kelompok } from '@/lib/domain/antrean'
import { localePath } from '@/lib/i18n/navigation'
import { isMenyiapkan } from '@/lib/services/sistem/get-daftar-siap'
import { listAntrean } from '@/lib/services/staf/list-antrean'
import { requirePetugas } from '@/lib/web/session'
import { takeLangkahAction } from './pengaduan/[id]/actions'

type AntreanPageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kasus.antrean'))('judul') }
}

const isKelompok = (value: unknown): value is Kelompok => KELOMPOK.some((key) => key === value)

export default async function AntreanPage({ searchParams }: AntreanPageProps) {
  const petugas = await requirePetugas()
  // Who has only a site to prepare is led to what it still needs.
  if (await isMenyiapkan(petugas)) redirect(localePath(await getLocale(), '/staf/sistem'))
  const { k, q, setelah } = await searchParams
  const kelompok = isKelompok(k) ? k : 'saya'
  const cari = typeof q === 'string' ? q.trim().slice(0, 40) : ''
  const t = await getTranslations('kasus.antrean')
  const antrean = await listAntrean(petugas, kelompok, cari, bacaKunci(setelah))
  return (
    <>
      <AntreanHead kelompok={kelompok} cari={cari} jumlah={antrean.jumlah} lewat={antrean.lewat} jatuhTempo={antrean.jatuhTempo} />
      {antrean.baris.length === 0 ? (
        <Empty title={t(`kosong.${kelompok}`)} heading="h2">
          {cari ? t('kosong.cari') : t('kosong.isi')}
        </Empty>
      ) : (
        <ClientMessages namespaces={['formLangkah', 'staf']}>
          <AntreanTable baris={antrean.baris} saya={petugas.nama} action={takeLangkahAction} />
        </ClientMessages>
      )}
      {antrean.berikutnya && (
        <p className="mt">
          <LinkButton
            variant="secondary"
            href={`/staf?${new URLSearchParams({ k: kelompok, ...(cari && { q: cari }), setelah: antrean.berikutnya })}`}
          >
            {t('berikutnya')}
          </LinkButton>
        </p>
      )}
      <p className="meta mt">{t('kaki')}</p>
    </>
  )
}
