import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { LinkButton } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import type { Pembaruan, KunciLayananTampak } from '@/lib/domain/kunci/kunci-tampak'
import type { BahanTampak } from '@/lib/domain/kunci/bahan-tampak'
import { useMoment } from '../short-date'
import { CalonForm, type PilihanPetugas } from './CalonForm'
import type { KunciAction } from './KunciForm'
import { KunciSlip } from './KunciSlip'
import { MenggantiKunci } from './MenggantiKunci'
import { UsulanKunci, type UsulanActions } from './UsulanKunci'
import { LuringForm } from './LuringForm'
import { SusunanForm } from './SusunanForm'
import { TungguForm } from './TungguForm'

type Props = Readonly<{
  data: KunciLayananTampak
  bahan: BahanTampak
  actions: UsulanActions & Readonly<{ appoint: KunciAction; gather: KunciAction; luring: KunciAction; tunggu: KunciAction }>
  petugas: readonly PilihanPetugas[]
}>

type DataProps = Pick<Props, 'data'>

/** The one sentence the reader came for: is what people send here sealed to the right keys? */
function Keadaan({ data }: DataProps) {
  const t = useTranslations('kunci.keadaan')
  const tone = data.keadaan === 'SIAP' ? 'ok' : 'danger'
  return (
    <Notice tone={tone} title={t(`${data.keadaan}.judul`)}>
      <p>{t(`${data.keadaan}.isi`)}</p>
    </Notice>
  )
}

function Proses({ data }: DataProps) {
  const t = useTranslations('kunci')
  if (!data.proses) return null
  const { id, jenis, jumlah, disegel, diuji } = data.proses
  return (
    <Notice tone="warn" title={t(`proses.${jenis}`)}>
      <p>{t('proses.kemajuan', { jumlah, disegel, diuji })}</p>
      <p>
        <LinkButton href={`/staf/kunci/serah-terima/${id}`}>{t('proses.buka')}</LinkButton>
      </p>
    </Notice>
  )
}

type Step = Readonly<{ href: string; label: string }>

function Links({ steps }: Readonly<{ steps: readonly Step[] }>) {
  return (
    <ul className="links">
      {steps.map(({ href, label }) => (
        <li key={href}>
          <AppLink href={href}>{label}</AppLink>
        </li>
      ))}
    </ul>
  )
}

/** What is due for this reader, in the order of the ceremony. What is done, or would replace a key in use, is folded away. */
function Langkah({ data, bahan }: DataProps & Readonly<{ bahan: BahanTampak }>) {
  const t = useTranslations('kunci.langkah')
  const { saya, layanan } = data
  const query = `?layanan=${layanan}`
  const own: readonly Step[] = saya.pemegang
    ? [
        { href: `/staf/kunci/pernyataan${query}`, label: t(saya.pernyataanAt ? 'pernyataanLagi' : 'pernyataan') },
        ...(saya.pernyataanAt ? [{ href: `/staf/kunci/buat${query}`, label: t('buat') }] : []),
      ]
    : []
  const share = bahan.berkumpul.find((row) => row.saya)
  const gathering: readonly Step[] = share
    ? [
        ...(share.penerima ? [] : [{ href: `/staf/kunci/bagian${query}`, label: t('bagian') }]),
        ...(bahan.berkumpul.every((row) => row.penerima) ? [{ href: `/staf/kunci/pemulihan${query}`, label: t('pemulihan') }] : []),
      ]
    : []
  const due = [...(saya.kunciAktif ? [] : own), ...gathering]
  return (
    <>
      {due.length > 0 && (
        <>
          <h3>{t('judul')}</h3>
          <Links steps={due} />
        </>
      )}
      {saya.kunciAktif && own.length > 0 && (
        <MenggantiKunci>
          <Links steps={own} />
        </MenggantiKunci>
      )}
    </>
  )
}

/** A new recovery key is due; everybody who decides about keys sees why. */
function Pembaruan({ data }: DataProps) {
  const t = useTranslations('kunci.pembaruan')
  const moment = useMoment()
  if (!data.pembaruan) return null
  const { sebab, nama, sampai } = data.pembaruan
  return (
    <Notice tone="warn" title={t('judul', { at: moment(sampai) })}>
      <p>{t(sebab, { nama: nama ?? '' })}</p>
    </Notice>
  )
}

