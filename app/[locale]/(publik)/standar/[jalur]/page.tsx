import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KanalNasional } from '@/components/lapor/KanalNasional'
import { Main } from '@/components/shell/Main'
import { Bagian, Prosedur } from '@/components/standar/StandarIsi'
import { AppLink } from '@/components/ui/AppLink'
import { LinkButton } from '@/components/ui/Button'
import { KeyValue } from '@/components/ui/KeyValue'
import { Slip } from '@/components/ui/Slip'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { alamatLapor } from '@/lib/domain/layanan/semua'
import { getStandar } from '@/lib/services/instansi/standar'
import { requireLayanan, type JalurParams } from '@/lib/web/layanan-page'
import { notThere } from '@/lib/web/not-there'

async function read(params: JalurParams['params']) {
  const layanan = await requireLayanan(params)
  try {
    return { layanan, ...(await getStandar(layanan)) }
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return notThere()
    throw error
  }
}

export async function generateMetadata({ params }: JalurParams): Promise<Metadata> {
  const { layanan, kantor } = await read(params)
  const t = await getTranslations('standar')
  return { title: { absolute: `${t('judul', { layanan: t(`nama.${layanan}`) })} | ${kantor.nama}` } }
}

type Kantor = Readonly<{ layanan: Layanan; kantor: KantorSitus }>

async function Samping({ layanan, kantor }: Kantor) {
  const t = await getTranslations('standar')
  return (
    <aside className="flow side-note">
      <Slip title={kantor.namaLayanan ?? t(`nama.${layanan}`)}>
        <KeyValue
          items={[
            { label: t('kantor'), value: kantor.nama },
            { label: t('alamat'), value: kantor.alamat },
            { label: t('telepon'), value: kantor.telepon },
            ...(kantor.faksimile ? [{ label: t('faks'), value: kantor.faksimile }] : []),
            ...(kantor.jamLayanan ? [{ label: t('jam'), value: <span lang="id">{kantor.jamLayanan}</span> }] : []),
          ]}
        />
      </Slip>
      {kantor.buka && (
        <p className="row actions">
          <LinkButton href={alamatLapor(layanan)}>{t('mulai')}</LinkButton>
        </p>
      )}
      <p>
        <AppLink href="/tata-cara">{t('tataCara')}</AppLink>
      </p>
    </aside>
  )
}

async function Nasional() {
  const t = await getTranslations('standar.lapor')
  return (
    <section className="flow mt-8">
      <h2>{t('judul')}</h2>
      <p className="text">{t('isi')}</p>
      <KanalNasional />
    </section>
  )
}

/** The service standard of one layanan, as the law asks for it: whoever runs it can be held to it. */
export default async function StandarPage({ params }: JalurParams) {
  const { layanan, kantor, sendiri, hari } = await read(params)
  const t = await getTranslations('standar')
  const bawaan = (bagian: 'dasar' | 'persyaratan' | 'biaya' | 'produk') => t(`bawaan.${layanan}.${bagian}`)
  return (
    <Main>
      <div className="cols cols-form">
        <div>
          <h1>{t('judul', { layanan: t(`nama.${layanan}`) })}</h1>
          <p className="lead text mt-4">{t('pembuka', { kantor: kantor.nama })}</p>
          <Bagian
            bagian="dasar"
            sendiri={sendiri}
            bawaan={[kantor.nomorSk && t('sk', { nomor: kantor.nomorSk }), bawaan('dasar')].filter(Boolean).join('\n')}
          />
          <Bagian bagian="persyaratan" sendiri={sendiri} bawaan={bawaan('persyaratan')} />
          <Prosedur layanan={layanan} />
          <section className="flow mt-8">
            <h2>{t('waktu.judul')}</h2>
            <p className="text">{t(`waktu.${layanan}`, { hari })}</p>
          </section>
          <Bagian bagian="biaya" sendiri={sendiri} bawaan={bawaan('biaya')} />
          <Bagian bagian="produk" sendiri={sendiri} bawaan={bawaan('produk')} />
          <Bagian
            bagian="pengaduan"
            sendiri={sendiri}
            bawaan={t('bawaan.pengaduan', {
              alamat: kantor.alamat,
              telepon: [kantor.telepon, kantor.faksimile].filter(Boolean).join(', '),
            })}
          />
          {STANDAR[layanan].nasional && <Nasional />}
        </div>
        <Samping layanan={layanan} kantor={kantor} />
      </div>
    </Main>
  )
}
