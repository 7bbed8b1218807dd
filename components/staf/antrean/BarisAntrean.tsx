import { useTranslations } from 'next-intl'
import { TenggatStrip } from '@/components/tenggat/TenggatStrip'
import { AppLink } from '@/components/ui/AppLink'
import { Cell, RowHead } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import type { BarisAntrean } from '@/lib/domain/antrean'
import { useLangkahLabel } from '../kasus/RiwayatKasus'
import { kasusPath } from '../langkah/target'
import { useShortDay } from '../short-date'
import { StatusTag } from '../StatusTag'
import { useSiapa } from './use-siapa'

/** What a line shows; the number in the register is not among it. */
export type BarisView = Omit<BarisAntrean, 'nomorRegister'>

type Hitungan = NonNullable<BarisView['janji']>

/** Words of a clock: late, stopped, or what is left of it. */
function useSisa(): (hitungan: Hitungan) => string {
  const t = useTranslations('kasus.antrean')
  return ({ lewat, batas, sisa }) => (lewat > 0 ? t('lewatHk', { n: lewat }) : batas === null ? t('berhenti') : t('sisaHk', { n: sisa }))
}

function Tanggal({ iso }: Readonly<{ iso: string | null }>) {
  const day = useShortDay()
  return (
    iso && (
      <time className="whitespace-nowrap" dateTime={iso}>
        {day(iso)}
      </time>
    )
  )
}

/** The clock that presses, bold from the last working day on, with its strip. */
function Sisa({ tenggat }: Pick<BarisView, 'tenggat'>) {
  const t = useTranslations('kasus.antrean')
  const words = useSisa()
  if (!tenggat) return <span className="meta">{t('tanpaTenggat')}</span>
  const { hitungan, strip } = tenggat
  const text = words(hitungan)
  const urgent = hitungan.sisa <= 1 ? <b>{text}</b> : text
  return (
    <>
      {hitungan.lewat > 0 ? <Tag kind="lewat">{text}</Tag> : hitungan.batas === null ? <Tag kind="tunggu">{text}</Tag> : urgent}{' '}
      <span className="meta">
        <Tanggal iso={hitungan.batas} />
      </span>
      <span className="[&>svg]:h-[0.9rem] [&>svg]:max-w-36">
        <TenggatStrip cells={strip} mini />
      </span>
    </>
  )
}

function Janji({ janji }: Pick<BarisView, 'janji'>) {
  const words = useSisa()
  if (!janji) return null
  return (
    <>
      {words(janji)}
      <span className="meta block">
        <Tanggal iso={janji.batas} />
      </span>
    </>
  )
}

function Judul({ baris }: Readonly<{ baris: BarisView }>) {
  const t = useTranslations('kasus.antrean')
  const { judul, keberatan, layanan, mengenai, dibuka, belumDibaca } = baris
  const text = judul ?? <span className="meta">{t('tersegel')}</span>
  return (
    <>
      <span className="block md:line-clamp-2">{belumDibaca ? <b>{text}</b> : text}</span>
      <span className="meta block">{[layanan, keberatan && t('keberatan'), mengenai].filter(Boolean).join(' · ')}</span>
      {dibuka.length > 0 && <span className="meta block">{t('dibuka', { nama: dibuka.join(', ') })}</span>}
    </>
  )
}

type BarisProps = Readonly<{ baris: BarisView; pilih: 'ambil' | 'serah' | null }>

function Giliran({ baris: { giliran, layanan, id, versi, nomorTiket }, pilih }: BarisProps) {
  const t = useTranslations('kasus.antrean')
  const siapa = useSiapa()
  const day = useShortDay()
  if (!giliran) return null
  return (
    <>
      {siapa(giliran.siapa, layanan)}
      {giliran.sejak && <span className="meta block whitespace-nowrap">{t('sejak', { tanggal: day(giliran.sejak) })}</span>}
      {pilih === 'ambil' && (
        <button
          className="btn btn-3 print:hidden"
          form="banyak"
          name="satu"
          value={`${id}.${versi}`}
          aria-label={t('ambilSatu', { nomor: nomorTiket })}
        >
          {t('ambil')}
        </button>
      )}
    </>
  )
}

function Peristiwa({ peristiwa }: Pick<BarisView, 'peristiwa'>) {
  const t = useTranslations('kasus.antrean')
  const label = useLangkahLabel(false)
  if (!peristiwa) return null
  return (
    <>
      {peristiwa.langkah === null ? t('pesanPelapor') : label(peristiwa.langkah)}
      <span className="meta block">
        <Tanggal iso={peristiwa.tanggal} />
      </span>
    </>
  )
}

/** Number and status, and where several are taken at once the tick. */
function Nomor({ baris, pilih }: BarisProps) {
  const t = useTranslations('kasus.antrean')
  return (
    <RowHead>
      {pilih && (
        <input
          type="checkbox"
          className="size-6 align-middle accent-primary"
          name="pilih"
          form="banyak"
          value={`${baris.id}.${baris.versi}`}
          aria-label={t('pilih', { nomor: baris.nomorTiket })}
        />
      )}{' '}
      <AppLink className="code" href={kasusPath(baris.id)}>
        {baris.nomorTiket}
      </AppLink>
      {baris.belumDibaca && <span className="sr">{t('belumDibaca')}</span>}
      <span className="block">
        <StatusTag status={baris.status} />
      </span>
    </RowHead>
  )
}

/** One case of a queue. `pilih`: it can be ticked for an act on several. */
export function Baris({ baris, pilih }: BarisProps) {
  const t = useTranslations('kasus.antrean')
  return (
    <tr data-baris={baris.belumDibaca ? 'baru' : 'dibaca'}>
      <Nomor baris={baris} pilih={pilih} />
      <td className="max-md:py-[0.2rem] md:w-[32%]">
        <Judul baris={baris} />
      </td>
      <Cell label={t('giliran')} className="hold md:min-w-44">
        <div>
          <Giliran baris={baris} pilih={pilih} />
        </div>
      </Cell>
      <Cell label={t('sisa')}>
        <div>
          <Sisa tenggat={baris.tenggat} />
        </div>
      </Cell>
      <Cell label={t('janji')} className={baris.janji ? 'md:whitespace-nowrap' : 'max-md:hidden'}>
        <div>
          <Janji janji={baris.janji} />
        </div>
      </Cell>
      <Cell label={t('peristiwa')} className={baris.peristiwa ? undefined : 'max-md:hidden'}>
        <div>
          <Peristiwa peristiwa={baris.peristiwa} />
        </div>
      </Cell>
    </tr>
  )
}
