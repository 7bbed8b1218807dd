import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PressForm } from '@/components/form/SubmitForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BukaLayananForm, LambangForm, ProfilForm, type IsianProfil } from '@/components/staf/pengaturan/LayananForms'
import { Kekurangan } from '@/components/staf/pengaturan/LayananList'
import { RiwayatInstansi } from '@/components/staf/pengaturan/RiwayatInstansi'
import { StandarForm } from '@/components/staf/pengaturan/StandarForm'
import { AppLink } from '@/components/ui/AppLink'
import { Crumbs } from '@/components/ui/Crumbs'
import { Notice } from '@/components/ui/Notice'
import { TextArea } from '@/components/ui/TextArea'
import { readStandar } from '@/lib/domain/instansi/standar-schema'
import { getLayanan, getPemda, listLayanan } from '@/lib/services/instansi/list-layanan'
import { requireLayanan } from '@/lib/web/layanan-page'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import {
  closeLayananAction,
  openLayananAction,
  removeLambangAction,
  reopenLayananAction,
  saveLambangAction,
  saveProfilAction,
  saveStandarAction,
} from '../actions'

type Props = Readonly<{ params: Promise<Readonly<{ layanan: string }>> }>

const layananOf = async (params: Props['params']) => requireLayanan(params.then(({ layanan }) => ({ jalur: layanan })))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('instansi')
  return { title: t(`layanan.${await layananOf(params)}.nama`) }
}

type Instansi = NonNullable<Awaited<ReturnType<typeof getLayanan>>>['instansi']

const isianOf = (row: Omit<Instansi, 'standar' | 'dibukaAt' | 'ditutupAt'>): IsianProfil => ({
  namaInstansi: row.nama,
  pemda: row.pemda,
  singkatan: row.singkatan,
  alamatInstansi: row.alamat,
  tempat: row.tempat,
  kodePos: row.kodePos,
  teleponInstansi: row.telepon,
  faksimile: row.faksimile ?? '',
  surelInstansi: row.surel ?? '',
  situs: row.situs ?? '',
  jamLayanan: row.jamLayanan ?? '',
  nomorSk: row.nomorSk ?? '',
  namaLayanan: row.namaLayanan ?? '',
  zona: row.zona,
})

async function Buka({ petugas, layanan }: Readonly<{ petugas: Awaited<ReturnType<typeof requirePetugas>>; layanan: Instansi['layanan'] }>) {
  const t = await getTranslations('instansi')
  const pemda = await getPemda(petugas)
  const ada = (await listLayanan(petugas)).filter((satu) => satu.nama !== null)
  return (
    <>
      <p className="text mt-2">{t(`layanan.${layanan}.isi`)}</p>
      <p className="text mt-2">{t('buka.pembuka')}</p>
      <BukaLayananForm
        action={openLayananAction}
        layanan={layanan}
        awal={{ pemda: pemda.pemda, tempat: pemda.tempat, kodePos: pemda.kodePos }}
        kantor={ada.map((satu) => ({ value: satu.layanan, label: satu.nama ?? '' }))}
      />
    </>
  )
}

async function Tutup({ layanan, tutup }: Readonly<{ layanan: Instansi['layanan']; tutup: boolean }>) {
  const t = await getTranslations('instansi')
  return (
    <section className="flow mt-12">
      <h2>{t('tutup.judul')}</h2>
      <p className="text">{t(tutup ? 'tutup.bukaIsi' : 'tutup.isi')}</p>
      <PressForm
        action={tutup ? reopenLayananAction : closeLayananAction}
        label={t(tutup ? 'tutup.buka' : 'tutup.tutup')}
        variant={tutup ? 'secondary' : 'danger'}
        hidden={{ layanan }}
        tanya={tutup ? undefined : t('tutup.tanya')}
      />
    </section>
  )
}

async function Kelola({
  layanan,
  data,
}: Readonly<{ layanan: Instansi['layanan']; data: NonNullable<Awaited<ReturnType<typeof getLayanan>>> }>) {
  const t = await getTranslations('instansi')
  const { instansi, riwayat } = data
  return (
    <>
      <section className="flow mt-8">
        <h2>{t('profil.judul')}</h2>
        <p className="text">{t('profil.pembuka')}</p>
        <ProfilForm key={riwayat.length} action={saveProfilAction} layanan={layanan} awal={isianOf(instansi)} />
      </section>
      <section className="flow mt-12">
        <h2>{t('lambang.judul')}</h2>
        <LambangForm simpan={saveLambangAction} hapus={removeLambangAction} layanan={layanan} terpasang={instansi.lambang !== null} />
      </section>
      <section className="flow mt-12">
        <h2>{t('standarForm.judul')}</h2>
        <p className="text">
          {t('standarForm.pembuka')} <AppLink href={`/standar/${layanan.toLowerCase()}`}>{t('standarForm.lihat')}</AppLink>
        </p>
        <StandarForm key={riwayat.length} action={saveStandarAction} layanan={layanan} awal={readStandar(instansi.standar)} />
      </section>
      <section className="flow mt-12">
        <h2>{t('spanduk.judul')}</h2>
        <p className="text">{t('spanduk.isi')}</p>
        <TextArea name="kodeSpanduk" label={t('spanduk.kode')} rows={3} readOnly defaultValue={data.spanduk} />
      </section>
      <Tutup layanan={layanan} tutup={instansi.ditutupAt !== null} />
      <RiwayatInstansi riwayat={riwayat} />
    </>
  )
}

export default async function LayananSatuPage({ params }: Props) {
  const petugas = await requirePetugas()
  const layanan = await layananOf(params)
  const data = await readForPage(() => getLayanan(petugas, layanan))
  const satu = (await listLayanan(petugas)).find((one) => one.layanan === layanan)
  const t = await getTranslations('instansi')
  return (
    <ClientMessages namespaces={['awal', 'instansi', 'isian', 'standar']}>
      <Crumbs items={[{ label: t('daftar.judul'), href: '/staf/pengaturan/layanan' }, { label: t(`layanan.${layanan}.nama`) }]} />
      <h1>{t(`layanan.${layanan}.nama`)}</h1>
      {satu && data && (
        <Notice tone={satu.keadaan === 'BUKA' ? 'ok' : 'warn'} className="mt-4" title={t(`keadaan.${satu.keadaan}`)}>
          <p>{t(`keadaanIsi.${satu.keadaan}`)}</p>
          <Kekurangan {...satu} />
        </Notice>
      )}
      {data ? <Kelola layanan={layanan} data={data} /> : <Buka petugas={petugas} layanan={layanan} />}
    </ClientMessages>
  )
}
