import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { AmbilForm } from '@/components/staf/surat/AmbilForm'
import { AntreanSurat } from '@/components/staf/surat/AntreanSurat'
import { Empty } from '@/components/ui/Empty'
import { Notice } from '@/components/ui/Notice'
import { listSurat } from '@/lib/services/kiriman/list-surat'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { confirmSuratAction, dispatchSuratAction, handOverJawabanAction, printSuratAction, returnSuratAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('suratKeluar'))('judul') }
}

const ACTIONS = { CETAK: printSuratAction, KIRIM: dispatchSuratAction, TERIMA: confirmSuratAction, KEMBALI: returnSuratAction } as const

export default async function SuratPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const { kabar } = await searchParams
  const { surat, hariIni } = await readForPage(() => listSurat(petugas))
  const t = await getTranslations('suratKeluar')
  return (
    <ClientMessages namespaces={['awal', 'isian', 'suratKeluar']}>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t('pembuka')}</p>
      {(kabar === 'tersimpan' || kabar === 'diserahkan') && (
        <Notice tone="ok" role="status" className="mt-4">
          <p>{t(kabar === 'tersimpan' ? 'tersimpan' : 'ambil.berhasil')}</p>
        </Notice>
      )}
      {surat.length === 0 ? (
        <Empty title={t('kosong.judul')} heading="h2">
          {t('kosong.isi')}
        </Empty>
      ) : (
        <AntreanSurat surat={surat} hariIni={hariIni} actions={ACTIONS} />
      )}
      <section className="mt-12">
        <AmbilForm action={handOverJawabanAction} />
      </section>
    </ClientMessages>
  )
}
