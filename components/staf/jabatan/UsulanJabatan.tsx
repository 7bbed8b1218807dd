'use client'

import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { useFormBag, type FormBag } from '@/components/form/typed-form'
import { ErrorSummary } from '@/components/ui/ErrorSummary'
import { KeyValue } from '@/components/ui/KeyValue'
import { Notice } from '@/components/ui/Notice'
import { Slip } from '@/components/ui/Slip'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextInput } from '@/components/ui/TextInput'
import { INITIAL_REVEAL, type RevealState } from '@/lib/domain/reveal-state'
import { KunciForm, KunciRefusal, scopedErrors, type KunciAction } from '../kunci/KunciForm'
import { SandiKunciForm } from '../kunci/SandiKunciForm'
import { useBukti, type TantanganTampak } from '../kunci/use-bukti'
import type { Ask } from '../kunci/use-step'
import { useMoment } from '../short-date'
import { usePerihal } from './perihal'
import type { UsulanView } from '@/lib/domain/jabatan/usulan-view'

type KonfirmasiAction = (state: RevealState, form: FormData) => Promise<RevealState>
type UsulanJabatanActions = Readonly<{
  confirm: KonfirmasiAction
  reject: KunciAction
  challenge: Ask<TantanganTampak>
  recover: Ask<string | null>
}>

type Kehadiran = 'FAKTOR_KEDUA' | 'KATA_SANDI' | 'TIDAK_ADA'
type OneProps = Readonly<{ usulan: UsulanView; actions: UsulanJabatanActions; kehadiran: Kehadiran; bungkusBagian: string | null }>

/** The half of a first password that is the confirmer's; the other one is the administrator's. */
function Hasil({ state }: Readonly<{ state: RevealState }>) {
  const t = useTranslations('jabatan')
  if (state.attempt === 0 || state.code !== null || Object.keys(state.fieldErrors).length > 0) return null
  return (
    <Notice tone="ok" title={t('tercatat')} role="status">
      {state.rahasia === null ? (
        <p>{t('tercatatIsi')}</p>
      ) : (
        <>
          <p>
            <span className="code">{state.rahasia}</span>
          </p>
          <p>{t('paruhKedua')}</p>
        </>
      )}
    </Notice>
  )
}

type KehadiranProps = Readonly<{ bag: FormBag; usulanId: string; kehadiran: Kehadiran }>

/** What only the confirmer himself has: his second factor, or without one his password. */
function KehadiranField({ bag, usulanId, kehadiran }: KehadiranProps) {
  const t = useTranslations('jabatan')
  const secret = { ...bag.secret('kehadiran'), id: `kehadiran-${usulanId}`, required: true, autoComplete: 'off' }
  if (kehadiran === 'FAKTOR_KEDUA') return <TextInput {...secret} label={t('faktorKedua')} hint={t('faktorKeduaPetunjuk')} />
  if (kehadiran === 'KATA_SANDI') return <TextInput {...secret} label={t('kataSandi')} hint={t('kataSandiPetunjuk')} />
  return null
}

function Konfirmasi({ usulan, actions, kehadiran }: Omit<OneProps, 'bungkusBagian'>) {
  const t = useTranslations('jabatan')
  const [state, post] = useActionState(actions.confirm, INITIAL_REVEAL)
  const bag = useFormBag(state)
  return (
    <>
      <Hasil state={state} />
      <ErrorSummary errors={scopedErrors(bag, usulan.id)} />
      <KunciRefusal state={state} />
      {usulan.bolehKonfirmasi && (
        <form className="form" action={post} noValidate>
          <input type="hidden" name="usulanId" value={usulan.id} />
          {usulan.denganKode && (
            <TextInput
              {...bag.field('kodeKonfirmasi')}
              id={`kodeKonfirmasi-${usulan.id}`}
              label={t('kodeKonfirmasi')}
              hint={t('kodeKonfirmasiPetunjuk', { nama: usulan.tentang ?? '' })}
              required
              autoComplete="off"
              spellCheck={false}
            />
          )}
          <KehadiranField bag={bag} usulanId={usulan.id} kehadiran={kehadiran} />
          {kehadiran === 'TIDAK_ADA' ? (
            <p className="text">{t('tanpaFaktor')}</p>
          ) : (
            <p className="row actions">
              <SubmitButton>{t('konfirmasi')}</SubmitButton>
            </p>
          )}
        </form>
      )}
    </>
  )
}

