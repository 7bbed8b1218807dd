import { useTranslations } from 'next-intl'
import { Checks, NextStep } from '@/components/ui/NextStep'
import { isDaftarLengkap } from '@/lib/domain/alur/daftar-periksa'
import type { NextSteps } from '@/lib/domain/alur/engine'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { StepButtons } from '../langkah/StepButtons'
import type { StepAction } from '../langkah/StepForm'
import type { StepTarget } from '../langkah/target'
import { useShortDay } from '../short-date'
import { usePeran } from '../use-peran'
import { TenggatKasus } from './TenggatKasus'
import type { KasusView } from './view'

type LangkahPanelProps = Readonly<{ kasus: KasusView; target: StepTarget; action: StepAction }>

function useVerifikasiChecks({ daftar, periksaIdentitas: check, materi }: KasusView): readonly (string | false | undefined)[] {
  const t = useTranslations('kasus.langkah')
  const total = materi?.bukti.length ?? 0
  const n = materi?.bukti.filter((bukti) => bukti.diperiksa).length ?? 0
  return [
    daftar?.APA && daftar.KAPAN && daftar.DIMANA && t('daftarOk'),
    (total > 0 ? n === total : isDaftarLengkap(daftar)) && t('buktiOk', { n, total }),
    check?.lengkap && check.wajar && t('identitasOk'),
    daftar?.TANPA_BENTURAN && t('benturanOk'),
  ]
}

function useDokumenChecks({ status, dokumen, kirimJawaban }: KasusView): readonly (string | false | null | undefined)[] {
  const t = useTranslations('kasus.langkah')
  const cara = useTranslations('pilihan.kirimJawaban')
  const [surat, lhp, jawaban] = [dokumen.suratTugas[0], dokumen.lhp[0], dokumen.jawaban[0]]
  if (status === 'PEMERIKSAAN_DIRENCANAKAN') return [surat && t('suratOk', { nama: surat.disusun, n: surat.anggota.length })]
  if (status === 'LHP_DISUSUN') {
    return [
      lhp?.parafPengendali && t('pengendaliOk', { nama: lhp.parafPengendali }),
      lhp?.parafIrban && t('irbanOk', { nama: lhp.parafIrban }),
    ]
  }
  if (status === 'JAWABAN_DIPERIKSA') return [jawaban && t('konsepOk', { n: jawaban.versi, nama: jawaban.disusun })]
  if (status === 'JAWABAN_DISETUJUI')
    return [jawaban?.nomor && t('nomorOk', { nomor: jawaban.nomor }), t('caraOk', { cara: cara(kirimJawaban) })]
  return []
}

/** What is already true of the step the case waits for. */
function useChecks(kasus: KasusView): readonly string[] {
  const verifikasi = useVerifikasiChecks(kasus)
  const dokumen = useDokumenChecks(kasus)
  const shown = kasus.status === 'DIVERIFIKASI' && kasus.materi ? verifikasi : dokumen
  return shown.filter((line): line is string => typeof line === 'string' && line !== '')
}

const withSmallStart = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function useTitle({ status }: KasusView, { utama, tertahan }: NextSteps): string {
  const t = useTranslations('kasus.langkah')
  const aksi = useTranslations('staf.aksi')
  if (utama) return t('berikut', { langkah: withSmallStart(aksi(utama)) })
  if (isClosed(status)) return t('selesai')
  if (status === 'MENUNGGU_PELAPOR') return t('menungguPelapor')
  return tertahan.length > 0 ? t('menungguSyarat') : t('menunggu')
}

/** Whose turn it is, where it is not the reader's. */
function GiliranLine({ kasus: { giliran, layanan } }: Readonly<{ kasus: KasusView }>) {
  const t = useTranslations('kasus.langkah')
  const aksi = useTranslations('staf.aksi')
  const peran = usePeran()
  const day = useShortDay()
  if (!giliran) return null
  const siapa = giliran.peran.map((one) => peran(one, layanan)).join(', ')
  return <p>{t('giliran', { siapa, langkah: withSmallStart(aksi(giliran.langkah)), sejak: day(giliran.sejak) })}</p>
}

/** Steps held back, one line each: which, and what is missing. */
function Tertahan({ tertahan }: Pick<NextSteps, 'tertahan'>) {
  const t = useTranslations('kasus.langkah')
  const staf = useTranslations('staf')
  if (tertahan.length === 0) return null
  return (
    <ul className="list-disc pl-6">
      {tertahan.map(({ langkah, gagal }) => (
        <li key={langkah}>
          {t('belum', { langkah: staf(`aksi.${langkah}`), syarat: gagal.map((guard) => staf(`syarat.${guard}`)).join('; ') })}
        </li>
      ))}
    </ul>
  )
}

/** The one thing to do now: clock, next legal step, allowed buttons, and what the others wait for. */
export function LangkahPanel({ kasus, target, action }: LangkahPanelProps) {
  const t = useTranslations('kasus.langkah')
  const steps = kasus.berikut
  const checks = useChecks(kasus)
  const idle = steps.utama === null && steps.tertahan.length === 0
  const canArchive = steps.boleh.some(({ langkah }) => langkah === 'USULKAN_ARSIP')
  const buttons = (
    <>
      <StepButtons action={action} target={target} pilihan={steps.boleh} utama={steps.utama} />
      {canArchive && <span className="meta">{t('arsip')}</span>}
    </>
  )
  return (
    <NextStep
      anchor="langkah"
      title={useTitle(kasus, steps)}
      clock={<TenggatKasus tenggat={kasus.tenggat} janji={kasus.janji} diterimaAt={kasus.diterimaAt} />}
      actions={buttons}
    >
      {checks.length > 0 && <Checks items={checks} />}
      {steps.utama === null && <GiliranLine kasus={kasus} />}
      {idle && <p>{t(isClosed(kasus.status) ? 'selesaiIsi' : 'menungguIsi')}</p>}
      <Tertahan tertahan={steps.tertahan} />
    </NextStep>
  )
}

/** The same in one line that stays in sight beside a long case, and leads back up to the step. */
export function LangkahSingkat({ kasus }: Readonly<{ kasus: KasusView }>) {
  const title = useTitle(kasus, kasus.berikut)
  return (
    <p className="print:hidden sticky top-4 bg-paper py-2">
      <a href="#langkah">{title}</a>
    </p>
  )
}
