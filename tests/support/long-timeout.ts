import { jest } from '@jest/globals'

// A journey starts a server of its own and waits for real pages; a paper is drawn by a process that steps back behind all others.
jest.setTimeout(180_000)
