import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import type { Serupa } from '@/lib/domain/pengaduan/serupa'
import { kasusPath } from '../langkah/target'
import { useMoment } from '../short-date'
import { StatusTag } from '../StatusTag'

/** Reports that may be the same one: about the same unit, or under the same pseudonym. */
export function SerupaList({ serupa }: Readonly<{ serupa: readonly Serupa[] }>) {
  const t = useTranslations('kasus.serupa')
  const moment = useMoment()
  return (
    <>
      <h3>{t('judul')}</h3>
      {serupa.length === 0 ? (
        <p className="meta">{t('kosong')}</p>
      ) : (
        <ul className="links">
          {serupa.map(({ id, nomorTiket, judul, status, diterimaAt, samaranSama }) => (
            <li key={id}>
              <AppLink href={kasusPath(id)}>
                <span className="code">{nomorTiket}</span> {judul}
              </AppLink>{' '}
              <StatusTag status={status} />
              <p className="meta">{[moment(diterimaAt), ...(samaranSama ? [t('samaranSama')] : [])].join(', ')}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
