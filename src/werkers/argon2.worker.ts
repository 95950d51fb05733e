/** Hashes one passphrase with Argon2id and answers with the 32 bytes, or with null where that is not possible. */
import { argon2id } from 'hash-wasm'

interface Question {
  readonly password: Uint8Array
  readonly salt: Uint8Array
  readonly memory: number
  readonly iterations: number
  readonly parallelism: number
}

async function answer({ password, salt, memory, iterations, parallelism }: Question): Promise<void> {
  try {
    const hash = await argon2id({
      password,
      salt,
      memorySize: memory,
      iterations,
      parallelism,
      hashLength: 32,
      outputType: 'binary',
    })
    self.postMessage(hash)
    hash.fill(0)
  } catch {
    self.postMessage(null)
  } finally {
    password.fill(0)
  }
}

self.addEventListener('message', (event: MessageEvent<Question>) => void answer(event.data))
