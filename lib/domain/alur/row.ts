import type { Guard } from './guards'
import type { Transition } from './types'

/** One line of a table; what a step does not need is left out. */
export const row = (transition: Partial<Transition<Guard>> & Pick<Transition<Guard>, 'sumber' | 'dari' | 'ke' | 'oleh'>) =>
  ({ syarat: [], dokumen: [], kabar: [], tenggat: {}, ...transition }) as const satisfies Transition<Guard>
