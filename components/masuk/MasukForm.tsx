'use client'

import { useTranslations } from 'next-intl'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { useScriptedForm } from '@/components/form/use-scripted-form'
import { AppLink } from '@/components/ui/AppLink'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { Notice } from '@/components/ui/Notice'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'

type MasukFormProps = Readonly<{
  action: (state: ActionState, form: FormData) => Promise<ActionState>
  demo: boolean
  /** The page he is led back to; '' for the first one. */ kembali?: string
}>

/** What a reporter may be looking for here. */
function UntukPelapor() {
  const t = useTranslations('formLangkah.masuk')
  return (
    <ul className="links mt-4">
      <li>
        <AppLink href="/daftar">{t('daftar')}</AppLink>
      </li>
      <li>
        <AppLink href="/masuk/pulihkan">{t('pulihkan')}</AppLink>
      </li>
      <li>
        <AppLink href="/lacak">{t('lacak')}</AppLink>
      </li>
    </ul>
  )
}

function MasukFields({ bag }: Readonly<{ bag: FormBag }>) {
  const t = useTranslations('formLangkah.masuk')
  return (
    <>
      <TextInput
        {...bag.field('namaPengguna')}
        label={t('nama')}
        width="medium"
        required
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextInput {...bag.secret('kataSandi')} label={t('sandi')} width="medium" required autoComplete="current-password" />
      <TextInput
        name="kode2fa"
        label={t('kode')}
        hint={t('kodePetunjuk')}
        optional
        width="medium"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        error={bag.error('kode2fa')}
      />
    </>
  )
}

/** The one sign-in. What was wrong is never told apart: an unknown name reads like a wrong password. */
export function MasukForm({ action, demo, kembali = '' }: MasukFormProps) {
  const t = useTranslations('formLangkah.masuk')
  const { state, post, faults, pending, onSubmit } = useScriptedForm(action, INITIAL_STATE)
  const bag = useFormBag(state, faults)
  return (
    <>
      <ErrorSummary errors={bag.errors} />
      {state.code !== null && bag.errors.length === 0 && (
        <Notice tone="danger" role="alert">
          <p>{t('salah')}</p>
        </Notice>
      )}
      <h1>{t('judul')}</h1>
      <p className="lead mt-4">{t('pembuka')}</p>
      <form className="form mt-8" action={post} onSubmit={onSubmit} noValidate>
        {kembali !== '' && <input type="hidden" name="kembali" value={kembali} />}
        <MasukFields bag={bag} />
        {demo && <p className="hint">{t('demo')}</p>}
        <p className="row actions">
          <SubmitButton pending={pending} pendingLabel={t('memeriksa')}>
            {t('kirim')}
          </SubmitButton>
        </p>
      </form>
      <UntukPelapor />
    </>
  )
}
