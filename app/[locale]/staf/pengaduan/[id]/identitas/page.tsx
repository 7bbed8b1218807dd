import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BukaIdentitas } from '@/components/staf/identitas/BukaIdentitas'
import { IdentitasSamping } from '@/components/staf/identitas/IdentitasSamping'
import { PembukaanTable } from '@/components/staf/identitas/PembukaanTable'
import { JawabTelusurForm } from '@/components/staf/identitas/TelusurForms'
import { TelusurList } from '@/components/staf/identitas/TelusurList'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { PeriksaIdentitasForm } from '@/components/staf/langkah/PeriksaIdentitasForm'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { kasusPath, type StepTarget } from '@/components/staf/langkah/target'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { KECAMATAN_LUAR } from '@/lib/domain/lapor/pilihan'
import { getBungkus } from '@/lib/services/identitas/get-bungkus'
import { ingatanOf } from '@/lib/services/kunci/kunci-berlaku'
import { getPembukaan } from '@/lib/services/identitas/list-pembukaan'
import { getTelusur, type Telusur } from '@/lib/services/identitas/list-telusur'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { kasusTitle, readForPage, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { answerTelusurAction } from '../telusur/actions'
import { openIdentitasAction, printIdentitasAction } from './actions'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('kasus.pembukaan'))('judul'))
}

/** Names of districts and villages by code: the envelope holds codes only. */
async function wilayahNames(): Promise<Readonly<Record<string, string>>> {
  const { kecamatan, desa } = await getFormOptions('WBS')
  const luar = { id: KECAMATAN_LUAR, nama: (await getTranslations('formLaporan'))('kecamatan.luar') }
  return Object.fromEntries([luar, ...kecamatan, ...desa.flatMap((group) => group.pilihan)].map(({ id, nama }) => [id, nama]))
}

function Peringatan({ samaran }: Readonly<{ samaran: string }>) {
  const t = useTranslations('kasus.pembukaan')
  return (
    <Notice tone="warn" title={t('peringatan')}>
      <p>{t('peringatanIsi', { samaran })}</p>
    </Notice>
  )
}

type TelusurProps = Readonly<{ target: StepTarget; telusur: readonly Telusur[] }>

/** Originals of pictures, and what handlers want asked; the oldest open question has the form. */
function Permintaan({ target, telusur }: TelusurProps) {
  const t = useTranslations()
  const oldest = telusur.find((row) => row.jawaban === null)
  return (
    <>
      <p>
        <AppLink href={kasusPath(target.pengaduanId, 'identitas/asli')}>{t('bukti.asli.judul')}</AppLink>
      </p>
      <p>
        <AppLink href={kasusPath(target.pengaduanId, 'identitas/kode')}>{t('kodeBaru.tautan')}</AppLink>
      </p>
      <h2>{t('telusur.judulPemegang')}</h2>
      <TelusurList
        telusur={telusur}
        answer={(row) =>
          row.id === oldest?.id && (
            <JawabTelusurForm key={row.id} telusurId={row.id} action={answerTelusurAction} target={target} allowed instead={null} />
          )
        }
      />
    </>
  )
}

export default async function IdentitasPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('kasus.pembukaan')
  const periksa = await getTranslations('formLangkah.identitas')
  const pembukaan = await readForPage(() => getPembukaan(petugas, kasus.id))
  const wilayah = await wilayahNames()
  const bungkus = await getBungkus(petugas, kasus.layanan)
  const telusur = await readForPage(() => getTelusur(petugas, kasus.id))
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'telusur']}>
      <LangkahPage kasus={kasus} judul={t('judul')} samping={<IdentitasSamping kasus={kasus} />}>
        {(target) => (
          <>
            <Peringatan samaran={kasus.samaran} />
            <BukaIdentitas
              open={openIdentitasAction}
              print={printIdentitasAction}
              target={target}
              wilayah={wilayah}
              bungkus={bungkus}
              ingatan={ingatanOf(petugas, kasus.layanan)}
            />
            <PeriksaIdentitasForm {...step(target, 'PERIKSA_IDENTITAS')} heading={periksa('judul')} instead={null} />
            <Permintaan target={target} telusur={telusur} />
            <h2>{t('sebelumnya')}</h2>
            <PembukaanTable pembukaan={pembukaan} />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
