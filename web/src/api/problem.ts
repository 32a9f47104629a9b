import type { Draft } from './types'

/** A request that failed: what the server said (RFC 9457), or that it could not be reached. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly extra: { retryAfterSeconds?: number; current?: Draft; errors?: FieldError[] } = {},
  ) {
    super(title || `HTTP ${status}`)
  }

  /** True when there was no answer at all, so that trying again may help. */
  get unreachable(): boolean {
    return this.status === UNREACHABLE
  }
}

export interface FieldError {
  field: string
  message: string
}

const UNREACHABLE = 0
const GATEWAY_FAILURES = [502, 503, 504]

export function unreachable(): Problem {
  return new Problem(UNREACHABLE, '', '')
}

/** Reads a failed response. A proxy's own error page counts as not having reached the server. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = await problemBody(response)
  if (!body && (GATEWAY_FAILURES.includes(response.status) || response.status === 500)) {
    return unreachable()
  }
  const retryAfter = Number(response.headers.get('Retry-After'))
  return new Problem(response.status, text(body?.title), text(body?.detail), {
    ...(retryAfter > 0 && { retryAfterSeconds: retryAfter }),
    ...(isDraft(body?.current) && { current: body.current }),
    ...(Array.isArray(body?.errors) && { errors: body.errors.filter(isFieldError) }),
  })
}

async function problemBody(response: Response): Promise<Record<string, unknown> | undefined> {
  if (!response.headers.get('Content-Type')?.includes('json')) {
    return undefined
  }
  try {
    const body: unknown = await response.json()
    return isRecord(body) ? body : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isDraft(value: unknown): value is Draft {
  return isRecord(value) && typeof value.source === 'string' && typeof value.revision === 'number'
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value.field === 'string' && typeof value.message === 'string'
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
