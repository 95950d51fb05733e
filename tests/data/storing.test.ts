import { describe, expect, it } from 'vitest'
import { toStoring } from '../../src/data/storing.ts'
import { VaultClosed } from '../../src/vault/seal.ts'

const named = (name: string, more: object = {}) => Object.assign(new Error('x'), { name }, more)

describe('an error of the disk', () => {
  it.each([
    [named('QuotaExceededError'), 'schijf-vol'],
    [named('AbortError', { inner: named('QuotaExceededError') }), 'schijf-vol'],
    [named('BulkError', { failures: [named('QuotaExceededError')] }), 'schijf-vol'],
    [named('DatabaseClosedError'), 'verbinding-weg'],
    [new DOMException('gone', 'InvalidStateError'), 'verbinding-weg'],
    [named('UnknownError'), 'verbinding-weg'],
    [named('VersionError'), 'nieuwere-versie'],
    [named('MissingAPIError'), 'geen-opslag'],
    [new VaultClosed(), 'kluis-dicht'],
    [new TypeError('a bug'), 'onbekend'],
    ['text', 'onbekend'],
    [null, 'onbekend'],
  ])('%s is %s', (error, reden) => {
    expect(toStoring(error)).toEqual({ reden })
  })
})
