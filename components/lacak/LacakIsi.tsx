import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { useDayText } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/Button'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { Messages } from '@/components/ui/Messages'
import { Paragraphs } from '@/components/ui/Paragraphs'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { Riwayat, type RiwayatItem } from '@/components/ui/Riwayat'
import type { SubmitAction } from '@/components/form/SubmitForm'
import type { LacakDetail } from '@/lib/domain/lacak/lacak-detail'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { CetakTombol } from '../ui/CetakTombol'
import { RujukanDaftar } from '../tata-cara/RujukanDaftar'
import { KepuasanForm } from './KepuasanForm'

type Props = Readonly<{ kasus: LacakDetail }>

/** What comes next and by when; while the clock stands still nobody can know the day. */
function useBerikutnya({ tenggat }: LacakDetail): readonly RiwayatItem[] {
  const t = useTranslations('lacak.berikutnya')
  const day = useDayText()
  const batas = tenggat?.hitungan.batas ?? null
  const until = batas === null ? null : t('palingLambat', { tanggal: day(batas) })
  const verifikasi = tenggat?.tenggat.jenis === 'VERIFIKASI'
  const dijawab = {
    key: 'next',
    state: 'next',
    title: t('judul'),
    meta: verifikasi ? t('sesudah') : [until, t('isi')].filter(Boolean).join(' '),
  } as const
  return verifikasi && until ? [dijawab, { key: 'periksa', state: 'next', title: t('periksa'), meta: until }] : [dijawab]
}

/** Newest first; what is still to come stands above it, hollow. */
export function LacakRiwayat({ kasus }: Props) {
  const t = useTranslations('lacak')
  const pilihan = useTranslations('pilihan.label')
  const newest = kasus.linimasa.length - 1
  const done: RiwayatItem[] = kasus.linimasa.map((peristiwa, index) => ({
    key: String(index),
    title: pilihan(peristiwa.label),
    state: index === newest && !kasus.selesai ? ('now' as const) : ('done' as const),
    meta: (
      <>
        <DateText value={peristiwa.at} weekday time={index === 0} />
      </>
    ),
  }))
  const berikutnya = useBerikutnya(kasus)
  const next = kasus.selesai || kasus.jawaban ? [] : berikutnya
  return (
    <>
      <h2>{t('riwayat')}</h2>
      <Riwayat items={[...next, ...done.reverse()]} />
    </>
  )
}

/** The reporter says whether the response settles it; silence of ten working days does the same. */
function Konfirmasi({ action }: Readonly<{ action: () => Promise<void> }>) {
  const t = useTranslations('lacak.konfirmasi')
  return (
    <div className="notice mt-4 print:hidden">
      <h3>{t('ajakan')}</h3>
      <p>{t('penjelasan')}</p>
      <form className="row actions" action={action}>
        <SubmitButton>{t('tombol')}</SubmitButton>
        <LinkButton variant="secondary" href="/lacak#pesan">
          {t('balas')}
        </LinkButton>
      </form>
    </div>
  )
}

type JawabanProps = Props & Readonly<{ konfirmasi: () => Promise<void>; kepuasan: SubmitAction }>

