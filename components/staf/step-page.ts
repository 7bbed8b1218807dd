import type { Langkah, Pilihan } from '@/lib/domain/alur/engine'

/** Texts the forms of a step need in the browser. */
export const STEP_MESSAGES = ['formLangkah', 'staf', 'isian', 'pilihan'] as const

/** The engine's verdict on the page's own reading of the case; the click is judged anew. */
export const isAllowed = (langkah: readonly Pilihan[], ...names: readonly Langkah[]) =>
  langkah.some((step) => step.boleh && names.includes(step.langkah))
