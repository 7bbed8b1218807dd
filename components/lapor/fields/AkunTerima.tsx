import { useTranslations } from 'next-intl'
import { KodePemulihan } from '@/components/akun/KodePemulihan'
import { AppLink } from '@/components/ui/AppLink'

/** Beside the receipt: the account the report lies in, and the recovery code of one that has just been made. */
export function AkunTerima({ kode }: Readonly<{ kode: string | null }>) {
  const t = useTranslations('formSp4n.terima')
  return (
    <section className="flow" aria-labelledby="akun-terima">
      <h2 id="akun-terima">{t('judul')}</h2>
      <p className="text">{t.rich('isi', { tautan: (chunks) => <AppLink href="/akun">{chunks}</AppLink> })}</p>
      {kode && (
        <>
          <p className="text">{t('kode')}</p>
          <KodePemulihan kode={kode} />
        </>
      )}
    </section>
  )
}
