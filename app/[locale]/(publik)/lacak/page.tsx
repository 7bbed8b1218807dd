import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { DrafMilik } from '@/components/form/DrafMilik'
import { LacakInsiden } from '@/components/lacak/LacakHak'
import { LacakDiminta } from '@/components/lacak/LacakDiminta'
import { LacakJawaban, LacakPesan, LacakPindahWbs, LacakRiwayat, LacakTempat } from '@/components/lacak/LacakIsi'
import { LacakSamping } from '@/components/lacak/LacakSamping'
import { LacakTenggat } from '@/components/lacak/LacakTenggat'
import { MasukLacakForm } from '@/components/lacak/MasukLacakForm'
import { PesanForm } from '@/components/lacak/PesanForm'
import { batasBerkasOf } from '@/lib/domain/lapor/bukti'
import type { LacakDetail } from '@/lib/domain/lacak/lacak-detail'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { drafOf } from '@/lib/services/draf/name-draf'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { newFormKey } from '@/lib/services/lapor/new-form-key'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { getUkuranRekaman } from '@/lib/services/unggahan/get-ukuran-rekaman'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { closeLacakAction, confirmSelesaiAction, openLacakAction, sendKepuasanAction, sendPesanAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lacak.masuk'))('judul') }
}

type Query = Readonly<Record<string, string | string[] | undefined>>
type KepalaProps = Readonly<{ kasus: LacakDetail; terkirim: boolean }>

function Kepala({ kasus, terkirim }: KepalaProps) {
  const t = useTranslations('lacak')
  const pilihan = useTranslations('pilihan.alasanArsip')
  const { keberatan } = kasus.boleh
  const label = kasus.label === 'DILIMPAHKAN' && STANDAR[kasus.layanan].pelimpahan === 'DITUNJUKKAN' ? 'DITUNJUKKAN' : kasus.label
  const lead = kasus.alasanArsip
    ? [t('diarsipkan', { alasan: pilihan(kasus.alasanArsip) }), t('sesudahArsip', { keberatan: keberatan ? 'ya' : 'tidak' })]
    : [t(`status.${label}.isi`, { kantor: kasus.kantor }), ...(label === 'SELESAI' && keberatan ? [t('belumPuas')] : [])]
  return (
    <>
      <div className="row justify-between">
        <p className="ticket">{kasus.nomorTiket}</p>
        <form className="print:hidden" action={closeLacakAction} data-lupakan="">
          <SubmitButton variant="quiet">{t('tutup')}</SubmitButton>
        </form>
      </div>
      <div className="flow mt-4">
        {terkirim && (
          <Notice tone="ok" role="status">
            <p>{t('pesan.terkirim')}</p>
          </Notice>
        )}
        <LacakInsiden hak={kasus.hak} />
        <h1>{t(`status.${label}.judul`)}</h1>
        <p className="lead text">{lead.join(' ')}</p>
      </div>
    </>
  )
}

type LaporanProps = KepalaProps & Readonly<{ kunciKirim: string; rekaman: number }>

function Pesan({ kasus, kunciKirim, rekaman }: Omit<LaporanProps, 'terkirim'>) {
  if (!kasus.boleh.pesan) return null
  const { lengkapi } = kasus.boleh
  const berkas = batasBerkasOf(kasus.layanan)
  return <PesanForm key={kasus.pesan.length} action={sendPesanAction} {...{ kunciKirim, lengkapi, rekaman, berkas }} />
}

/** First what is asked of him, then what he was answered, then by when and where it stands; what he may do besides comes last. */
function Laporan({ kasus, terkirim, ...form }: LaporanProps) {
  const t = useTranslations('lacak.pesan')
  const pesan = <Pesan kasus={kasus} {...form} />
  return (
    <>
      <Kepala kasus={kasus} terkirim={terkirim} />
      {kasus.boleh.lengkapi && <LacakDiminta kasus={kasus}>{pesan}</LacakDiminta>}
      <LacakPindahWbs kasus={kasus} />
      <LacakJawaban kasus={kasus} konfirmasi={confirmSelesaiAction} kepuasan={sendKepuasanAction} />
      <div className="flow mt-8">
        <LacakTempat kasus={kasus} />
        {kasus.tenggat && !kasus.selesai && <LacakTenggat aktif={kasus.tenggat} alasan={kasus.alasanPerpanjangan} />}
      </div>
      <div className="cols cols-form mt-12">
        <div>
          <LacakRiwayat kasus={kasus} />
          <div className="print:hidden">
            <h2 className="mt-12" id={kasus.boleh.lengkapi ? undefined : 'pesan'}>
              {t('judul')}
            </h2>
            <LacakPesan kasus={kasus} />
            {!kasus.boleh.lengkapi && pesan}
          </div>
        </div>
        <LacakSamping kasus={kasus} />
      </div>
    </>
  )
}

/** A visit that ended while he wrote: what he wrote is still in his tab. */
function SesiBerakhir() {
  const t = useTranslations('lacak.sesi')
  return (
    <Notice tone="warn" title={t('judul')}>
      <p>{t('isi')}</p>
    </Notice>
  )
}

export default async function LacakPage({ searchParams }: Readonly<{ searchParams: Promise<Query> }>) {
  const { kabar } = await searchParams
  const terkirim = kabar === 'terkirim'
  const pengaduanId = await getLacakSession()
  const kasus = pengaduanId ? await getLacak(pengaduanId) : null
  const rekaman = kasus ? await getUkuranRekaman(kasus.layanan) : 0
  return (
    <>
      <ExitBar />
      <Main>
        <ClientMessages namespaces={['lacak', 'formLaporan', 'isian', 'pilihan', 'bukti', 'awal']}>
          {pengaduanId && kasus ? (
            <DrafMilik draf={drafOf(pengaduanId)}>
              <Laporan kasus={kasus} kunciKirim={newFormKey()} terkirim={terkirim} rekaman={rekaman} />
            </DrafMilik>
          ) : (
            <>
              {kabar === 'sesi' && <SesiBerakhir />}
              <MasukLacakForm action={openLacakAction} />
            </>
          )}
        </ClientMessages>
      </Main>
    </>
  )
}
