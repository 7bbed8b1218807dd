import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Figures } from '@/components/ui/Figures'
import { TANPA_SARINGAN } from '@/lib/domain/antrean'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Status } from '@/lib/domain/pengaduan/status'
import { antreanPath } from './AntreanHead'

type Jumlah<T> = readonly Readonly<{ nama: T; jumlah: number }>[]

type RingkasanProps = Readonly<{
  ringkasan: Readonly<{
    masuk: number
    dijawab: number
    keberatan: number
    lewat: number
    putusan: Jumlah<Langkah>
    lewatStatus: Jumlah<Status>
    lewatUnit: Jumlah<string>
  }>
}>

/** What a head asks first, in one look: his own decisions, the week, and where what is late lies. */
export function RingkasanKepala({ ringkasan }: RingkasanProps) {
  const t = useTranslations('kasus.kepala')
  const aksi = useTranslations('staf.aksi')
  const status = useTranslations('staf.status')
  const { masuk, dijawab, keberatan, lewat, putusan, lewatStatus, lewatUnit } = ringkasan
  const list = <T extends string>(rows: Jumlah<T>, nama: (one: T) => string) =>
    rows.map((row) => `${nama(row.nama)} ${row.jumlah}`).join(', ')
  return (
    <section className="flow mt-4" aria-label={t('judul')}>
      <Figures
        wide
        items={[
          { label: t('masuk'), value: String(masuk) },
          { label: t('dijawab'), value: String(dijawab) },
          { label: t('keberatan'), value: String(keberatan) },
          { label: t('lewat'), value: String(lewat) },
        ]}
      />
      <p>{putusan.length > 0 ? t('putusan', { daftar: list(putusan, (one) => aksi(one)) }) : t('tanpaPutusan')}</p>
      {lewatStatus.length > 0 && (
        <p>
          {t('menurutTahap')}{' '}
          {lewatStatus.map(({ nama, jumlah }, index) => (
            <span key={nama}>
              {index > 0 && ', '}
              <AppLink href={antreanPath('rekan', { ...TANPA_SARINGAN, status: nama, lewat: true })}>{`${status(nama)} ${jumlah}`}</AppLink>
            </span>
          ))}
        </p>
      )}
      {lewatUnit.length > 0 && <p>{t('menurutUnit', { daftar: list(lewatUnit, (one) => one) })}</p>}
    </section>
  )
}
