import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Empty } from '@/components/ui/Empty'
import { KeyValue } from '@/components/ui/KeyValue'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { Slip } from '@/components/ui/Slip'
import { Tag } from '@/components/ui/Tag'
import type { DataTersimpan as IsiTersimpan, PermintaanSaya as Permintaan } from '@/lib/domain/hak/permintaan-data'

/** The clock of a duty by law, in words and with its date. */
export function JamTenggat({ tenggatAt, sisa }: Pick<Permintaan, 'tenggatAt' | 'sisa'>) {
  const t = useTranslations('hak.jam')
  return (
    <>
      {t(sisa.lewat ? 'lewat' : 'sisa', { jam: sisa.jam })}, {t('sampai')} <DateText value={tenggatAt} time />
    </>
  )
}

/** What is held about a reporter, by kind and number; nothing of it is opened for this. */
export function DataTersimpan({ data }: Readonly<{ data: IsiTersimpan }>) {
  const t = useTranslations('hak.data')
  return (
    <KeyValue
      items={[
        {
          label: t('amplop'),
          value: data.musnahAt ? (
            <>
              {t('dimusnahkan')} <DateText value={data.musnahAt} />
            </>
          ) : (
            t('amplopIsi', { n: data.amplop })
          ),
        },
        { label: t('pembukaan'), value: t('kali', { n: data.pembukaan }) },
        { label: t('cetak'), value: t('kali', { n: data.cetak }) },
        { label: t('surelKabar'), value: t(data.surelKabar ? 'ada' : 'tidakAda') },
        { label: t('teleponKabar'), value: t(data.teleponKabar ? 'ada' : 'tidakAda') },
        { label: t('bukti'), value: t('berkas', { n: data.bukti }) },
        { label: t('pesan'), value: t('jumlah', { n: data.pesan }) },
        { label: t('retensi'), value: t('retensiIsi', { n: data.retensiHari }) },
      ]}
    />
  )
}

const TAG = { DIAJUKAN: 'tunggu', DIPENUHI: 'selesai', DITOLAK: 'arsip' } as const

/** One's own requests with their answers. */
export function PermintaanSaya({ permintaan }: Readonly<{ permintaan: readonly Permintaan[] }>) {
  const t = useTranslations('hak.data')
  if (permintaan.length === 0) return <Empty title={t('kosong')}>{t('kosongIsi')}</Empty>
  return permintaan.map((satu) => (
    <Slip key={satu.id} title={t(`jenis.${satu.jenis}`)} heading="h3" className="mt-4">
      <div className="flow px-4 py-3">
        <p>
          <Tag kind={TAG[satu.status]}>{t(`status.${satu.status}`)}</Tag> <DateText value={satu.dibuatAt} time />
        </p>
        <Paragraphs text={satu.isi} />
        {satu.status === 'DIAJUKAN' && (
          <p>
            <JamTenggat {...satu} />
          </p>
        )}
        {satu.jawaban && (
          <div className="answer flow">
            <Paragraphs text={satu.jawaban} />
          </div>
        )}
      </div>
    </Slip>
  ))
}
