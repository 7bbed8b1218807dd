import type { Serupa } from '@/lib/domain/pengaduan/serupa'
import { SerupaList } from './SerupaList'
import { MateriSection } from './MateriSection'
import { SuratMasukSection } from './SuratMasuk'
import type { KasusView } from './view'

type Props = Readonly<{ kasus: KasusView; serupa: readonly Serupa[]; surat?: boolean }>

/** What a report is judged by beside a step's form: its words, the letter that brought it, and reports that may be the same. */
export function Bandingan({ kasus: { materi, layanan }, serupa, surat = false }: Props) {
  if (!materi) return null
  return (
    <>
      <MateriSection isi={materi.isi} layanan={layanan} />
      {surat && <SuratMasukSection surat={materi.surat} />}
      <SerupaList serupa={serupa} />
    </>
  )
}
