import { Paragraphs } from '@/components/ui/Paragraphs'
import teks from '@/lib/i18n/id/surat-insiden.json'
import type { IsiInsiden } from '@/lib/domain/hak/hak-schema'
import { singkatanZona, zonaKantor } from '@/lib/domain/tenggat/zona'
import type { Kantor } from '@/lib/domain/surat/naskah'
import { Kop } from '../surat/Kop'

export type SuratInsidenProps = Readonly<{
  nomor: string
  isi: IsiInsiden
  diketahuiAt: Date
  kantor: Kantor
  tanggal: Date
  penerima: Readonly<{ samaran: string; nomorTiket: string }> | null
}>

/** A letter of the office is written in Indonesian, whatever language its clerk works in. */
const hari = (at: Date) =>
  new Intl.DateTimeFormat('id-ID', { timeZone: zonaKantor(), day: 'numeric', month: 'long', year: 'numeric' }).format(at)
const waktu = (at: Date) =>
  new Intl.DateTimeFormat('id-ID', {
    timeZone: zonaKantor(),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)

/** The written notice of UU PDP, article 46: to the reporter by his pseudonym, or to the authority. */
export function SuratInsiden({ nomor, isi, diketahuiAt, kantor, tanggal, penerima }: SuratInsidenProps) {
  return (
    <article className="letter" lang="id">
      <Kop kantor={kantor} />
      <p className="text-right">{hari(tanggal)}</p>
      <p>
        {teks.hal} {nomor}
      </p>
      <p>{penerima ? `${teks.yth} ${penerima.samaran}, ${teks.tiket} ${penerima.nomorTiket}` : teks.ythLembaga}</p>
      <p>
        {penerima ? teks.pembuka : teks.pembukaLembaga} {waktu(diketahuiAt)} {singkatanZona()}.
      </p>
      <h2>{teks.dataTerdampak}</h2>
      <Paragraphs text={isi.dataTerdampak} />
      <h2>{teks.kejadian}</h2>
      <Paragraphs text={isi.kejadian} />
      <h2>{teks.penanganan}</h2>
      <Paragraphs text={isi.penanganan} />
      <p>{penerima ? teks.penutup : teks.penutupLembaga}</p>
    </article>
  )
}
