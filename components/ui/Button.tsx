import type { ComponentProps } from 'react'
import { AppLink } from './AppLink'
import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'exit'

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary: 'btn',
  secondary: 'btn btn-2',
  quiet: 'btn btn-3',
  danger: 'btn btn-danger',
  exit: 'btn btn-exit',
}

export function buttonClass(variant: ButtonVariant = 'primary', className?: string): string | undefined {
  return classNames(VARIANTS[variant], className)
}

type ButtonProps = ComponentProps<'button'> & Readonly<{ variant?: ButtonVariant }>

export function Button({ variant, className, type = 'button', ...rest }: ButtonProps) {
  return <button className={buttonClass(variant, className)} type={type} {...rest} />
}

type LinkButtonProps = ComponentProps<typeof AppLink> & Readonly<{ variant?: ButtonVariant }>

export function LinkButton({ variant, className, ...rest }: LinkButtonProps) {
  return <AppLink className={buttonClass(variant, className)} {...rest} />
}
