import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { BuktiFakta } from '@/components/staf/bukti/BuktiFakta'
import { BuktiViewer } from '@/components/staf/bukti/BuktiViewer'
import { kasusPath } from '@/components/staf/langkah/target'
import { AppLink } from '@/components/ui/AppLink'
import { Crumbs } from '@/components/ui/Crumbs'
import { Notice } from '@/components/ui/Notice'
import { bolehUnduh, tanpaSalinan } from '@/lib/domain/lapor/tanda-bukti'
import { getBukti, type BuktiDetail } from '@/lib/services/bukti/get-bukti'
import { readForPage, requireKasus } from '@/lib/web/staff-page'

type Params = Readonly<{ params: Promise<Readonly<{ id: string; buktiId: string }>> }>

/** What is said of a copy that stands for the file. */
const SALINAN = { SURAT: 'bersihSurat', BERSIH: 'bersih', BERSIH_SAJA: 'bersihSaja' } as const

async function read({ params }: Params) {
  const { id, buktiId } = await params
  const { petugas, kasus } = await requireKasus(id)
  return { kasus, bukti: await readForPage(() => getBukti(petugas, kasus.id, buktiId)) }
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { kasus, bukti } = await read(props)
  const t = await getTranslations('bukti.lihat')
  return { title: `${t('judul', { n: bukti.nomor })} ${kasus.nomorTiket}` }
}

/** The file, or why it is not shown. */
async function Isi({ bukti, alamat }: Readonly<{ bukti: BuktiDetail; alamat: string }>) {
  const t = await getTranslations('bukti.lihat')
  const format = await getFormatter()
  if (bukti.pemindaian === 'TERINFEKSI')
    return (
      <Notice tone="danger">
        <p>{t('terinfeksi')}</p>
      </Notice>
    )
  if (tanpaSalinan(bukti.tanda))
    return (
      <Notice tone="warn">
        <p>{t('tanpaSalinan')}</p>
      </Notice>
    )
  if (bukti.hilangAt)
    return (
      <Notice tone="danger">
        <p>{t('hilang', { tanggal: format.dateTime(bukti.hilangAt, { dateStyle: 'long' }) })}</p>
      </Notice>
    )
  return (
    <>
      <BuktiViewer alamat={`${alamat}?lihat`} jenis={bukti.jenis} nomor={bukti.nomor} />
      {bolehUnduh(bukti.tanda) ? (
        <p className="mt-4">
          <a href={alamat}>{t('unduh')}</a>
        </p>
      ) : (
        <p className="meta mt-4">{t('tanpaUnduh')}</p>
      )}
    </>
  )
}

/** The files before and after this one, so that a handler goes through all of them without the case between. */
async function Tetangga({ kasus, bukti }: Awaited<ReturnType<typeof read>>) {
  const t = await getTranslations('bukti.lihat')
  const semua = kasus.materi?.bukti ?? []
  const here = semua.findIndex(({ id }) => id === bukti.id)
  const links = [
    { key: 'sebelum', row: semua[here - 1] },
    { key: 'sesudah', row: here === -1 ? undefined : semua[here + 1] },
  ] as const
  if (semua.length < 2) return null
  return (
    <nav className="row mt-4 print:hidden" aria-label={t('semua')}>
      {links.map(
        ({ key, row }) =>
          row && (
            <AppLink key={key} href={kasusPath(kasus.id, `bukti/${row.id}`)}>
              {t(key, { nama: row.nama })}
            </AppLink>
          ),
      )}
    </nav>
  )
}

export default async function BuktiPage(props: Params) {
  const { kasus, bukti } = await read(props)
  const t = await getTranslations('bukti.lihat')
  const judul = t('judul', { n: bukti.nomor })
  return (
    <ClientMessages namespaces={['bukti']}>
      <Crumbs
        items={[
          { key: 'nomor', label: <code>{kasus.nomorTiket}</code>, href: kasusPath(kasus.id) },
          { key: 'bukti', label: judul },
        ]}
      />
      <h1>{judul}</h1>
      <p className="meta">{t('tercatat')}</p>
      {bukti.salinan && <p className="text mt-2">{t(SALINAN[bukti.salinan])}</p>}
      <Tetangga kasus={kasus} bukti={bukti} />
      <div className="case mt-4">
        <div className="flow">
          <Isi bukti={bukti} alamat={`/api/bukti/${kasus.id}/${bukti.id}`} />
        </div>
        <aside className="flow">
          <BuktiFakta bukti={bukti} />
        </aside>
      </div>
    </ClientMessages>
  )
}
