import { Fragment, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Checkbox } from '@/components/ui/Choices'
import { CodeReveal } from '@/components/ui/CodeReveal'
import { DateText } from '@/components/ui/DateText'
import { useDayText } from '@/components/ui/format-date'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { Riwayat } from '@/components/ui/Riwayat'
import { Slip } from '@/components/ui/Slip'
import { SimpanTerima } from './SimpanTerima'
import { useJawabanSendiri } from './use-jawaban-sendiri'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { DataTandaTerima } from '@/lib/domain/lapor/tanda-terima'
import { STANDAR } from '@/lib/domain/layanan/semua'

type Props = Readonly<{
  terima: DataTandaTerima
  kodeAkses: string
  berbeda: boolean
  action: (form: FormData) => Promise<void>
  /** SP4N: the account the report lies in. */ akun?: ReactNode
  /** It was made together with the report, and its recovery code stands here too. */ pemulihan?: boolean
}>

const pendek = (sidik: string) => `${sidik.slice(0, 4)} ${sidik.slice(4, 8)}`

/** A photo made smaller on the way has two fingerprints: of the file the reporter keeps, and of the copy we hold. */
function SidikBerkas({ berkas }: Readonly<{ berkas: DataTandaTerima['bukti'][number] }>) {
  const t = useTranslations('tandaTerima')
  return (
    <li>
      <code className="wrap-anywhere whitespace-normal">{berkas.sidik}</code>
      {berkas.sidikPilihan && (
        <span className="meta">
          {' '}
          {t('diperkecil')} <code className="wrap-anywhere whitespace-normal">{berkas.sidikPilihan}</code>
        </span>
      )}
    </li>
  )
}

/** Enough of each to compare at a glance; all of it for whoever must prove a file. */
function Bukti({ bukti }: Pick<DataTandaTerima, 'bukti'>) {
  const t = useTranslations('tandaTerima')
  return (
    <>
      {t('buktiJumlah', { n: bukti.length })}
      {bukti.length > 0 && (
        <>
          <br />
          <span className="meta">
            {t('sidikPendek')}{' '}
            {bukti.map(({ sidik }, index) => (
              <Fragment key={sidik}>
                {index > 0 && ', '}
                <code>{pendek(sidik)}</code>
              </Fragment>
            ))}
          </span>
          <details className="print:hidden">
            <summary>{t('sidikBuka')}</summary>
            <p className="meta">{t('sidik')}</p>
            <ol className="list-decimal pl-6">
              {bukti.map((berkas) => (
                <SidikBerkas key={berkas.sidik} berkas={berkas} />
              ))}
            </ol>
          </details>
        </>
      )}
    </>
  )
}

function Facts({ terima }: Pick<Props, 'terima'>) {
  const t = useTranslations('tandaTerima')
  const pilihan = useTranslations('pilihan')
  const jawaban = useJawabanSendiri(terima.layanan)
  return (
    <KeyValue
      items={[
        { label: t('layanan'), value: t(`layananIsi.${terima.layanan}`, { kantor: terima.kantor }) },
        {
          label: t('diterima'),
          value: (
            <>
              <DateText value={terima.diterimaAt} time />
            </>
          ),
        },
        { label: t('samaran'), value: terima.samaran },
        { label: t('judulLaporan'), value: terima.judul },
        ...jawaban(terima.sendiri),
        {
          label: t('mengenai'),
          value: terima.mengenai ?? (STANDAR[terima.layanan].unit === 'TUJUAN' ? t('dipilihkan') : pilihan(`kategori.${terima.kategori}`)),
        },
        { label: t('bukti'), value: <Bukti bukti={terima.bukti} /> },
        { label: t('jawaban'), value: pilihan(`kirimJawaban.${terima.kirimJawaban}`) },
        { label: t('kanal'), value: pilihan(`kanal.${terima.kanal}`) },
        { label: t('alamatLacak'), value: terima.alamatLacak },
        { label: t('kontak'), value: t('kontakIsi', { kantor: terima.kantor, ...terima.kontak }) },
      ]}
    />
  )
}

function Next({ terima }: Pick<Props, 'terima'>) {
  const t = useTranslations('tandaTerima')
  const day = useDayText()
  const { batas } = terima
  const until = day(batas.tanggal) + (batas.perkiraan ? ` (${t('perkiraan')})` : '')
  const due = t('palingLambat', { tanggal: until, hari: batas.hari })
  const answered = batas.jenis === 'PENYELESAIAN' ? due : t('palingLama', { hari: terima.hariPenyelesaian })
  return (
    <aside className="flow side-note" aria-label={t('berikutnya')}>
      <h2>{t('berikutnya')}</h2>
      <Riwayat
        items={[
          { key: 'terkirim', title: t('terkirim'), meta: <DateText value={terima.diterimaAt} /> },
          {
            key: 'diperiksa',
            state: 'next',
            title: t('diperiksa'),
            meta: batas.jenis === 'VERIFIKASI' ? due : t(STANDAR[terima.layanan].unit === 'TUJUAN' ? 'diteruskan' : 'ditelaah'),
          },
          { key: 'ditindaklanjuti', state: 'next', title: t('ditindaklanjuti'), meta: answered },
        ]}
      />
      <p className="meta">{batas.jenis === 'VERIFIKASI' ? t('periksaLagi', { tanggal: until }) : t('periksaBerkala')}</p>
    </aside>
  )
}

/** The receipt: two things to save, the record, and what happens by when. */
export function TandaTerima({ terima, kodeAkses, berbeda, action, akun, pemulihan = false }: Props) {
  const t = useTranslations('tandaTerima')
  return (
    <div className="cols cols-form receipt-page print:block">
      <div className="flow">
        <h1>{t(terima.keberatan ? 'judulKeberatan' : 'judul')}</h1>
        <p className="lead">{t(akun ? 'pembukaAkun' : 'pembuka')}</p>
        {berbeda && (
          <Notice tone="warn" role="status">
            <p>{t('berbeda')}</p>
          </Notice>
        )}
        <Slip title={t('slip')} footer={t('kaki')}>
          <div className="flow">
            <div>
              <p className="label">{t('nomorTiket')}</p>
              <p className="ticket">{terima.nomorTiket}</p>
            </div>
            <CodeReveal groups={kodeAkses.split('-')} label={t('kodeAkses')} note={t('kodeCatatan')} hint={t('kodePetunjuk')} />
          </div>
          <Facts terima={terima} />
        </Slip>
        {akun}
        <form className="flow print:hidden" action={action}>
          <SimpanTerima nomorTiket={terima.nomorTiket} kodeAkses={kodeAkses} alamatLacak={terima.alamatLacak} kantor={terima.kantor} />
          <Checkbox name="tersimpan" label={t(pemulihan ? 'simpanPemulihan' : akun ? 'simpanAkun' : 'simpan')} required />
          <p className="row actions">
            <SubmitButton>{t('buka')}</SubmitButton>
          </p>
        </form>
      </div>
      <Next terima={terima} />
    </div>
  )
}

/** Nothing to show: the receipt was opened from elsewhere or too late. */
export function TandaTerimaKosong() {
  const t = useTranslations('tandaTerima.kosong')
  return (
    <div className="flow">
      <h1>{t('judul')}</h1>
      <p className="lead">{t('isi')}</p>
      <p>
        <AppLink href="/lacak">{t('lacak')}</AppLink>
      </p>
    </div>
  )
}
