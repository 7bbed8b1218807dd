import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { LinkButton } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { useMoment } from '../short-date'
import { CalonForm, type PilihanPetugas } from './CalonForm'
import type { KunciAction } from './KunciForm'
import { KunciSlip } from './KunciSlip'
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

/** What this reader himself may do next, in the order of the ceremony. */
function Langkah({ data }: DataProps) {
  const t = useTranslations('kunci.langkah')
  const { saya, layanan } = data
  const query = `?layanan=${layanan}`
  const entries = [
    ...(saya.pemegang ? [{ href: `/staf/kunci/pernyataan${query}`, label: t(saya.pernyataanAt ? 'pernyataanLagi' : 'pernyataan') }] : []),
    ...(saya.pemegang && saya.pernyataanAt ? [{ href: `/staf/kunci/buat${query}`, label: t('buat') }] : []),
    ...(saya.bolehPemulihan ? [{ href: `/staf/kunci/pemulihan${query}`, label: t('pemulihan') }] : []),
  ]
  if (entries.length === 0) return null
  return (
    <>
      <h3>{t('judul')}</h3>
      <ul className="links">
        {entries.map(({ href, label }) => (
          <li key={href}>
            <AppLink href={href}>{label}</AppLink>
          </li>
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
      <Langkah data={data} />
      {usulan.length > 0 && <h3>{t('usulan')}</h3>}
      {usulan.map((kunci) => (
        <UsulanKunci key={kunci.id} kunci={kunci} actions={actions} mayStart={data.proses === null && (data.saya.bolehTunjuk || owns)} />
      ))}
      {data.calon.length > 0 && <p>{t('calonKini', { nama: data.calon.join(', ') })}</p>}
      {data.saya.bolehTunjuk && aktif.length > 0 && <CalonForm action={actions.appoint} layanan={data.layanan} petugas={petugas} />}
      <Lama data={data} />
    </section>
  )
}
