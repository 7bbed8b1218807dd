import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'

/** One turn of the worker in a process of its own, which a test may have killed at a point it names. */
void deliverOutbox()
