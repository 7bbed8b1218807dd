import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { CetakAmplop } from '@/components/staf/identitas/CetakAmplop'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { Notice } from '@/components/ui/Notice'
import { KECAMATAN_LUAR } from '@/lib/domain/lapor/pilihan'
import { getBungkus } from '@/lib/services/identitas/get-bungkus'
import { ingatanOf } from '@/lib/services/kunci/kunci-berlaku'
import { listAmplop } from '@/lib/services/kiriman/list-surat'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { kasusTitle, readForPage, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { openIdentitasAction, printIdentitasAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('suratKeluar.label'))('judul'))
}

/** Names of districts and villages by code: the envelope holds codes only. Outside the region the address says it all. */
async function wilayahNames(): Promise<Readonly<Record<string, string>>> {
  const { kecamatan, desa } = await getFormOptions('WBS')
  return Object.fromEntries(
    [{ id: KECAMATAN_LUAR, nama: '' }, ...kecamatan, ...desa.flatMap((group) => group.pilihan)].map(({ id, nama }) => [id, nama]),
  )
}

export default async function AmplopKasusPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const surat = (await readForPage(() => listAmplop(petugas))).find((row) => row.pengaduanId === kasus.id)
  const t = await getTranslations('suratKeluar.label')
  const wilayah = await wilayahNames()
  const bungkus = await getBungkus(petugas, kasus.layanan)
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'suratKeluar']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('isi')}>
        {(target) =>
          surat ? (
            <CetakAmplop
              open={openIdentitasAction}
              print={printIdentitasAction}
              target={target}
              wilayah={wilayah}
              nomor={surat.nomor ?? ''}
              bungkus={bungkus}
              ingatan={ingatanOf(petugas, kasus.layanan)}
            />
          ) : (
            <Notice>
              <p>{t('bukanSurat')}</p>
            </Notice>
          )
        }
      </LangkahPage>
    </ClientMessages>
  )
}
