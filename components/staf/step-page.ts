import type { Langkah, Pilihan } from '@/lib/domain/alur/engine'
import type { StepAction } from './langkah/StepForm'
import type { StepTarget } from './langkah/target'

/** Texts the forms of a step need in the browser. */
export const STEP_MESSAGES = ['formLangkah', 'staf', 'isian', 'pilihan'] as const

/** The engine's verdict on the page's own reading of the case; the click is judged anew. */
export const isAllowed = (langkah: readonly Pilihan[], ...names: readonly Langkah[]) =>
  langkah.some((step) => step.boleh && names.includes(step.langkah))

type Kasus = Readonly<{ langkah: readonly Pilihan[] }>

/** What the form of a step needs of its page: the step it stands for, the case, and whether it may be taken (`lain`: or one of these). */
export const stepOf =
  ({ langkah: pilihan }: Kasus, action: StepAction) =>
  (target: StepTarget, langkah: Langkah, ...lain: readonly Langkah[]) => ({
    action,
    target,
    langkah,
    allowed: isAllowed(pilihan, langkah, ...lain),
  })
