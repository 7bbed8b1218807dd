import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { KeyValue } from '@/components/ui/KeyValue'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { BlokSamping } from '@/lib/domain/lapor/isian'
import { kantorDari, type KantorSitus } from '@/lib/domain/situs/kantor'

type Kata = (kunci: string) => string

function Blok({ blok, kata }: Readonly<{ blok: BlokSamping; kata: Kata }>) {
  if ('judul' in blok) return <h2>{kata(blok.judul)}</h2>
  if ('teks' in blok) return <p className={blok.kecil && 'meta'}>{kata(blok.teks)}</p>
  if ('daftar' in blok)
    return (
      <ol className="list-decimal pl-6">
        {blok.butir.map((butir) => (
          <li key={butir}>{kata(`${blok.daftar}.${butir}`)}</li>
        ))}
      </ol>
    )
  if ('pasangan' in blok)
    return <KeyValue items={blok.pasangan.map((kunci) => ({ label: kata(`${kunci}.label`), value: kata(`${kunci}.isi`) }))} />
  return (
    <p>
      <AppLink href={blok.ke}>{kata(blok.tautan)}</AppLink>
    </p>
  )
}

type Props = Readonly<{ layanan: Layanan; kantor: readonly KantorSitus[]; hari: number }>

/** What is said only while another layanan takes reports in here, or only while it does not. */
const berlaku = (blok: BlokSamping, kantor: readonly KantorSitus[]) => {
  const buka = (layanan: Layanan) => kantorDari(kantor, layanan)?.buka === true
  if ('buka' in blok && blok.buka) return buka(blok.buka)
  return !('tutup' in blok && blok.tutup && buka(blok.tutup))
}

/** What stands beside a form: how long it takes, who will read what, and what belongs elsewhere. */
export function SampingFormulir({ layanan, kantor, hari }: Props) {
  const own = useTranslations(`formulir.${layanan}`)
  const shared = useTranslations('formLaporan.samping')
  const sendiri = kantorDari(kantor, layanan)
  const nilai = { kantor: sendiri?.nama ?? '', pemda: sendiri?.pemda ?? '', hari }
  const kata: Kata = (kunci) => {
    const key = `samping.${kunci}`
    return own.has(key as never) ? own(key as never, nilai as never) : shared(kunci as 'judul')
  }
  const blok: readonly BlokSamping[] = STANDAR[layanan].formulir.samping
  const [judul] = blok
  if (!judul) return null
  return (
    <aside className="flow side-note" aria-label={'judul' in judul ? kata(judul.judul) : undefined}>
      {blok
        .filter((one) => berlaku(one, kantor))
        .map((one) => (
          <Blok key={JSON.stringify(one)} blok={one} kata={kata} />
        ))}
    </aside>
  )
}
