import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/Tag'
import type { TahapBerkas } from '@/lib/domain/dokumen/berkas'
import type { DokumenKasus } from '@/lib/domain/dokumen/tabel'
import { kasusPath } from '../langkah/target'
import { useMoment } from '../short-date'
import { useBerkasText } from './use-berkas-text'

type Berkas = Readonly<{
  id: string
  dokumen: DokumenKasus
  tahap: TahapBerkas
  keterangan: string
  pemindaian: string
  bolehPublik: boolean
  disetujui: boolean
  oleh: string
  at: Date
}>

/** Files of officials, each with the paper it belongs to and whether the public sees it. */
export function BerkasList({ pengaduanId, berkas }: Readonly<{ pengaduanId: string; berkas: readonly Berkas[] }>) {
  const t = useTranslations('berkas')
  const text = useBerkasText()
  const moment = useMoment()
  if (berkas.length === 0) return <p className="meta">{t('kosong')}</p>
  return (
    <ol className="flow">
      {berkas.map((row) => (
        <li key={row.id}>
          <p>
            <strong>{`${text.dokumen(row.dokumen)}, ${text.tahap(row.tahap)}`}</strong>
            {row.keterangan && `: ${row.keterangan}`}
          </p>
          <p className="meta">{t('oleh', { nama: row.oleh, at: moment(row.at) })}</p>
          <p>
            {row.bolehPublik && <Tag kind={row.disetujui ? 'selesai' : 'tunggu'}>{t(row.disetujui ? 'tampil' : 'menunggu')}</Tag>}
            {row.pemindaian === 'BELUM_DIPINDAI' && <Tag kind="tunggu">{t('belumDipindai')}</Tag>}
          </p>
          <p>
            {/* A file, not a page: the router must not fetch it ahead. */}
            <a href={`${kasusPath(pengaduanId, 'berkas')}/${row.id}`} download>
              {t('unduh')}
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}
