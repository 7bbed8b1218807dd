import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BedaVersi, type BagianVersi } from '@/components/staf/dumas/BedaVersi'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { Button } from '@/components/ui/Button'
import { Select } from '@/components/ui/Select'
import { bagianVersi, versiOf } from '@/components/staf/dumas/versi'
import { kasusTitle, requireKasus } from '@/lib/web/staff-page'

type VersiPageProps = Readonly<{
  params: Promise<Readonly<{ id: string; jenis: string }>>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}>

export async function generateMetadata({ params }: VersiPageProps): Promise<Metadata> {
  return kasusTitle({ params }, (await getTranslations('dumas.versi'))('judul'))
}

/** The two versions asked for, or the last two. */
function chosen(ada: readonly number[], query: Readonly<Record<string, string | string[] | undefined>>): readonly [number, number] | null {
  const [baru, lama] = [...ada].sort((a, b) => b - a)
  if (baru === undefined || lama === undefined) return null
  const pick = (name: 'a' | 'b', preset: number) => (ada.includes(Number(query[name])) ? Number(query[name]) : preset)
  return [pick('a', lama), pick('b', baru)]
}

export default async function VersiPage({ params, searchParams }: VersiPageProps) {
  const { id, jenis } = await params
  const { kasus } = await requireKasus(id)
  const t = await getTranslations('dumas.versi')
  const teks = await getTranslations()
  const ada = versiOf(kasus.dokumen, jenis)
  const pair = chosen(ada, await searchParams)
  const bagian: readonly BagianVersi[] = pair ? bagianVersi(kasus.dokumen, jenis, pair, (key) => teks(key as never)) : []
  const options = ada.map((n) => ({ value: String(n), label: String(n) }))
  return (
    <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
      {() =>
        pair ? (
          <>
            <form method="get" className="row print:hidden">
              <Select name="a" label={t('a')} width="medium" defaultValue={String(pair[0])} options={options} />
              <Select name="b" label={t('b')} width="medium" defaultValue={String(pair[1])} options={options} />
              <Button type="submit" variant="secondary">
                {t('banding')}
              </Button>
            </form>
            <BedaVersi bagian={bagian} />
          </>
        ) : (
          <p className="meta">{t('kurang')}</p>
        )
      }
    </LangkahPage>
  )
}
