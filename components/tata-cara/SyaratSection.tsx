import { useTranslations } from 'next-intl'

const KINDS = ['kkn', 'disiplin', 'aset', 'etik'] as const

export function SyaratSection({ pemda }: Readonly<{ pemda: string }>) {
  const t = useTranslations('tataCara.syarat')
  return (
    <section className="flow" aria-labelledby="syarat">
      <h2 id="syarat">{t('judul')}</h2>
      <p>{t('isi', { pemda })}</p>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>{t(kind)}</li>
        ))}
      </ul>
      <p>{t('tigaW')}</p>
    </section>
  )
}
