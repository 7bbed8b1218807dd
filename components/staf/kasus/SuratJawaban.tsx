import { useTranslations } from 'next-intl'
import { Paragraphs } from '@/components/ui/Paragraphs'
import pilihan from '@/lib/i18n/id/pilihan.json'
import teks from '@/lib/i18n/id/surat-jawaban.json'
import type { JawabanView } from './view'

type SuratJawabanProps = Readonly<{ jawaban: JawabanView | null; samaran: string; nomorTiket: string; diterimaAt: Date }>

/** A letter of the office is written in Indonesian, whatever language its clerk works in. */
const tanggal = (at: Date) =>
  new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Pontianak', day: 'numeric', month: 'long', year: 'numeric' }).format(at)

function Kop() {
  return (
    <header className="kop">
      <svg viewBox="0 0 36 44" role="img" aria-label={teks.lambang}>
        <path d="M2 2h32v24c0 8-7 13-16 16C9 39 2 34 2 26z" fill="none" stroke="#000" strokeWidth="1.2" strokeDasharray="3 2" />
      </svg>
      <div>
        <b>{teks.kop1}</b>
        <b className="kop-2">{teks.kop2}</b>
        <small>{teks.kop3}</small>
      </div>
    </header>
  )
}

function Kepala({ jawaban }: Readonly<{ jawaban: JawabanView }>) {
  const rows = [
    [teks.nomor, jawaban.nomor ?? '-'],
    [teks.sifat, teks.sifatIsi],
    [teks.lampiran, teks.lampiranIsi],
    [teks.hal, teks.halIsi],
  ]
  return (
    <table className="head">
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <td>{label}</td>
            <td>: {value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Surat({ jawaban, samaran, nomorTiket, diterimaAt }: SuratJawabanProps & Readonly<{ jawaban: JawabanView }>) {
  const signedAt = jawaban.disetujuiAt ?? jawaban.dibuatAt
  return (
    <article className="letter" lang="id">
      <Kop />
      <p className="text-right">
        {teks.tempat}, {tanggal(signedAt)}
      </p>
      <Kepala jawaban={jawaban} />
      <p>
        {teks.yth} {samaran}, {teks.ythTiket} {nomorTiket}
        <br />
        {teks.di}
      </p>
      <p>
        {teks.pembuka} {tanggal(diterimaAt)}. {teks.hasil} {pilihan.hasil[jawaban.hasil]}.
      </p>
      <Paragraphs text={jawaban.isi} />
      <p>{teks.keberatan}</p>
      <p>{teks.penutup}</p>
      <div className="sign">
        <p>{teks.jabatan}</p>
        <p className="space">
          {teks.setuju} {tanggal(signedAt)}.<br />
          {teks.belumTte}
        </p>
        <p>
          <strong>{jawaban.disetujui}</strong>
        </p>
      </div>
    </article>
  )
}

/** The letter as it is printed: pseudonym and ticket number only; the address is on the custodian's envelope. */
export function SuratJawaban({ jawaban, ...rest }: SuratJawabanProps) {
  const t = useTranslations('kasus.surat-jawaban')
  if (!jawaban) return <p className="meta">{t('belum')}</p>
  return (
    <div className="desk">
      <p className="meta row no-print">{t('pratinjau')}</p>
      <Surat jawaban={jawaban} {...rest} />
    </div>
  )
}
