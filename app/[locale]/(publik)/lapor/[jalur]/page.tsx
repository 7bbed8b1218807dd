import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { Formulir } from '@/components/lapor/Formulir'
import { SampingFormulir } from '@/components/lapor/SampingFormulir'
import { toGroups, toOptions } from '@/components/lapor/to-groups'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { namaIsian } from '@/lib/domain/lapor/tampak'
import { kantorDari, type KantorSitus } from '@/lib/domain/situs/kantor'
import { getPindahan } from '@/lib/services/lacak/get-pindahan'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { getSitus } from '@/lib/services/situs/get-situs'
import { listHari } from '@/lib/services/instansi/standar'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getPelapor } from '@/lib/web/akun-session'
import { requireLayanan, type JalurParams } from '@/lib/web/layanan-page'
import { notThere } from '@/lib/web/not-there'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { submitLaporanAction } from './actions'

type Query = Readonly<Record<string, string | string[] | undefined>>
type Props = JalurParams & Readonly<{ searchParams: Promise<Query> }>

/** The words of the report this browser has open, when its reporter was offered to go on here. */
async function wordsOf(query: Query) {
  const pengaduanId = query.dari === 'sp4n' ? await getLacakSession() : null
  return pengaduanId ? ((await getPindahan(pengaduanId)) ?? {}) : {}
}

type IsiProps = Readonly<{ layanan: Layanan; kantor: KantorSitus; query: Query }>

async function Isi({ layanan, kantor, query }: IsiProps) {
  const { identitas, akun } = STANDAR[layanan]
  const [{ penyegel, kunciKirim, samaran, ...daftar }, { hariIni }] = await Promise.all([getFormOptions(layanan), getSitus()])
  if (identitas && !penyegel) return null
  const pilihan = {
    samaran,
    pesan: daftar.pesan,
    hariIni,
    kecamatan: toOptions(daftar.kecamatan),
    desa: toGroups(daftar.desa),
    opd: toGroups(daftar.opd),
  }
  return (
    <ClientMessages
      formulir={layanan}
      fields={namaIsian(layanan)}
      namespaces={['formLaporan', 'isian', 'pilihan', 'bukti', ...(akun ? (['formSp4n'] as const) : [])]}
    >
      <Formulir
        layanan={layanan}
        action={submitLaporanAction.bind(null, layanan)}
        penyegel={identitas ? penyegel : null}
        akun={akun ? { samaran: (await getPelapor())?.samaran ?? null } : null}
        pemda={kantor.pemda}
        {...{ kunciKirim, pilihan, awal: await wordsOf(query) }}
      />
    </ClientMessages>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const layanan = await requireLayanan(params)
  const t = await getTranslations(`formulir.${layanan}`)
  return { title: { absolute: `${t('judul')} | ${(await requireKantor(layanan)).kantor.nama}` } }
}

/** The office of the form; a layanan that nobody runs here has no page. */
async function requireKantor(layanan: Layanan) {
  const semua = await listKantor()
  return { semua, kantor: kantorDari(semua, layanan) ?? (await notThere()) }
}

export default async function FormulirPage({ params, searchParams }: Props) {
  const layanan = await requireLayanan(params)
  const [{ semua, kantor }, hari] = await Promise.all([requireKantor(layanan), listHari()])
  const t = await getTranslations('formLaporan')
  return (
    <>
      <ExitBar saatRahasia={!STANDAR[layanan].identitas} />
      <Main>
        <AppLink className="inline-flex min-h-11 items-center" href="/lapor">
          {t('kembali')}
        </AppLink>
        <div className="cols cols-form">
          <div>{kantor.buka ? <Isi layanan={layanan} kantor={kantor} query={await searchParams} /> : <BelumSiap kantor={kantor} />}</div>
          <SampingFormulir layanan={layanan} kantor={semua} hari={hari[layanan]} />
        </div>
      </Main>
    </>
  )
}
