import createClient from 'openapi-fetch'
import { connection } from './connection'
import { Problem, problemOf, unreachable } from './problem'
import type { paths } from './schema'

/** Asks the server in the page's language; `fetch` is looked up at each call so that a test may replace it. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin,
  fetch: (request) => reach(request),
  headers: { Accept: 'application/json' },
})

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'ru')
    return request
  },
})

async function reach(request: Request): Promise<Response> {
  let response: Response
  try {
    response = await globalThis.fetch(request)
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    connection.reportLost()
    throw unreachable()
  }
  if (!response.ok) {
    const problem = await problemOf(response)
    if (problem.unreachable) connection.reportLost()
    else connection.reportAnswer()
    throw problem
  }
  connection.reportAnswer()
  return response
}

/** The data of an answer; failures were thrown as {@link Problem} on the way. */
export async function dataOf<Data>(call: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await call
  if (data === undefined) throw new Problem(500, '', '')
  return data
}
