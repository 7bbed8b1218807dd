import '@testing-library/jest-dom/jest-globals'
import { expect } from '@jest/globals'
import type { ReactNode } from 'react'
import { render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { en } from '@/lib/i18n/en'
import { id } from '@/lib/i18n/id'
import type { Locale } from '@/lib/i18n/routing'
import { harmfulDefaults } from './harmless'

/** Renders as a page would, with the texts of one language around it. Whatever form it brings is harmless to press Enter in. */
export function renderUi(children: ReactNode, locale: Locale = 'id') {
  const view = render(
    <NextIntlClientProvider locale={locale} messages={locale === 'en' ? en : id} timeZone="Asia/Pontianak">
      {children}
    </NextIntlClientProvider>,
  )
  expect(harmfulDefaults(view.container)).toEqual([])
  return view
}
