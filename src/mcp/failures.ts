import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import type { FastifyBaseLogger } from 'fastify'
import { ProblemError, unavailable } from '../errors.ts'
import { told } from './shape.ts'

/** What clients are told of errors. */
export class Failures {
  readonly #log: FastifyBaseLogger

  constructor(log: FastifyBaseLogger) {
    this.#log = log
  }

  /** The message of an error. It says nothing of a fault in the service, which is logged. */
  message(error: unknown): string {
    if (error instanceof ProblemError) return told(error)
    this.#log.error({ err: error }, 'an MCP request failed')
    return unavailable().detail.en
  }

  /** Makes a result. @throws {ProtocolError} if that fails. */
  asProtocolErrors<Made>(make: () => Made): Made {
    try {
      return make()
    } catch (error) {
      const code = error instanceof ProblemError ? ProtocolErrorCode.InvalidParams : ProtocolErrorCode.InternalError
      throw new ProtocolError(code, this.message(error))
    }
  }
}
