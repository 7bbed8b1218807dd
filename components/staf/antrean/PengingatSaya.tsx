import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { kasusPath } from '../langkah/target'

type Pengingat = Readonly<{ id: string; nomorTiket: string; ambang: 50 | 80 | 100 }>

const AMBANG = [100, 80] as const

/** Clocks its reader was reminded of that still run. */
export function PengingatSaya({ pengingat }: Readonly<{ pengingat: readonly Pengingat[] }>) {
  const t = useTranslations('kasus.pengingat')
  if (pengingat.length === 0) return null
  return (
    <Notice tone="warn" title={t('judul')} className="mt-s no-print">
      {AMBANG.map((ambang) => ({ ambang, rows: pengingat.filter((row) => row.ambang === ambang) })).map(
        ({ ambang, rows }) =>
          rows.length > 0 && (
            <p key={ambang}>
              {t(`ambang${ambang}`)}{' '}
              {rows.map(({ id, nomorTiket }) => (
                <AppLink key={id} className="code mr-3" href={kasusPath(id)}>
                  {nomorTiket}
                </AppLink>
              ))}
            </p>
          ),
      )}
    </Notice>
  )
}
