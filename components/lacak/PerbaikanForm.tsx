'use client'

import { useTranslations } from 'next-intl'
import { KunciKirim } from '@/components/form/KunciKirim'
import { useFormBag } from '@/components/form/typed-form'
import { useScriptedForm, type Prepared } from '@/components/form/use-scripted-form'
import { useCanSeal, withoutIdentitas } from '@/components/lapor/use-laporan-form'
import { OrangFields } from '@/components/lapor/fields/OrangFields'
import { SubmitRefusal } from '@/components/form/SubmitForm'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Sealed } from '@/components/ui/Sealed'
import type { SelectGroup, SelectOption } from '@/components/ui/Select'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextArea } from '@/components/ui/TextArea'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import type { CaraIdentitas } from '@/lib/domain/lapor/identitas-dumas-schema'

type State = ActionState & Readonly<{ penerima?: readonly string[] }>
/** The root of the chain the envelope is bound to, and whom the present one is sealed to. */
type Segel = Readonly<{ akarId: string; penerima: readonly string[] }>

async function sealForm(form: FormData, cara: CaraIdentitas, { akarId, penerima }: Segel): Promise<Prepared> {
  const { judgePerbaikan } = await import('@/lib/domain/hak/judge-perbaikan')
  const judged = judgePerbaikan(cara, form)
  if (!judged.ok) return { ok: false, faults: judged.fieldErrors }
  const { sealUntuk } = await import('@/lib/browser/seal-identitas')
  const amplop = await sealUntuk(akarId, judged.identitas, penerima)
  withoutIdentitas(form)
  form.set('amplop', amplop)
  form.set('untuk', penerima.join(' '))
  return { ok: true, form }
}

type Props = Readonly<{
  action: (state: State, form: FormData) => Promise<State>
  kunciKirim: string
  cara: CaraIdentitas
  segel: Segel
  kecamatan: readonly SelectOption[]
  desa: readonly SelectGroup[]
}>

/** Gives the identity anew: sealed in this browser where it can, by the server where it cannot, and the form says which. */
export function PerbaikanForm({ action, kunciKirim, cara, segel, kecamatan, desa }: Props) {
  const t = useTranslations('hak.data')
  const umum = useTranslations('awal')
  const canSeal = useCanSeal()
  const { state, post, faults, pending, onSubmit } = useScriptedForm<State>(action, INITIAL_STATE, async (form, { penerima }) =>
    canSeal ? sealForm(form, cara, { ...segel, ...(penerima && { penerima }) }) : { ok: true, form },
  )
  const bag = useFormBag(state, faults)
  return (
    <form className="form mt-4" action={post} onSubmit={onSubmit} noValidate>
      <ErrorSummary errors={bag.errors} />
      <SubmitRefusal state={state} />
      <KunciKirim bag={bag} kunciKirim={kunciKirim} />
      <TextArea {...bag.field('isiPerbaikan')} label={t('isiPerbaikan')} required rows={2} maxLength={2000} />
      <Sealed>
        <p className="hint">{t(canSeal ? 'disegelPeramban' : 'disegelServer')}</p>
        <OrangFields bag={bag} cara={cara} kecamatan={kecamatan} desa={desa} />
      </Sealed>
      <p className="row actions">
        <SubmitButton pending={pending} pendingLabel={umum('mengirim')}>
          {t('kirimPerbaikan')}
        </SubmitButton>
      </p>
    </form>
  )
}
