import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BelumSiap } from '@/components/lapor/BelumSiap'
import { toGroups, toOptions } from '@/components/lapor/to-groups'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { CatatForm } from '@/components/staf/meja/CatatForm'
import { CatatWbsForm } from '@/components/staf/meja/CatatWbsForm'
import { CatatSp4nForm } from '@/components/staf/meja/CatatSp4nForm'
import { AppLink } from '@/components/ui/AppLink'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { LayananMeja } from '@/lib/domain/lapor/meja'
import { layananCatat, requirePencatat } from '@/lib/services/lapor/catat-pengaduan'
import { getFormOptions } from '@/lib/services/lapor/get-form-options'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { listHari } from '@/lib/services/instansi/standar'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getSitus } from '@/lib/services/situs/get-situs'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'
import { catatAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meja'))('judul') }
}

/** What only the desk of one layanan has beside its table: how a report came, and whose it is. */
const MEJA = { WBS: CatatWbsForm, DUMAS: CatatForm } as const
const TEKS = ['meja', 'pindaianMasuk', 'formLaporan', 'formSp4n', 'isian', 'pilihan', 'bukti', 'suratKeluar'] as const

async function Meja({ layanan }: Readonly<{ layanan: LayananMeja }>) {
  const [{ penyegel, kunciKirim, samaran, ...daftar }, { hariIni }] = await Promise.all([getFormOptions(layanan), getSitus()])
  const lists = { kecamatan: toOptions(daftar.kecamatan), desa: toGroups(daftar.desa), opd: toGroups(daftar.opd) }
  const form = { action: catatAction.bind(null, layanan), kunciKirim, pilihan: { samaran, pesan: daftar.pesan, hariIni, ...lists } }
  if (STANDAR[layanan].identitas && !penyegel) return <BelumSiap kantor={kantorDari(await listKantor(), layanan)} />
  const Form = layanan in MEJA ? MEJA[layanan as keyof typeof MEJA] : null
  return (
    <ClientMessages formulir={layanan} namespaces={TEKS}>
      {Form && penyegel ? <Form {...form} penyegel={penyegel} /> : <CatatSp4nForm {...form} />}
    </ClientMessages>
  )
}

/** The desk this officer sits at; whoever sits at two chooses. */
export default async function CatatPage({ searchParams }: Props) {
  const petugas = await requirePetugas()
  const meja = layananCatat(petugas)
  const wanted = (await searchParams).layanan
  const layanan: LayananMeja = meja.find((one) => one === wanted) ?? meja[0] ?? 'DUMAS'
  await readForPage(() => requirePencatat(petugas, layanan))
  const t = await getTranslations('meja')
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="text mt-2">{t(`meja.${layanan}.pembuka`, { hari: (await listHari())[layanan] })}</p>
      {meja.length > 1 && (
        <nav aria-label={t('pilihMeja')} className="row mt-4">
          {meja.map((one) => (
            <AppLink key={one} href={`/staf/pengaduan/baru?layanan=${one}`} aria-current={one === layanan ? 'page' : undefined}>
              {t(`meja.${one}.nama`)}
            </AppLink>
          ))}
        </nav>
      )}
      <div className="mt-4">
        <Meja layanan={layanan} />
      </div>
    </>
  )
}
