import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { usePeran } from '../use-peran'

type Kode = Readonly<{ usulanId: string; peran: Peran | null; layanan: Layanan | null; kode: string | null }>

/** What the new holder of a post reads out to whoever confirms him. */
export function KodeKonfirmasi({ kode }: Readonly<{ kode: readonly Kode[] }>) {
  const t = useTranslations('jabatan.kode')
  const peran = usePeran()
  return kode.map((one) => (
    <Notice
      key={one.usulanId}
      tone="info"
      title={t('judul', { peran: one.peran ? peran(one.peran, one.layanan) : '', layanan: one.layanan ?? '' })}
      className="mt-4"
    >
      {one.kode ? (
        <>
          <p>
            <span className="code">{one.kode.replace(/(.{4})(.{4})/, '$1 $2')}</span>
          </p>
          <p>{t('isi')}</p>
        </>
      ) : (
        <p>{t('belum')}</p>
      )}
    </Notice>
  ))
}
