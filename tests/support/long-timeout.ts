import { jest } from '@jest/globals'

// A browser journey starts a server of its own and waits for real pages.
jest.setTimeout(180_000)
