import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { kasusPath } from '../langkah/target'

type Pengingat = Readonly<{ id: string; nomorTiket: string; ambang: 50 | 80 | 100 }>

/** Clocks its reader was reminded of that still run: how many in one line, and which behind it. */
export function PengingatSaya({ pengingat }: Readonly<{ pengingat: readonly Pengingat[] }>) {
  const t = useTranslations('kasus.pengingat')
  if (pengingat.length === 0) return null
  const habis = pengingat.filter(({ ambang }) => ambang === 100)
  const hampir = pengingat.filter(({ ambang }) => ambang === 80)
  return (
    <Notice tone="warn" className="mt-4 print:hidden">
      <details>
        <summary>{t('ringkas', { habis: habis.length, hampir: hampir.length })}</summary>
        <p>
          {[...habis, ...hampir].map(({ id, nomorTiket }) => (
            <AppLink key={id} className="code mr-3" href={kasusPath(id)}>
              {nomorTiket}
            </AppLink>
          ))}
        </p>
      </details>
    </Notice>
  )
}