export function LacakJawaban({ kasus, konfirmasi, kepuasan }: JawabanProps) {
  const t = useTranslations('lacak')
  const pilihan = useTranslations('pilihan')
  const { jawaban } = kasus
  if (!jawaban) return null
  const tanggapan = STANDAR[kasus.layanan].jawaban === 'TANGGAPAN'
  return (
    <section aria-labelledby="jawaban">
      <h2 id="jawaban">{t(tanggapan ? 'jawaban.tanggapan' : 'jawaban.judul', { kantor: kasus.ditangani?.unit ?? kasus.kantor })}</h2>
      <KeyValue
        items={[
          // A response is no verdict.
          ...(tanggapan ? [] : [{ label: t('jawaban.hasil'), value: pilihan(`hasil.${jawaban.hasil}`) }]),
          ...(jawaban.nomor ? [{ label: t('jawaban.nomor'), value: jawaban.nomor }] : []),
          ...(jawaban.at ? [{ label: t('jawaban.tanggal'), value: <DateText value={jawaban.at} weekday /> }] : []),
          ...(kasus.balasSampai ? [{ label: t('jawaban.balas'), value: <DateText value={kasus.balasSampai} weekday /> }] : []),
        ]}
      />
      <div className="answer flow text mt-4">
        <Paragraphs text={jawaban.isi} />
      </div>
      <CetakTombol label={t('jawaban.cetak')} />
      {kasus.boleh.konfirmasi && <Konfirmasi action={konfirmasi} />}
      {kasus.kepuasan && <KepuasanForm action={kepuasan} terkirim={kasus.kepuasan === 'TERKIRIM'} />}
      {kasus.boleh.keberatan && (
        <div className="notice mt-4 print:hidden">
          <h3>{t('keberatan.ajakan')}</h3>
          <p>{t('keberatan.penjelasan')}</p>
          <p>
            <LinkButton variant="secondary" href="/lacak/keberatan">
              {t('keberatan.tombol')}
            </LinkButton>
          </p>
        </div>
      )}
    </section>
  )
}

/** The offer to go on where such reports are handled; the words of this one are already there. */
export function LacakPindahWbs({ kasus }: Props) {
  const t = useTranslations('lacak.pindahWbs')
  if (!kasus.pindahWbs) return null
  return (
    <Notice title={t('judul')}>
      <p>{t('isi')}</p>
      <p>
        <LinkButton href="/lapor/wbs?dari=sp4n">{t('tombol')}</LinkButton>
      </p>
    </Notice>
  )
}

export function LacakPesan({ kasus }: Props) {
  const t = useTranslations('lacak.pesan')
  const { rahasia } = STANDAR[kasus.layanan]
  if (kasus.pesan.length === 0) return <p className="meta mt-4">{t('kosong')}</p>
  return (
    <Messages
      items={kasus.pesan.map((pesan) => ({
        key: pesan.id,
        mine: pesan.dariPelapor,
        author: pesan.dariPelapor
          ? t('anda', { samaran: kasus.samaran })
          : !rahasia
            ? t('petugas')
            : pesan.timWbs
              ? t('timWbs')
              : kasus.kantor,
        at: <DateText value={pesan.at} time />,
        body: <Paragraphs text={pesan.isi} />,
      }))}
    />
  )
}

/** Who holds the case now, or to whom it went and why. */
export function LacakTempat({ kasus }: Props) {
  const t = useTranslations('lacak.tempat')
  const { ditangani, rujukan } = kasus
  const dikirim = STANDAR[kasus.layanan].pelimpahan === 'DIKIRIM'
  return (
    <>
      {ditangani && (
        <p className="text">
          {t('ditangani', { unit: ditangani.unit })} <DateText value={ditangani.sejak} weekday />.
        </p>
      )}
      {rujukan && (
        <Notice title={t(dikirim ? 'rujukan' : 'ditunjukkan', { tujuan: rujukan.tujuan })}>
          {!dikirim && <p>{t('tidakDikirim')}</p>}
          {rujukan.alasan !== '' && <Paragraphs text={rujukan.alasan} />}
          <p>
            <AppLink href="/tata-cara#rujukan">{t('tempatLain')}</AppLink>
          </p>
        </Notice>
      )}
      {kasus.alasanArsip === 'BUKAN_KEWENANGAN' && (
        <Notice title={t('kemana')} heading="h2">
          <RujukanDaftar perihal={['layanan', 'korupsi', 'maladministrasi', 'pidana', 'perlindungan']} />
          <p>
            <AppLink href="/tata-cara#rujukan">{t('tempatLain')}</AppLink>
          </p>
        </Notice>
      )}
    </>
  )
}
