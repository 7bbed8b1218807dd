import { useTranslations } from 'next-intl'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { Cell, RowHead, Table } from '../ui/Table'

const BAGIAN = ['identitas', 'samaran', 'cerita', 'publik'] as const

/** Who will read what, lane by lane, before anything is written. */
export function SiapaMelihat({ layanan }: Readonly<{ layanan: readonly Layanan[] }>) {
  const t = useTranslations('lapor.melihat')
  const lajur = useTranslations('lapor.samping.lajur')
  const cara = (satu: Layanan) => (STANDAR[satu].identitas ? 'tersegel' : 'terbuka')
  return (
    <>
      <h2>{t('judul')}</h2>
      <Table stack caption={t('judul')} head={[{ label: t('bagian') }, ...layanan.map((satu) => ({ label: lajur(satu) }))]}>
        {BAGIAN.map((bagian) => (
          <tr key={bagian}>
            <RowHead>{t(`${bagian}.label`)}</RowHead>
            {layanan.map((satu) => (
              <Cell key={satu} label={layanan.length > 1 ? lajur(satu) : undefined}>
                {t(`${bagian}.${cara(satu)}`)}
              </Cell>
            ))}
          </tr>
        ))}
      </Table>
    </>
  )
}
