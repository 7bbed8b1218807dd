import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue } from '@/components/ui/KeyValue'
import { Slip } from '@/components/ui/Slip'
import type { JawabanView } from '../kasus/view'
import { suratPath } from '../langkah/target'
import { useMoment } from '../short-date'

type Props = Readonly<{ jawaban: JawabanView | null; pengaduanId: string }>

/**
 * The approved letter, to be opened and printed as the one paper it is. It is never drawn a second time on a page: two drawings
 * of one number drift apart.
 */
export function SuratTerbit({ jawaban, pengaduanId }: Props) {
  const t = useTranslations('kasus.surat-jawaban')
  const surat = useTranslations('kasus.surat')
  const moment = useMoment()
  if (!jawaban) return <p className="meta">{t('belum')}</p>
  return (
    <Slip title={t('judul')}>
      <KeyValue
        items={[
          { label: surat('nomor'), value: jawaban.nomor ?? surat('belumNomor') },
          { label: t('disetujui'), value: moment(jawaban.disetujuiAt ?? jawaban.dibuatAt) },
          { label: surat('ditandatangani'), value: jawaban.disetujui ?? surat('belumTtd') },
        ]}
      />
      <p className="text">{t('isi')}</p>
      <p className="row actions">
        <AppLink className="btn btn-2" href={suratPath(pengaduanId, 'surat-jawaban', jawaban.versi)}>
          {t('buka')}
        </AppLink>
      </p>
    </Slip>
  )
}