/** When nobody is left who could confirm: two recovery holders, each with his own key. */
function Pulihkan({ usulan, actions, bungkusBagian }: Omit<OneProps, 'kehadiran'>) {
  const t = useTranslations('jabatan')
  const { busy, refused, prove } = useBukti<string | null>({
    challenge: actions.challenge,
    act: actions.recover,
    done: () => window.location.reload(),
  })
  if (!usulan.bolehPulihkan || bungkusBagian === null) return null
  return (
    <>
      <p className="text">{t('pulihkanIsi')}</p>
      {refused && <KunciRefusal state={refused} />}
      <SandiKunciForm
        id={`pulihkan-${usulan.id}`}
        bungkus={bungkusBagian}
        submit={t('pulihkan')}
        busy={busy}
        onKey={(identity) => void prove(identity, { usulanId: usulan.id })}
      />
    </>
  )
}

function Satu({ usulan, actions, kehadiran, bungkusBagian }: OneProps) {
  const t = useTranslations('jabatan')
  const moment = useMoment()
  const perihal = usePerihal()
  return (
    <Slip title={perihal(usulan)} heading="h3">
      <KeyValue
        items={[
          { label: t('pengusul'), value: usulan.pengusul ?? t('konsol') },
          { label: t('diusulkan'), value: moment(usulan.dibuatAt) },
          ...(usulan.namaPengguna ? [{ label: t('akun'), value: usulan.namaPengguna }] : []),
          {
            label: t('dikonfirmasi'),
            value:
              usulan.konfirmasi.length === 0
                ? t('belumDikonfirmasi')
                : usulan.konfirmasi.map((row) => <div key={row.layanan}>{`${row.nama} (${row.layanan}), ${moment(row.at)}`}</div>),
          },
        ]}
      />
      <div className="flow px-4 pb-4">
        {usulan.selesai && <p>{t('berlaku')}</p>}
        <Konfirmasi usulan={usulan} actions={actions} kehadiran={kehadiran} />
        {!usulan.selesai && usulan.alasanTidak && <p className="meta">{t(`tidak.${usulan.alasanTidak}`)}</p>}
        <Pulihkan usulan={usulan} actions={actions} bungkusBagian={bungkusBagian} />
        {usulan.bolehTolak && (
          <details>
            <summary>{t('tolakJudul')}</summary>
            <p className="text mt-2">{t('tolakIsi')}</p>
            <KunciForm action={actions.reject} hidden={{ usulanId: usulan.id }} submit={t('tolak')} variant="danger" />
          </details>
        )}
      </div>
    </Slip>
  )
}

type ListProps = Readonly<{
  usulan: readonly UsulanView[]
  actions: UsulanJabatanActions
  kehadiran: Kehadiran
  bungkusBagian: string | null
}>

/** Acts about accounts that decide about keys, waiting for somebody else's word. */
export function UsulanJabatan({ usulan, ...rest }: ListProps) {
  const t = useTranslations('jabatan')
  if (usulan.length === 0) return null
  return (
    <section className="flow mt-8" id="usulan" aria-labelledby="usulan-judul">
      <h2 id="usulan-judul">{t('judul')}</h2>
      <p className="text">{t('pembuka')}</p>
      {usulan.map((one) => (
        <Satu key={one.id} usulan={one} {...rest} />
      ))}
    </section>
  )
}
