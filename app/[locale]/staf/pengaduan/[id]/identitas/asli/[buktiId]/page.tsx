import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BukaAsli } from '@/components/staf/asli/BukaAsli'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { kasusPath } from '@/components/staf/langkah/target'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { AppLink } from '@/components/ui/AppLink'
import { AppError } from '@/lib/domain/errors'
import { listAsli } from '@/lib/services/asli/list-asli'
import { getBungkus } from '@/lib/services/identitas/get-bungkus'
import { ingatanOf } from '@/lib/services/kunci/kunci-berlaku'
import { kasusTitle, readForPage, requireKasus } from '@/lib/web/staff-page'
import { openAsliAction } from './actions'

type Params = Readonly<{ params: Promise<Readonly<{ id: string; buktiId: string }>> }>

export async function generateMetadata(props: Params): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('bukti.asli'))('judul'))
}

export default async function BukaAsliPage({ params }: Params) {
  const { id, buktiId } = await params
  const { petugas, kasus } = await requireKasus(id)
  const t = await getTranslations('bukti.asli')
  const gambar = await readForPage(async () => {
    const found = (await listAsli(petugas, kasus.id)).find((row) => row.id === buktiId)
    if (!found) throw new AppError('NOT_FOUND')
    return found
  })
  const judul = gambar.pindaian ? t('surat') : t('gambar', { n: gambar.nomor })
  const bungkus = await getBungkus(petugas, kasus.layanan)
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'bukti']}>
      <LangkahPage kasus={kasus} judul={judul} pembuka={t('pembuka')}>
        {(target) => (
          <>
            <BukaAsli
              open={openAsliAction}
              target={target}
              buktiId={gambar.id}
              judul={judul}
              bungkus={bungkus}
              ingatan={ingatanOf(petugas, kasus.layanan)}
            />
            <p>
              <AppLink href={`${kasusPath(kasus.id)}/identitas/asli`}>{t('kembali')}</AppLink>
            </p>
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
