import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { LinkButton } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { useMoment } from '../short-date'
import { CalonForm, type PilihanPetugas } from './CalonForm'
import type { KunciAction } from './KunciForm'
import { KunciSlip } from './KunciSlip'
import { MenggantiKunci } from './MenggantiKunci'
import { UsulanKunci, type UsulanActions } from './UsulanKunci'
import type { KunciLayananTampak } from './view'

type Props = Readonly<{
  data: KunciLayananTampak
  actions: UsulanActions & Readonly<{ appoint: KunciAction }>
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

type Tautan = Readonly<{ href: string; label: string; selesai: boolean }>

function useLangkah({ saya, layanan, kunci }: KunciLayananTampak): readonly Tautan[] {
  const t = useTranslations('kunci.langkah')
  const query = `?layanan=${layanan}`
  const punya = kunci.some((one) => one.status === 'AKTIF' && one.jenis === 'PEMEGANG' && one.milikSaya)
  const pulih = kunci.some((one) => one.status === 'AKTIF' && one.jenis === 'PEMULIHAN')
  return [
    ...(saya.pemegang ? [{ href: `/staf/kunci/pernyataan${query}`, label: t(saya.pernyataanAt ? 'pernyataanLagi' : 'pernyataan'), selesai: punya }] : []),
    ...(saya.pemegang && saya.pernyataanAt ? [{ href: `/staf/kunci/buat${query}`, label: t('buat'), selesai: punya }] : []),
    ...(saya.bolehPemulihan ? [{ href: `/staf/kunci/pemulihan${query}`, label: t('pemulihan'), selesai: pulih }] : []),
  ]
}

function Daftar({ tautan }: Readonly<{ tautan: readonly Tautan[] }>) {
  return (
    <ul className="links">
      {tautan.map(({ href, label }) => (
        <li key={href}>
          <AppLink href={href}>{label}</AppLink>
        </li>
      ))}
    </ul>
  )
}

/** What this reader himself may do next, in the order of the ceremony; what would change a key in force is folded away. */
function Langkah({ data, appoint, petugas }: DataProps & Readonly<{ appoint: KunciAction; petugas: Props['petugas'] }>) {
  const t = useTranslations('kunci.langkah')
  const tautan = useLangkah(data)
  const [due, done] = [tautan.filter(({ selesai }) => !selesai), tautan.filter(({ selesai }) => selesai)]
  const mayAppoint = data.saya.bolehTunjuk && data.kunci.some((kunci) => kunci.status === 'AKTIF')
  return (
    <>
      {due.length > 0 && <h3>{t('judul')}</h3>}
      {due.length > 0 && <Daftar tautan={due} />}
      {(done.length > 0 || mayAppoint) && (
        <MenggantiKunci>
          {done.length > 0 && <Daftar tautan={done} />}
          {mayAppoint && <CalonForm action={appoint} layanan={data.layanan} petugas={petugas} />}
        </MenggantiKunci>
      )}
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
        <Table dense caption={t('lama')} head={[{ label: t('kunci') }, { label: t('pemilik') }, { label: t('sidik') }, { label: t('digantiAt') }]}>
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

/** The keys of one layanan: what seals today, what is proposed, what runs, and what this reader may do. */
export function KunciLayanan({ data, actions, petugas }: Props) {
  const t = useTranslations('kunci')
  const aktif = data.kunci.filter((kunci) => kunci.status === 'AKTIF')
  const usulan = data.kunci.filter((kunci) => kunci.status === 'DIUSULKAN')
  const owns = aktif.some((kunci) => kunci.milikSaya && kunci.jenis === 'PEMEGANG')
  return (
    <section className="flow mt-l" aria-label={data.layanan}>
      <h2>{t('layanan', { layanan: data.layanan })}</h2>
      <Keadaan data={data} />
      <Proses data={data} />
      {aktif.length > 0 && (
        <div className="pair">
          {aktif.map((kunci) => (
            <KunciSlip key={kunci.id} kunci={kunci} />
          ))}
        </div>
      )}
      <Langkah data={data} appoint={actions.appoint} petugas={petugas} />
      {usulan.length > 0 && <h3>{t('usulan')}</h3>}
      {usulan.map((kunci) => (
        <UsulanKunci key={kunci.id} kunci={kunci} actions={actions} mayStart={data.proses === null && (data.saya.bolehTunjuk || owns)} />
      ))}
      {data.calon.length > 0 && <p>{t('calonKini', { nama: data.calon.join(', ') })}</p>}
      <Lama data={data} />
    </section>
  )
}
