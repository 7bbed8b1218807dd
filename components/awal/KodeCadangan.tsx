import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { Slip } from '@/components/ui/Slip'

/** Ten codes for the day the phone is lost: to be printed or written down, shown on this page only. */
export function KodeCadangan({ kode }: Readonly<{ kode: readonly string[] }>) {
  const t = useTranslations('awal.cadangan')
  return (
    <>
      <Notice tone="warn">
        <p>{t('isi')}</p>
      </Notice>
      <Slip title={t('judul')} footer={t('kaki')} className="mt-4">
        <ol className="list-decimal px-9 py-3">
          {kode.map((satu) => (
            <li key={satu}>
              <span className="code">{satu}</span>
            </li>
          ))}
        </ol>
      </Slip>
    </>
  )
}
