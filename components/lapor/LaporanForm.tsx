'use client'

import type { ReactNode, Ref } from 'react'
import { useTranslations } from 'next-intl'
import { AS_IT_STANDS, HarmlessDefault } from '@/components/form/HarmlessDefault'
import { KunciKirim } from '@/components/form/KunciKirim'
import { useFormBag, withPreset, type FormBag } from '@/components/form/typed-form'
import { useUploadGuard } from '@/components/form/use-upload-guard'
import { Button } from '@/components/ui/Button'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { Steps } from '@/components/ui/Progress'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { LaporanState } from '@/lib/domain/lapor/laporan-state'
import { BantuCerita } from './fields/BantuCerita'
import { IdentitasFields, KontakTersegel } from './fields/IdentitasFields'
import { BerkasFields, IsianFields } from './fields/IsianFields'
import { LAYAR, SESUDAH, TERAKHIR } from './layar'
import { PeriksaSection } from './PeriksaSection'
import { useCanSeal, useLaporanForm, type FormulirProps, type Penyegel } from './use-laporan-form'
import { useLaporanSteps, type LaporanSteps } from './use-laporan-steps'

type Props = FormulirProps & Readonly<{ judul: string; pembuka: string; penyegel: Penyegel }>

function StepButtons({ steps: { step, go, next, menunggu }, pending }: Readonly<{ steps: LaporanSteps; pending: boolean }>) {
  const t = useTranslations('formLaporan')
  const akhir = step === null || step === TERAKHIR
  return (
    <>
      {akhir && <p className="hint">{t('setelahKirim')}</p>}
      <p className="actions row">
        {akhir ? (
          <SubmitButton pending={pending} pendingLabel={t('mengirim')}>
            {t('kirim')}
          </SubmitButton>
        ) : (
          <Button onClick={menunggu ? undefined : () => void next()} aria-disabled={menunggu || undefined}>
            {t(`layar.${SESUDAH[step] ?? 'periksa'}.lanjut`)}
          </Button>
        )}
        {step !== null && step > 0 && (
          <Button variant="secondary" onClick={() => go(step - 1)}>
            {t('kembaliLangkah')}
          </Button>
        )}
      </p>
    </>
  )
}

function Failed() {
  const t = useTranslations('formLaporan')
  return (
    <Notice tone="danger" role="alert">
      <p>{t('galatUmum')}</p>
    </Notice>
  )
}

type KepalaProps = Readonly<{ heading: Ref<HTMLHeadingElement>; judul: string; pembuka: string | null }>

/** What the form is on its first screen, and what a later one asks. */
function Kepala({ heading, judul, pembuka }: KepalaProps) {
  const t = useTranslations('formLaporan')
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {judul}
      </h1>
      {pembuka !== null && (
        <>
          <p className="lead mt-4">{pembuka}</p>
          <p className="hint mt-2">{t('perangkat')}</p>
        </>
      )}
    </>
  )
}

type IsianProps = Pick<FormulirProps, 'tampak' | 'pilihan'> & Readonly<{ bag: FormBag; state: LaporanState; inBrowser: boolean }>

/** What each screen asks, in the order of the page without scripts. */
function useLayar({ state, inBrowser, ...isian }: IsianProps): Readonly<Record<(typeof LAYAR)[number], ReactNode>> {
  const { tampak, bag, pilihan } = isian
  const cara = tampak.identitas ?? 'ORANG'
  return {
    identitas: <IdentitasFields bag={bag} cara={cara} samaran={pilihan.samaran} inBrowser={inBrowser} />,
    kontak: (
      <>
        <KontakTersegel bag={bag} cara={cara} kecamatan={pilihan.kecamatan} desa={pilihan.desa} pesan={pilihan.pesan === true} />
        <IsianFields {...isian} bagian={['jawaban']} />
      </>
    ),
    cerita: (
      <>
        <IsianFields {...isian} bagian={['cerita']} />
        <BantuCerita />
      </>
    ),
    materi: <IsianFields {...isian} bagian={['materi', 'sifat']} />,
    berkas: <BerkasFields {...isian} state={state} />,
    periksa: <IsianFields {...isian} bagian={['penutup']} />,
  }
}

const ambilAturan = () => import('@/lib/browser/judge-laporan')
/** Asked for twice, for the line of a telephone comes and goes. */
const aturan = () => ambilAturan().catch(ambilAturan)
/** While he types; a line that is down now is tried again when they are needed. */
const fetchAturan = () => void aturan().catch(() => undefined)

/** What is ticked on the last screen is mended there; anything else is mended with all of it on one page. */
const DI_AKHIR = ['umum', 'pernyataan', 'persetujuan']

/**
 * One form, one post: without JavaScript one page, with it one question group a screen. What was typed comes back with every
 * refusal, and while there is something to mend all of it stands on one page.
 */
export function LaporanForm({ tampak, action, penyegel, kunciKirim, pilihan, awal = {}, judul, pembuka }: Props) {
  const t = useTranslations('formLaporan')
  const guard = useUploadGuard()
  const canSeal = useCanSeal()
  const { layanan } = tampak
  const judge = async (form: FormData) => (await aturan()).judgeLaporan(layanan, pilihan.hariIni, form)
  const { state, post, faults, pending, onSubmit } = useLaporanForm(action, { layanan, judge }, penyegel)
  // A broken connection leaves nothing to mend: the step stays as it is, for another press.
  const mending =
    [state.fieldErrors, guard.faults, faults].some((wrong) => Object.keys(wrong).some((name) => !DI_AKHIR.includes(name))) ||
    state.ditolak.length > 0
  const [formRef, headingRef, steps] = useLaporanSteps(TERAKHIR, mending, judge)
  const { step } = steps
  const bag = useFormBag(state, { ...steps.faults, ...faults, ...guard.faults })
  const layar = useLayar({ tampak, pilihan, bag: withPreset(bag, awal), state, inBrowser: canSeal })
  const kini = step === null || step === 0 ? undefined : LAYAR[step]
  return (
    <>
      {step !== null && <Steps items={LAYAR.map((name) => t(`layar.${name}.langkah`))} current={step} />}
      <ErrorSummary errors={bag.errors} />
      {state.code !== null && bag.errors.length === 0 && state.ditolak.length === 0 && <Failed />}
      <Kepala heading={headingRef} judul={kini ? t(`layar.${kini}.judul`) : judul} pembuka={kini ? null : pembuka} />
      <form className="form mt-8" action={post} onSubmit={guard.before(onSubmit)} onFocus={fetchAturan} ref={formRef} noValidate>
        <HarmlessDefault {...AS_IT_STANDS} />
        <KunciKirim bag={bag} kunciKirim={kunciKirim} />
        {LAYAR.map((name, index) => (
          <div key={name} className="form" data-step={index} hidden={step !== null && step !== index}>
            {!kini && name !== 'periksa' && <h2>{t(`layar.${name}.judul`)}</h2>}
            {name === 'periksa' && step === TERAKHIR && (
              <PeriksaSection tampak={tampak} steps={steps} diterima={state.diterima} pilihan={pilihan} />
            )}
            {layar[name]}
          </div>
        ))}
        <StepButtons steps={steps} pending={pending} />
      </form>
    </>
  )
}
