import type { Kantor } from '@/lib/domain/surat/naskah'

/** The head of a paper that is printed from its page: the office whose case it is, in words of the office. */
export function Kop({ kantor }: Readonly<{ kantor: Kantor }>) {
  return (
    <header className="kop">
      <div>
        <b>{kantor.pemda}</b>
        <b className="kop-2">{kantor.nama}</b>
        <small>
          {kantor.alamat}. Telepon {kantor.telepon}
        </small>
      </div>
    </header>
  )
}
