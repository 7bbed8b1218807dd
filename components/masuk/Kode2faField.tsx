import type { FormBag } from '@/components/form/typed-form'
import { TextInput } from '@/components/ui/TextInput'

type Props = Readonly<{ bag: FormBag; label: string; hint: string }>

/** A code of the second factor, or one of the backup codes in its place. */
export function Kode2faField({ bag, label, hint }: Props) {
  return (
    <TextInput
      name="kode2fa"
      label={label}
      hint={hint}
      width="medium"
      required
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      error={bag.error('kode2fa')}
    />
  )
}
