import type { Kantor } from '@/lib/domain/surat/naskah'

/** The head of a paper that is printed from its page: the office whose case it is, in words of the office. */
export function Kop({ kantor }: Readonly<{ kantor: Kantor }>) {
  return (
    <header className="mb-[1.2rem] pb-[0.6rem] text-center [border-bottom:3px_double]">
      <div>
        <b className="block text-[11pt] leading-[1.25]">{kantor.pemda}</b>
        <b className="block text-[13pt] leading-[1.25] min-[60rem]:text-[14pt]">{kantor.nama}</b>
        <small className="block text-[9pt] leading-[1.35]">
          {kantor.alamat}. Telepon {kantor.telepon}
        </small>
      </div>
    </header>
  )
}
