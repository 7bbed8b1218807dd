import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { Tag, type TagKind } from '@/components/ui/Tag'
import type { Nilai, Temuan } from '@/lib/domain/sistem/periksa'

const BENTUK: Readonly<Record<Nilai, TagKind>> = { BAIK: 'selesai', PERHATIAN: 'tunggu', SALAH: 'lewat' }

function Bagian({ temuan: { bagian, nilai, sebab, isi } }: Readonly<{ temuan: Temuan }>) {
  const t = useTranslations('sistem')
  // Findings are rows of a table, and a test asks for the words of each; the compiler cannot follow them here.
  const key = (kata: 'kata' | 'obat') => `periksa.${bagian}.${sebab}.${kata}` as Parameters<typeof t>[0]
  return (
    <li>
      <p>
        <Tag kind={BENTUK[nilai]}>{t(`nilai.${nilai}`)}</Tag> <strong>{t(`periksa.${bagian}.nama`)}.</strong> {t(key('kata'), isi)}
      </p>
      {t.has(key('obat')) && <p className="text">{t(key('obat'), isi)}</p>}
    </li>
  )
}

const Daftar = ({ temuan }: Readonly<{ temuan: readonly Temuan[] }>) => (
  <ul className="list">
    {temuan.map((satu) => (
      <Bagian key={satu.bagian} temuan={satu} />
    ))}
  </ul>
)

/** How each part of the site is and what to do; what needs somebody comes first. */
export function Keadaan({ temuan }: Readonly<{ temuan: readonly Temuan[] }>) {
  const t = useTranslations('sistem')
  const perlu = temuan.filter(({ nilai }) => nilai !== 'BAIK')
  const salah = perlu.some(({ nilai }) => nilai === 'SALAH')
  return (
    <Notice tone={salah ? 'danger' : perlu.length > 0 ? 'warn' : 'ok'} title={t('judul')} id="keadaan" className="mt-4">
      <p>{perlu.length === 0 ? t('semuaBaik') : t('perlu', { n: perlu.length })}</p>
      {perlu.length > 0 && <Daftar temuan={perlu} />}
      <details>
        <summary>{t('lain')}</summary>
        <Daftar temuan={temuan.filter(({ nilai }) => nilai === 'BAIK')} />
      </details>
    </Notice>
  )
}
