import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { useDayText } from '@/components/ui/format-date'
import { mayIn } from '@/lib/domain/auth/permissions'
import { isClosed } from '@/lib/domain/pengaduan/status'
import type { KasusView } from '../kasus/view'
import { kasusPath } from '../langkah/target'

/** What the desk did for the reporter, and the way to the form of those who may. */
export function DaftarWakil({ kasus }: Readonly<{ kasus: KasusView }>) {
  const t = useTranslations('wakil')
  const day = useDayText()
  const may = mayIn(kasus.layanan, kasus.sebagai, 'pengaduan:register') && !isClosed(kasus.status)
  if (kasus.wakil.length === 0 && !may) return null
  return (
    <>
      {kasus.wakil.length > 0 && (
        <>
          <h2>{t('daftar')}</h2>
          <ul className="links">
            {kasus.wakil.map(({ id, tindakan, caraBukti, tanggal, keterangan, oleh }) => (
              <li key={id}>
                {t('baris', {
                  tindakan: t(`tindakan.${tindakan}`),
                  tanggal: day(tanggal),
                  nama: oleh,
                  bukti: [t(`cara.${caraBukti}`), keterangan].filter(Boolean).join(': '),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {may && (
        <p>
          <AppLink href={kasusPath(kasus.id, 'wakil')}>{t('tautan')}</AppLink>
        </p>
      )}
    </>
  )
}
