import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Crumbs } from '@/components/ui/Crumbs'
import { Notice } from '@/components/ui/Notice'
import { TABS, tabClass } from '@/components/ui/Tabs'
import { berlampiranDi, mayReadDokumen } from '@/lib/domain/dokumen/hak'
import { isClosed } from '@/lib/domain/pengaduan/status'
import type { StepAction } from '../langkah/StepForm'
import { kasusPath, suratPath, type StepTarget } from '../langkah/target'
import { DaftarWakil } from '../wakil/DaftarWakil'
import { RingkasanLaporan } from '../sp4n/LaporanSp4n'
import { StatusTag } from '../StatusTag'
import { countPapers, SuratSection } from './Dokumen'
import { LangkahPanel, LangkahSingkat } from './LangkahPanel'
import { BuktiTable } from './MateriSection'
import { PesanSection } from './PesanSection'
import { Rantai, Usulan } from './Rantai'
import { RiwayatKasus, useLangkahLabel } from './RiwayatKasus'
import { DataKasus, SlipPelapor } from './Samping'
import { SuratMasukSection } from './SuratMasuk'
import { useTarget } from './use-target'
import type { KasusView } from './view'

type KasusPageProps = Readonly<{
  kasus: KasusView
  action: StepAction
  /** The form for a message, for those who may write. */
  pesan: (target: StepTarget) => ReactNode
  baru: boolean
  /** The next case that waits for the reader, once he has taken a step here. */
  berikutnya?: Readonly<{ id: string; nomorTiket: string }> | null
}>

function Head({ kasus }: Readonly<{ kasus: KasusView }>) {
  const t = useTranslations('kasus')
  return (
    <>
      <Crumbs
        items={[
          { key: 'antrean', label: t('remah'), href: '/staf' },
          { key: 'nomor', label: <code>{kasus.nomorTiket}</code> },
        ]}
      />
      <div className="row justify-between">
        <h1>{kasus.materi?.isi.judul ?? `${t('tidakAda')} ${kasus.nomorTiket}`}</h1>
        <p className="row">
          <StatusTag status={kasus.status} />
          <span className="meta">{kasus.samaran}</span>
        </p>
      </div>
    </>
  )
}

/** Links to the parts below; the numbers say whether the way is worth it. */
function Bagian({ kasus }: Readonly<{ kasus: KasusView }>) {
  const t = useTranslations('kasus.bagian')
  const { materi } = kasus
  const parts = [
    ...(materi
      ? ([
          ['materi', t('materi'), null],
          ['bukti', t('bukti'), materi.bukti.length],
          ['pesan', t('pesan'), materi.pesan.length],
        ] as const)
      : []),
    ['surat', t('surat'), countPapers(kasus.dokumen)] as const,
    ['riwayat', t('riwayat'), kasus.riwayat.length] as const,
  ]
  return (
    <nav aria-label={t('nav')}>
      <div className={TABS}>
        {parts.map(([id, label, count]) => (
          <a key={id} className={tabClass()} href={`#${id}`}>
            {label} {count !== null && <span className="font-normal">{count}</span>}
          </a>
        ))}
      </div>
    </nav>
  )
}

type BodyProps = Readonly<{ kasus: KasusView; pesan: ReactNode }>

function Isi({ kasus, pesan }: BodyProps) {
  const t = useTranslations('kasus')
  const { materi } = kasus
  if (!materi) return <p className="text">{t('materi.tertutup')}</p>
  return (
    <>
      <h2 id="materi">{t('bagian.materi')}</h2>
      <RingkasanLaporan kasus={kasus} />
      <SuratMasukSection surat={materi.surat} />
      <h2 id="bukti">{t('bagian.bukti')}</h2>
      <BuktiTable bukti={materi.bukti} pengaduanId={kasus.id} />
      <h2 id="pesan">{t('bagian.pesan')}</h2>
      <PesanSection pesan={materi.pesan} samaran={kasus.samaran}>
        {pesan}
      </PesanSection>
    </>
  )
}

function Body({ kasus, pesan }: BodyProps) {
  const t = useTranslations('kasus')
  return (
    <div className="cols mt-8 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-8">
      <div className="flow">
        <Bagian kasus={kasus} />
        <Isi kasus={kasus} pesan={pesan} />
        <h2 id="surat">{t('bagian.surat')}</h2>
        <SuratSection dokumen={kasus.dokumen} pengaduanId={kasus.id} layanan={kasus.layanan} />
        {berlampiranDi(kasus.layanan).some((dokumen) => mayReadDokumen(kasus.layanan, dokumen, kasus.sebagai)) && (
          <p className="print:hidden">
            <AppLink href={kasusPath(kasus.id, 'berkas')}>{t('surat.berkas')}</AppLink>
          </p>
        )}
        {kasus.materi && (
          <p className="print:hidden">
            <AppLink href={suratPath(kasus.id, 'tanda-terima', 1)}>{t('surat.tandaTerima')}</AppLink>
          </p>
        )}
        <h2 id="riwayat">{t('bagian.riwayat')}</h2>
        <RiwayatKasus
          layanan={kasus.layanan}
          riwayat={kasus.riwayat}
          tahuKadar={kasus.dokumen.klasifikasi !== null}
          terbuka={!isClosed(kasus.status)}
        />
      </div>
      <aside className="flow" aria-label={t('data.judul')}>
        <SlipPelapor kasus={kasus} />
        <DataKasus kasus={kasus} />
        <DaftarWakil kasus={kasus} />
        <LangkahSingkat kasus={kasus} />
      </aside>
    </div>
  )
}

/** A case leads with its clock and the one next legal step; everything else is the file below. */
export function KasusPage({ kasus, action, pesan, baru, berikutnya }: KasusPageProps) {
  const t = useTranslations('kasus')
  const label = useLangkahLabel(kasus.dokumen.klasifikasi !== null)
  const last = kasus.riwayat[0]
  const target = useTarget(kasus)
  return (
    <>
      <Head kasus={kasus} />
      {baru && last && (
        <Notice tone="ok" role="status" className="mt-4">
          <p>{t('baru', { langkah: label(last.langkah) })}</p>
          <p>
            {berikutnya ? (
              <AppLink href={kasusPath(berikutnya.id)}>{t('berikutnya', { nomor: berikutnya.nomorTiket })}</AppLink>
            ) : (
              t('tidakAdaLagi')
            )}
          </p>
        </Notice>
      )}
      {kasus.dibuka.length > 0 && <p className="meta mt-2">{t('antrean.dibuka', { nama: kasus.dibuka.join(', ') })}</p>}
      <LangkahPanel kasus={kasus} target={target} action={action} />
      <Usulan usulan={kasus.usulanArsip} />
      <Rantai rantai={kasus.rantai} />
      <Body kasus={kasus} pesan={pesan(target)} />
    </>
  )
}
