import { useTranslations } from 'next-intl'
import { KeyValue } from '@/components/ui/KeyValue'
import { Tag } from '@/components/ui/Tag'
import type { JenisPindaian } from '@/lib/domain/dokumen/cetak'
import { kasusPath } from '../langkah/target'
import { useMoment } from '../short-date'

type Pindaian = Readonly<{ id: string; jenis: JenisPindaian; versi: number; sidik: string; oleh: string; at: Date }>

/** Scans of signed papers. Each says plainly what it is: ink on paper, no electronic signature. */
export function PindaianList({ pengaduanId, pindaian }: Readonly<{ pengaduanId: string; pindaian: readonly Pindaian[] }>) {
  const t = useTranslations('pindaian')
  const nama = useTranslations('cek.jenis')
  const moment = useMoment()
  if (pindaian.length === 0) return <p className="meta">{t('kosong')}</p>
  return pindaian.map(({ id, jenis, versi, sidik, oleh, at }) => (
    <section key={id} className="flow">
      <h2>{t('versi', { jenis: nama(jenis), n: versi })}</h2>
      <p>
        <Tag kind="tunggu">{t('label')}</Tag>
      </p>
      <p className="meta">{t('oleh', { nama: oleh, at: moment(at) })}</p>
      <KeyValue items={[{ label: t('sidik'), value: <code>{sidik.toUpperCase().match(/.{4}/g)?.join(' ')}</code> }]} />
      <p>
        {/* A file, not a page: the router must not fetch it ahead. */}
        <a href={`${kasusPath(pengaduanId, 'pindaian')}/${id}`} download>
          {t('unduh')}
        </a>
      </p>
    </section>
  ))
}
