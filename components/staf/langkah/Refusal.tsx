'use client'

import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import type { ActionState } from '@/lib/domain/action-state'
import { GUARDS, type Guard } from '@/lib/domain/alur/guards'
import { isAsked } from './Pastikan'
import { kasusPath, type StepTarget } from './target'

type RefusalProps = Readonly<{ state: ActionState; target: StepTarget }>

const isGuard = (name: string): name is Guard => Object.hasOwn(GUARDS, name)

/** How far the case has moved on since the refused form was rendered; at least its last step is worth telling. */
function changesSince({ state, target }: RefusalProps): StepTarget['terakhir'] {
  const before = Number(state.values.versi?.[0] ?? target.versi)
  return target.terakhir.slice(0, Math.max(1, target.versi - before))
}

function Conflict({ state, target }: RefusalProps) {
  const t = useTranslations('staf.konflik')
  return (
    <Notice tone="warn" title={t('judul')} role="alert">
      <p>{t('isi')}</p>
      <ul className="list-disc pl-6">
        {changesSince({ state, target }).map(({ key, judul, oleh, waktu }) => (
          <li key={key}>
            <strong>{judul}</strong>, {oleh}, {waktu}
          </li>
        ))}
      </ul>
      <p>{t('tulisan')}</p>
      <p>
        <AppLink href={kasusPath(target.pengaduanId)}>{t('muat')}</AppLink>
      </p>
    </Notice>
  )
}

/** Why a step was refused, in words. Faults of single fields stand beside them and in the summary instead. */
export function Refusal({ state, target }: RefusalProps) {
  const t = useTranslations('staf')
  if (state.code === null || isAsked(state) || Object.keys(state.fieldErrors).length > 0) return null
  if (state.code === 'CONFLICT') return <Conflict state={state} target={target} />
  const guards = state.details.filter(isGuard)
  return (
    <Notice tone="danger" title={t('galat.judul')} role="alert">
      <p>{t(`galat.${state.code}`)}</p>
      {guards.length > 0 && (
        <ul className="list-disc pl-6">
          {guards.map((guard) => (
            <li key={guard}>{t(`syarat.${guard}`)}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
