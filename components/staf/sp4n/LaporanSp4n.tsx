import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import type { Isi } from '@/lib/domain/lapor/materi-schema'
import type { LaporanKasus } from '@/lib/domain/sp4n/berkas'
import { MateriSection } from '../kasus/MateriSection'
import type { KasusView } from '../kasus/view'

/** An SP4N report in the reporter's words, with what its form asks beside them. */
function LaporanSp4n({ isi, laporan }: Readonly<{ isi: Isi; laporan: LaporanKasus }>) {
  const t = useTranslations('sp4n.laporan')
  const pilihan = useTranslations('pilihan')
  const flags = [...(laporan.anonim ? [t('anonim')] : []), ...(laporan.rahasia ? [t('rahasia')] : [])]
  const items = [
    { label: t('isi'), value: <Paragraphs text={isi.isi} /> },
    { label: t('jenisLaporan'), value: pilihan(`jenisLaporan.${laporan.jenisLaporan}`) },
    {
      label: t('topik'),
      value: laporan.topik && pilihan.has(`topik.${laporan.topik}` as never) ? pilihan(`topik.${laporan.topik}` as never) : t('tanpa'),
    },
    { label: t('tanggalKejadian'), value: laporan.tanggalKejadian ? <DateText value={laporan.tanggalKejadian} /> : t('tanpa') },
    { label: t('lokasi'), value: isi.lokasi || t('tanpa') },
    { label: t('kanal'), value: pilihan(`kanal.${laporan.kanal}`) },
    ...(laporan.idPelacakan ? [{ label: t('idPelacakan'), value: <code>{laporan.idPelacakan}</code> }] : []),
    { label: t('tanda'), value: flags.join(', ') || t('tanpa') },
  ]
  return <KeyValue items={items} />
}

/** What a case is about beside a step's form, as its layanan's own form asked for it. */
export function RingkasanLaporan({ kasus }: Readonly<{ kasus: KasusView }>) {
  if (!kasus.materi) return null
  return kasus.dokumen.laporan ? (
    <LaporanSp4n isi={kasus.materi.isi} laporan={kasus.dokumen.laporan} />
  ) : (
    <MateriSection isi={kasus.materi.isi} layanan={kasus.layanan} />
  )
}
