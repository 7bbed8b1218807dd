import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { DumasAside } from '@/components/lapor/dumas/DumasAside'
import { DumasForm } from '@/components/lapor/dumas/DumasForm'
import { Sp4nAside } from '@/components/lapor/sp4n/Sp4nAside'
import { Sp4nForm } from '@/components/lapor/sp4n/Sp4nForm'
import { toGroups } from '@/components/lapor/to-groups'
import type { LaporanAction } from '@/components/lapor/use-laporan-form'
import { WbsAside } from '@/components/lapor/wbs/WbsAside'
import { WbsForm } from '@/components/lapor/wbs/WbsForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import type { Layanan } from '@/lib/domain/layanan'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { getPindahan } from '@/lib/services/lacak/get-pindahan'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { getSp4nOptions } from '@/lib/services/lapor/get-sp4n-options'
import { getSitus } from '@/lib/services/situs/get-situs'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getPelapor } from '@/lib/web/akun-session'
import { requireLayanan, type JalurParams } from '@/lib/web/layanan-page'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { submitLaporanAction } from './actions'

type Query = Readonly<Record<string, string | string[] | undefined>>
type Props = JalurParams & Readonly<{ searchParams: Promise<Query> }>
type IsiProps = Readonly<{ action: LaporanAction; query: Query }>

/** The office of a layanan and its government, or what stands in their place before it is founded. */
async function kantorOf(layanan: Layanan) {
  const [kantor, t] = [kantorDari(await listKantor(), layanan), await getTranslations()]
  return { kantor: kantor?.nama ?? t('kerangka.kantor.nama'), pemda: kantor?.pemda ?? t('tataCara.pemda') }
}

/** The words of the SP4N report this browser has open, when its reporter was offered to go on here. */
async function wordsOf(query: Query) {
  const pengaduanId = query.dari === 'sp4n' ? await getLacakSession() : null
  return pengaduanId ? ((await getPindahan(pengaduanId)) ?? {}) : {}
}

async function IsiWbs({ action, query }: IsiProps) {
  const { penyegel, kecamatan, desa, opd, ...kunci } = await getFormOptions('WBS')
  if (!penyegel) return null
  return (
    <ClientMessages namespaces={['formWbs', 'isian', 'pilihan', 'bukti']}>
      <WbsForm
        {...kunci}
        action={action}
        awal={await wordsOf(query)}
        penyegel={penyegel}
        kecamatan={kecamatan.map(({ id, nama }) => ({ value: id, label: nama }))}
        desa={toGroups(desa)}
        opd={toGroups(opd)}
      />
    </ClientMessages>
  )
}

async function IsiDumas({ action }: IsiProps) {
  const [{ penyegel, kunciKirim, samaran, opd }, { pemda }] = await Promise.all([getFormOptions('DUMAS'), kantorOf('DUMAS')])
  if (!penyegel) return null
  const props = { action, pemda, penyegel, kunciKirim, samaran, opd: toGroups(opd), kecamatan: [], desa: [] }
  return (
    <ClientMessages namespaces={['formWbs', 'formDumas', 'isian', 'pilihan', 'bukti']}>
      <DumasForm {...props} />
    </ClientMessages>
  )
}

async function IsiSp4n({ action }: IsiProps) {
  const [{ kunciKirim, opd }, { hariIni }, pelapor] = await Promise.all([getSp4nOptions(), getSitus(), getPelapor()])
  const agencies = opd.map(({ id, nama }) => ({ value: id, label: nama }))
  return (
    <ClientMessages namespaces={['formSp4n', 'formWbs', 'isian', 'pilihan', 'bukti']}>
      <Sp4nForm action={action} kunciKirim={kunciKirim} opd={agencies} hariIni={hariIni} samaran={pelapor?.samaran ?? null} />
    </ClientMessages>
  )
}

async function SampingSp4n() {
  return <Sp4nAside {...await kantorOf('SP4N')} />
}

/** The form of each layanan, what stands beside it, and whose words name the page. */
const FORMULIR = {
  WBS: { teks: 'formWbs', Isi: IsiWbs, Samping: WbsAside },
  DUMAS: { teks: 'formDumas', Isi: IsiDumas, Samping: DumasAside },
  SP4N: { teks: 'formSp4n', Isi: IsiSp4n, Samping: SampingSp4n },
} as const satisfies Readonly<Record<Layanan, unknown>>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const layanan = await requireLayanan(params)
  const judul = (await getTranslations())(`${FORMULIR[layanan].teks}.judul`)
  const { nama } = await requireKantor(layanan)
  return { title: { absolute: `${judul} | ${nama}` } }
}

/** The office of the form; a layanan that nobody runs here has no page. */
async function requireKantor(layanan: Layanan) {
  return kantorDari(await listKantor(), layanan) ?? notFound()
}

export default async function FormulirPage({ params, searchParams }: Props) {
  const layanan = await requireLayanan(params)
  const kantor = await requireKantor(layanan)
  const t = await getTranslations('formWbs')
  const { Isi, Samping } = FORMULIR[layanan]
  return (
    <>
      <ExitBar />
      <Main>
        <AppLink className="back" href="/lapor">
          {t('kembali')}
        </AppLink>
        <div className="cols cols-form">
          <div>
            {kantor.buka ? (
              <Isi action={submitLaporanAction.bind(null, layanan)} query={await searchParams} />
            ) : (
              <BelumSiap kantor={kantor} />
            )}
          </div>
          <Samping />
        </div>
      </Main>
    </>
  )
}
