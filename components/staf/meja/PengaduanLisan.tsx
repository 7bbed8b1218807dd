import { Paragraphs } from '@/components/ui/Paragraphs'
import teks from '@/lib/i18n/id/tanda-terima-meja.json'
import type { Isi } from '@/lib/domain/lapor/materi-schema'
import { Kop } from '../surat/Kop'
import { Rows, type TandaTerimaMejaProps } from './TandaTerimaMeja'

type Props = Pick<TandaTerimaMejaProps, 'kantor' | 'petugas' | 'terima'> & Readonly<{ isi: Isi }>

const FAKTA = ['apa', 'kapan', 'dimana', 'siapa', 'mengapa', 'bagaimana'] as const

/** What was told orally, for the reporter to read and sign (service standard: in writing). His name stands nowhere on it. */
export function PengaduanLisan({ isi, kantor, petugas, terima }: Props) {
  return (
    <article className="letter sheet print:[.sheet+&]:break-before-page" lang="id">
      <Kop kantor={kantor} />
      <h1>{teks.lisanJudul}</h1>
      <p>{teks.lisanIsi}</p>
      <Rows
        rows={[
          [teks.nomorTiket, terima.nomorTiket],
          [teks.judulLaporan, isi.judul],
          ...FAKTA.filter((name) => isi[name] !== '').map((name) => [teks[name], isi[name]] as const),
        ]}
      />
      {isi.isi !== '' && (
        <>
          <h2>{teks.uraian}</h2>
          <Paragraphs text={isi.isi} />
        </>
      )}
      <div className="mt-[1.2rem] ml-auto w-68 max-w-full break-inside-avoid">
        <p className="m-0">{teks.pelapor}</p>
        <p className="my-[0.4rem] border border-dashed px-[0.6rem] py-[0.4rem] text-[9pt]">{teks.ttdPelapor}</p>
        <p className="m-0">{terima.samaran}</p>
      </div>
      <div className="mt-[1.2rem] ml-auto w-68 max-w-full break-inside-avoid">
        <p className="m-0">{teks.petugas}</p>
        <p className="my-[0.4rem] border border-dashed px-[0.6rem] py-[0.4rem] text-[9pt]">{teks.ttd}</p>
        <p className="m-0">{petugas.nama}</p>
      </div>
    </article>
  )
}
