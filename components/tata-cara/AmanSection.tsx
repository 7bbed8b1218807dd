import { useTranslations } from 'next-intl'
import { Notice } from '../ui/Notice'

const ADVICE = ['perangkat', 'samaran', 'isi', 'berkas', 'kode', 'sebar', 'keluar'] as const

/** How to stay unknown, what nobody can promise, and what protects who reports. */
export function AmanSection() {
  const t = useTranslations('tataCara')
  return (
    <>
      <section className="flow mt-12" aria-labelledby="aman">
        <h2 id="aman">{t('aman.judul')}</h2>
        <ul>
          {ADVICE.map((advice) => (
            <li key={advice}>{t(`aman.${advice}`)}</li>
          ))}
        </ul>
        <Notice tone="warn" title={t('aman.batasJudul')} heading="h3">
          <p>{t('aman.batas')}</p>
        </Notice>
      </section>
      <section className="flow mt-12" aria-labelledby="lindung">
        <h2 id="lindung">{t('lindung.judul')}</h2>
        <p>{t('lindung.isi')}</p>
        <p>{t('lindung.balas')}</p>
      </section>
    </>
  )
}
