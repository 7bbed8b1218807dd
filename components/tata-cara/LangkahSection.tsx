import { useTranslations } from 'next-intl'
import { STANDAR } from '@/lib/domain/layanan/semua'

// Steps W1 to W19 in the order a reporter meets them.
const LANGKAH = [
  'kirim',
  'catat',
  'ambil',
  'identitas',
  'bukti',
  'lengkapi',
  'tutup',
  'arsip',
  'terus',
  'telaah',
  'rujuk',
  'susun',
  'jawab',
  'keberatan',
  'tayang',
] as const

export function LangkahSection() {
  const t = useTranslations('tataCara.langkah')
  return (
    <section className="flow mt-12" aria-labelledby="langkah">
      <h2 id="langkah">{t('judul')}</h2>
      <p className="text">{t('pembuka')}</p>
      <p className="meta">{t('catatan')}</p>
      <ol className="grid gap-6 [counter-reset:langkah]">
        {LANGKAH.map((langkah) => (
          <li key={langkah} className="border-t-2 pt-3 [counter-increment:langkah]">
            <h3 className="mb-2 before:content-[counter(langkah)_'._']">{t(`${langkah}.judul`)}</h3>
            <p>{t(`${langkah}.isi`, { penilai: STANDAR.WBS.sebutan.penilai })}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
