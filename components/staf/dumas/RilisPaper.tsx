import { useTranslations } from 'next-intl'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Tag } from '@/components/ui/Tag'
import { Paper } from '../kasus/Paper'
import type { RilisKasus } from '@/lib/domain/dumas/berkas'
import { suratPath } from '../langkah/target'

/** One version of the release to the press. */
export function RilisPaper({ rilis, pengaduanId, open }: Readonly<{ rilis: RilisKasus; pengaduanId: string; open?: boolean }>) {
  const t = useTranslations('dumas.rilis')
  const items = [
    {
      label: t('keadaan'),
      value: <Tag kind={rilis.disetujui ? 'selesai' : 'tunggu'}>{t(rilis.disetujui ? 'disetujui' : 'menunggu')}</Tag>,
    },
    { label: t('disusun'), value: rilis.disusun },
    ...(rilis.disetujui ? [{ label: t('disetujuiOleh'), value: rilis.disetujui }] : []),
    { label: t('judulRilis'), value: <strong>{rilis.judul}</strong> },
  ]
  return (
    <Paper title={t('versi', { n: rilis.versi })} items={items} open={open} pdf={suratPath(pengaduanId, 'rilis-media', rilis.versi)}>
      <Paragraphs text={rilis.isi} />
    </Paper>
  )
}