/** Envelopes that could not be proved in a hand-over: for the PPDP, who looks after their reporters. */
function TidakTerbukti({ data }: DataProps) {
  const t = useTranslations('kunci.tidakTerbukti')
  const moment = useMoment()
  if (data.tidakTerbukti.length === 0) return null
  return (
    <>
      <h3>{t('judul')}</h3>
      <p className="text">{t('isi')}</p>
      <ul className="list">
        {data.tidakTerbukti.map((row) => (
          <li key={`${row.nomor}-${row.at.getTime()}`}>{t(row.asli ? 'asli' : 'identitas', { nomor: row.nomor, at: moment(row.at) })}</li>
        ))}
      </ul>
    </>
  )
}

function Lama({ data }: DataProps) {
  const t = useTranslations('kunci')
  const moment = useMoment()
  const rows = data.kunci.filter((kunci) => kunci.status === 'DIGANTI')
  if (rows.length === 0) return null
  return (
    <>
      <h3>{t('lama')}</h3>
      <ScrollRegion label={t('lama')}>
        <Table
          dense
          caption={t('lama')}
          head={[{ label: t('kunci') }, { label: t('pemilik') }, { label: t('sidik') }, { label: t('digantiAt') }]}
        >
          {rows.map((kunci) => (
            <tr key={kunci.id}>
              <RowHead>{t(`jenis.${kunci.jenis}`)}</RowHead>
              <Cell>{kunci.pemilik}</Cell>
              <Cell>
                <code>{kunci.sidik.slice(0, 19)}</code>
              </Cell>
              <Cell>{kunci.digantiAt && moment(kunci.digantiAt)}</Cell>
            </tr>
          ))}
        </Table>
      </ScrollRegion>
    </>
  )
}

/** What those who look after keys find below them: the protocol, the holders of shares, who follows, how long keys wait. */
function Pengurus({ data, bahan, actions, petugas }: Props) {
  const t = useTranslations('kunci')
  const { saya, layanan } = data
  const aktif = data.kunci.filter((kunci) => kunci.status === 'AKTIF')
  const due = !aktif.some((kunci) => kunci.jenis === 'PEMULIHAN') || data.pembaruan !== null
  return (
    <>
      {data.kunci.length > 0 && (
        <p>
          <AppLink href={`/staf/kunci/protokol?layanan=${layanan}`}>{t('protokol.buka')}</AppLink>
        </p>
      )}
      {saya.bolehPemulihan && (
        <SusunanForm action={actions.gather} layanan={layanan} petugas={petugas} berkumpul={bahan.berkumpul} due={due} />
      )}
      {saya.bolehPemulihan && <LuringForm action={actions.luring} layanan={layanan} petugas={petugas} />}
      {saya.bolehTunjuk && aktif.length > 0 && (
        <details>
          <summary>{t('calon.judul')}</summary>
          <CalonForm action={actions.appoint} layanan={layanan} petugas={petugas} />
        </details>
      )}
      {saya.bolehTunjuk && data.didirikan && <TungguForm action={actions.tunggu} layanan={layanan} jam={data.tungguJam} />}
    </>
  )
}

/** The keys of one layanan: what seals today, what is proposed, what runs, and what this reader may do. */
export function KunciLayanan(props: Props) {
  const t = useTranslations('kunci')
  const { data, bahan, actions } = props
  const { saya, layanan } = data
  const aktif = data.kunci.filter((kunci) => kunci.status === 'AKTIF')
  const usulan = data.kunci.filter((kunci) => kunci.status === 'DIUSULKAN')
  return (
    <section className="flow mt-8" aria-label={layanan}>
      <h2>{t('layanan', { layanan })}</h2>
      <Keadaan data={data} />
      <Pembaruan data={data} />
      <Proses data={data} />
      {aktif.length > 0 && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] gap-4">
          {aktif.map((kunci) => (
            <KunciSlip key={kunci.id} kunci={kunci} layanan={layanan} />
          ))}
        </div>
      )}
      <Langkah data={data} bahan={bahan} />
      {usulan.length > 0 && <h3>{t('usulan')}</h3>}
      {usulan.map((kunci) => (
        <UsulanKunci
          key={kunci.id}
          kunci={kunci}
          layanan={layanan}
          actions={actions}
          bahan={bahan}
          mayReplace={data.proses === null && saya.bolehTunjuk}
          mayStart={data.proses === null && (bahan.bungkusPemegang !== null || kunci.milikSaya)}
        />
      ))}
      {data.calon.length > 0 && <p>{t('calonKini', { nama: data.calon.join(', ') })}</p>}
      <TidakTerbukti data={data} />
      <Pengurus {...props} />
      <Lama data={data} />
    </section>
  )
}
