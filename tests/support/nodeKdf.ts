/** The real Argon2id without a worker, for tests in Node. At the floor a call takes some 100 ms. */
import { argon2id } from 'hash-wasm'
import { ok } from '../../src/lib/result.ts'
import type { Kdf } from '../../src/vault/kdf.ts'

export const nodeKdf: Kdf = async (password, salt, { memory, iterations, parallelism }) =>
  ok(
    await argon2id({
      password,
      salt,
      memorySize: memory,
      iterations,
      parallelism,
      hashLength: 32,
      outputType: 'binary',
    }),
  )
